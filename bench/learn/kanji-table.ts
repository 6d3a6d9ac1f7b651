// How kanji of names are read in Japanese, learnt from the surnames and given names of IPADIC, with the readings of Unihan as a first guess.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asciiOf, fold } from "../../src/names/fold.ts";
import { lettersOf } from "../../src/names/letters.ts";
import { learn, type LetterPair, type Table } from "./em.ts";
import type { Unihan } from "./unihan.ts";

/** A single surname or given name and its reading in Latin letters, long o and u as capitals. */
interface Reading {
  readonly native: string;
  readonly latin: string;
}

/** Table text: a line is a unit of one or two kanji or kana and its readings with their costs. Deterministic. */
export function kanjiTable(folder: string, unihan: Unihan): string {
  return [...kanjiUnits(folder, unihan)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([unit, spellings]) =>
        `${unit} ${[...spellings].map(([latin, chance]) => latin + String(Math.round(-Math.log(chance) * 10))).join(" ")}`,
    )
    .join("\n");
}

function kanjiUnits(folder: string, unihan: Unihan): Table {
  const pairs = new Map<string, LetterPair>();
  const add = (native: string, latin: string, weight: number): void => {
    const key = `${native}\t${latin}`;
    if (latin !== "" && !pairs.has(key)) pairs.set(key, { native: lettersOf(native), latin, weight });
  };
  for (const { native, latin } of ipadicNames(folder)) add(native, latin, 1);
  for (const { native, latin } of unihanReadings(unihan, new Set([...pairs.values()].flatMap(({ native }) => native))))
    add(native, latin, unihanWeight);
  for (const kana of kanaUnits()) add(kana, longVowels(hepburn(kana)), 3);
  return withoutRegular(
    learn([...pairs.values()], { longestNative: 2, longestLatin: 7, kept: 24, least: [0.1, 0.8] }, () => "", 0),
  );
}

/** Leaves out what two kanji are read as together where each by itself is read so well enough: the irregular is what is worth its place. */
function withoutRegular(table: Table): Table {
  const kept: Table = new Map();
  for (const [unit, spellings] of table) {
    const [first = "", second] = unit;
    if (second === undefined) {
      kept.set(unit, spellings);
      continue;
    }
    const irregular = [...spellings].filter(
      ([latin, chance]) => bestApart(table.get(first), table.get(second), latin) < chance * regular,
    );
    if (irregular.length > 0) kept.set(unit, new Map(irregular));
  }
  return kept;
}

/** As much less likely may two kanji apart make a reading and still be held to explain it. */
const regular = Math.exp(-14);

/** The best joint probability of two units written one after the other. */
function bestApart(
  a: ReadonlyMap<string, number> | undefined,
  b: ReadonlyMap<string, number> | undefined,
  latin: string,
): number {
  let best = 0;
  for (let at = 0; at <= latin.length; at++)
    best = Math.max(best, (a?.get(latin.slice(0, at)) ?? 0) * (b?.get(latin.slice(at)) ?? 0));
  return best;
}

/** What a reading of Unihan counts beside a name of IPADIC that is read so. */
const unihanWeight = 0.2;

function ipadicNames(folder: string): Reading[] {
  const text = new TextDecoder("euc-jp").decode(readFileSync(join(folder, "usr/share/mecab/dic/ipadic/Noun.name.csv")));
  return text.split("\n").flatMap((line) => {
    const cells = line.split(",");
    const [surface = "", kind = "", reading = ""] = [cells[0], cells[7], cells[11]];
    const isName =
      ["姓", "名"].includes(kind) &&
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5}$/u.test(surface) &&
      /\p{Script=Han}/u.test(surface);
    return isName ? [{ native: fold(surface), latin: longVowels(hepburn(reading)) }] : [];
  });
}

/** On and kun readings of characters; kun readings of verbs (over five letters) are no names. */
function unihanReadings(unihan: Unihan, letters: ReadonlySet<string>): Reading[] {
  return ["kJapaneseOn", "kJapaneseKun"].flatMap((field) =>
    [...unihan.field("Readings", field)].flatMap(([letter, value]) =>
      letters.has(fold(letter))
        ? value
            .toLowerCase()
            .split(" ")
            .filter((reading) => reading.length <= 7)
            .map((reading) => ({ native: fold(letter), latin: longVowels(reading) }))
        : [],
    ),
  );
}

/** Every kana, and every kana with a small one behind it. */
function kanaUnits(): string[] {
  const kana = Array.from({ length: 0x30f4 - 0x30a1 + 1 }, (_, i) => String.fromCodePoint(0x30a1 + i));
  const wide = kana.filter((letter) => !/[ァィゥェォッャュョヮ]/.test(letter));
  const glides = wide.filter((letter) => /[キシチニヒミリギジビピ]/.test(letter));
  return [...wide, ...glides.flatMap((letter) => ["ャ", "ュ", "ョ"].map((small) => letter + small))];
}

/** Kana in the Hepburn romanisation, long vowels as they are written (ou, uu). */
function hepburn(kana: string): string {
  let latin = "";
  for (const letter of kana) {
    if ("ャュョ".includes(letter))
      latin = glide(latin, asciiOf(fold(String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1))));
    else if (letter === "ッ") latin += "*";
    else if (letter === "ー") latin += latin.at(-1) ?? "";
    else latin += exceptions.get(letter) ?? asciiOf(fold(letter));
  }
  return latin.replace(/\*ch/g, "tch").replace(/\*(.)/g, "$1$1").replaceAll("*", "");
}

const exceptions = new Map(
  Object.entries({
    シ: "shi",
    チ: "chi",
    ツ: "tsu",
    フ: "fu",
    ジ: "ji",
    ヂ: "ji",
    ヅ: "zu",
    ヲ: "o",
    ン: "n",
    ヱ: "e",
    ヰ: "i",
  }),
);

function glide(before: string, vowel: string): string {
  const bare = before.replace(/i$/, "");
  return /(sh|ch|j)$/.test(bare) ? bare + vowel.slice(1) : bare + vowel;
}

/** Long o and u as capitals: names write them in many ways, and which one says nothing about the kanji. */
const longVowels = (latin: string): string => latin.replace(/ou|oo/g, "O").replace(/uu/g, "U");
