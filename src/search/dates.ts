import { dateSpan, type DatePoint, type FieldComparison, type PartialDate, type Reason } from "#domain";

/** How a date asked and a date held agree. */
export interface DateMatch {
  readonly mark: FieldComparison["mark"];
  readonly reasons: readonly Reason[];
  /** What it is worth as evidence: 1 the same day, 0 nothing, -1 surely another day. */
  readonly evidence: number;
}

/** A date in two numbers, from and to; each is year * 512 + month * 32 + day with 0 for unknown, and bit 31 of `from` says "about". */
export interface PackedDate {
  readonly from: number;
  readonly to: number;
}

export function packDate(date: PartialDate): PackedDate {
  const { from, to, about } = dateSpan(date);
  return { from: (packPoint(from) | (about ? aboutBit : 0)) >>> 0, to: packPoint(to) };
}

/** Best agreement of the date asked with any of those held; unknown when there are none. */
export function compareDates(asked: PackedDate, held: readonly PackedDate[]): DateMatch {
  let best: DateMatch | undefined;
  for (const date of held) {
    const match = compareDate(asked, date.from, date.to);
    if (best === undefined || match.evidence > best.evidence) best = match;
  }
  return best ?? matches.unknown;
}

/** Agreement of two dates, the second in its two packed numbers so that an index need make no object of it. It is symmetric. */
export function compareDate(a: PackedDate, from: number, to: number): DateMatch {
  const about = ((a.from | from) & aboutBit) !== 0;
  const aFrom = a.from & ~aboutBit;
  const bFrom = from & ~aboutBit;
  if (aFrom === a.to && bFrom === to) return comparePoints(aFrom, bFrom, about ? aboutMatches : pointMatches);
  if (aFrom <= lastDay(to) && bFrom <= lastDay(a.to)) return matches.withinSpan;
  const gap = Math.min(Math.abs(yearOf(aFrom) - yearOf(to)), Math.abs(yearOf(bFrom) - yearOf(a.to)));
  return gap <= 1 ? matches.oneYearOff : matches.different;
}

const aboutBit = 0x80000000;

const matches = {
  unknown: { mark: "unknown", reasons: ["not-recorded"], evidence: 0 },
  same: { mark: "same", reasons: ["exact"], evidence: 1 },
  sameMonth: { mark: "similar", reasons: ["month-only"], evidence: 0.75 },
  yearOnly: { mark: "similar", reasons: ["year-only"], evidence: 0.6 },
  withinSpan: { mark: "similar", reasons: ["within-span"], evidence: 0.45 },
  about: { mark: "similar", reasons: ["about"], evidence: 0.45 },
  swapped: { mark: "similar", reasons: ["day-month-swapped"], evidence: 0.7 },
  oneDigit: { mark: "similar", reasons: ["same-year"], evidence: 0.2 },
  sameYear: { mark: "similar", reasons: ["same-year"], evidence: -0.15 },
  oneYearOff: { mark: "similar", reasons: ["one-year-off"], evidence: 0 },
  sameDayOtherYear: { mark: "similar", reasons: ["one-year-off"], evidence: 0.35 },
  different: { mark: "differs", reasons: ["different"], evidence: -1 },
} as const satisfies Record<string, DateMatch>;

type PointRules = typeof pointMatches;
const pointMatches = { same: matches.same, far: 1 } as const;
const aboutMatches = { same: matches.about, far: 3 } as const;

function comparePoints(a: number, b: number, rules: PointRules | typeof aboutMatches): DateMatch {
  const [yearA, yearB] = [yearOf(a), yearOf(b)];
  if (yearA !== yearB) {
    const gap = Math.abs(yearA - yearB);
    if (rules.far > 1) return gap <= 2 ? matches.about : gap <= rules.far ? matches.oneYearOff : matches.different;
    if (gap > 1) return matches.different;
    return hasDay(a) && hasDay(b) && (a & 511) === (b & 511) ? matches.sameDayOtherYear : matches.oneYearOff;
  }
  const [monthA, monthB] = [monthOf(a), monthOf(b)];
  if (monthA === 0 || monthB === 0) return rules.far > 1 ? rules.same : matches.yearOnly;
  if (!hasDay(a) || !hasDay(b)) return monthA === monthB ? matches.sameMonth : matches.sameYear;
  if (a === b) return rules.same;
  if (monthA === (b & 31) && monthB === (a & 31)) return matches.swapped;
  // One field agrees: a slip of the pen as often as another person.
  return monthA === monthB || (a & 31) === (b & 31) ? matches.oneDigit : matches.sameYear;
}

const packPoint = ({ year, month = 0, day = 0 }: DatePoint): number => year * 512 + month * 32 + day;
const yearOf = (point: number): number => point >>> 9;
const monthOf = (point: number): number => (point >>> 5) & 15;
const hasDay = (point: number): boolean => (point & 31) !== 0;
const lastDay = (point: number): number => (monthOf(point) === 0 ? point | 511 : hasDay(point) ? point : point | 31);
