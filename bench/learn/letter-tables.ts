// Makes src/names/tables/{hang,hani,kana}.generated.ts: how foreign names are written by sound in East Asian scripts, learnt from CC0 word pairs.
// (Alphabets: alphabet-tables.ts.)
// node bin/besa.js node --max-old-space-size=8192 bench/learn/letter-tables.ts [SCRIPT ...]     (about five minutes for all on one core)
// Sources, in ../shared/data/names: wd_*.tokens.tsv (NETransliteration-COLING2018, CC0) and wikidata_person_labels.tsv (Wikidata, CC0).
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { alignmentDistance, codeUnits, fold, skeletonOf } from "#names";
import { asciiOf } from "../../src/names/fold.ts";
import { lettersOf } from "../../src/names/letters.ts";
import { learn, type LetterPair, type Shape, type Table } from "./em.ts";

interface Source {
  readonly tokens?: string;
  readonly languages: readonly string[];
  readonly shape: Shape;
  readonly most: number;
}

const alphabet: Shape = { longestNative: 2, longestLatin: 4, kept: 24, least: [1, 2] };
const names = "../shared/data/names";

const sources: Readonly<Record<string, Source>> = {
  Kana: { tokens: "wd_katakana", languages: ["ja"], shape: alphabet, most: 40_000 },
  Hang: {
    tokens: "wd_korean",
    languages: ["ko"],
    shape: { longestNative: 3, longestLatin: 5, kept: 24, least: [1, 2] },
    most: 25_000,
  },
  Hani: {
    tokens: "wd_chinese",
    languages: ["zh"],
    shape: { longestNative: 1, longestLatin: 6, kept: 40, least: [1, 2] },
    most: 60_000,
  },
};

const scriptName: Readonly<Record<string, string>> = {
  Hang: "Hangul",
  Hani: "Han",
  Kana: "Katakana",
};

function main(): void {
  // --print shows the table instead of writing it: the test of regeneration reads it.
  const isPrinted = process.argv.includes("--print");
  const wanted = process.argv.slice(2).filter((argument) => argument !== "--print");
  for (const [script, source] of Object.entries(sources)) {
    if (wanted.length > 0 && !wanted.includes(script)) continue;
    const started = performance.now();
    const pairs = pairsOf(script, source);
    const table = learn(pairs, source.shape, (letter) => asciiOf(letter), source.tokens === undefined ? 1 : 0.3);
    const file = `src/names/tables/${script.toLowerCase()}.generated.ts`;
    if (isPrinted) {
      process.stdout.write(fileOf(script, source, table));
      continue;
    }
    writeFileSync(file, fileOf(script, source, table));
    console.log(
      `${file}: ${pairs.length} pairs, ${table.size} units, ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
  }
}

/** Word pairs of one script: the token file first, then words of labelled people that sound alike. */
function pairsOf(script: string, source: Source): LetterPair[] {
  const counts = new Map<string, number>();
  const add = (native: string, latin: string, count: number): void => {
    const [x, y] = [fold(native).replace(/[^\p{L}\p{M}ー]/gu, ""), asciiOf(fold(latin))];
    if (x === "" || y === "" || x.length > 16 || y.length > 18 || !isOfScript(x, script)) return;
    counts.set(`${x}\t${y}`, (counts.get(`${x}\t${y}`) ?? 0) + count);
  };
  if (source.tokens !== undefined) {
    for (const line of readFileSync(`${names}/${source.tokens}.tokens.tsv`, "utf8").split("\n")) {
      const [latin = "", native = "", count = "1"] = line.split("\t");
      if (latin !== "") add(native.replaceAll(" ", ""), latin, Number(count));
    }
  }
  for (const [native, latin] of labelWords(source.languages)) add(native, latin, 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || spread(a) - spread(b) || (a < b ? -1 : 1))
    .slice(0, source.most)
    .map(([pair, count]) => {
      const [x = "", y = ""] = pair.split("\t");
      return { native: lettersOf(x), latin: y, weight: Math.min(3, 1 + Math.log(count)) };
    });
}

/** A fixed order that has nothing to do with the alphabet, so that a sample is not all of one letter. */
function spread(text: string): number {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function isOfScript(text: string, script: string): boolean {
  return new RegExp(`^[\\p{Script_Extensions=${scriptName[script] ?? script}}\\p{M}ー]+$`, "u").test(text);
}

/** Words of the same person's labels in the languages and in English, French and Spanish, that sound alike. */
function* labelWords(languages: readonly string[]): Generator<readonly [string, string]> {
  const file = `${names}/wikidata_person_labels.tsv`;
  if (!existsSync(file)) return;
  let person = "";
  let labels: [string, string][] = [];
  for (const line of [...readFileSync(file, "utf8").split("\n").slice(1), "\t\t\t\t"]) {
    const [id = "", , , language = "", name = ""] = line.split("\t");
    if (id !== person) {
      yield* alignedWords(labels, languages);
      person = id;
      labels = [];
    }
    labels.push([language, name]);
  }
}

function* alignedWords(
  labels: readonly [string, string][],
  languages: readonly string[],
): Generator<readonly [string, string]> {
  const latin = new Set(
    labels.filter(([language]) => ["en", "fr", "es"].includes(language)).flatMap(([, name]) => wordsOf(name)),
  );
  for (const [language, name] of labels) {
    if (!languages.includes(language)) continue;
    for (const word of wordsOf(name)) {
      const sound = asciiOf(fold(word));
      const best = [...latin]
        .map((other) => ({ other, alike: alike(sound, asciiOf(fold(other))) }))
        .toSorted((a, b) => b.alike - a.alike)[0];
      if (best !== undefined && best.alike >= 0.5) yield [word, best.other];
    }
  }
}

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{M}]+/u).filter((word) => [...word].length > 1);

/** Likeness of two romanised words: of their letters, or of letters and consonants together where vowels are not written. */
function alike(a: string, b: string): number {
  const letters = similarity(a, b);
  return Math.max(letters, (letters + similarity(skeletonOf(a), skeletonOf(b))) / 2);
}

function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length, 1);
  return 1 - alignmentDistance(codeUnits(a), codeUnits(b), longer) / longer;
}

function fileOf(script: string, { tokens, languages }: Source, table: Table): string {
  const lines = [...table]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([unit, spellings]) =>
        `${unit} ${[...spellings].map(([latin, chance]) => `${latin}${Math.round(-Math.log(chance) * 10)}`).join(" ")}`,
    );
  const from = [
    tokens === undefined ? [] : [`${tokens}.tokens.tsv (NETransliteration-COLING2018)`],
    `Wikidata labels (${languages.join(" ")})`,
  ]
    .flat()
    .join(" and ");
  return `// Made by bench/learn/letter-tables.ts from ${from}; CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const ${script.toLowerCase()} = \`
${lines.join("\n")}
\`;
`;
}

main();
