import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gregorianDate, type Calendar, type CalendarPoint } from "./calendar.ts";
import { dateSpan } from "./partial-date.ts";

test("known days of each calendar", () => {
  const days: readonly (readonly [Calendar, CalendarPoint, string | undefined])[] = [
    // New year of 1445 AH in Saudi Arabia, and of 1400, on the eve of which the moon had been seen a day before it was reckoned.
    ["hijri", { year: 1400, month: 1, day: 1 }, "1979-11-21"],
    ["hijri", { year: 1445, month: 1, day: 1 }, "2023-07-19"],
    ["hijri-tabular", { year: 1445, month: 1, day: 1 }, "2023-07-19"],
    ["hijri", { year: 1406, month: 12, day: 31 }, undefined],
    // Nowruz; 22 Bahman 1357 is the Iranian revolution.
    ["persian", { year: 1365, month: 1, day: 1 }, "1986-03-21"],
    ["persian", { year: 1357, month: 11, day: 22 }, "1979-02-11"],
    ["persian", { year: 1399, month: 12, day: 30 }, "2021-03-20"],
    ["persian", { year: 1400, month: 12, day: 30 }, undefined],
    ["persian", { year: 1365 }, "1986-03-21/1987-03-20"],
    ["persian", { year: 1365, month: 6 }, "1986-08-23/1986-09-22"],
    ["buddhist", { year: 2529, month: 3, day: 12 }, "1986-03-12"],
    ["buddhist", { year: 2529 }, "1986"],
    ["buddhist", { year: 2529, month: 2 }, "1986-02"],
    // Founding of Israel, 5 Iyar 5708; new year 5785; Adar of a common and of a leap year.
    ["hebrew", { year: 5708, month: 9, day: 5 }, "1948-05-14"],
    ["hebrew", { year: 5785, month: 1, day: 1 }, "2024-10-03"],
    ["hebrew", { year: 5785, month: 7, day: 14 }, "2025-03-14"],
    ["hebrew", { year: 5784, month: 6, day: 14 }, "2024-02-23"],
    // Ethiopia's millennium.
    ["ethiopic", { year: 2000, month: 1, day: 1 }, "2007-09-12"],
    ["ethiopic", { year: 1978, month: 13 }, "1986-09-06/1986-09-10"],
    ["minguo", { year: 75, month: 3, day: 12 }, "1986-03-12"],
    ["japanese", { era: "showa", year: 61, month: 3, day: 12 }, "1986-03-12"],
    ["japanese", { era: "reiwa", year: 1 }, "2019"],
    ["gregorian", { year: 1986, month: 2, day: 30 }, undefined],
  ];
  for (const [calendar, point, date] of days)
    assert.equal(gregorianDate(calendar, point), date, `${calendar} ${JSON.stringify(point)}`);
});

const calendars = ["hijri", "hijri-tabular", "persian", "buddhist", "hebrew", "ethiopic", "minguo"] as const;
const intlNames = { hijri: "islamic-umalqura", "hijri-tabular": "islamic-civil", minguo: "roc" } as const;

test("any day goes into a calendar by ICU and comes back by us", () => {
  fc.assert(
    fc.property(fc.constantFrom(...calendars), fc.integer({ min: -21_000, max: 25_000 }), (calendar, days) => {
      const name = calendar in intlNames ? intlNames[calendar as keyof typeof intlNames] : calendar;
      const date = new Date(days * 86_400_000);
      const parts = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${name}`, {
        timeZone: "UTC",
        year: "numeric",
        month: "numeric",
        day: "numeric",
      }).formatToParts(date);
      const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
      const hebrew = [
        "Tishri",
        "Heshvan",
        "Kislev",
        "Tevet",
        "Shevat",
        "Adar I",
        "Adar",
        "Nisan",
        "Iyar",
        "Sivan",
        "Tamuz",
        "Av",
        "Elul",
      ];
      const month =
        calendar === "hebrew" ? hebrew.indexOf(part("month").replace("Adar II", "Adar")) + 1 : Number(part("month"));
      const point = { year: Number(part("year")), month, day: Number(part("day")) };
      const iso = date.toISOString().slice(0, 10);
      assert.equal(gregorianDate(calendar, point), iso);
      const whole = gregorianDate(calendar, { year: point.year, month });
      assert.ok(whole !== undefined);
      const { from, to } = dateSpan(whole);
      assert.ok(text(from, "01") <= iso && iso <= text(to, "31"), `${iso} in ${whole}`);
    }),
    { numRuns: 400 },
  );
});

const text = ({ year, month, day }: { year: number; month?: number; day?: number }, otherwise: string): string =>
  [String(year), two(month, otherwise === "01" ? "01" : "12"), two(day, otherwise)].join("-");
const two = (part: number | undefined, otherwise: string): string =>
  part === undefined ? otherwise : String(part).padStart(2, "0");

test("any numbers end soon", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...calendars),
      fc.double(),
      fc.integer(),
      fc.integer(),
      (calendar, year, month, day) => {
        gregorianDate(calendar, { year, month, day });
        gregorianDate(calendar, { year: Math.trunc(year) });
      },
    ),
  );
});
