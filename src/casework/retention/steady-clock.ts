// Whether the machine's clock may be believed: what is erased because its time is over is erased for good, and a clock can be years ahead.

/** What the node remembers of its clock from one day's work to the next. Days are ISO 8601, UTC. */
export interface ClockWatch {
  /** The last day that was believed. */
  readonly believed: string;
  /** Since the clock has jumped: on which day it came down, and the last one it has shown. */
  readonly doubted?: { readonly since: string; readonly day: string };
}

/** Where the watch is kept among the settings. */
export const clockSetting = "retention.clock";

/** A node that was off for longer finds a clock that nobody has watched. */
const longestRest = 40;
/** While it is doubted the clock is watched more closely: a node that is switched on twice in a week has seen nothing go on. */
const longestRestInDoubt = 3;
const daysOfDoubt = 7;

/**
 * What is known of the clock when it shows `day`. It is believed up to 40 days after the last day that was; any other day is a jump, and is
 * believed only when the clock has gone on from there for seven days, or is back where it was left. The first day of a node is believed: it holds
 * nothing yet whose time could be over.
 */
export function watchClock(before: ClockWatch | undefined, day: string): ClockWatch {
  if (before === undefined) return { believed: day };
  const { believed, doubted } = before;
  if (goesOn(believed, day, longestRest)) return { believed: day };
  if (doubted === undefined || !goesOn(doubted.day, day, longestRestInDoubt))
    return { believed, doubted: { since: day, day } };
  return day >= until(doubted.since) ? { believed: day } : { believed, doubted: { since: doubted.since, day } };
}

/** Why nothing is erased now because its time is over, and until which day at the latest; undefined: the clock is believed. */
export function erasingWaits(
  watch: ClockWatch | undefined,
): { readonly believed: string; readonly since: string; readonly until: string } | undefined {
  if (watch?.doubted === undefined) return undefined;
  const { since } = watch.doubted;
  return { believed: watch.believed, since, until: until(since) };
}

/** What was kept of the watch. What cannot be read is a jump from the first of all days: in doubt nothing is erased. */
export function clockWatchIn(kept: unknown): ClockWatch | undefined {
  if (kept === undefined) return undefined;
  const { believed, doubted } = membersOf(kept);
  const { since, day } = membersOf(doubted);
  if (!isDay(believed)) return { believed: "0001-01-01" };
  return isDay(since) && isDay(day) ? { believed, doubted: { since, day } } : { believed };
}

const dayLength = 86_400_000;

function goesOn(from: string, to: string, rest: number): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / dayLength;
  return days >= 0 && days <= rest;
}

function until(since: string): string {
  return new Date(Date.parse(since) + daysOfDoubt * dayLength).toISOString().slice(0, 10);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
