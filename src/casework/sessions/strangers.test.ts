import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countStranger, strangersIn, type StrangerCount } from "./strangers.ts";

const start = Date.UTC(2026, 10, 22);
const momentAt = (milliseconds: number): string => new Date(start + milliseconds).toISOString();

/** What the log is told when logins are refused after these milliseconds each. */
function told(steps: readonly number[]): { entries: number; known: number; after: StrangerCount | undefined } {
  let [at, entries, known] = [0, 0, 0];
  let [before, sum]: [StrangerCount | undefined, number] = [undefined, 0];
  for (const step of steps) {
    at += step;
    const { after, tells, untold } = countStranger(before, momentAt(at));
    // The hour's number as the log has it, and what it adds to those of the hours before.
    if (untold !== undefined) [entries, sum] = [entries + 1, untold.count];
    if (after.count === 1) [known, sum] = [known + sum, 0];
    if (tells !== "nothing") [entries, sum] = [entries + 1, after.count];
    before = after;
  }
  return { entries, known: known + sum, after: before };
}

test("a thousand made-up logins in an hour are few entries, and the log knows of more than half of them", () => {
  const { entries, known, after } = told(Array(1000).fill(1));
  assert.deepEqual([entries, known, after?.count], [25, 640, 1000]);
  assert.equal(told([...Array<number>(1000).fill(1), 3_600_000]).known, 1001, "and of all when the hour is over");
});

test("few are told one by one, whenever they come", () => {
  assert.deepEqual(told(Array(20).fill(60_000)).entries, 20);
  assert.deepEqual(told(Array(200).fill(400_000)).entries, 200, "nine an hour");
});

test("however they come, entries are few in an hour and none that is over is forgotten", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 600 }), (steps) => {
      const { entries, known } = told(steps);
      const hours = Math.ceil(steps.reduce((sum, step) => sum + step, 0) / 3_600_000) + 1;
      assert.ok(entries <= hours * (20 + 1 + Math.log2(Math.max(1, steps.length / 20)) + 1), `${entries} in ${hours}`);
      assert.ok(known > steps.length / 2 - 1 && known <= steps.length, `${known} of ${steps.length}`);
    }),
  );
});

test("a clock that goes back begins an hour anew; what cannot be read is none", () => {
  const { after, untold } = countStranger({ since: momentAt(5000), count: 33 }, momentAt(0));
  assert.deepEqual([after, untold?.count], [{ since: momentAt(0), count: 1 }, 33]);
  assert.deepEqual(strangersIn({ since: momentAt(0), count: 3 }), { since: momentAt(0), count: 3 });
  for (const damaged of [undefined, null, 7, {}, { since: "x", count: 1 }, { since: momentAt(0), count: "1" }])
    assert.equal(strangersIn(damaged), undefined);
});
