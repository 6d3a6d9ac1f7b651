import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthorityId, type FieldComparison } from "#domain";
import { candidateVerdict, isUnconfirmed, stepsFor } from "./verdict.ts";

const field = (name: FieldComparison["field"], mark: FieldComparison["mark"]): FieldComparison => ({
  field: name,
  mark,
  reasons: [],
});
const alerts = [{}];

test("a name alone is never a match, however alike", () => {
  const grounds = { strength: 100, alerts, objectIsSought: false };
  assert.equal(candidateVerdict({ ...grounds, fields: [field("name", "same")] }, 85), "possible");
  assert.equal(
    candidateVerdict({ ...grounds, fields: [field("name", "same"), field("born", "differs")] }, 85),
    "possible",
  );
  assert.equal(
    candidateVerdict({ ...grounds, fields: [field("name", "same"), field("born", "similar")] }, 85),
    "match",
  );
  assert.equal(candidateVerdict({ ...grounds, fields: [field("document", "same")] }, 85), "match");
});

test("a record without an alert in force is a lead, a stolen document is sought itself", () => {
  const grounds = { strength: 100, alerts: [], fields: [field("document", "same")] };
  assert.equal(candidateVerdict({ ...grounds, objectIsSought: false }, 85), "possible");
  assert.equal(candidateVerdict({ ...grounds, objectIsSought: true }, 85), "match");
  assert.equal(candidateVerdict({ ...grounds, objectIsSought: true, strength: 84 }, 85), "possible");
});

test("nothing held lets the person go", () => {
  assert.deepEqual(stepsFor("nothing", undefined), ["let-go"]);
});

test("nothing held lets nobody go while what others share is not confirmed; what was found stays what it is", () => {
  const asOf = "2026-11-22T10:00:00.000Z";
  const owner = AuthorityId.parse("AL");
  for (const [view, isConfirmed] of [
    [undefined, true],
    [{ state: "current", asOf, without: [] }, true],
    [{ state: "cut-off", asOf, without: [] }, false],
    [{ state: "cut-off", without: [] }, false],
    [{ state: "catching-up", asOf, without: [] }, false],
    [{ state: "current", asOf, without: [owner] }, false],
    [{ state: "current", asOf, without: [], unheard: [] }, true],
    [{ state: "current", asOf, without: [], unheard: ["besa.south"] }, false],
  ] as const) {
    assert.equal(isUnconfirmed("nothing", { view }), !isConfirmed);
    assert.equal(isUnconfirmed("possible", { view }), false);
    assert.equal(isUnconfirmed("match", { view }), false);
    assert.deepEqual(stepsFor("nothing", undefined, { view }), [isConfirmed ? "let-go" : "not-confirmed"]);
    assert.deepEqual(stepsFor("possible", undefined, { view }), ["ask-desk"]);
  }
});

test("nothing found by a check that was cut lets nobody go: more is to be asked", () => {
  assert.ok(isUnconfirmed("nothing", { isCut: true }));
  assert.ok(!isUnconfirmed("possible", { isCut: true }));
  assert.deepEqual(stepsFor("nothing", undefined, { isCut: true }), ["ask-more"]);
  assert.deepEqual(stepsFor("possible", undefined, { isCut: true }), ["ask-desk"]);
  const view = { state: "cut-off", without: [] } as const;
  assert.deepEqual(stepsFor("nothing", undefined, { view, isCut: true }), ["not-confirmed"]);
});
