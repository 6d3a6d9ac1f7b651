import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const data = "../shared/data/names/rigour/symbols.yml";

test(
  "making the tables of organisations, nicknames and Latin spellings again changes nothing",
  { skip: existsSync(data) ? false : `${data} is absent` },
  () => {
    for (const [script, table] of [
      ["organisation-words", "organisations"],
      ["nicknames", "nicknames"],
      ["latin-spellings", "latin"],
    ] as const) {
      const printed = execFileSync(process.execPath, [`bench/learn/${script}.ts`, "--print"], { encoding: "utf8" });
      const file = `src/names/tables/${table}.generated.ts`;
      assert.equal(printed, readFileSync(file, "utf8"), file);
    }
  },
);
