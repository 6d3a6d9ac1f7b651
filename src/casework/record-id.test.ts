import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { AuthorityId, RecordId } from "#domain";
import { isAnothers, newRecordId } from "./record-id.ts";

const authority = fc
  .tuple(fc.constantFrom("AL", "IT", "XPO", "AE"), fc.constantFrom("", "/durres", "/central"))
  .map(([country, unit]) => AuthorityId.parse(country + unit));
const chanceAt = (at: number) => ({ now: () => new Date(at), random: (count: number) => randomBytes(count) });

test("an id is its owner's, at home and over a link, and nobody else's", () => {
  fc.assert(
    fc.property(authority, authority, fc.integer({ min: 0, max: 2 ** 47 }), (owner, other, at) => {
      const id = newRecordId(chanceAt(at), owner);
      assert.equal(isAnothers(id, owner), false);
      assert.equal(isAnothers(id, AuthorityId.parse(`${owner}@besa.south`)), false);
      // One in four thousand million would be: with these few none is.
      assert.equal(isAnothers(id, other), other !== owner);
      assert.equal(id[14], "8", "a UUIDv8, which RecordId has read");
    }),
  );
});

test("ids sort by the time they were made, differ within it, and one that was altered is nobody's", () => {
  const owner = AuthorityId.parse("AL");
  const [first, second] = [newRecordId(chanceAt(1000), owner), newRecordId(chanceAt(1001), owner)];
  assert.ok(first < second);
  assert.equal(new Set(Array.from({ length: 1000 }, () => newRecordId(chanceAt(1000), owner))).size, 1000);
  for (const place of [0, 9, 20, 30]) {
    const digit = (Number.parseInt(first[place] ?? "", 16) ^ 1).toString(16);
    const altered = RecordId.parse(first.slice(0, place) + digit + first.slice(place + 1));
    assert.equal(isAnothers(altered, owner), true, altered);
  }
});

test("an id that is bound to nobody is whoever's shares it first, as before; the protocol's example is what it says", () => {
  assert.equal(isAnothers(RecordId.parse("019aa000-0000-7000-8000-000000000001"), AuthorityId.parse("AL")), false);
  const chance = { now: () => new Date("2026-11-22T10:00:00.000Z"), random: (count: number) => new Uint8Array(count) };
  assert.equal(newRecordId(chance, AuthorityId.parse("AL")), "01a202b2-c500-8000-8000-00006c21a323");
});
