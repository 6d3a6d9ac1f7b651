import { Menu, UnstyledButton } from "@mantine/core";
import { IconCheck, IconLanguage } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { keepLanguage, setLanguage } from "../language/i18n.ts";
import { languageCodes, type Language } from "../language/languages.ts";

/** Changes the language at once; nothing typed is lost. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className="topitem" aria-label={t("shell.language")}>
          <IconLanguage className="i s" aria-hidden="true" />
          <span className="code">{i18n.language}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {languageCodes.map((code) => (
          <Menu.Item
            key={code}
            role="menuitemradio"
            aria-checked={code === i18n.language}
            lang={code}
            onClick={() => void chooseLanguage(code)}
            rightSection={code === i18n.language ? <IconCheck className="i s" aria-hidden="true" /> : undefined}
          >
            {t(`shell.languages.${code}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Changes and keeps the language. */
export async function chooseLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await setLanguage(language);
}
