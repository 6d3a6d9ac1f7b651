import assert from "node:assert/strict";
import { test } from "node:test";
import {
  complianceCriteria,
  ComplianceCriterion,
  missingOf,
  noticeThresholds,
  type NoticeFacts,
} from "./compliance.ts";
import { AlertCategory } from "./codes.ts";
import type { Content, Person } from "./content.ts";
import { RecordId } from "./ids.ts";
import { PartialDate } from "./partial-date.ts";

const subject = RecordId.parse("01935f00-0000-7000-8000-000000000001");
const person: Person = {
  kind: "person",
  names: [{ full: "Gjergj Malsorendi", kind: "primary", script: "Latn" }],
  born: [PartialDate.parse("1980")],
  sex: "male",
  marks: ["scar on the left cheek"],
  birthPlaces: [],
  nationalities: [],
  documents: [],
  addresses: [],
  languages: [],
  titles: [],
  occupations: [],
  remarks: [],
};
const alert = (category: AlertCategory, offence?: string): Content => ({
  kind: "alert",
  subject,
  category,
  reference: "AL-1",
  measures: ["arrest"],
  warnings: [],
  instructions: [],
  ...(offence === undefined ? {} : { offence }),
});
const warrant = { authority: "Gjykata e Tiranës", reference: "12/2026", on: "2026-04-01" };
const facts = (change: Partial<NoticeFacts>): NoticeFacts => ({ summary: "Robbed a bank", warrant, ...change });

test("somebody wanted: two years for a prosecution, or six months of a sentence, and not a day less", () => {
  const contents = [person, alert("red", "Robbery")];
  assert.deepEqual(missingOf(contents, facts({ maximumYears: 2 })), []);
  assert.deepEqual(missingOf(contents, facts({ remainingMonths: 6 })), []);
  assert.deepEqual(missingOf(contents, facts({ maximumYears: 1.99, remainingMonths: 5.9 })), ["penalty"]);
  assert.deepEqual(missingOf(contents, facts({})), ["penalty"]);
});

test("what a red notice needs beside: a warrant, an offence, who it is, and one more thing to know them by", () => {
  const { sex: _, ...unknownSex } = person;
  const short: Person = { ...unknownSex, marks: [] };
  const missing = missingOf([short, alert("red")], { summary: "Robbed a bank", maximumYears: 9 });
  assert.deepEqual(missing, ["warrant", "offence", "identity", "identifier"]);
  assert.deepEqual(missingOf([alert("red", "Robbery")], facts({ maximumYears: 9 })), ["subject"]);
  const documented: Person = { ...person, marks: [], documents: [{ type: "passport", number: "AB123" }] };
  assert.deepEqual(missingOf([documented, alert("red", "Robbery")], facts({ maximumYears: 9 })), []);
});

test("of several persons each is identified, and of several alerts each has what it needs", () => {
  const nameless: Person = { ...person, names: [{ full: "Gjergji", kind: "alias", script: "Latn" }] };
  const contents = [person, nameless, alert("yellow"), alert("red", "Robbery")];
  assert.deepEqual(missingOf(contents, facts({ maximumYears: 9 })), ["identity"]);
  assert.deepEqual(missingOf([person, alert("orange")], { summary: "A bomb" }), []);
});

test("every category has its thresholds and every criterion its law", () => {
  assert.deepEqual(Object.keys(noticeThresholds).toSorted(), AlertCategory.options.toSorted());
  assert.deepEqual(Object.keys(complianceCriteria).toSorted(), ComplianceCriterion.options.toSorted());
});
