import { ar } from "./ar/index.ts";
import type { Catalogue, TextKey } from "./catalogue.ts";
import { en } from "./en/index.ts";
import { sq } from "./sq/index.ts";

/** The languages of the command line. */
export const catalogues = { en, sq, ar } as const satisfies Record<string, Catalogue>;

export type LanguageName = keyof typeof catalogues;

/** Says a text in the chosen language. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** The language asked for: `--lang`, else BESA_LANG, LC_ALL, LC_MESSAGES, LANG; English when none of them is one of ours. */
export function chooseLanguage(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): LanguageName {
  const wishes = [asked, env["BESA_LANG"], env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]];
  for (const wish of wishes) {
    const name = wish?.slice(0, 2).toLowerCase();
    if (name === "en" || name === "sq" || name === "ar") return name;
  }
  return "en";
}

/** A speaker of the language. A value may be anything that came from outside: whoever prints it cleans it. */
export function speaker(language: LanguageName): Say {
  const texts: Catalogue = catalogues[language];
  return (key, values = {}) => {
    const known = new Map(Object.entries(values));
    return texts[key].replaceAll(/\{(\w+)\}/g, (mark, name: string) => String(known.get(name) ?? mark));
  };
}

/** Whether the catalogues have this key: for codes that the node may know and this program does not. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}
