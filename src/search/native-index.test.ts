import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { buildNativeIndex, keysByToken, nativesOf } from "./native-index.ts";

const allocate = (bytes: number): ArrayBuffer => new ArrayBuffer(bytes);
const keysOfTokens = fc.array(fc.uniqueArray(fc.nat({ max: 0xfffffff }), { maxLength: 6 }), { maxLength: 50 });

test("a token is found by each of its keys and by no other, and its keys are read back", () => {
  fc.assert(
    fc.property(keysOfTokens, fc.nat({ max: 0xfffffff }), (keys, other) => {
      const index = buildNativeIndex(keys.length, (token) => keys[token] ?? [], allocate);
      const holders = (key: number): number[] => keys.flatMap((own, token) => (own.includes(key) ? [token] : []));
      for (const key of [...keys.flat(), other]) assert.deepEqual([...nativesOf(index, key)], holders(key));
      const again = keysByToken(index, keys.length);
      keys.forEach((own, token) =>
        assert.deepEqual(
          [...again(token)],
          own.toSorted((a, b) => a - b),
        ),
      );
    }),
  );
});
