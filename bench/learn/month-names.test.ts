import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const file = "src/domain/month-names.generated.ts";
const made = readFileSync(file, "utf8");
const here = `CLDR ${process.versions["cldr"] ?? ""} `;

test(
  "making the names of months again changes nothing",
  { skip: made.includes(here) ? false : `${file} was made from another CLDR than this Node's, ${here}` },
  () => {
    const printed = execFileSync(process.execPath, ["bench/learn/month-names.ts", "--print"], { encoding: "utf8" });
    assert.equal(printed, made);
  },
);
