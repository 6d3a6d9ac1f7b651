import assert from "node:assert/strict";
import { test } from "node:test";
import { bestJointPacked, latinCodes, packWord } from "./lattice.ts";
import { romanisations, romanisersOf } from "./romanise.ts";

test("a bar leaves out of the ways to write a word only those that are below it", () => {
  const natives = [
    ["Arab", "محمد"],
    ["Arab", "عبدالله"],
    ["Cyrl", "щукин"],
    ["Grek", "παπαδοπουλος"],
    ["Hebr", "כהן"],
  ] as const;
  for (const [script, native] of natives)
    for (const latin of [...romanisations(native, script, 20), "mohamed", "kohen", "aa", ""])
      for (const romaniser of romanisersOf(script)) {
        const packed = Uint32Array.from([7, ...packWord(romaniser.word(native))]);
        const jointLog = (least: number): number => bestJointPacked(packed, 1, { codes: latinCodes(latin), least });
        const free = jointLog(-Infinity);
        for (const spare of [0.01, 0.5, 3, 10]) assert.equal(jointLog(free - spare), free);
        assert.ok(jointLog(free + 1) <= free);
      }
});
