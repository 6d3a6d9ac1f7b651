import assert from "node:assert/strict";
import { test } from "node:test";
import { BesaRecord, CheckQuery, type FieldComparison, unknownPerson } from "#domain";
import { explain, SearchIndex, understand } from "../index.ts";

const today = "2026-11-22";

function person(index: number, born: readonly string[]): BesaRecord {
  return BesaRecord.parse({
    id: `01890000-0000-7000-8000-${String(index).padStart(12, "0")}`,
    version: 1,
    owner: "AL",
    content: {
      ...unknownPerson,
      names: [{ full: "Karim", kind: "primary", script: "Latn" }],
      born,
    },
    labels: {
      audience: ["everyone"],
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

const held = [["1986-08-03"], ["1946-04-14"], ["1971-01-01"], []].map((born, index) => person(index, born));
const index = new SearchIndex();
index.apply(held);

function ask(born: string): { readonly strengths: number[]; readonly fields: (FieldComparison | undefined)[] } {
  const asked = understand(CheckQuery.parse({ name: "Karim", born }), () => undefined, today);
  const { candidates } = index.check(asked, { sees: () => true });
  return {
    strengths: held.map(({ id }) => candidates.find(({ record }) => record === id)?.strength ?? 0),
    fields: held.map((record) => explain(asked, record).find(({ field }) => field === "born")),
  };
}

test("a date that may be read twice finds either day, the second reading with less", () => {
  const { strengths, fields } = ask("1365/05/12");
  const [persian = 0, hijri = 0, another = 0, unknown = 0] = strengths;
  assert.ok(persian > hijri && hijri > unknown && unknown > another, String(strengths));
  assert.deepEqual(
    fields.map((field) => field?.reasons),
    [["exact"], ["exact", "other-reading"], ["different"], ["not-recorded"]],
  );
  assert.deepEqual([fields[1]?.asked, fields[1]?.held], ["1946-04-14", "1946-04-14"]);
});

test("a mark leaves one reading, and an age is a span", () => {
  const [persian = 0, hijri = 0, , unknown = 0] = ask("1365/05/12 SH").strengths;
  assert.ok(persian > unknown && unknown > hijri);
  const [, , aged = 0, unborn = 0] = ask("aged 55").strengths;
  assert.ok(aged > unborn);
  assert.deepEqual(ask("aged 55").fields[2]?.reasons, ["within-span"]);
});
