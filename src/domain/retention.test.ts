import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { monthsAfter, RetentionBasis, retentionBasis, retentionDays, retentionDefaults, RetentionTerms } from "#domain";

test("days are never later than the term, never before the day, and a review never after the end", () => {
  const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
  const terms = fc
    .record({ reviewMonths: fc.integer({ min: 1, max: 240 }), more: fc.option(fc.integer({ min: 0, max: 120 })) })
    .map(({ reviewMonths, more }) => ({
      reviewMonths,
      ...(more === null ? {} : { expireMonths: reviewMonths + more }),
      remindDays: 30,
      keepWithdrawnMonths: 12,
    }));
  fc.assert(
    fc.property(day, terms, (date, term) => {
      const today = date.toISOString().slice(0, 10);
      const { reviewOn, expiresOn } = retentionDays(RetentionTerms.parse(term), today);
      assert.equal(expiresOn === undefined, !("expireMonths" in term));
      assert.ok(reviewOn >= today && reviewOn <= monthsAfter(today, term.reviewMonths));
      if (expiresOn !== undefined) {
        assert.ok(reviewOn <= expiresOn && expiresOn >= today);
        assert.ok(expiresOn <= monthsAfter(today, "expireMonths" in term ? term.expireMonths : 0));
      }
    }),
  );
});

test("records of one quarter, or of one month when the term is short, share their last day, so that few label sets come of it", () => {
  const last = (basis: "alert:red" | "purpose:security", today: string): string | undefined =>
    retentionDays(retentionDefaults[basis], today).expiresOn;
  const days = ["2026-10-01", "2026-11-15", "2026-12-30"];
  assert.deepEqual(new Set(days.map((day) => last("alert:red", day))), new Set(["2031-09-30"]));
  assert.equal(last("alert:red", "2026-12-31"), "2031-12-31");
  assert.equal(last("purpose:security", "2026-11-29"), "2027-10-31");
  assert.equal(last("purpose:security", "2026-11-30"), "2027-11-30");
});

test("months end with the month", () => {
  assert.equal(monthsAfter("2026-01-31", 1), "2026-02-28");
  assert.equal(monthsAfter("2028-01-31", 1), "2028-02-29");
  assert.equal(monthsAfter("2026-03-31", -1), "2026-02-28");
  assert.equal(monthsAfter("2026-11-22", 60), "2031-11-22");
});

test("an alert's category decides, else the first purpose; every basis has a rule with its source", () => {
  assert.equal(retentionBasis("red", ["border"]), "alert:red");
  assert.equal(retentionBasis(undefined, ["security", "border"]), "purpose:security");
  assert.equal(retentionBasis(undefined, ["audit"]), "purpose:other");
  for (const basis of RetentionBasis.options) {
    const { source, ...terms } = retentionDefaults[basis];
    assert.ok(source.length > 10, basis);
    RetentionTerms.parse(terms);
  }
});
