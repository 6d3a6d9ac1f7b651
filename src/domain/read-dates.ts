import { z } from "zod";
import { Calendar, gregorianDate } from "./calendar.ts";
import { ageIn, endsOf, orWords, withoutAbout, withoutBorn, withoutCalendar, type Age } from "./date-words.ts";
import { isOfEra, pointsIn, type TypedPoint } from "./date-points.ts";
import { plainDigits } from "./digits.ts";
import { withoutHebrewNumerals } from "./hebrew-numerals.ts";
import { dateSpan, PartialDate } from "./partial-date.ts";

/** How a date was written: in a calendar, or as the age that somebody has. */
export const WrittenDate = z.enum([...Calendar.options, "age"]);
export type WrittenDate = z.infer<typeof WrittenDate>;

/** One reading of a date as somebody wrote it. */
export interface DateReading {
  readonly date: PartialDate;
  readonly writtenAs: WrittenDate;
}

/**
 * What a date of birth may mean as officers type and lists print it, the likeliest reading first, at most eight; none when it is no date.
 * Whole and partial dates, spans, "about", several ("1963 or 1965"), ages, two-digit years, names of months, digits of every script, and the
 * calendars of `Calendar`, by their mark (`1365 SH`, `هـ 1406`, `พ.ศ. 2529`) or by a year that is none of ours. Ages and two-digit years need
 * `today` (ISO 8601), and with it what lies ahead is left out.
 */
export function readDates(text: string, today?: string): DateReading[] {
  const plain = PartialDate.safeParse(text);
  if (plain.success && isOurs(plain.data)) return [{ date: plain.data, writtenAs: "gregorian" }];
  const tidy = tidied(text);
  if (tidy === "" || !/\d|元/.test(tidy)) return [];
  const readings = tidy
    .split(orWords)
    .slice(0, 8)
    .map((one) => readOne(one, today));
  if (readings.some((one) => one.length === 0)) return [];
  const all = distinct(readings.flat());
  const past = today === undefined ? all : all.filter(({ date }) => earliest(date) <= today);
  return (past.length > 0 ? past : all).slice(0, mostReadings);
}

const longestDate = 80;
const mostReadings = 8;

/** Years that no other calendar claims for people who live. */
function isOurs(date: PartialDate): boolean {
  const { year } = dateSpan(date).from;
  return year >= 1600 && year < 2300;
}

function tidied(text: string): string {
  return (
    withoutHebrewNumerals(plainDigits(text.slice(0, longestDate).normalize("NFKC")))
      .toLowerCase()
      .replaceAll(/[\u200e\u200f\u061c\u202a-\u202e]/g, "")
      .replaceAll(/\s+/g, " ")
      // A time of day, or a zone, behind it.
      .replace(/(?<=\d)(?:[t ]\d\d:\d\d.*|[-+]\d\d:\d\d|z)$/, "")
      .replace(/^[\s(["']+|[\s,.)\]"']+$/g, "")
  );
}

function readOne(text: string, today: string | undefined): DateReading[] {
  const own = PartialDate.safeParse(text);
  if (own.success && isOurs(own.data)) return [{ date: own.data, writtenAs: "gregorian" }];
  const { rest: dated, about } = withoutAbout(withoutBorn(text));
  const age = ageIn(dated);
  const byAge = age === undefined ? [] : fromAge(age, about, today);
  if (byAge.length > 0 && age?.bare === false) return byAge;
  const { rest, calendars } = isOfEra(dated) ? { rest: dated, calendars: undefined } : withoutCalendar(dated);
  const decade = /^(\d{3})(?:x|0s)$/.exec(rest)?.[1];
  if (decade !== undefined) return written(`${decade}0/${decade}9`, "gregorian");
  const readings = spanned(rest, calendars, today) ?? pointsIn(rest).flatMap((one) => readPoint(one, calendars, today));
  return [...byAge, ...(about ? readings.flatMap(blurred) : readings)];
}

/** A span from the first reading of its one end to that of the other, in one calendar. */
function spanned(
  text: string,
  calendars: readonly Calendar[] | undefined,
  today: string | undefined,
): DateReading[] | undefined {
  const ends = endsOf(text) ?? edtfEnds(text);
  if (ends === undefined) return undefined;
  const [froms = [], tos = []] = ends.map((end) => pointsIn(end).flatMap((one) => readPoint(one, calendars, today)));
  return froms.flatMap(({ date, writtenAs }) => {
    const to = tos.find((other) => other.writtenAs === writtenAs);
    return to === undefined ? [] : written(`${edge(date, 0)}/${edge(to.date, 1)}`, writtenAs);
  });
}

/** `1363/1368`, which is a span in any calendar; a month has two digits at most. */
function edtfEnds(text: string): readonly [string, string] | undefined {
  const [, from, to] = /^(\d{4}(?:-\d\d){0,2})\/(\d{4}(?:-\d\d){0,2})$/.exec(text) ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
}

function readPoint(
  point: TypedPoint,
  marked: readonly Calendar[] | undefined,
  today: string | undefined,
): DateReading[] {
  const calendars = calendarsOf(point, marked);
  return calendars.flatMap((calendar) =>
    yearsOf(point, calendar, today).flatMap((year) => {
      const date = gregorianDate(calendar, { ...point, year });
      return date === undefined
        ? []
        : [{ date, writtenAs: calendar }, ...(hasDayOff(calendar, point) ? daysAround(date) : [])];
    }),
  );
}

/** The calendars that a point can be of: its month's, the one said, or those in which its year can be that of a living person. */
function calendarsOf(point: TypedPoint, marked: readonly Calendar[] | undefined): readonly Calendar[] {
  const { calendar } = point;
  if (calendar === "hijri") return ["hijri", "hijri-tabular"];
  if (calendar !== undefined && calendar !== "gregorian") return [calendar];
  const likely = marked ?? calendarsOfYear(point);
  // Thailand and Taiwan count other years and share our months.
  return calendar === undefined
    ? likely
    : likely.filter((one) => one === "buddhist" || one === "minguo" || one === calendar);
}

function calendarsOfYear({ year, isShort }: TypedPoint): readonly Calendar[] {
  if (!isShort && year >= 1250 && year < 1500) return ["persian", "hijri", "hijri-tabular"];
  if (year >= 2300 && year < 2700) return ["buddhist"];
  if (year >= 5600 && year < 5900) return ["hebrew"];
  return ["gregorian"];
}

/** Years that a year may mean: of two digits, the latest that is past and, where somebody born then could live, a century before. */
function yearsOf({ year, isShort }: TypedPoint, calendar: Calendar, today: string | undefined): readonly number[] {
  if (!isShort || calendar === "minguo" || calendar === "japanese") return [year];
  if (calendar === "persian") return [1300 + year];
  if (today === undefined || calendar !== "gregorian") return [];
  const now = Number(today.slice(0, 4));
  const latest = now - ((((now - year) % 100) + 100) % 100);
  return latest - 100 > now - 105 ? [latest, latest - 100] : [latest];
}

/** The month begins with the moon seen: papers are a day off what is reckoned, either way. */
function hasDayOff(calendar: Calendar, { day }: TypedPoint): boolean {
  return calendar === "hijri-tabular" && day !== undefined;
}

function daysAround(date: PartialDate): DateReading[] {
  return written(`${shifted(date, { days: -1 })}/${shifted(date, { days: 1 })}`, "hijri");
}

/** Born so many years before, to the day; of whom somebody guesses the age, about then. */
function fromAge({ least, most, at, bare }: Age, about: boolean, today: string | undefined): DateReading[] {
  const day = at === undefined ? today : readDates(at, today)[0]?.date;
  if (day === undefined || (bare && today === undefined)) return [];
  const year = Number(day.slice(0, 4));
  if (about) return written(least === most ? `${year - least}~` : `${year - most}~/${year - least}~`, "age");
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return written(`${year - most - 1}/${year - least}`, "age");
  return written(`${shifted(day, { years: -most - 1, days: 1 })}/${shifted(day, { years: -least })}`, "age");
}

function blurred({ date, writtenAs }: DateReading): DateReading[] {
  return written(date.includes("~") ? date : `${date.replace("/", "~/")}~`, writtenAs);
}

function written(text: string, writtenAs: DateReading["writtenAs"]): DateReading[] {
  const date = PartialDate.safeParse(text);
  return date.success ? [{ date: date.data, writtenAs }] : [];
}

const edge = (date: string, end: 0 | 1): string => date.split("/").at(end === 0 ? 0 : -1) ?? date;
const earliest = (date: string): string => edge(date, 0).replace("~", "");

function shifted(day: string, by: { readonly years?: number; readonly days?: number }): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year + (by.years ?? 0), month - 1, date + (by.days ?? 0))).toISOString().slice(0, 10);
}

function distinct(readings: readonly DateReading[]): DateReading[] {
  const seen = new Set<string>();
  return readings.filter(({ date }) => !seen.has(date) && seen.add(date));
}
