import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Sight } from "#domain";
import { grantsOf, lockSeconds, mayUse, purposesOf, readsWholeLog, sees, sightOf } from "#policy";

const open = { audience: ["police"], requires: [] };

test("whoever holds one of the audience and all that is required sees a record", () => {
  const sight = sightOf(["police", "compartment:x"], "2026-11-21");
  assert.equal(sees(sight, open), true);
  assert.equal(sees(sight, { audience: ["desk", "police"], requires: ["compartment:x"] }), true);
  assert.equal(sees(sight, { audience: ["police"], requires: ["compartment:x", "compartment:y"] }), false);
  assert.equal(sees(sight, { audience: ["desk"], requires: [] }), false);
});

test("an empty audience is nobody, and no grants see nothing", () => {
  assert.equal(sees(sightOf(["police"], "2026-11-21"), { audience: [], requires: [] }), false);
  assert.equal(sees(sightOf([], "2026-11-21"), open), false);
  // Data from a later version of the rule.
  assert.equal(sees({ op: "anything" } as unknown as Sight, open), false);
});

test("a record is seen on the day it expires and not after", () => {
  const labels = { ...open, expiresOn: "2026-11-21" };
  assert.equal(sees(sightOf(["police"], "2026-11-21"), labels), true);
  assert.equal(sees(sightOf(["police"], "2026-11-22"), labels), false);
});

test("the administrator and the auditor hold no label, whatever else they are given", () => {
  assert.deepEqual(grantsOf(["administrator", "auditor"], ["police", "desk"]), []);
  assert.deepEqual(grantsOf(["officer"], ["compartment:x"]), ["compartment:x", "police"]);
  assert.equal(readsWholeLog(["auditor"]), true);
  assert.equal(readsWholeLog(["administrator", "desk"]), false);
  assert.deepEqual(purposesOf(["administrator"]), ["administration"]);
});

test("silence denies", () => {
  assert.equal(mayUse([], ["administrator"]), false);
  assert.equal(mayUse(["officer"], undefined), false);
  assert.equal(mayUse("signed-in", undefined), false);
  assert.equal(mayUse("signed-in", []), true);
});

test("losing a grant never opens a record (property)", () => {
  const label = fc.constantFrom("police", "desk", "a", "b", "c");
  const labels = fc.record({ audience: fc.array(label), requires: fc.array(label) });
  fc.assert(
    fc.property(fc.array(label), labels, label, (grants, record, lost) => {
      const fewer = grants.filter((grant) => grant !== lost);
      return !sees(sightOf(fewer, "2026-11-21"), record) || sees(sightOf(grants, "2026-11-21"), record);
    }),
  );
});

test("a locked account opens again within a quarter of an hour", () => {
  assert.deepEqual([0, 4, 5, 6, 8, 100].map(lockSeconds), [0, 0, 2, 4, 16, 900]);
});
