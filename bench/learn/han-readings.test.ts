import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { hanTables } from "./han-readings.ts";

const sources = ["/usr/share/unicode/Unihan_Readings.txt.bz2", "/usr/share/mecab/dic/ipadic/Noun.name.csv"];
const absent = sources.find((file) => !existsSync(file));

test(
  "making the tables of Han characters again changes nothing",
  { skip: absent === undefined ? false : `${absent} is absent: apt-get install unicode-data mecab-ipadic` },
  () => {
    for (const [name, text] of hanTables("/")) {
      const file = `src/names/tables/${name}.generated.ts`;
      assert.equal(text, readFileSync(file, "utf8"), file);
    }
  },
);
