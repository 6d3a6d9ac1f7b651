import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PartialDate } from "#domain";
import { samplePerson } from "../sample-person.ts";
import { buildSegment } from "../segments/build-segment.ts";
import { entryOf } from "../segments/entry.ts";
import type { Segment } from "../segments/segment.ts";
import { packDate } from "../weighing/dates.ts";
import { dateStretches } from "./stretches.ts";

const year = fc.integer({ min: 1950, max: 1985 });
const two = (number: number): string => String(number).padStart(2, "0");
const day = fc
  .tuple(year, fc.constantFrom(1, 3, 12), fc.constantFrom(1, 3, 12, 21))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const date = fc.oneof(
  day,
  day,
  day.map((text) => text.slice(0, 7)),
  year.map(String),
  year.map((from) => `${from}/${from + 3}`),
);

function segmentOf(people: readonly (readonly string[])[]): Segment {
  return buildSegment(
    people.map((born, index) => ({
      place: index,
      entry: entryOf(samplePerson({ index, names: ["Yusuf Karaman"], born: [...new Set(born)] })),
    })),
  );
}

/** The most that dates can say of a name for the date asked, in nats, by the stretches that it lies in. */
function bound(segment: Segment, asked: string, name: number): number {
  const stretches = dateStretches(segment, [packDate(PartialDate.parse(asked))], { dateWeight: 1, others: 0 });
  return Math.max(...stretches.filter(({ from, to }) => from <= name && name < to).map(({ most }) => most));
}

test("no dates of birth say more than the stretch that they lie in promises", () => {
  fc.assert(
    fc.property(fc.array(fc.array(date, { maxLength: 2 }), { minLength: 1, maxLength: 30 }), date, (people, asked) => {
      const segment = segmentOf(people);
      for (let doc = 0; doc < segment.docs; doc++) {
        const says = segment.dateEvidence(doc, packDate(PartialDate.parse(asked)));
        assert.ok(says <= bound(segment, asked, segment.firstName(doc)), `${asked}: ${String(says)}`);
      }
    }),
    { numRuns: 300 },
  );
});

test("a year more than ten away promises less than a nearer one", () => {
  const segment = segmentOf([["1959-05-05"], ["1960-05-05"], ["1980-05-05"], ["1981-05-05"]]);
  const bounds = [0, 1, 2, 3].map((name) => bound(segment, "1970-03-12", name));
  assert.deepEqual(bounds, [-3.1, -2.3, -2.3, -3.1]);
});
