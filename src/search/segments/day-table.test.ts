import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { noDateKey, severalKey, spanKey } from "./birth-key.ts";
import { DayTable } from "./day-table.ts";
import { firstFrom } from "./sorted-numbers.ts";

const firstDay = 1970 * 512;
const keyWithin = (days: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: firstDay, max: firstDay + days }) },
    { weight: 1, arbitrary: fc.constantFrom(spanKey, severalKey, noDateKey) },
  );

for (const [says, days] of [
  ["days that lie close together, which have a table", 20],
  ["days far apart, which have none", 100_000],
] as const)
  test(`the first name of a day is found as by looking through all: ${says}`, () => {
    fc.assert(
      fc.property(fc.array(keyWithin(days), { maxLength: 120 }), keyWithin(days + 40), (found, sought) => {
        const keys = Uint32Array.from(found).sort();
        // Some have several names, some none.
        const firstNames = Uint32Array.from({ length: keys.length + 1 }, (_, doc) => doc + (doc >>> 2) - (doc % 3));
        const table = new DayTable({ keys, firstNames: firstNames.sort() });
        for (const key of [0, sought - 20, sought, sought + 1, noDateKey + 1, ...found])
          assert.equal(table.nameFrom(key), firstNames[firstFrom(keys, key)], `${key} in ${keys.join()}`);
      }),
    );
  });
