import { Menu, UnstyledButton } from "@mantine/core";
import { IconLanguage } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { keepLanguage, setLanguage } from "../language/i18n.ts";
import { isLanguage, languageCodes, type Language } from "../language/languages.ts";

/** Changes the language at once; nothing typed is lost. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className="topitem">
          <span className="vh">{t("shell.language")}</span>
          <IconLanguage className="i s" aria-hidden="true" />
          <span className="code">{i18n.language}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={i18n.language}
          onChange={(value) => (isLanguage(value) ? void chooseLanguage(value) : undefined)}
        >
          {languageCodes.map((code) => (
            <Menu.RadioItem key={code} value={code} lang={code} closeMenuOnClick>
              {t(`shell.languages.${code}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Changes and keeps the language. */
export async function chooseLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await setLanguage(language);
}
