// Makes src/names/tables/jpan.generated.ts (how kanji of names are read in Japanese) and hanja.generated.ts (how Han characters are read in
// Korean). node bin/besa.js node bench/learn/han-readings.ts FOLDER, where FOLDER holds the unpacked Debian packages:
//   apt-get download mecab-ipadic unicode-data && for p in *.deb; do dpkg-deb -x $p FOLDER; done
// Sources: Noun.name.csv of mecab-ipadic 2.7.0-20070801 (NAIST and ICOT licences, permissive: src/names/tables/ipadic-licence.txt) and
// Unihan_Readings.txt of Unicode 15.0 (Unicode licence).
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asciiOf, fold } from "../../src/names/fold.ts";
import { learn, type LetterPair } from "./em.ts";

function main(): void {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error("say where the Debian packages mecab-ipadic and unicode-data are unpacked");
  writeFileSync(
    "src/names/tables/jpan.generated.ts",
    kanjiTable(join(folder, "usr/share/mecab/dic/ipadic/Noun.name.csv")),
  );
  writeFileSync(
    "src/names/tables/hanja.generated.ts",
    hanjaTable(join(folder, "usr/share/unicode/Unihan_Readings.txt.bz2")),
  );
}

function kanjiTable(file: string): string {
  const text = new TextDecoder("euc-jp").decode(readFileSync(file));
  const pairs = new Map<string, LetterPair>();
  for (const line of text.split("\n")) {
    const cells = line.split(",");
    const [surface = "", kind = "", reading = ""] = [cells[0], cells[7], cells[11]];
    if (
      !["姓", "名"].includes(kind) ||
      !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5}$/u.test(surface) ||
      !/\p{Script=Han}/u.test(surface)
    )
      continue;
    const native = [...fold(surface)].map((letter) => toKatakana(letter));
    const long = hepburn(reading);
    for (const latin of new Set([long, shortened(long)])) {
      pairs.set(`${surface}\t${latin}`, { native, latin, weight: latin === long ? 0.5 : 1 });
    }
  }
  const table = learn(
    [...pairs.values()],
    { longestNative: 2, longestLatin: 7, kept: 16, least: [0.4, 1] },
    () => "",
    0,
  );
  const lines = [...table]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([unit, spellings]) =>
        `${unit} ${[...spellings].map(([latin, chance]) => `${latin}${Math.round(-Math.log(chance) * 10)}`).join(" ")}`,
    );
  console.log(`jpan: ${pairs.size} pairs, ${table.size} units`);
  return `// Made by bench/learn/han-readings.ts from the surnames and given names of mecab-ipadic 2.7.0-20070801. Do not edit.
// IPADIC: Copyright 2000-2003 Nara Institute of Science and Technology; Copyright (c) 1995-1997 Institute for New Generation Computer
// Technology. Use, reproduction and distribution of it and of what is derived from it are permitted, provided these notices are kept; it comes
// without warranty of any kind. The whole text: ipadic-licence.txt.
// A line: kanji, then each way they are read in Latin with -10 times the natural logarithm of its joint probability.
export const jpan = \`
${lines.join("\n")}
\`;
`;
}

function hanjaTable(file: string): string {
  const text = execFileSync("bzcat", [file], { maxBuffer: 1 << 28 }).toString();
  const bySyllable = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [code = "", field = "", value = ""] = line.split("\t");
    if (field !== "kHangul" || !code.startsWith("U+")) continue;
    const letter = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    // Readings marked 0 or 1 are those of KS X 1001 and the education list: the characters that names are written with.
    for (const [, syllable = "", marks = ""] of value.matchAll(/(\S+):(\S+)/g)) {
      if (/[01]/.test(marks)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? "") + letter);
    }
  }
  const lines = [...bySyllable]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, letters]) => `${syllable}${letters}`);
  console.log(`hanja: ${lines.length} syllables`);
  return `// Made by bench/learn/han-readings.ts from kHangul of Unihan_Readings.txt, Unicode 15.0. Do not edit.
// Copyright (c) 1991-2022 Unicode, Inc. Unicode licence: www.unicode.org/license.html.
// A line: a Hangul syllable, then the Han characters that are read so in Korean.
export const hanja = \`
${lines.join("\n")}
\`;
`;
}

const toKatakana = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 0x60) : letter;
};

/** Kana in the Hepburn romanisation, long vowels as they are written (ou, uu). */
function hepburn(kana: string): string {
  let latin = "";
  for (const letter of kana) {
    const sound = asciiOf(fold(letter));
    if ("ャュョ".includes(letter))
      latin = glide(latin, asciiOf(fold(String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1))));
    else if (letter === "ッ") latin += "*";
    else if (letter === "ー") latin += latin.at(-1) ?? "";
    else latin += exceptions.get(letter) ?? sound;
  }
  return latin
    .replace(/\*ch/g, "tch")
    .replace(/\*(.)/g, "$1$1")
    .replaceAll("*", "")
    .replace(/n(?=[bpm])/g, "n");
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

const shortened = (latin: string): string => latin.replace(/ou|oo/g, "o").replace(/uu/g, "u");

main();
