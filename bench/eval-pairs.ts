// How well two names alone are told to be one name: labelled pairs such as contrib/name_bench/cases.csv of opensanctions/nomenklatura (MIT).
// node bin/besa.js node bench/eval-pairs.ts FILE [--misses]. The first name is asked, the second is the only record; nothing is tuned on such a file.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SearchIndex, thresholds, understand } from "#search";
import { recordOf } from "./eval/tables.ts";

interface Pair {
  readonly schema: string;
  readonly asked: string;
  readonly held: string;
  readonly isSame: boolean;
}

/** The pairs of a file with the columns schema, name1, name2 and is_match; quotes may hold commas. */
function readPairs(file: string): Pair[] {
  const [header = [], ...rows] = readFileSync(file, "utf8").trim().split(/\r?\n/).map(cellsOf);
  const at = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? "";
  return rows.map((row) => ({
    schema: at(row, "schema"),
    asked: at(row, "name1"),
    held: at(row, "name2"),
    isSame: at(row, "is_match") === "true",
  }));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = ""]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}

function strengthOf({ schema, asked, held }: Pair): number {
  const index = new SearchIndex();
  index.apply([recordOf(0, { name: held, kind: schema === "Person" ? "person" : "organisation" })]);
  const query = understand({ name: asked.slice(0, 300) }, () => undefined);
  return index.check(query, { sees: () => true }).candidates[0]?.strength ?? 0;
}

interface Scored extends Pair {
  readonly strength: number;
}

function measure(pairs: readonly Scored[], threshold: number): { precision: number; recall: number; f1: number } {
  const told = pairs.filter(({ strength }) => strength >= threshold);
  const right = told.filter(({ isSame }) => isSame).length;
  const precision = right / Math.max(1, told.length);
  const recall = right / Math.max(1, pairs.filter(({ isSame }) => isSame).length);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

function main(): void {
  const { values, positionals } = parseArgs({ options: { misses: { type: "boolean" } }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined) throw new Error("say which file of labelled pairs to read");
  const scored = readPairs(file).map((pair) => ({ ...pair, strength: strengthOf(pair) }));
  console.log("what | pairs | threshold | precision | recall | F1");
  for (const schema of ["all", ...new Set(scored.map((pair) => pair.schema))]) {
    const of = scored.filter((pair) => schema === "all" || pair.schema === schema);
    for (const threshold of [10, 20, 30, thresholds.possible, 70, thresholds.match]) {
      const { precision, recall, f1 } = measure(of, threshold);
      const numbers = [precision, recall, f1].map((number) => number.toFixed(3));
      console.log([schema, of.length, threshold, ...numbers].join(" | "));
    }
  }
  if (values.misses !== true) return;
  for (const { isSame, strength, asked, held } of scored)
    if (strength >= thresholds.possible !== isSame)
      console.log(isSame ? "missed" : "alarm", strength, asked, "|", held);
}

main();
