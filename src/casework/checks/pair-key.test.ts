import assert from "node:assert/strict";
import { test } from "node:test";
import { PartialDate, RecordId, type Understood } from "#domain";
import { pairKey } from "./pair-key.ts";

const record = RecordId.parse("01890000-0000-7000-8000-000000000001");
const born = PartialDate.parse("1986-08-03");
const key = (asked: Omit<Understood, "as">): string | undefined => pairKey({ as: "name", ...asked }, record);

test("only a question that singles out one person is remembered", () => {
  assert.equal(key({ name: "Karim Ahmadi" }), undefined);
  assert.equal(key({ name: "Karim Ahmadi", born: PartialDate.parse("1986") }), undefined);
  assert.equal(key({ name: "Karim Ahmadi", born, bornOr: [PartialDate.parse("1946-04-14")] }), undefined);
  assert.notEqual(key({ name: "Karim Ahmadi", born }), undefined);
  assert.notEqual(key({ name: "Karim Ahmadi", document: { number: "BA 1234567" } }), undefined);
});

test("the same person asked otherwise has the same key, another has not", () => {
  assert.equal(key({ name: "Karim Ahmadi", born }), key({ name: "AHMADI  Karim", born }));
  const numbered = (number: string, kind?: "email"): string | undefined =>
    key({ name: "Karim Ahmadi", document: { number, ...(kind === undefined ? {} : { kind }) } });
  assert.equal(numbered("BA 1234567"), numbered("ba-1234567"));
  assert.notEqual(numbered("a.b@example.org", "email"), numbered("ab@example.org", "email"));
});
