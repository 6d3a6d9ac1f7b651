import { IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { BellMenu } from "../live/bell-menu.tsx";
import { Brand } from "../parts/brand.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { NodeName } from "./node-name.tsx";
import { OfficerMenu } from "./officer-menu.tsx";
import { PurposeMenu } from "./purpose-menu.tsx";
import { ThemeMenu } from "./theme-menu.tsx";

/** Node, palette, purpose, language, theme, officer. */
export function TopBar({ onPalette }: { readonly onPalette: () => void }) {
  const { t } = useTranslation();
  return (
    <header className="top">
      <Brand />
      <NodeName />
      <button type="button" className="cmd" onClick={onPalette} aria-haspopup="dialog" aria-keyshortcuts="Control+K">
        <IconSearch className="i s" aria-hidden="true" />
        <span className="grow start">{t("shell.palette.open")}</span>
        <kbd aria-hidden="true">Ctrl</kbd>
        <kbd aria-hidden="true">K</kbd>
      </button>
      <PurposeMenu />
      <BellMenu />
      <LanguageMenu />
      <ThemeMenu />
      <OfficerMenu />
    </header>
  );
}
