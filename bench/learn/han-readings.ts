// Makes the tables of Han characters in src/names/tables: how they are read in Japanese, Mandarin, Cantonese and Korean, and which are one
// character in names. Sources, of Debian: unicode-data (Unihan 15.0) and mecab-ipadic (2.7.0-20070801); both permissive, see NOTICE.md.
//   apt-get install unicode-data mecab-ipadic && node bin/besa.js node bench/learn/han-readings.ts
// or, without installing, unpacked into a folder that is named as argument:
//   apt-get download unicode-data mecab-ipadic && for p in *.deb; do dpkg-deb -x $p FOLDER; done
// Variants come first: the other tables know characters by their one form, so that after a change to variants it must be run twice.
import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { cantoneseTable, hanjaTable, mandarinTable } from "./han-tables.ts";
import { hanVariants } from "./han-variants.ts";
import { kanjiTable } from "./kanji-table.ts";
import { Unihan } from "./unihan.ts";

/** The text of every table file, by its name without ".generated.ts". Deterministic. */
export function hanTables(folder: string): Map<string, string> {
  const unihan = new Unihan(folder);
  return new Map([
    [
      "han-variants",
      fileOf("hanVariants", hanVariants(unihan), [
        "kSimplifiedVariant and kJinmeiyoKanji of Unihan, Unicode 15.0",
        "a character that stands for all, then those that are the same one in names",
      ]),
    ],
    [
      "mandarin",
      fileOf("mandarin", mandarinTable(unihan), [
        "kMandarin and kHanyuPinlu of Unihan, Unicode 15.0",
        "a syllable of pinyin without tones (ü is v), then the characters that are read so",
      ]),
    ],
    [
      "cantonese",
      fileOf("cantonese", cantoneseTable(unihan), [
        "kCantonese of Unihan, Unicode 15.0",
        "a syllable of Jyutping without tones, then the characters that are read so",
      ]),
    ],
    [
      "hanja",
      fileOf("hanja", hanjaTable(unihan), [
        "kHangul of Unihan, Unicode 15.0",
        "a Hangul syllable, then the characters that are read so in Korean",
      ]),
    ],
    [
      "jpan",
      fileOf("jpan", kanjiTable(folder, unihan), [
        "the surnames and given names of mecab-ipadic 2.7.0-20070801, and kJapaneseOn and kJapaneseKun of Unihan, Unicode 15.0",
        "kanji or kana, then each way they are read with -10 times the natural logarithm of its joint probability; long o and u are O and U",
      ]),
    ],
  ]);
}

function fileOf(name: string, table: string, [source, line]: readonly [string, string]): string {
  const notice = name === "jpan" ? ipadicNotice : "";
  return `// Made by bench/learn/han-readings.ts from ${source}. Do not edit.
// Unihan: Copyright (c) 1991-2022 Unicode, Inc. Unicode licence: www.unicode.org/license.html.
${notice}// A line: ${line}.
export const ${name} = \`
${table}
\`;
`;
}

const ipadicNotice = `// IPADIC: Copyright 2000-2003 Nara Institute of Science and Technology; Copyright (c) 1995-1997 Institute for New Generation Computer
// Technology. Use, reproduction and distribution of it and of what is derived from it are permitted, provided these notices are kept; it comes
// without warranty of any kind. The whole text: ipadic-licence.txt.
`;

function main(): void {
  for (const [name, text] of hanTables(argv[2] ?? "/")) {
    const file = `src/names/tables/${name}.generated.ts`;
    writeFileSync(file, text);
    console.log(`${file}: ${text.split("\n").length} lines, ${Buffer.byteLength(text)} bytes`);
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) main();
