import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const data = "../shared/data/names/wikidata_person_labels.tsv";
/** Those that are learnt in a second or two. The three with word lists and the pooled model take a minute each. */
const scripts = ["Grek", "Geor", "Armn", "Deva", "Taml", "Sinh", "Thai", "Mymr", "Khmr", "Laoo", "Syrc", "Tibt"];

const fileOf = (script: string): string =>
  readFileSync(`src/names/tables/${script.toLowerCase()}.generated.ts`, "utf8");

test("learning letter tables again changes nothing", (context) => {
  const madeWith = /CLDR ([\d.]+)/.exec(fileOf("Grek"))?.[1];
  if (!existsSync(data)) return context.skip(`${data} is absent`);
  if (madeWith !== process.versions["cldr"]) return context.skip(`the tables were made with CLDR ${madeWith ?? "?"}`);
  const printed = execFileSync(process.execPath, ["bench/learn/alphabet-tables.ts", "--print", ...scripts], {
    encoding: "utf8",
  });
  assert.equal(printed, scripts.map(fileOf).join(""));
});
