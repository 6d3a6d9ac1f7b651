// Calendars beside the Gregorian. The reckoning is ICU's (`Intl`), in every JavaScript engine; only its inverse, from a calendar's day to
// ours, is searched for here. Why so: docs/decisions/0001-dependencies.md.
import { z } from "zod";
import { PartialDate, type DatePoint } from "./partial-date.ts";

/** In which calendar a date was written. `hijri` is Umm al-Qura, `hijri-tabular` the reckoned one (civil epoch): they differ by a day or two. */
export const Calendar = z.enum([
  "gregorian",
  "hijri",
  "hijri-tabular",
  "persian",
  "buddhist",
  "hebrew",
  "ethiopic",
  "minguo",
  "japanese",
]);
export type Calendar = z.infer<typeof Calendar>;

/** A point in a calendar of its own: months count from 1; of the Hebrew from Tishri, Adar I being 6 and Adar or Adar II 7. */
export interface CalendarPoint extends DatePoint {
  /** Of the Japanese calendar. */
  readonly era?: JapaneseEra;
}

/**
 * The Gregorian date of a point in another calendar. A year or month of it is a span of our days; `undefined` when there is no such day, or
 * the span lies outside our years 1000 to 9999.
 */
export function gregorianDate(calendar: Calendar, point: CalendarPoint): PartialDate | undefined {
  if (isShifted(calendar)) return shifted(calendar, point);
  const first = dayOf(calendar, { year: point.year, month: point.month ?? 1, day: point.day ?? 1 });
  if (first === undefined) return undefined;
  if (point.day !== undefined) return PartialDate.safeParse(isoDay(first)).data;
  const next = nextOf(calendar, point);
  return next === undefined ? undefined : stretch(first, next - 1);
}

/** Calendars that are the Gregorian but for the number of the year: what is to be added to it. */
const shifts = { gregorian: 0, buddhist: -543, minguo: 1911 } as const satisfies Partial<Record<Calendar, number>>;
/** Japanese eras since the Gregorian reform of 1873, by the year before their first. */
const japaneseEras = { meiji: 1867, taisho: 1911, showa: 1925, heisei: 1988, reiwa: 2018 } as const;

export type JapaneseEra = keyof typeof japaneseEras;

type ShiftedCalendar = keyof typeof shifts | "japanese";
const isShifted = (calendar: Calendar): calendar is ShiftedCalendar => calendar === "japanese" || calendar in shifts;

function shifted(calendar: ShiftedCalendar, { year, era, ...rest }: CalendarPoint): PartialDate | undefined {
  const before = calendar !== "japanese" ? shifts[calendar] : era === undefined ? undefined : japaneseEras[era];
  return before === undefined || year < 1 ? undefined : written({ year: year + before, ...rest });
}

function written({ year, month, day }: DatePoint): PartialDate | undefined {
  const parts = [
    String(year).padStart(4, "0"),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)])),
  ];
  return PartialDate.safeParse(parts.join("-")).data;
}

/** The first day of the year or month after this one. */
function nextOf(calendar: IntlCalendar, { year, month }: DatePoint): number | undefined {
  const nextYear = dayOf(calendar, { year: year + 1, month: 1, day: 1 });
  if (month === undefined) return nextYear;
  // Common Hebrew years have no sixth month, and the last month's number differs: whichever begins next.
  const next = [month + 1, month + 2].map((later) => dayOf(calendar, { year, month: later, day: 1 }));
  return next.find((day) => day !== undefined) ?? nextYear;
}

/** Whole years and months of ours are written as such, all else as a span. */
function stretch(first: number, last: number): PartialDate | undefined {
  const [from, to] = [isoDay(first), isoDay(last)];
  const isYear = from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`;
  const isMonth = from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7) && isoDay(last + 1).endsWith("-01");
  return PartialDate.safeParse(isYear ? from.slice(0, 4) : isMonth ? from.slice(0, 7) : `${from}/${to}`).data;
}

type IntlCalendar = Exclude<Calendar, ShiftedCalendar>;
const intlNames = {
  hijri: "islamic-umalqura",
  "hijri-tabular": "islamic-civil",
  persian: "persian",
  hebrew: "hebrew",
  ethiopic: "ethiopic",
} as const satisfies Record<IntlCalendar, string>;

/** Days since 1970-01-01 of a day in a calendar: halves a stretch of some two years until ICU writes that day just so. */
function dayOf(calendar: IntlCalendar, wanted: Required<DatePoint>): number | undefined {
  const yearDays = calendar === "hijri" || calendar === "hijri-tabular" ? 354.367 : 365.243;
  const guess = Math.round((wanted.year - pointOn(calendar, 0).year) * yearDays);
  if (!(Math.abs(guess) < mostDays)) return undefined;
  let [low, high] = [guess - 400, guess + 800];
  while (low <= high) {
    const day = (low + high) >> 1;
    const order = compare(pointOn(calendar, day), wanted);
    if (order === 0) return day;
    if (order < 0) low = day + 1;
    else high = day - 1;
  }
  return undefined;
}

const compare = (a: Required<DatePoint>, b: Required<DatePoint>): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

/** About the year 9900. */
const mostDays = 2_900_000;

/** What a calendar calls a day of ours, which is told in days since 1970-01-01. */
export function pointOn(calendar: IntlCalendar, day: number): Required<DatePoint> {
  const parts = formatOf(calendar).formatToParts(new Date(day * millisecondsOfDay));
  const text = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? "";
  const month = text("month");
  const named = hebrewMonths.indexOf(month === "Adar" ? "Adar II" : month) + 1;
  return { year: Number(text("year")), month: named || Number(month), day: Number(text("day")) };
}

const millisecondsOfDay = 86_400_000;
/** As ICU writes them in English, in their order from the new year. */
const hebrewMonths: readonly string[] =
  "Tishri,Heshvan,Kislev,Tevet,Shevat,Adar I,Adar II,Nisan,Iyar,Sivan,Tamuz,Av,Elul".split(",");

/** Formats cost much to make and nothing to keep. */
const formats = new Map<IntlCalendar, Intl.DateTimeFormat>();

function formatOf(calendar: IntlCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known !== undefined) return known;
  const options = { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" } as const;
  const made = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${intlNames[calendar]}`, options);
  formats.set(calendar, made);
  return made;
}

const isoDay = (day: number): string => new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
const two = (part: number): string => String(part).padStart(2, "0");
