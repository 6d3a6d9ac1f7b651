// Pairs of Latin spellings of one name, to learn from how spellings differ. Sources, in ../shared/data/names: words of the NETransliteration pairs
// and Wikidata labels (CC0), and the words of two other scripts spelled by the systems of romanisation-schemes.ts.
import { readFileSync } from "node:fs";
import { alignmentDistance, codeUnits, fold } from "#names";
import { asciiOf } from "../../src/names/fold.ts";
import { cyrillicSpellings, koreanSpellings, wadeGilesOf } from "./romanisation-schemes.ts";

const folder = "../shared/data/names";

/** Two spellings and what the pair counts. */
export interface SpellingPair {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** All pairs, each once, in a fixed order. */
export function spellingPairs(): SpellingPair[] {
  const pairs = new Map<string, number>();
  const add = (spellings: readonly string[], weight: number): void => {
    const known = [...new Set(spellings)].filter((word) => word.length >= 2 && word.length <= 14).toSorted();
    // A word spelled in many ways does not count for more than its ways.
    const share = (2 * weight) / Math.max(2, known.length);
    for (const a of known)
      for (const b of known) if (a < b && isAlike(a, b)) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + share);
  };
  for (const [file, weight] of wordFiles) for (const spellings of byNative(file)) add(spellings, weight);
  for (const spellings of labelWords()) add(spellings, 2);
  for (const word of cyrillicWords()) add(cyrillicSpellings(word), 1);
  for (const word of koreanSyllables()) add(koreanSpellings(word), 1);
  for (const syllable of pinyin()) add([syllable, wadeGilesOf(syllable)], 2);
  return [...pairs]
    .toSorted(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))
    .slice(0, most)
    .map(([pair, weight]) => {
      const [a = "", b = ""] = pair.split(" ");
      return { a, b, weight: Math.min(weight, 3) };
    });
}

const most = 80_000;

/** Files of word pairs and what a pair of spellings of one native word counts: Arabic and Hebrew words leave vowels out, so that they may be two names. */
const wordFiles: readonly (readonly [string, number])[] = [
  ["wd_arabic", 0.7],
  ["wd_russian_80", 0.7],
  ["wd_hebrew", 0.4],
];

/** The Latin spellings of every native word that has several. */
function byNative(file: string): Iterable<readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const line of linesOf(`${file}.tokens.tsv`)) {
    const [latin = "", native = ""] = line.split("\t");
    const word = fold(native.replaceAll(" ", ""));
    byWord.set(word, [...(byWord.get(word) ?? []), asciiOf(fold(latin))]);
  }
  return byWord.values();
}

/** Words of one person's labels in Latin languages that are alike and not the same. */
function* labelWords(): Generator<readonly string[]> {
  const byPerson = new Map<string, Set<string>>();
  for (const line of linesOf("wikidata_person_labels.tsv").slice(1)) {
    const [id = "", , , , name = ""] = line.split("\t");
    const folded = fold(name);
    if (!/^[a-z .'-]+$/.test(folded)) continue;
    const words = byPerson.get(id) ?? new Set<string>();
    byPerson.set(id, words);
    for (const word of folded.split(/[^a-z]+/)) words.add(word);
  }
  for (const words of byPerson.values()) {
    const all = [...words].filter((word) => word.length > 2);
    for (const a of all) for (const b of all) if (a < b && likeness(a, b) >= 0.6) yield [a, b];
  }
}

/** Every seventh Russian word and all words of labels in Cyrillic. */
function* cyrillicWords(): Generator<string> {
  const words = new Set<string>();
  for (const line of linesOf("wikidata_person_labels.tsv")) {
    const [, , , language = "", name = ""] = line.split("\t");
    if (["ru", "uk", "be", "bg"].includes(language))
      for (const word of fold(name).split(/[^\p{Script=Cyrillic}]+/u)) words.add(word);
  }
  for (const word of words) if (word.length > 2) yield word;
}

/** Every plain Hangul syllable with a common shape. */
function* koreanSyllables(): Generator<string> {
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    const last = (code - 0xac00) % 28;
    if ([0, 1, 4, 8, 16, 17, 21].includes(last)) yield String.fromCodePoint(code);
  }
}

/** Pinyin syllables, put together from what may begin and end one. */
function* pinyin(): Generator<string> {
  const rows: readonly (readonly [string, string])[] = [
    ["b p m f d t n l g k h zh ch sh r z c s", "a ai an ang ao e ei en eng ong ou u uan ui un uo"],
    ["b p m d t n l j q x", "i ia ian iao ie in ing iong iu iang"],
    ["j q x", "u uan ue un"],
    ["zh ch sh r z c s", "i"],
  ];
  for (const [starts, ends] of rows)
    for (const start of starts.split(" ")) for (const end of ends.split(" ")) yield start + end;
}

const isAlike = (a: string, b: string): boolean => likeness(a, b) >= 0.34;

function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return 1 - alignmentDistance(codeUnits(a), codeUnits(b), longer) / longer;
}

const linesOf = (file: string): string[] => readFileSync(`${folder}/${file}`, "utf8").trim().split("\n");
