// Where letter tables are learnt from: words, and names of several words, in a native script and in Latin letters.
import { existsSync, readFileSync } from "node:fs";
import { asciiOf, fold } from "../../src/names/fold.ts";

const names = "../shared/data/names";

/** A word in both scripts and how often it was met. */
export interface WordPair {
  readonly native: string;
  readonly latin: string;
  readonly count: number;
}

/** Words of a native name, and the Latin words that any of them may be written as. */
export interface Phrase {
  readonly native: readonly string[];
  readonly latin: readonly string[];
  /** How alike a word must be to be taken for another's spelling: less among the words of one person's name than among translations. */
  readonly least: number;
}

/** A word pair folded; undefined when it is none of the script. */
export function foldedPair(native: string, latin: string, script: RegExp): Omit<WordPair, "count"> | undefined {
  const [x, y] = [fold(native).replace(/[^\p{L}\p{M}ー]/gu, ""), asciiOf(fold(latin))];
  if (x === "" || !/^[a-z]+$/.test(y) || x.length > 24 || y.length > 18 || !script.test(x)) return undefined;
  return { native: x, latin: y };
}

/** NETransliteration-COLING2018 (CC0): Latin word, native letters with blanks between, count. */
export function* coling(name: string): Generator<WordPair> {
  for (const line of readFileSync(`${names}/${name}.tokens.tsv`, "utf8").split("\n")) {
    const [latin = "", native = "", count = "1"] = line.split("\t");
    if (latin !== "") yield { native: native.replaceAll(" ", ""), latin, count: Number(count) };
  }
}

/** github.com/google/transliteration, ar2en.txt (Apache-2.0): Arabic word, Latin word. */
export function* arabicOfWikipedia(): Generator<WordPair> {
  for (const line of readFileSync(`${names}/google_ar2en/ar2en.txt`, "utf8").split("\n")) {
    const [native = "", latin = ""] = line.split("\t");
    if (latin !== "") yield { native, latin, count: 1 };
  }
}

/**
 * Names of politicians in Wikidata (CC0): each native label with the words of the same person's Latin labels. `keeps` says which persons are
 * taken: all, unless one wants to test on the others.
 */
export function* labels(
  languages: readonly string[],
  keeps: (person: string, labels: readonly string[]) => boolean,
): Generator<Phrase> {
  const file = `${names}/wikidata_person_labels.tsv`;
  if (!existsSync(file)) return;
  let person = "";
  let met: [string, string][] = [];
  for (const line of [...readFileSync(file, "utf8").split("\n").slice(1), "\t\t\t\t"]) {
    const [id = "", , , language = "", name = ""] = line.split("\t");
    if (id !== person) {
      const latin = latinLanguages.flatMap((language) =>
        met.filter(([of]) => of === language).map(([, label]) => label),
      );
      const names = met.map(([, label]) => label);
      for (const [of, label] of keeps(person, names) ? met : []) {
        if (!languages.includes(of)) continue;
        for (const name of [...new Set(latin)].slice(0, mostLatin))
          yield { native: wordsOf(label), latin: latinWords(name), least: leastInName };
      }
      person = id;
      met = [];
    }
    met.push([language, name]);
  }
}

const mostLatin = 4;
const leastInName = 0.15;
const leastInTranslation = 0.4;
const latinLanguages = ["en", "fr", "es", "de", "nl", "sv", "pl", "tr", "id", "az", "uz"];

/**
 * Names of countries, languages, scripts and cities in CLDR (Unicode licence), as Node carries it: most are written by sound in scripts for
 * which little else is free.
 */
export function* displayNames(locales: readonly string[]): Generator<Phrase> {
  for (const locale of locales) {
    const native = namesIn(locale);
    const latin = latinLocales.map(namesIn);
    for (const [code, name] of native) {
      yield {
        native: wordsOf(name),
        latin: [...new Set(latin.flatMap((of) => latinWords(of.get(code) ?? "")))],
        least: leastInTranslation,
      };
    }
  }
}

const latinLocales = ["en", "fr", "de", "es", "id"];
const namesByLocale = new Map<string, ReadonlyMap<string, string>>();

function namesIn(locale: string): ReadonlyMap<string, string> {
  const known = namesByLocale.get(locale);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const type of ["region", "language", "script"] as const) {
    const display = new Intl.DisplayNames([locale], { type, fallback: "none" });
    for (const code of codes[type]) {
      const name = display.of(code);
      if (name !== undefined) found.set(`${type} ${code}`, name);
    }
  }
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "shortGeneric" });
    const name = format.formatToParts(0).find(({ type }) => type === "timeZoneName")?.value;
    if (name !== undefined && !/\d/.test(name)) found.set(`zone ${zone}`, name);
  }
  namesByLocale.set(locale, found);
  return found;
}

const alphabet = Array.from("abcdefghijklmnopqrstuvwxyz");
const twoLetters = alphabet.flatMap((a) => alphabet.map((b) => a + b));
const codes = {
  region: twoLetters.map((code) => code.toUpperCase()),
  language: [...twoLetters, ...twoLetters.flatMap((code) => alphabet.map((letter) => code + letter))],
  script: [
    "Arab",
    "Armn",
    "Bali",
    "Beng",
    "Cans",
    "Cher",
    "Copt",
    "Cyrl",
    "Deva",
    "Ethi",
    "Geor",
    "Goth",
    "Grek",
    "Gujr",
  ]
    .concat(["Guru", "Hebr", "Java", "Khmr", "Knda", "Laoo", "Mlym", "Mong", "Mymr", "Nkoo", "Orya", "Runr", "Sinh"])
    .concat(["Syrc", "Taml", "Telu", "Tfng", "Thaa", "Thai", "Tibt", "Vaii", "Yiii"]),
} as const;

function wordsOf(name: string): string[] {
  const bare = name.replace(/\u200c|\u200d/g, "");
  return bare.split(/[^\p{L}\p{M}'’]+/u).filter((word) => Array.from(word).length > 1);
}

/** The words of a Latin name, and neighbours joined: Abd Allah is one word to others. */
function latinWords(name: string): string[] {
  const words = wordsOf(name);
  return [...words, ...words.slice(1).map((word, i) => (words[i] ?? "") + word)];
}
