// The page's texts, in the languages of the application.
import ar from "../catalogues/ar/verify.json" with { type: "json" };
import en from "../catalogues/en/verify.json" with { type: "json" };
import sq from "../catalogues/sq/verify.json" with { type: "json" };

const catalogues = { en, sq, ar };

/** A language of the page. */
export type PageLanguage = keyof typeof catalogues;
/** A text, as `verify.title`. */
export type Word = `verify.${keyof typeof en}`;

/** Languages by the names they give themselves. */
export const pageLanguages: readonly (readonly [PageLanguage, string])[] = [
  ["en", "English"],
  ["sq", "Shqip"],
  ["ar", "العربية"],
];

/** The language that the browser asks for, if the page speaks it. */
export function browserLanguage(wanted: readonly string[]): PageLanguage {
  const known = wanted.map((one) => one.slice(0, 2)).find((one): one is PageLanguage => Object.hasOwn(catalogues, one));
  return known ?? "en";
}

/** Says a text in a language, its values filled in. */
export function speak(
  language: PageLanguage,
  word: Word,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const texts = new Map<string, string>(Object.entries(catalogues[language]));
  const text = texts.get(word.slice("verify.".length)) ?? word;
  return text.replaceAll(/\{(\w+)\}/g, (mark, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? mark : typeof value === "number" ? value.toLocaleString(language) : value;
  });
}
