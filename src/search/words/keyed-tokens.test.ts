import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { keyTokens, tokensOfKey } from "./keyed-tokens.ts";

const key = fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 0xfffffff }));
const keysOfTokens = fc.array(fc.uniqueArray(key, { maxLength: 6 }), { maxLength: 50 });

test("a token is found by each of its keys and by no other", () => {
  fc.assert(
    fc.property(keysOfTokens, key, (keys, other) => {
      const index = keyTokens(
        keys.length,
        (token) => keys[token] ?? [],
        (bytes) => new ArrayBuffer(bytes),
      );
      for (const one of [...keys.flat(), other]) {
        const holders = keys.flatMap((own, token) => (own.includes(one) ? [token] : []));
        assert.deepEqual([...tokensOfKey(index, one)], holders);
      }
    }),
  );
});
