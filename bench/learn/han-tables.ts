// How each Han character of names is read in Mandarin, Cantonese and Korean: syllables of Unihan.
import { fold } from "../../src/names/fold.ts";
import { charactersOfNames } from "./han-variants.ts";
import type { Unihan } from "./unihan.ts";

/** A syllable and the characters read so. */
type Readings = Map<string, Set<string>>;

/** Mandarin in pinyin without tones, ü as v. Readings said in a tenth of a character's uses or more count, and those of surnames. */
export function mandarinTable(unihan: Unihan): string {
  const readings: Readings = new Map();
  const shares = unihan.field("Readings", "kHanyuPinlu");
  for (const letter of charactersOfNames(unihan)) {
    for (const reading of (unihan.field("Readings", "kMandarin").get(letter) ?? "").split(" "))
      add(readings, toneless(reading), letter);
    const counted = (shares.get(letter) ?? "").split(" ").map((said) => said.split(/[()]/));
    const all = counted.reduce((sum, [, count]) => sum + Number(count ?? 0), 0);
    for (const [reading = "", count] of counted)
      if (Number(count) >= all / 10 && Number(count) >= 20) add(readings, toneless(reading), letter);
  }
  for (const [syllable = "", ...letters] of surnamesReadApart
    .split(" ")
    .map((entry) => entry.split(/(?<=[a-z])(?=\P{ASCII})|(?<=\P{ASCII})/u)))
    for (const letter of letters) add(readings, syllable, letter);
  return linesOf(readings);
}

/** Characters that are read another way as surnames than elsewhere. */
const surnamesReadApart =
  "shan单 zeng曾 xie解 qiu仇 ou区 zhai翟 ge葛盖 yun员 hua华 ren任 ning宁 zha查 piao朴 bo薄柏 pu濮 yao尧 ruan阮 miao缪 mu牟 qin覃 tan覃 she佘折 cen岑 kan阚 chong种 dan澹 xi郗 que阙 yu於尉 kuai蒯 xian冼洗 guo过 yan燕 shao召 mi秘 bi秘 fan繁 po繁 nai能 hei黑 he黑";

/** Cantonese in Jyutping without tones. */
export function cantoneseTable(unihan: Unihan): string {
  const readings: Readings = new Map();
  const said = unihan.field("Readings", "kCantonese");
  for (const letter of charactersOfNames(unihan))
    for (const reading of (said.get(letter) ?? "").split(" ")) add(readings, reading.replace(/\d/g, ""), letter);
  return linesOf(readings);
}

/** Korean syllables, with ㄹ and ㄴ as they are written within a word. */
export function hanjaTable(unihan: Unihan): string {
  const readings: Readings = new Map();
  const known = unihan.charset("kKSC0", "kKoreanName");
  for (const [letter, value] of unihan.field("Readings", "kHangul")) {
    if (!known.has(letter)) continue;
    // Readings marked 0 or 1 are those of KS X 1001, marked N those for given names.
    for (const [, syllable = "", marks = ""] of value.matchAll(/(\S+):(\S+)/g))
      if (/[01N]/.test(marks)) add(readings, syllable, letter);
  }
  return linesOf(readings);
}

function add(readings: Readings, syllable: string, letter: string): void {
  if (syllable === "") return;
  readings.set(syllable, (readings.get(syllable) ?? new Set()).add(fold(letter)));
}

function linesOf(readings: Readings): string {
  return [...readings]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, letters]) => `${syllable}${[...letters].toSorted().join("")}`)
    .join("\n");
}

const toneless = (pinyin: string): string =>
  pinyin
    .normalize("NFD")
    .replaceAll("u\u0308", "v")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
