// A secret in shares: so many of them are the secret, and no fewer.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { joinShares, splitSecret } from "./shares.ts";

const random = (length: number): Uint8Array => randomBytes(length);

test("any choice of as many shares as it needs is the secret, in any order", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 0, max: 6 }),
      fc.func(fc.nat()),
      (secret, needed, more, order) => {
        const shares = splitSecret(secret, { shares: needed + more, needed }, random);
        const chosen = shares.toSorted((one, other) => order(one.place) - order(other.place)).slice(0, needed);
        assert.deepEqual(joinShares(chosen), secret);
      },
    ),
    { numRuns: 200 },
  );
});

test("one share fewer is every secret alike: each possible byte comes once over all values of the missing share", () => {
  const [one, two] = splitSecret(Uint8Array.of(77), { shares: 3, needed: 3 }, random);
  assert.ok(one !== undefined && two !== undefined);
  const found = Array.from(
    { length: 256 },
    (_, byte) => joinShares([one, two, { place: 3, bytes: Uint8Array.of(byte) }])[0],
  );
  assert.equal(new Set(found).size, 256);
});

test("a known answer: the polynomial 42 + 7x over GF(2^8) at 1 and 2", () => {
  const shares = [
    { place: 1, bytes: Uint8Array.of(42 ^ 7) },
    { place: 2, bytes: Uint8Array.of(42 ^ 14) },
  ];
  assert.deepEqual(joinShares(shares), Uint8Array.of(42));
});

test("impossible numbers, and what are no shares, are refused", () => {
  for (const split of [
    { shares: 1, needed: 1 },
    { shares: 2, needed: 3 },
    { shares: 256, needed: 2 },
  ])
    assert.throws(() => splitSecret(Uint8Array.of(1), split, random), { code: "bad_shares" });
  const twice = { place: 1, bytes: Uint8Array.of(1) };
  assert.throws(() => joinShares([twice, twice]), { code: "bad_shares" });
  assert.throws(() => joinShares([]), { code: "bad_shares" });
  assert.throws(() => joinShares([twice, { place: 2, bytes: new Uint8Array(2) }]), { code: "bad_shares" });
});
