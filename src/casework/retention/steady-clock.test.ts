import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clockWatchIn, erasingWaits, watchClock, type ClockWatch } from "./steady-clock.ts";

const after = (days: readonly string[], first?: ClockWatch): ClockWatch | undefined =>
  days.reduce<ClockWatch | undefined>((watch, day) => watchClock(watch, day), first);
const dayOf = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

test("a clock that goes on is believed, over the turn of months and years and over a rest of forty days", () => {
  for (const days of [
    ["2026-11-22"],
    ["2026-11-22", "2026-11-22", "2026-11-23"],
    ["2026-12-31", "2027-01-01"],
    ["2028-02-28", "2028-02-29", "2028-03-01"],
    ["2026-11-22", "2027-01-01"],
  ])
    assert.deepEqual(after(days), { believed: days.at(-1) });
});

test("a clock that is years ahead is doubted until it has gone on for seven days", () => {
  let watch = after(["2026-11-22", "2031-11-23"]);
  assert.deepEqual(erasingWaits(watch), { believed: "2026-11-22", since: "2031-11-23", until: "2031-11-30" });
  for (const day of ["2031-11-23", "2031-11-24", "2031-11-27", "2031-11-29"]) {
    watch = watchClock(watch, day);
    assert.equal(erasingWaits(watch)?.until, "2031-11-30", day);
  }
  assert.deepEqual(watchClock(watch, "2031-11-30"), { believed: "2031-11-30" });
});

test("whoever only switches the node on twice has not seen the clock go on", () => {
  assert.equal(erasingWaits(after(["2026-11-22", "2031-11-23", "2031-12-03"]))?.until, "2031-12-10");
  assert.equal(erasingWaits(after(["2026-11-22", "2027-01-02"]))?.until, "2027-01-09", "off for 41 days");
});

test("a clock that goes back is doubted, and believed at once where it was left", () => {
  assert.equal(erasingWaits(after(["2031-11-23", "2026-11-22"]))?.until, "2026-11-29");
  assert.deepEqual(after(["2026-11-22", "2031-11-23", "2026-11-23"]), { believed: "2026-11-23" });
  assert.deepEqual(after(["2026-11-22", "1970-01-01", "2026-11-22"]), { believed: "2026-11-22" });
});

/** Mostly as days pass, and sometimes a jump. */
const stepsOfDays = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: -400, max: 400 }) },
);

test("whatever the clock does, no day is believed that is not near one that was, or seven days on from where it came down", () => {
  fc.assert(
    fc.property(fc.array(stepsOfDays, { maxLength: 40 }), (steps) => {
      let watch = watchClock(undefined, dayOf(0));
      const shown: number[] = [0];
      for (const step of steps) {
        const n = (shown.at(-1) ?? 0) + step;
        const before = watch;
        watch = watchClock(before, dayOf(n));
        if (watch.doubted === undefined) {
          const gap = (Date.parse(dayOf(n)) - Date.parse(before.believed)) / 86_400_000;
          const isNear = gap >= 0 && gap <= 40;
          // Seven days back the clock has shown a day, and none between was far from the one before.
          const since = shown.findLastIndex((one) => one <= n - 7);
          const run = [...shown.slice(since), n];
          const isSteady =
            since >= 0 &&
            run.every((one, at) => at === 0 || (one >= (run[at - 1] ?? 0) && one - (run[at - 1] ?? 0) <= 3));
          assert.ok(isNear || isSteady, `${dayOf(n)} after ${shown.join(" ")}`);
        }
        shown.push(n);
      }
    }),
  );
});

test("what is kept is read as it was written, and what cannot be read is doubted", () => {
  for (const watch of [{ believed: "2026-11-22" }, after(["2026-11-22", "2031-11-23"])])
    assert.deepEqual(clockWatchIn(JSON.parse(JSON.stringify(watch))), watch);
  assert.equal(clockWatchIn(undefined), undefined);
  for (const damaged of [null, 7, "2026-11-22", {}, { believed: "soon" }, { believed: "2026-99-99" }])
    assert.equal(erasingWaits(after(["2026-11-22"], clockWatchIn(damaged)))?.until, "2026-11-29");
});
