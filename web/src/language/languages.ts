/** The languages of the interface. `format` is the locale for Intl: European digits everywhere, because they are compared with print. */
export const languages = {
  en: { direction: "ltr", format: "en-GB", load: () => import("../catalogues/en/index.ts") },
  sq: { direction: "ltr", format: "sq", load: () => import("../catalogues/sq/index.ts") },
  ar: { direction: "rtl", format: "ar-u-nu-latn-ca-gregory", load: () => import("../catalogues/ar/index.ts") },
} as const;

export type Language = keyof typeof languages;

/** All languages, in the order in which they are offered. */
// Object.keys answers strings; the table above has no other keys.
export const languageCodes = Object.keys(languages) as readonly Language[];

/** Is this text the code of a language of the interface? */
export function isLanguage(code: string | null | undefined): code is Language {
  return code !== null && code !== undefined && Object.hasOwn(languages, code);
}
