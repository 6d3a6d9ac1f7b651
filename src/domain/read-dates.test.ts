import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PartialDate } from "./partial-date.ts";
import { readDates } from "./read-dates.ts";

const today = "2026-11-22";
const dates = (text: string): string =>
  readDates(text, today)
    .map(({ date }) => date)
    .join(" ");

/** Each text with its readings, the likeliest first. */
function holds(table: Readonly<Record<string, string>>): void {
  for (const [text, readings] of Object.entries(table)) assert.equal(dates(text), readings, text);
}

test("whole and partial dates in the notations of papers, lists and officers", () => {
  holds({
    "1975-03-12": "1975-03-12",
    "1975/03/12": "1975-03-12",
    "12.03.1975": "1975-03-12",
    "12/3/1975": "1975-03-12",
    "03/25/1975": "1975-03-25",
    "3.1975": "1975-03",
    "19750312": "1975-03-12",
    "12031975": "1975-03-12",
    "750312": "1975-03-12",
    "1975-00-00": "1975",
    "00.00.1975": "1975",
    "1975-03-00": "1975-03",
    "12 March 1975": "1975-03-12",
    "March 12th, 1975": "1975-03-12",
    "12-MAR-75": "1975-03-12",
    "Apr. 1958": "1958-04",
    "11 Nëntor 1980": "1980-11-11",
    "12 de marzo de 1975": "1975-03-12",
    "12 марта 1975 г.": "1975-03-12",
    "12 مارس 1975": "1975-03-12",
    "١٢/٠٣/١٩٧٥": "1975-03-12",
    "१२-०३-१९७५": "1975-03-12",
    "1986年3月12日": "1986-03-12",
    "1975년 3월 12일": "1975-03-12",
    "1975년 3월": "1975-03",
    "12 tháng 3 năm 1975": "1975-03-12",
    "tháng 3 năm 1975": "1975-03",
    "ngày 12 tháng 3 năm 1975": "1975-03-12",
    "12.III.1975": "1975-03-12",
    "1 XII 1975": "1975-12-01",
    "12.IX.75": "1975-09-12",
    "XX.03.1975": "1975-03",
    "1975-03-XX": "1975-03",
    "XX.XX.1975": "1975",
    "1958-04-28T00:00:00Z": "1958-04-28",
    "12 listopad 1975": "1975-10-12 1975-11-12",
    "born 1975": "1975",
  });
});

test("about, spans and several dates", () => {
  holds({
    "1975~": "1975~",
    "circa 1958": "1958~",
    "rreth 1958": "1958~",
    "حوالي 1958": "1958~",
    "1963/1968": "1963/1968",
    "1957 to 1963": "1957/1963",
    "between 1957 and 1963": "1957/1963",
    "1957-1963": "1957/1963",
    "about 1957 to 1963": "1957~/1963~",
    "1970s": "1970/1979",
    "1963 or 1965; 1967": "1963 1965 1967",
  });
});

test("ages, to the day they are told for, and a bare one is a year as well", () => {
  holds({
    "34": "1991-11-23/1992-11-22 1934",
    "aged 34": "1991-11-23/1992-11-22",
    "34 vjeç": "1991-11-23/1992-11-22",
    "34 in 2015": "1980/1981",
    "34 on 2015-06-01": "1980-06-02/1981-06-01",
    "40-45": "1980-11-23/1986-11-22",
    "40s": "1976-11-23/1986-11-22",
    "about 40 years": "1986~",
    "aged 400": "",
  });
  assert.deepEqual(readDates("34"), []);
});

test("years of two digits lie in the past", () => {
  holds({ "12.3.75": "1975-03-12", "1.1.25": "2025-01-01 1925-01-01", "1.1.27": "1927-01-01" });
  assert.deepEqual(readDates("12.3.75"), []);
});

test("other calendars by their mark, their months, or a year that is none of ours", () => {
  holds({
    "1365/5/12 SH": "1986-08-03",
    "۱۳۶۵/۰۵/۱۲ ه‍.ش": "1986-08-03",
    "5 فروردین 1365": "1986-03-25",
    "5 Farvardin 1365": "1986-03-25",
    "15 حمل 1365": "1986-04-04",
    "1365 SH": "1986-03-21/1987-03-20",
    "between 1363 and 1366 SH": "1984-03-21/1988-03-20",
    "about 1365 SH": "1986-03-21~/1987-03-20~",
    // The moon may have been seen a day before or after.
    "١٤٠٦/٧/١ هـ": "1986-03-12 1986-03-11/1986-03-13",
    "1 Ramadan 1406": "1986-05-10 1986-05-09/1986-05-11",
    "1406 AH": "1985-09-16/1986-09-05",
    "พ.ศ. 2529": "1986",
    "๑๒ มีนาคม ๒๕๒๙": "1986-03-12",
    "2529-03-12": "1986-03-12",
    "5 Iyar 5708": "1948-05-14",
    "14 אדר 5785": "2025-03-14",
    "ה׳ באייר תש״ח": "1948-05-14",
    'י"ד אדר ה\'תשפ"ה': "2025-03-14",
    "1978 EC": "1985-09-11/1986-09-10",
    "Meskerem 1, 1978": "1985-09-11",
    民國75年3月12日: "1986-03-12",
    "ROC 75.3.12": "1986-03-12",
    昭和61年3月12日: "1986-03-12",
    "H1.1.8": "1989-01-08",
    "h 2.1.8": "1990-01-08",
    "H31.4.30": "2019-04-30",
    "S61.3.12": "1986-03-12",
    // Without a mark: Persian or Hijri, unless one of them lies ahead.
    "1365/05/12": "1986-08-03 1946-04-14 1946-04-13/1946-04-15",
    "1420": "1999-04-17/2000-04-05",
  });
  assert.deepEqual(
    readDates("1365", today).map(({ writtenAs }) => writtenAs),
    ["persian", "hijri"],
  );
});

test("what is no date is none", () => {
  for (const text of [
    "",
    "hello",
    "January",
    "12 March",
    "31.02.1975",
    "13.13.1975",
    "3 3 3 3",
    "0000",
    "12 Marsch 1975",
    "+355 69 123 4567",
  ])
    assert.deepEqual(readDates(text, today), [], text);
});

test("every partial date reads as itself", () => {
  const two = (part: number): string => String(part).padStart(2, "0");
  const point = fc
    .record({
      year: fc.integer({ min: 1600, max: 2299 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      known: fc.nat({ max: 2 }),
    })
    .map(({ year, month, day, known }) => [String(year), two(month), two(day)].slice(0, known + 1).join("-"));
  const about = fc.constantFrom("", "~");
  fc.assert(
    fc.property(point, about, fc.option(point), (from, mark, to) => {
      const text = to === null ? from + mark : `${from}${mark}/${to}${mark}`;
      assert.equal(dates(text), PartialDate.parse(text));
    }),
  );
});

test("any text ends soon, in few readings", () => {
  const pieces = fc.constantFrom(
    ..."0 1 9 34 1365 1975 / - . ~ to and or about AH SH هـ ه‍ ش พ.ศ. March فروردین 民國 昭和 年 月 ( [ s years in between".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(pieces, { maxLength: 30 }).map((some) => some.join(" ")),
    fc.array(pieces, { maxLength: 30 }).map((some) => some.join("")),
  );
  fc.assert(
    fc.property(text, (any) => {
      const readings = readDates(any, today);
      assert.ok(readings.length <= 8);
      for (const { date } of readings) PartialDate.parse(date);
    }),
    { numRuns: 1000 },
  );
});
