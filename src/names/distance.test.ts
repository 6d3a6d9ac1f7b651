import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alignmentDistance, codeUnits, DistanceFrom } from "./distance.ts";

const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "é", "я", "ع"), minLength: 1, maxLength: 31 });

test("the distance in bits is the distance by the table", () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const [from, to] = [codeUnits(a), codeUnits(`xy${b}`)];
      assert.equal(new DistanceFrom(from).to(to, 2, b.length), alignmentDistance(from, codeUnits(b), 63));
    }),
    { numRuns: 2000 },
  );
});

test("swapped neighbours are one edit", () => {
  assert.equal(new DistanceFrom(codeUnits("karaman")).to(codeUnits("kraaman"), 0, 7), 1);
});
