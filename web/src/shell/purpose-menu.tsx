import { Menu, UnstyledButton } from "@mantine/core";
import { IconCheck, IconChevronDown, IconTarget } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { usePurpose } from "../node/purpose.ts";
import { useSession } from "../node/session.ts";

/** For what is looked: goes with every check and look, and into the log. Kept for the session. */
export function PurposeMenu() {
  const { t } = useTranslation();
  const { purposes } = useSession();
  const { purpose, choose } = usePurpose();
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className="topitem" aria-label={t("shell.purposeIs", { purpose: t(`codes.purpose.${purpose}`) })}>
          <IconTarget className="i s" aria-hidden="true" />
          <span className="wide-only">{t("shell.purpose")}</span>
          <b>{t(`codes.purpose.${purpose}`)}</b>
          <IconChevronDown className="i s" aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("shell.purposeWhy")}</Menu.Label>
        {purposes.map((each) => (
          <Menu.Item
            key={each}
            role="menuitemradio"
            aria-checked={each === purpose}
            onClick={() => choose(each)}
            rightSection={each === purpose ? <IconCheck className="i s" aria-hidden="true" /> : undefined}
          >
            {t(`codes.purpose.${each}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
