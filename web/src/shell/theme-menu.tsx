import { Menu, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

const icons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon } as const;
const themes = ["auto", "light", "dark"] as const;

/** Light, dark, or as the system has it; kept in this browser. */
export function ThemeMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = icons[colorScheme];
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className="topitem" aria-label={t("shell.theme")}>
          <Current className="i s" aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {themes.map((theme) => {
          const Icon = icons[theme];
          return (
            <Menu.Item
              key={theme}
              role="menuitemradio"
              aria-checked={theme === colorScheme}
              onClick={() => setColorScheme(theme)}
              leftSection={<Icon className="i s" aria-hidden="true" />}
              rightSection={theme === colorScheme ? <IconCheck className="i s" aria-hidden="true" /> : undefined}
            >
              {t(`shell.themes.${theme}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
