import { Menu, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

const icons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon } as const;
const themes = ["auto", "light", "dark"] as const;

/** Light, dark, or as the system has it; kept in this browser. */
export function ThemeMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme({
    // Mantine would stop them with a <style> of its own, which the content security policy forbids.
    keepTransitions: true,
  });
  const Current = icons[colorScheme];
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className="topitem" aria-label={t("shell.theme")}>
          <Current className="i s" aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(themes.find((theme) => theme === value) ?? "auto")}
        >
          {themes.map((theme) => (
            <Menu.RadioItem key={theme} value={theme} closeMenuOnClick>
              {t(`shell.themes.${theme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
