import assert from "node:assert/strict";
import { test } from "node:test";
import { RecordId } from "./ids.ts";
import { type Content, unknownPerson } from "./content.ts";
import { ProposedChanges, RecipientSelection, withChanges } from "./sharing.ts";

const person: Content = { ...unknownPerson, names: [{ full: "Somebody", kind: "primary", script: "Latn" }] };
const alert: Content = {
  kind: "alert",
  subject: RecordId.parse("019aa000-0000-7000-8000-000000000001"),
  category: "red",
  reference: "AL/1",
  measures: ["arrest"],
  warnings: [],
  instructions: [],
};

test("what is proposed fits the record, or is nothing", () => {
  assert.deepEqual(withChanges(person, { titles: ["Dr"] }), { ...person, titles: ["Dr"] });
  assert.deepEqual(withChanges(alert, { warnings: ["armed"] }), { ...alert, warnings: ["armed"] });
  for (const changes of [
    {},
    { kind: "vehicle" },
    { plate: "AA 123 BB" },
    { titles: "Dr" },
    { names: [] },
    { titles: ["Dr"], plate: "AA 123 BB" },
    { toString: ["x"] },
  ])
    assert.equal(withChanges(person, changes), undefined, JSON.stringify(changes));
  assert.equal(withChanges(alert, { subject: "019aa000-0000-7000-8000-000000000002" }), undefined);
});

test("changes are bounded, and a selection names what it knows", () => {
  assert.equal(ProposedChanges.safeParse({ remarks: ["x".repeat(70_000)] }).success, false);
  assert.equal(ProposedChanges.safeParse({ "a.b": 1 }).success, false);
  assert.equal(RecipientSelection.safeParse({ everybody: false }).success, false, "all is said, or it is not");
  assert.equal(RecipientSelection.safeParse({ regions: ["atlantis"] }).success, false);
  assert.equal(RecipientSelection.safeParse({ authorities: ["AL"] }).success, false);
});
