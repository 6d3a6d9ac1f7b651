// Makes src/names/tables/*.generated.ts of alphabets, abjads, abugidas and East Asian scripts by sound: how the letters of each script are written in Latin.
// node bin/besa.js node bench/learn/alphabet-tables.ts [pooled] [SCRIPT ...]           (all: some three minutes on one core; pooled first)
// --print shows the tables instead of writing them. Sources and licences: `sources.ts`. Nothing is random: the same sources and the same Node
// (its CLDR) make the same tables.
import { writeFileSync } from "node:fs";
import { LetterModel } from "../../src/names/letter-model.ts";
import { pooled } from "../../src/names/tables/pooled.generated.ts";
import { learnAlphabet, learnPooled, modelOf, sourceOf, textOf } from "./learn-alphabet.ts";
import { sources } from "./sources.ts";

function main(): void {
  const isPrinted = process.argv.includes("--print");
  const wanted = process.argv.slice(2).filter((argument) => argument !== "--print");
  const show = (name: string, text: string): void => {
    if (isPrinted) process.stdout.write(text);
    else writeFileSync(`src/names/tables/${name.toLowerCase()}.generated.ts`, text);
  };
  let pooledModel = new LetterModel(pooled);
  if (wanted.length === 0 || wanted.includes("pooled")) {
    const table = learnPooled();
    pooledModel = modelOf(table);
    show(
      "pooled",
      fileOf("pooled", "what the tables of all alphabets beside it are made of, romanised by any-ascii", textOf(table)),
    );
  }
  for (const script of wanted.length === 0 ? Object.keys(sources) : wanted.filter((name) => name !== "pooled"))
    show(script, fileOf(script, madeFrom(script), textOf(learnAlphabet(script, pooledModel))));
}

function madeFrom(script: string): string {
  const { words, languages, locales } = sourceOf(script);
  const cldr = `display names of CLDR ${process.versions["cldr"] ?? ""} (${locales.join(" ")}; Unicode licence)`;
  return [words?.named ?? [], `Wikidata labels (${languages.join(" ")}; CC0)`, locales.length === 0 ? [] : cldr]
    .flat()
    .join(", ");
}

function fileOf(name: string, from: string, text: string): string {
  return `// Made by bench/learn/alphabet-tables.ts from ${from}. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const ${name.toLowerCase()} = \`
${text}
\`;
`;
}

main();
