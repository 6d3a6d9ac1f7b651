import { UnstyledButton } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { BellMenu } from "../live/bell-menu.tsx";
import { useVerdictTone } from "../screens/check/check-desk.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { NodeName } from "./node-name.tsx";
import { OfficerMenu } from "./officer-menu.tsx";
import { PurposeMenu } from "./purpose-menu.tsx";
import { ThemeMenu } from "./theme-menu.tsx";

/** The top of a phone: whose node, for what, who. It takes the verdict's colour, so that band and bar are one. */
export function PhoneBar({ onPalette }: { readonly onPalette: () => void }) {
  const { t } = useTranslation();
  const tone = useVerdictTone();
  return (
    <header className={`phone-top ${tone}`}>
      <div className="row">
        <NodeName />
        <UnstyledButton className="topitem end" onClick={onPalette} aria-label={t("shell.palette.open")}>
          <IconSearch className="i" aria-hidden="true" />
        </UnstyledButton>
        <BellMenu />
        <LanguageMenu />
        <ThemeMenu />
        <OfficerMenu />
      </div>
      {tone === "" ? <PurposeMenu /> : null}
    </header>
  );
}
