import { dateSpan, type DatePoint, type FieldComparison, type PartialDate, type Reason } from "#domain";

/** How a date asked and a date held agree. */
export interface DateMatch {
  readonly mark: FieldComparison["mark"];
  readonly reasons: readonly Reason[];
  /**
   * What it is worth as evidence in nats, were it the only date held: how much likelier it is that one person's dates agree so than that two people's
   * do. See `dateGain` for records of several dates.
   */
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
  return gap <= 1 ? matches.yearOff : differentBy(gap);
}

const aboutBit = 0x80000000;

/**
 * What the date of birth asked says, in nats: `best` is the best `evidence` among the dates held, `held` how many they are. Who lists six possible
 * years is met by chance six times as often, so that an agreement says less; a contradiction of them all says no more than of one.
 */
export function dateGain(best: number, held: number): number {
  if (held === 0) return 0;
  return best <= 0 ? best : Math.max(0, best - Math.log(held));
}

/**
 * Evidence in nats: how much likelier dates of one person agree so than those of two people. Counted on 15,000 pairs of entries for one person in
 * different lists (OFAC, EU, UN, UK, AU), beside a million pairs of listed and unlisted people: 895 of 1,000 pairs have the same day, where
 * chance gives 1 in 20,000; years alone agree for 9 in 10, where chance gives 1 in 60. Slips of the pen, which lists rarely have, count a little
 * more than was counted.
 */
const matches = {
  unknown: { mark: "unknown", reasons: ["not-recorded"], evidence: 0 },
  same: { mark: "same", reasons: ["exact"], evidence: 9.7 },
  sameMonth: { mark: "similar", reasons: ["month-only"], evidence: 6.2 },
  yearOnly: { mark: "similar", reasons: ["year-only"], evidence: 3.9 },
  withinSpan: { mark: "similar", reasons: ["within-span"], evidence: 2.4 },
  about: { mark: "similar", reasons: ["about"], evidence: 2.2 },
  swapped: { mark: "similar", reasons: ["day-month-swapped"], evidence: 5 },
  oneDigit: { mark: "similar", reasons: ["same-year"], evidence: 2.6 },
  placeholder: { mark: "similar", reasons: ["same-year"], evidence: 2.5 },
  sameYear: { mark: "similar", reasons: ["same-year"], evidence: -0.6 },
  sameDayOtherYear: { mark: "similar", reasons: ["one-year-off"], evidence: 4.4 },
  yearOff: { mark: "similar", reasons: ["one-year-off"], evidence: 0.3 },
  oneYearOff: { mark: "similar", reasons: ["one-year-off"], evidence: -1 },
  differentNear: { mark: "differs", reasons: ["different"], evidence: -2.3 },
  different: { mark: "differs", reasons: ["different"], evidence: -3.1 },
} as const satisfies Record<string, DateMatch>;

/** Wrong years are mostly near the right one: as far as so many years. */
export const nearYears = 10;

function differentBy(years: number): DateMatch {
  return years <= nearYears ? matches.differentNear : matches.different;
}

/** The most that dates can say by how near they are to the one asked, in nats: for a search that stops where nothing better can come. */
export const mostDateEvidence = {
  sameDay: matches.same.evidence,
  /** One side knows the month only, or the year. */
  month: matches.sameMonth.evidence,
  year: matches.yearOnly.evidence,
  swapped: matches.swapped.evidence,
  sameDayNextYear: matches.sameDayOtherYear.evidence,
  /** Another day of the same year. */
  sameYear: Math.max(matches.oneDigit.evidence, matches.placeholder.evidence, matches.sameYear.evidence),
  /** Another day of the year before or after. */
  nextYear: Math.max(matches.yearOff.evidence, matches.oneYearOff.evidence),
  /** A span, or a date that is about right. */
  span: Math.max(matches.withinSpan.evidence, matches.about.evidence),
  /** A year that is not next to it, and one that is not even near (`nearYears`). */
  otherYear: Math.max(matches.differentNear.evidence, matches.different.evidence),
  farYear: matches.different.evidence,
} as const;

type PointRules = typeof pointMatches;
const pointMatches = { same: matches.same, far: 1 } as const;
const aboutMatches = { same: matches.about, far: 3 } as const;

function comparePoints(a: number, b: number, rules: PointRules | typeof aboutMatches): DateMatch {
  const [yearA, yearB] = [yearOf(a), yearOf(b)];
  if (yearA !== yearB) {
    const gap = Math.abs(yearA - yearB);
    if (rules.far > 1) return gap <= 2 ? matches.about : gap <= rules.far ? matches.yearOff : differentBy(gap);
    if (gap > 1) return differentBy(gap);
    if (!hasDay(a) || !hasDay(b)) return matches.yearOff;
    return (a & 511) === (b & 511) ? matches.sameDayOtherYear : matches.oneYearOff;
  }
  const [monthA, monthB] = [monthOf(a), monthOf(b)];
  if (monthA === 0 || monthB === 0) return rules.far > 1 ? rules.same : matches.yearOnly;
  if (!hasDay(a) || !hasDay(b)) return monthA === monthB ? matches.sameMonth : matches.sameYear;
  if (a === b) return rules.same;
  if (monthA === (b & 31) && monthB === (a & 31)) return matches.swapped;
  if ((a & 511) === firstOfJanuary || (b & 511) === firstOfJanuary) return matches.placeholder;
  // One field agrees: a slip of the pen as often as another person.
  return monthA === monthB || (a & 31) === (b & 31) ? matches.oneDigit : matches.sameYear;
}

/** Where only the year is known, papers and lists often say the first of January. */
const firstOfJanuary = 1 * 32 + 1;

const packPoint = ({ year, month = 0, day = 0 }: DatePoint): number => year * 512 + month * 32 + day;
const yearOf = (point: number): number => point >>> 9;
const monthOf = (point: number): number => (point >>> 5) & 15;
const hasDay = (point: number): boolean => (point & 31) !== 0;
const lastDay = (point: number): number => (monthOf(point) === 0 ? point | 511 : hasDay(point) ? point : point | 31);
