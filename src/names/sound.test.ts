import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { soundKeysOf } from "./sound.ts";

test("keys of a sound are 32 bits without a sign, as the tables they are kept in want them", () => {
  const word = fc.stringMatching(/^[a-z]{3,14}$/);
  fc.assert(
    fc.property(word, (text) => {
      for (const key of soundKeysOf(text)) assert.ok(Number.isInteger(key) && key > 0 && key <= 0xffffffff, `${key}`);
    }),
  );
});
