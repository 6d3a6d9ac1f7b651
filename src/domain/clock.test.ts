import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, addLength, addWorkingDays, daysBetween, isRestDay, nextWorkingDay, weekends } from "./clock-days.ts";
import { ClockRuleId, clockRules } from "./clock-rules.ts";
import { clockFace, dueOn, LegalClock, tellings, tellingOn, tellNextOn } from "./clock.ts";

/** [event, length, last day]: Regulation 1182/71, Article 3, and the calendars of 2024 to 2027. */
const rows: readonly (readonly [string, number, "days" | "months" | "years", string])[] = [
  ["2026-11-22", 10, "days", "2026-12-02"],
  ["2026-01-31", 1, "months", "2026-02-28"],
  ["2024-01-31", 1, "months", "2024-02-29"],
  ["2026-01-31", 2, "months", "2026-03-31"],
  ["2026-03-31", 1, "months", "2026-04-30"],
  ["2026-08-31", 6, "months", "2027-02-28"],
  ["2026-11-30", 4, "months", "2027-03-30"],
  ["2026-12-31", 9, "months", "2027-09-30"],
  ["2024-02-29", 1, "years", "2025-02-28"],
  ["2024-02-29", 4, "years", "2028-02-29"],
];
for (const [event, count, unit, last] of rows)
  test(`${count} ${unit} from ${event} end on ${last}`, () => {
    assert.equal(addLength(event, { count, unit }), last);
  });

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1970-01-01", days));
const rest = fc.record({
  weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
  holidays: fc.array(day, { maxLength: 5 }),
});

test("a period in months ends on the same date, or on the last of a month that has none", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 600 }), (from, count) => {
      const to = addLength(from, { count, unit: "months" });
      const isLastOfMonth = addDays(to, 1).endsWith("-01");
      assert.ok(to.slice(8) === from.slice(8) || (isLastOfMonth && to.slice(8) < from.slice(8)), `${from} ${to}`);
      const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      assert.equal(months(to) - months(from), count);
    }),
  );
});

test("twelve months are a year, and a longer period never ends earlier", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 50 }), (from, count) => {
      assert.equal(addLength(from, { count: count * 12, unit: "months" }), addLength(from, { count, unit: "years" }));
      const longer = addLength(from, { count: count + 1, unit: "months" });
      assert.ok(addLength(from, { count, unit: "months" }) < longer);
    }),
  );
});

test("so many working days are so many days that are no days of rest", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 40 }), rest, (from, count, days) => {
      const to = addWorkingDays(from, count, days);
      const between = Array.from({ length: daysBetween(from, to) }, (_, place) => addDays(from, place + 1));
      assert.equal(between.filter((one) => !isRestDay(one, days)).length, count);
      assert.ok(count === 0 || !isRestDay(to, days));
      const next = nextWorkingDay(from, days);
      assert.ok(next >= from && !isRestDay(next, days));
    }),
  );
});

const rule = fc.constantFrom(...ClockRuleId.options);
const pause = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }))
  .map(([after, days]) => ({ after, days }));

function clockOf(
  id: ClockRuleId,
  beganOn: string,
  pauses: readonly { after: number; days: number }[] = [],
): LegalClock {
  return LegalClock.parse({
    id: "018f0000-0000-7000-8000-000000000001",
    rule: id,
    beganOn,
    extended: false,
    pauses: pauses.map(({ after, days }) => ({
      cause: "identity-asked",
      from: addDays(beganOn, after),
      to: addDays(beganOn, after + days),
    })),
  });
}

test("a pause moves the last day by as many days as it lasted, and pauses that overlap count once", () => {
  fc.assert(
    fc.property(rule, day, fc.array(pause, { maxLength: 4 }), (id, beganOn, pauses) => {
      // Without rules of rest, so that days are days.
      const none = { weekdays: [], holidays: [] };
      const stood = new Set(
        pauses.flatMap(({ after, days }) => Array.from({ length: days }, (_, place) => after + place + 1)),
      );
      const [plain, paused] = [dueOn(clockOf(id, beganOn), none), dueOn(clockOf(id, beganOn, pauses), none)];
      assert.ok(plain !== undefined && paused !== undefined);
      assert.equal(daysBetween(plain, paused), stood.size);
    }),
  );
});

test("whoever looks each day is told each thing once, in order, and nothing before its day", () => {
  fc.assert(
    fc.property(rule, day, (id, due) => {
      const heard: number[] = [];
      for (let today = addDays(due, -100); today <= addDays(due, 3); today = addDays(today, 1)) {
        const telling = tellingOn(id, due, { today, told: heard });
        if (telling === undefined) continue;
        assert.equal(telling.on, today);
        heard.push(telling.daysLeft);
      }
      assert.deepEqual(
        heard,
        tellings(id, due).map(({ daysLeft }) => daysLeft),
      );
    }),
    { numRuns: 20 },
  );
});

test("whoever looks at any days at all, also backwards, is never told a thing twice, and is told at last that it has passed", () => {
  fc.assert(
    fc.property(rule, day, fc.array(fc.integer({ min: -80, max: 20 }), { maxLength: 20 }), (id, due, jumps) => {
      const heard: number[] = [];
      for (const jump of [...jumps, 1]) {
        const telling = tellingOn(id, due, { today: addDays(due, jump), told: heard });
        if (telling !== undefined) heard.push(telling.daysLeft);
      }
      assert.equal(new Set(heard).size, heard.length);
      assert.ok(heard.includes(-1));
    }),
  );
});

test("the next day to look is never one on which there is nothing to tell", () => {
  fc.assert(
    fc.property(rule, day, fc.integer({ min: 0, max: 400 }), (id, beganOn, after) => {
      const clock = clockOf(id, beganOn);
      const due = dueOn(clock, weekends) ?? assert.fail();
      const today = addDays(beganOn, after);
      const next = tellNextOn(clock, weekends, { today, told: [] });
      assert.ok(next !== undefined);
      assert.ok(tellings(id, due).some(({ on }) => on === next));
    }),
  );
});

test("a clock shows days left, that it stands, that it has passed, and that it was met in time or late", () => {
  const clock = clockOf("ccf-access", "2026-07-31");
  assert.equal(dueOn(clock, weekends), "2026-11-30");
  const face = (day: string, more: Partial<LegalClock> = {}): unknown => {
    const { state, daysLeft } = clockFace({ ...clock, ...more }, weekends, day);
    return [state, daysLeft];
  };
  assert.deepEqual(face("2026-11-22"), ["running", 8]);
  assert.deepEqual(face("2026-11-30"), ["running", 0]);
  assert.deepEqual(face("2026-12-02"), ["overdue", -2]);
  assert.deepEqual(face("2026-12-02", { pauses: [{ cause: "identity-asked", from: "2026-09-01" }] }), [
    "paused",
    undefined,
  ]);
  assert.deepEqual(face("2026-12-02", { endedOn: "2026-11-30" }), ["met", undefined]);
  assert.deepEqual(face("2026-12-02", { endedOn: "2026-12-01" }), ["late", undefined]);
});

test("an answer that falls due on a Sunday is due on Monday where the law says so", () => {
  // 2026-11-22 is a Sunday.
  assert.equal(dueOn(clockOf("led-answer", "2026-10-22"), weekends), "2026-11-23");
  const holidays = { ...weekends, holidays: ["2026-11-23"] };
  assert.equal(dueOn(clockOf("led-answer", "2026-10-22"), holidays), "2026-11-24");
});

test("one month and two further ones are three months from the event", () => {
  const clock = { ...clockOf("led-answer", "2020-01-31"), extended: true };
  assert.equal(dueOn(clock, weekends), "2020-04-30");
});

test("every rule has a name that can be read, and the reverse", () => {
  assert.deepEqual(Object.keys(clockRules).toSorted(), ClockRuleId.options.toSorted());
});
