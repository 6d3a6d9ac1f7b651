// What stands in the way of a query, in which order, and who counts as somebody else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ActId, AuthorityId, PartialDate, type QueryAgreement, queryKindOf, type QuerySubject } from "#domain";
import { obstacleTo, ratedSince } from "./rules.ts";
import { subjectHash } from "./subject.ts";

const agreement: QueryAgreement = {
  id: ActId.parse("01990000-0000-7000-8000-000000000001"),
  madeAt: "2026-11-22T00:00:00.000Z",
  partner: AuthorityId.parse("AE"),
  asks: false,
  answers: true,
  purposes: ["border"],
  kinds: ["person"],
  perDay: 10,
  namesPerHour: 3,
  details: "never",
  keepDays: 1,
  basis: "treaty",
};
const person: QuerySubject = { name: "Arben Hoxha", born: PartialDate.parse("1986-11-04") };
const little = { queries: 0, others: 0 };

test("nothing is answered that is not agreed; what is not agreed is no way to learn of the limits", () => {
  const asked = { purpose: "border", subject: person } as const;
  const full = { queries: 10, others: 3 };
  assert.equal(obstacleTo(undefined, "answers", asked, full), "no-agreement");
  assert.equal(obstacleTo(agreement, "asks", asked, little), "no-agreement");
  assert.equal(obstacleTo(agreement, "answers", { ...asked, purpose: "arrest" }, full), "purpose");
  assert.equal(obstacleTo(agreement, "answers", { ...asked, subject: { name: "Arben Hoxha" } }, full), "too-thin");
  assert.equal(obstacleTo(agreement, "answers", { ...asked, subject: { document: { number: "1" } } }, full), "kind");
  assert.equal(obstacleTo(agreement, "answers", asked, { queries: 10, others: 0 }), "limit");
  assert.equal(obstacleTo(agreement, "answers", asked, { queries: 0, others: 3 }), "limit");
  assert.equal(obstacleTo(agreement, "answers", asked, { queries: 9, others: 2 }), undefined);
});

test("a number is asked about as what it is the number of; a name beside it asks about a person", () => {
  assert.equal(queryKindOf({ document: { number: "X", kind: "vin" } }), "vehicle");
  assert.equal(queryKindOf({ document: { number: "X", kind: "phone" } }), "contact");
  assert.equal(queryKindOf({ name: "A", document: { number: "X", kind: "vin" } }), "person");
  assert.equal(queryKindOf({}), undefined);
});

test("who is spelled alike but for case, order and dashes is one and the same when different people are counted", () => {
  const hash = (subject: QuerySubject): string => Buffer.from(subjectHash(subject)).toString("hex");
  assert.equal(hash(person), hash({ ...person, name: "HOXHA  arben" }));
  assert.equal(hash({ document: { number: "ab-12 3" } }), hash({ document: { number: "AB123" } }));
  assert.notEqual(hash(person), hash({ ...person, born: PartialDate.parse("1986-11-05") }));
});

test("a day begins at midnight, UTC, and an hour an hour ago", () => {
  assert.deepEqual(ratedSince(new Date("2026-11-22T00:10:00.000Z")), {
    day: "2026-11-22T00:00:00.000Z",
    hour: "2026-11-21T23:10:00.000Z",
  });
});
