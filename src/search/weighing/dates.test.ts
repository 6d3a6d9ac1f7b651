import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PartialDate } from "#domain";
import { compareDate, compareDates, packDate, type DateMatch } from "./dates.ts";

const compare = (a: string, b: string): DateMatch =>
  compareDates(packDate(PartialDate.parse(a)), [packDate(PartialDate.parse(b))]);

test("dates agree, nearly agree or differ, with the reason", () => {
  const expected: Record<string, readonly [string, string]> = {
    "1970-03-12 1970-03-12": ["same", "exact"],
    "1970-03-12 1970-12-03": ["similar", "day-month-swapped"],
    "1970-03-12 1970": ["similar", "year-only"],
    "1970-03-12 1970-03": ["similar", "month-only"],
    "1970-03-12 1971-03-12": ["similar", "one-year-off"],
    "1970-03-12 1968/1972": ["similar", "within-span"],
    "1970-03-12 1971~": ["similar", "about"],
    "1970-03-12 1970-07-30": ["similar", "same-year"],
    "1970-03-12 1955-03-12": ["differs", "different"],
    "1960/1965 1966/1970": ["similar", "one-year-off"],
  };
  for (const [pair, [mark, reason]] of Object.entries(expected)) {
    const [a = "", b = ""] = pair.split(" ");
    assert.deepEqual([compare(a, b).mark, compare(a, b).reasons[0]], [mark, reason], pair);
  }
  assert.equal(compareDates(packDate(PartialDate.parse("1970")), []).mark, "unknown");
});

test("comparing dates is symmetric, and a date agrees with itself", () => {
  const date = fc
    .constantFrom(
      "1970",
      "1970~",
      "1970-03",
      "1970-03-12",
      "1970-12-03",
      "1971-03-12",
      "1960/1972",
      "1960-05/1969-04-01",
      "1999",
    )
    .map((text) => packDate(PartialDate.parse(text)));
  fc.assert(
    fc.property(date, date, (a, b) => {
      assert.equal(compareDate(a, b.from, b.to).evidence, compareDate(b, a.from, a.to).evidence);
      assert.ok(compareDate(a, a.from, a.to).evidence > 0);
    }),
  );
});
