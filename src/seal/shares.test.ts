// A secret in shares: so many of them are the secret, and no fewer.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { joinShares, splitSecret } from "./shares.ts";

test("any choice of as many shares as it needs is the secret, in any order; one fewer is not (property)", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 16, maxLength: 40 }),
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 0, max: 6 }),
      fc.infiniteStream(fc.nat()),
      async (secret, needed, more, order) => {
        const shares = await splitSecret(Buffer.from(secret), { shares: needed + more, needed });
        const chosen = shares
          .map((share) => ({ share, at: Number(order.next().value) }))
          .toSorted((one, other) => one.at - other.at)
          .slice(0, needed)
          .map(({ share }) => share);
        assert.deepEqual(await joinShares(chosen), secret);
        if (needed > 2) assert.notDeepEqual(await joinShares(chosen.slice(1)), secret);
      },
    ),
    { numRuns: 100 },
  );
});

test("a known answer: the polynomial 42 + 7x over GF(2^8) at 1 and 2", async () => {
  assert.deepEqual(await joinShares([Uint8Array.of(42 ^ 7, 1), Uint8Array.of(42 ^ 14, 2)]), Uint8Array.of(42));
});

test("impossible numbers, and what are no shares, are refused", async () => {
  const refused = { code: "bad_shares" };
  for (const split of [
    { shares: 1, needed: 1 },
    { shares: 2, needed: 3 },
    { shares: 256, needed: 2 },
  ])
    await assert.rejects(splitSecret(Uint8Array.of(1), split), refused);
  const twice = Uint8Array.of(1, 1);
  await assert.rejects(joinShares([twice, twice]), refused);
  await assert.rejects(joinShares([]), refused);
  await assert.rejects(joinShares([twice, Uint8Array.of(1, 2, 3)]), refused);
});
