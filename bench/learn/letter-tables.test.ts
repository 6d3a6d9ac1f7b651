import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const data = "../shared/data/names/wikidata_person_labels.tsv";

test("learning a letter table again changes nothing", { skip: existsSync(data) ? false : `${data} is absent` }, () => {
  for (const script of ["Grek", "Taml"]) {
    const file = `src/names/tables/${script.toLowerCase()}.generated.ts`;
    const printed = execFileSync(process.execPath, ["bench/learn/letter-tables.ts", "--print", script], {
      encoding: "utf8",
    });
    assert.equal(printed, readFileSync(file, "utf8"), file);
  }
});
