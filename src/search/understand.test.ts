import assert from "node:assert/strict";
import { test } from "node:test";
import { CheckQuery, type Understood } from "#domain";
import { understand } from "./index.ts";

const noMrz = (): undefined => undefined;
const read = (query: Record<string, unknown>): Understood => understand(CheckQuery.parse(query), noMrz);

test("free text is a number where it looks like one, else a name", () => {
  assert.deepEqual(read({ text: "Yusuf Karaman" }), { as: "name", name: "Yusuf Karaman" });
  assert.deepEqual(read({ text: "محمد" }), { as: "name", name: "محمد" });
  assert.deepEqual(read({ text: "BO 15862" }), { as: "number", document: { number: "BO 15862" } });
  assert.deepEqual(read({ text: "AL: BA1234567" }), { as: "number", document: { number: "BA1234567", country: "AL" } });
  assert.equal(read({ text: "+355 69 123 4567" }).as, "number");
  assert.equal(read({ text: "someone@example.org" }).as, "number");
  assert.equal(read({ text: "17 November Group" }).as, "name");
});

test("fields that were filled in count as filled in", () => {
  assert.deepEqual(read({ name: "Yusuf Karaman", born: "1970", sex: "male", document: { number: "X1" } }), {
    as: "name",
    name: "Yusuf Karaman",
    document: { number: "X1" },
    born: "1970",
    sex: "male",
  });
});

test("an MRZ is what the parser says it is", () => {
  const passport: Understood = { as: "mrz", family: "KARAMAN", given: "YUSUF", document: { number: "BA1234567" } };
  assert.deepEqual(
    understand({ text: "P<ALB..." }, () => passport),
    passport,
  );
  assert.deepEqual(read({ mrz: "not an mrz 12" }), { as: "number", document: { number: "not an mrz 12" } });
});
