import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { buildNativeIndex, entryOf, keysByToken, keyStartsOf, rangeOf } from "./native-index.ts";

const allocate = (bytes: number): ArrayBuffer => new ArrayBuffer(bytes);
const key = fc.nat({ max: 0xffffff });
const keysOfTokens = fc.array(
  fc.uniqueArray(
    fc.record(
      { key, models: fc.integer({ min: 1, max: 31 }), rarity: fc.integer({ min: 0, max: 7 }) },
      { noNullPrototype: true },
    ),
    {
      maxLength: 6,
      selector: (one) => one.key,
    },
  ),
  { maxLength: 50 },
);

test("a token is found by each of its keys and by no other, the likelier first, and its keys are read back", () => {
  fc.assert(
    fc.property(keysOfTokens, key, (keys, other) => {
      const index = buildNativeIndex(keys.length, (token) => keys[token] ?? [], allocate);
      for (const asked of [...keys.flat().map((one) => one.key), other]) {
        const held = keys
          .flatMap((own, token) => own.flatMap(({ key: one, ...rest }) => (one === asked ? [{ token, ...rest }] : [])))
          .toSorted((a, b) => a.rarity - b.rarity || a.token - b.token);
        const { from, to } = rangeOf(index, keyStartsOf(index), asked);
        assert.deepEqual(Array.from(index.tokens.subarray(from, to), entryOf), held);
      }
      const again = keysByToken(index, keys.length);
      keys.forEach((own, token) =>
        assert.deepEqual(
          again(token),
          own.toSorted((a, b) => a.key - b.key),
        ),
      );
    }),
  );
});
