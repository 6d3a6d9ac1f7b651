import { useComputedColorScheme, useDirection } from "@mantine/core";
import { useLayoutEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isLanguage, languages } from "../language/languages.ts";

/** Keeps <html> and Mantine at the language's direction and the theme that tokens.css reads. */
export function PageSettings({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const { setDirection } = useDirection();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  useLayoutEffect(() => {
    setDirection(isLanguage(i18n.language) ? languages[i18n.language].direction : "ltr");
  }, [i18n.language, setDirection]);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = scheme;
  }, [scheme]);
  return children;
}
