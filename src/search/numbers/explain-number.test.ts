import assert from "node:assert/strict";
import { test } from "node:test";
import { BesaRecord, type FieldComparison, type Understood, unknownPerson } from "#domain";
import { explain, SearchIndex, understand } from "../index.ts";

const people = ["everyone"];
let made = 0;

function record(content: object): BesaRecord {
  const id = `01890000-0000-7000-8000-${String(made++).padStart(12, "0")}`;
  return BesaRecord.parse({
    id,
    version: 1,
    owner: "AL",
    content,
    labels: {
      audience: people,
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border"],
    },
    provenance: { source: "test" },
    withdrawn: false,
    recordedAt: "2026-01-01T00:00:00Z",
  });
}

const person = (full: string, number?: string, country?: string): BesaRecord =>
  record({
    ...unknownPerson,
    names: [{ full, kind: "primary", script: "Latn" }],
    documents: number === undefined ? [] : [{ type: "passport", number, country }],
  });
const ask = (query: Parameters<typeof understand>[0]): Understood => understand(query, () => undefined);
const compare = (query: Parameters<typeof understand>[0], held: BesaRecord): FieldComparison | undefined =>
  explain(ask(query), held).find(({ field }) => field === "document");

test("the document field says how the numbers differ", () => {
  const held = person("Yusuf Karaman", "BO15862", "AL");
  const says = (number: string, country?: string): unknown => {
    const { mark, reasons } =
      compare({ document: { number, ...(country === undefined ? {} : { country: country as never }) } }, held) ?? {};
    return [mark, reasons];
  };
  assert.deepEqual(says("bo 15-862"), ["same", ["exact"]]);
  assert.deepEqual(says("8O15862"), ["similar", ["ocr-confusable"]]);
  assert.deepEqual(says("BO15872"), ["similar", ["one-character"]]);
  assert.deepEqual(says("OB15862"), ["similar", ["one-character"]]);
  assert.deepEqual(says("BO1582"), ["similar", ["one-character"]]);
  assert.deepEqual(says("BO15862", "MK"), ["similar", ["exact", "other-issuer"]]);
  assert.deepEqual(says("AK99421"), ["differs", ["different"]]);
});

test("a number that breaks its own rules is looked for, and the answer says so", () => {
  const car = record({
    kind: "vehicle",
    sort: "road",
    names: [],
    remarks: [],
    identifiers: [{ type: "VIN", number: "1M8GDM9AXKP042788" }],
  });
  const index = new SearchIndex();
  index.apply([car]);
  const asked = ask({ text: "IM8GDM9AXKP042788" });
  assert.deepEqual(asked.document, { number: "IM8GDM9AXKP042788", kind: "vin", valid: false });
  assert.equal(index.check(asked, { sees: () => true }).candidates.length, 1);
  const wrong = compare({ text: "VIN 1M8GDM9A1KP042788" }, car);
  assert.deepEqual([wrong?.mark, wrong?.reasons], ["similar", ["number-part", "number-invalid"]]);
  assert.deepEqual(compare({ text: "KP042788" }, car)?.reasons, ["number-part"]);
});

test("one wrong character is found by the check digit that it breaks", () => {
  const car = record({
    kind: "vehicle",
    sort: "road",
    names: [],
    remarks: [],
    identifiers: [{ type: "VIN", number: "1M8GDM9AXKP042788" }],
  });
  const index = new SearchIndex();
  index.apply([car, person("Yusuf Karaman", "L898902C3")]);
  const found = (text: string): number => index.check(ask({ text }), { sees: () => true }).candidates[0]?.strength ?? 0;
  assert.equal(found("1M8GDM9AXKP042788"), 100);
  assert.equal(found("VIN 1M8GDM9AXHP042788"), 75);
  assert.equal(found("L898902C36"), 75);
  assert.deepEqual(compare({ text: "VIN 1M8GDM9AXHP042788" }, car)?.reasons, ["one-character", "number-invalid"]);
});

test("a name and a number that agree on one record outdo either; a number under another name is told", () => {
  const right = person("Yusuf Karaman", "BO15862");
  const namesake = person("Yusuf Karaman", "ZZ99999");
  const other = person("Dimitar Velkanov", "AK55555");
  const index = new SearchIndex();
  index.apply([right, namesake, other]);
  const strength = (query: Parameters<typeof understand>[0], of: BesaRecord): number =>
    index.check(ask(query), { sees: () => true }).candidates.find(({ record: id }) => id === of.id)?.strength ?? 0;
  const both = { name: "Yusuf Karman", document: { number: "8O15862" } };
  assert.ok(strength(both, right) > strength({ name: both.name }, right));
  assert.ok(strength(both, right) > strength({ document: both.document }, right));
  assert.ok(strength(both, namesake) > 0);
  const borrowed = { name: "Yusuf Karaman", document: { number: "AK55555" } };
  assert.ok(strength(borrowed, other) > 80);
  assert.deepEqual(compare(borrowed, other)?.reasons, ["exact", "other-holder"]);
  assert.deepEqual(compare(borrowed, right)?.mark, "differs");
});
