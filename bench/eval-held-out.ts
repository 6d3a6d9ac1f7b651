// npm run eval:held-out: recall per script with letter tables learnt without the people who are asked for (A and D of eval:search), fold by fold.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isOfFold, withoutRows } from "./eval/folds.ts";
import { cell, readTable } from "./eval/tables.ts";
import { LetterModel } from "../src/names/letter-model.ts";
import { pooled } from "../src/names/tables/pooled.generated.ts";
import { learnAlphabet, learnPooled, modelOf, textOf } from "./learn/learn-alphabet.ts";
import { sources } from "./learn/sources.ts";

interface Recall {
  queries: number;
  first: number;
  ten: number;
}

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data/eval" },
    scripts: { type: "string", default: "Deva,Taml,Geor,Armn,Thai,Beng,Sinh,Grek" },
    folds: { type: "string", default: "4" },
    only: { type: "string", default: "A" },
    // Relearn the pooled model of all alphabets too: some two minutes a fold.
    pooled: { type: "boolean", default: false },
    // Where to write the queries whose right answer was not first.
    misses: { type: "string" },
  },
});

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), "besa-held-out-"));
  try {
    const sums = new Map<string, Recall>();
    const folds = Number(options.folds);
    const misses: string[] = [];
    for (let at = 0; at < folds; at++) {
      learnWithout(at, folds, folder);
      for (const [label, recall] of ask(at, folds, folder)) {
        const sum = sums.get(label) ?? { queries: 0, first: 0, ten: 0 };
        sums.set(label, sum);
        sum.queries += recall.queries;
        sum.first += recall.first;
        sum.ten += recall.ten;
      }
      misses.push(readFileSync(join(folder, "misses"), "utf8"));
    }
    if (options.misses !== undefined) writeFileSync(options.misses, misses.join(""));
    print(sums);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the tables learnt without the people of a fold. */
function learnWithout(at: number, of: number, folder: string): void {
  const rows = readTable(`${options.data}/crossscript_pairs.tsv`).filter((row) => isOfFold(row, { at, of }));
  const everywhere = withoutRows(rows);
  const pooledTable = options.pooled ? learnPooled(everywhere) : undefined;
  const model = pooledTable === undefined ? new LetterModel(pooled) : modelOf(pooledTable);
  if (pooledTable !== undefined) writeFileSync(join(folder, "pooled.txt"), textOf(pooledTable));
  for (const script of options.scripts.split(",").filter((name) => Object.hasOwn(sources, name))) {
    const table = learnAlphabet(script, model, withoutRows(rows.filter((row) => cell(row, "script") === script)));
    writeFileSync(join(folder, `${script.toLowerCase()}.txt`), textOf(table));
  }
}

function ask(at: number, of: number, folder: string): Map<string, Recall> {
  const file = (name: string): string => join(options.data, name);
  const json = join(folder, "json");
  const program = ["--max-old-space-size=8192", "--import", "./bench/held-out-tables.ts", "bench/eval-search.ts"];
  const register = ["--register", file("list_entities.tsv"), "--pairs", file("crossscript_pairs.tsv")];
  const others = ["--aliases", file("sdn_alias_queries.tsv"), "--negatives", file("negatives_not_listed.tsv")];
  const asked = ["--only", options.only, "--scripts", options.scripts, "--fold", `${at}/${of}`];
  execFileSync(
    process.execPath,
    [...program, ...register, ...others, ...asked, "--json", json, "--misses", join(folder, "misses")],
    { env: { ...process.env, BESA_TABLES: folder }, stdio: ["ignore", "ignore", "inherit"] },
  );
  const found: unknown = JSON.parse(readFileSync(json, "utf8"));
  return recallsIn(found);
}

/** The recall tables of the JSON that eval:search writes, under "A: label" and "D: label". */
function recallsIn(found: unknown): Map<string, Recall> {
  // Written by eval-search.ts a moment ago.
  const tables = found as Record<"crossScript" | "swapped", Record<string, Recall>>;
  const named = (part: string, table: Record<string, Recall>): [string, Recall][] =>
    Object.entries(table).map(([label, recall]) => [`${part}: ${label}`, recall]);
  return new Map([...named("A", tables.crossScript), ...named("D", tables.swapped)]);
}

function print(sums: ReadonlyMap<string, Recall>): void {
  console.log("what | queries | recall@1 | recall@10");
  for (const [label, { queries, first, ten }] of sums)
    console.log(`${label} | ${queries} | ${(first / queries).toFixed(3)} | ${(ten / queries).toFixed(3)}`);
}

main();
