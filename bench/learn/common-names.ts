// Makes src/search/weighing/common-names.generated.ts: how common names are among people at random, since a watch list cannot tell.
// node bin/besa.js node bench/learn/common-names.ts [--print]. Sources: Latin words of the NETransliteration-COLING2018 word pairs (names of people in
// Wikidata, counted) and popular-names-by-country-dataset (the commonest names of about 100 countries). Both CC0.
import { readFileSync, writeFileSync } from "node:fs";
import { asciiOf, fold } from "../../src/names/fold.ts";

const data = "../shared/data/names";
const wikidata = ["arabic", "chinese", "hebrew", "katakana", "korean", "russian_80"];

/**
 * Who shares one name of a culture mostly shares the culture, in which the name is several times commoner than in the world; so many times, and the
 * share of a name that is among the ten commonest of a country. Fitted with the weights of the score.
 */
const withinCulture = 5;
const popularShare = 0.006;
/** Rarer words are no commoner than their length tells (`chanceOf`). */
const leastShare = 1.5e-4;

function main(): void {
  const shares = new Map<string, number>();
  for (const [word, share] of sharesInWikidata()) shares.set(word, share * withinCulture);
  for (const word of popularWords()) shares.set(word, Math.max(shares.get(word) ?? 0, popularShare));
  const table = tableOf(shares);
  if (process.argv.includes("--print")) process.stdout.write(table);
  else writeFileSync("src/search/weighing/common-names.generated.ts", table);
}

/** Share of each word among the words of people's names, mean of the files so that none outweighs the others. */
function sharesInWikidata(): Map<string, number> {
  const shares = new Map<string, number>();
  for (const name of wikidata) {
    const counts = new Map<string, number>();
    let all = 0;
    for (const line of readFileSync(`${data}/wd_${name}.tokens.tsv`, "utf8").split("\n")) {
      const [latin = "", , count = "0"] = line.split("\t");
      const word = asciiOf(fold(latin)).replace(/[^a-z]/g, "");
      counts.set(word, (counts.get(word) ?? 0) + Number(count));
      all += Number(count);
    }
    for (const [word, count] of counts) shares.set(word, (shares.get(word) ?? 0) + count / all / wikidata.length);
  }
  return shares;
}

function popularWords(): Set<string> {
  const words = new Set<string>();
  for (const file of ["common-forenames-by-country.csv", "common-surnames-by-country.csv"]) {
    const [header = "", ...lines] = readFileSync(`${data}/popular_names_by_country/${file}`, "utf8")
      .replace("\ufeff", "")
      .split(/\r?\n/);
    const column = header.split(",").indexOf("Romanized Name");
    for (const line of lines)
      for (const word of (line.split(",")[column] ?? "").split(/[\s-]+/))
        words.add(asciiOf(fold(word)).replace(/[^a-z]/g, ""));
  }
  return words;
}

/** Words by minus the natural logarithm of their share, in tenths, commonest first. */
function tableOf(shares: ReadonlyMap<string, number>): string {
  const classes = new Map<number, string[]>();
  for (const [word, share] of shares) {
    if (share < leastShare || word.length < 2) continue;
    const tenths = Math.round(-10 * Math.log(share));
    classes.set(tenths, [...(classes.get(tenths) ?? []), word]);
  }
  const lines = [...classes]
    .toSorted(([a], [b]) => a - b)
    .map(([tenths, words]) => `${tenths} ${words.toSorted().join(" ")}`);
  return `// Made by bench/learn/common-names.ts from NETransliteration-COLING2018 and popular-names-by-country-dataset; CC0. Do not edit.
// A line: -10 times the natural logarithm of the share of people who have such a name among those who share another name with one, then the names.
export const commonNames = \`
${lines.join("\n")}
\`;
`;
}

main();
