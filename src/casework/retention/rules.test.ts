import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthorityId, type Labels, type NewRecord, RecordId, retentionDefaults } from "#domain";
import { dated } from "./rules.ts";

const subject = RecordId.parse("01990000-0000-7000-8000-000000000001");
const alert = RecordId.parse("01990000-0000-7000-8000-000000000002");

function record(id: RecordId, content: NewRecord["content"], labels: Partial<Labels> = {}): NewRecord {
  return {
    id,
    owner: AuthorityId.parse("AL"),
    content,
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["security"],
      ...labels,
    },
    provenance: { source: "test" },
  };
}

const thing: NewRecord["content"] = { kind: "firearm", serial: "X1", remarks: [] };
const red: NewRecord["content"] = {
  kind: "alert",
  subject,
  category: "red",
  reference: "R",
  measures: ["seize"],
  warnings: [],
  instructions: [],
};

const daysOf = (records: readonly NewRecord[]): unknown =>
  dated(retentionDefaults, records, "2026-11-22").map(({ labels: { reviewOn, expiresOn } }) => [reviewOn, expiresOn]);

test("an alert gives whom it is about its own term; without one the first purpose decides", () => {
  const five = ["2031-09-30", "2031-09-30"];
  assert.deepEqual(daysOf([record(subject, thing), record(alert, red)]), [five, five]);
  assert.deepEqual(daysOf([record(subject, thing)]), [["2027-10-31", "2027-10-31"]]);
});

test("days that the owner has given stand, and nothing is reviewed after it is gone", () => {
  const given = { reviewOn: "2027-01-01", expiresOn: "2028-01-01" };
  assert.deepEqual(daysOf([record(subject, thing, given)]), [["2027-01-01", "2028-01-01"]]);
  assert.deepEqual(daysOf([record(subject, thing, { expiresOn: "2027-01-15" })]), [["2027-01-15", "2027-01-15"]]);
});
