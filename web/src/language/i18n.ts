import i18next from "i18next";
import ICU from "i18next-icu";
import { initReactI18next } from "react-i18next";
import { isLanguage, languages, type Language } from "./languages.ts";

const storageKey = "besa.language";

/** Starts the interface in the language kept from last time, else the browser's, else English. */
export async function startLanguage(): Promise<void> {
  const icu = new ICU({ parseLngForICU: (code) => (isLanguage(code) ? languages[code].format : code) });
  await i18next
    .use(icu)
    .use(initReactI18next)
    .init({
      resources: {},
      lng: "en",
      fallbackLng: false,
      returnEmptyString: false,
      interpolation: { escapeValue: false },
    });
  await setLanguage(firstLanguage());
}

/** Changes the language of the interface and keeps the choice. The catalogue is fetched when it is first needed. */
export async function setLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation")) {
    const { catalogue } = await languages[language].load();
    i18next.addResourceBundle(language, "translation", catalogue);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].direction;
}

/** Remembers a language that the officer has chosen. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
}

function firstLanguage(): Language {
  const kept = localStorage.getItem(storageKey);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? "en";
}
