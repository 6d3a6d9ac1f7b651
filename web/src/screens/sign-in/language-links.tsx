import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { languageCodes } from "../../language/languages.ts";
import { chooseLanguage } from "../../shell/language-menu.tsx";

/** The languages by their own names. */
export function LanguageLinks() {
  const { t, i18n } = useTranslation();
  return (
    <nav className="langs" aria-label={t("shell.language")}>
      {languageCodes.map((code) => (
        <UnstyledButton
          key={code}
          lang={code}
          className={code === i18n.language ? "on" : ""}
          aria-current={code === i18n.language}
          onClick={() => void chooseLanguage(code)}
        >
          {t(`shell.languages.${code}`)}
        </UnstyledButton>
      ))}
    </nav>
  );
}
