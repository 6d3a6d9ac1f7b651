// Points in time as digits and names of months tell them, before anybody asks in which calendar.
import type { Calendar, CalendarPoint, JapaneseEra } from "./calendar.ts";
import { lettersOf, monthsNamed } from "./month-names.ts";

/** A point that a text may mean. */
export interface TypedPoint extends CalendarPoint {
  /** The calendar that the name of the month belongs to. */
  readonly calendar?: Calendar;
  /** The year has two digits. */
  readonly isShort: boolean;
}

/**
 * The points that a text may mean, the likeliest first: day before month, as on papers of most of the world, unless that is no date. A day
 * or month of 0 is not known.
 */
export function pointsIn(text: string): TypedPoint[] {
  const era = eraIn(text);
  if (era !== undefined) return era;
  const plain = inPlainDigits(text);
  return /\p{L}/u.test(plain) ? withNamedMonth(plain) : inDigits(plain);
}

/** Whether a text is a year of a Japanese era, or a date in one, whose letter may be that of another calendar as well (H1.1.8). */
export function isOfEra(text: string): boolean {
  return eraIn(text) !== undefined;
}

/** The year, month and day of Chinese, Japanese, Korean and Vietnamese, months in Roman numerals (12.III.1975) and what is not known (XX) as digits. */
function inPlainDigits(text: string): string {
  return text
    .replaceAll(/[年月號号년월]|(?<=\d\s?)(?:tháng|năm)(?=\s?\d)/gu, "-")
    .replaceAll(/日|(?<=\d)일|^(?:ngày|tháng|năm)(?=\s?\d)/gu, "")
    .replaceAll(/(?<![\p{L}\d])xx(?![\p{L}\d])/gu, "00")
    .replace(/(?<=\d[.\s/-]{1,2})(?:x?i{1,2}|iii|i[vx]|vi{0,3}|x)(?=[.\s/-]{1,2}\d{2,4}$)/u, (month) =>
      String(romanMonths.indexOf(month) + 1),
    )
    .trim();
}

const romanMonths = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** `昭和61年3月12日`, `Showa 61`, `S61.3.12`. */
function eraIn(text: string): TypedPoint[] | undefined {
  const found =
    /^(明治|大正|昭和|平成|令和|[a-zōū]+\.?)\s*(\d{1,2}|元)(?:[年.\-/\s]+(\d{1,2}))?(?:[月.\-/\s]+(\d{1,2}))?[年月日\s]*$/u.exec(
      text,
    );
  const era = eras.get((found?.[1] ?? "").replace(/\.$/, ""));
  if (found === null || era === undefined) return undefined;
  const [, , year = "", month, day] = found;
  return [{ ...numbered(year === "元" ? "1" : year, month, day), era, calendar: "japanese", isShort: false }];
}

const eras: ReadonlyMap<string, JapaneseEra> = new Map([
  ...eraWords("meiji", "明治", "m"),
  ...eraWords("taisho", "大正", "taishō", "t"),
  ...eraWords("showa", "昭和", "shōwa", "s"),
  ...eraWords("heisei", "平成", "h"),
  ...eraWords("reiwa", "令和", "r"),
]);

function eraWords(era: JapaneseEra, ...others: readonly string[]): [string, JapaneseEra][] {
  return [era, ...others].map((word) => [word, era]);
}

function inDigits(text: string): TypedPoint[] {
  const tidy = text.replaceAll(/[-\s.]+$/gu, "");
  const groups = tidy.split(/[\s./,-]+/);
  if (!/^\d[\d\s./,-]*$/.test(tidy) || groups.length > 3) return [];
  const [a = "", b = "", c = ""] = groups;
  if (groups.length === 1) return fromRun(a);
  if (groups.length === 2) return a.length >= 3 ? [point(a, b)] : b.length >= 3 ? [point(b, a)] : [];
  // Day and month the other way round are no second reading: whoever compares dates knows that they are swapped.
  if (a.length >= 3) return fitting([point(a, b, c)]);
  if (c.length >= 3 || (isDayMonth(a, b) && c.length === 2))
    return fitting([point(c, b, a), point(c, a, b)]).slice(0, 1);
  return a.length === 2 ? fitting([point(a, b, c)]) : [];
}

/** Digits in a row: `1975`, `197503`, `19750312`, `12031975`, `750312`. */
function fromRun(run: string): TypedPoint[] {
  const cut = (...lengths: number[]): string[] =>
    lengths.map((length, i) => run.slice(sum(lengths.slice(0, i)), sum(lengths.slice(0, i)) + length));
  const [a = "", b = "", c = ""] = run.length === 8 ? cut(4, 2, 2) : cut(2, 2, 2);
  const [d = "", m = "", y = ""] = cut(2, 2, 4);
  if (run.length === 4) return [point(run)];
  if (run.length === 8)
    return fitting(/^(?:1[2-9]|2[0-6]|5[6-8])/.test(run) ? [point(a, b, c), point(y, m, d)] : [point(y, m, d)]).slice(
      0,
      1,
    );
  if (run.length === 6)
    return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(run)
      ? [point(run.slice(0, 4), run.slice(4))]
      : fitting([point(a, b, c), point(c, b, a)]);
  return run.length === 2 ? [point(run)] : [];
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** `12 March 1975`, `March 12th, 1975`, `12-MAR-75`, `mars 1975`, `5 فروردین 1365`. */
function withNamedMonth(text: string): TypedPoint[] {
  const words = text
    .split(/[^\p{L}\p{M}'’ʻ.]+/u)
    .map(lettersOf)
    .join(" ")
    .split(" ");
  const named = monthAmong(words.filter((word) => word !== "" && !fillers.has(word)));
  const numbers = text.match(/\d+/g) ?? [];
  const [first = "", second] = numbers;
  if (numbers.length > 2) return [];
  const [year, day] =
    second === undefined ? [first] : first.length > 2 || Number(first) > 31 ? [first, second] : [second, first];
  // "12 March" has no year, and "March 75" has one.
  if (year === undefined || year.length < 2 || (day === undefined && Number(year) <= 31)) return [];
  return fitting(named.map(({ calendar, month }) => ({ ...point(year, String(month), day), calendar })));
}

/** The month that all the words together name. */
function monthAmong(words: readonly string[]): ReturnType<typeof monthsNamed> {
  return words.length === 0 || words.length > 4 ? [] : monthsNamed(words.join(" "));
}

/** Words and endings that stand in dates and say nothing. */
const fillers: ReadonlySet<string> = new Set(
  "th st nd rd the of de del do den der di le el la am г год года року р й m muaji يوم من في سنة عام روز ماه سال il".split(
    " ",
  ),
);

function point(year: string, month?: string, day?: string): TypedPoint {
  return { ...numbered(year, month, day), isShort: year.length === 2 };
}

function numbered(year: string, month?: string, day?: string): CalendarPoint {
  const [m, d] = [Number(month ?? 0), Number(day ?? 0)];
  return { year: Number(year), ...(m === 0 ? {} : { month: m }), ...(m === 0 || d === 0 ? {} : { day: d }) };
}

/** The points whose month and day can be ones; the calendar will say whether they are. */
function fitting(points: readonly TypedPoint[]): TypedPoint[] {
  return points.filter(({ month = 1, day = 1 }) => month <= 13 && day <= 31);
}

const isDayMonth = (a: string, b: string): boolean =>
  Number(a) <= 31 && Number(b) <= 31 && a.length <= 2 && b.length <= 2;
