import { Menu, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconTarget } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Purpose } from "#domain";
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
        <UnstyledButton className="topitem">
          <IconTarget className="i s" aria-hidden="true" />
          <span className="wide-only">{t("shell.purpose")}</span>
          <b>{t(`codes.purpose.${purpose}`)}</b>
          <IconChevronDown className="i s" aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("shell.purposeWhy")}</Menu.Label>
        <Menu.RadioGroup value={purpose} onChange={(value) => choose(Purpose.parse(value))}>
          {purposes.map((each) => (
            <Menu.RadioItem key={each} value={each} closeMenuOnClick>
              {t(`codes.purpose.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
