// What a legal clock shows. Pure: the day is an argument, and so are the days of rest.
import { z } from "zod";
import {
  addDays,
  addLength,
  addWorkingDays,
  daysBetween,
  nextWorkingDay,
  workingDaysBetween,
  type Length,
  type RestDays,
} from "./clock-days.ts";
import { ClockRuleId, clockRule, PauseCause, type ClockRule } from "./clock-rules.ts";
import { ActId } from "./ids.ts";
import { Day } from "./labels.ts";

/** A time during which a clock stands, from the first day to the day on which it runs again; without `to` it stands still. */
const Pause = z.object({ cause: PauseCause, from: Day, to: Day.optional() }).readonly();

/** A time limit that runs about something. What it shows follows from these and the rule. */
export const LegalClock = z
  .object({
    id: ActId,
    rule: ClockRuleId,
    /** The day of the event that began it. */
    beganOn: Day,
    pauses: z.array(Pause).max(50).readonly(),
    extended: z.boolean(),
    /** The last day, where whoever began it said it. */
    untilOn: Day.optional(),
    /** The day on which it was met, or given up; it runs no more. */
    endedOn: Day.optional(),
  })
  .readonly();
export type LegalClock = z.infer<typeof LegalClock>;

type Running = Pick<LegalClock, "rule" | "beganOn" | "pauses" | "extended" | "untilOn">;

/** The last day in time; undefined while the clock stands. */
export function dueOn(clock: Running, rest: RestDays): string | undefined {
  const rule = clockRule(clock.rule);
  if (clock.pauses.some(({ to }) => to === undefined)) return undefined;
  const ends =
    clock.untilOn ??
    lengthsOf(rule, clock.extended).reduce((day, length) => lengthen(rule, day, length, rest), clock.beganOn);
  const later = stood(rule, clock, rest);
  const shifted = rule.calendar === "working" ? addWorkingDays(ends, later, rest) : addDays(ends, later);
  return rule.restEnds === "next-working-day" ? nextWorkingDay(shifted, rest) : shifted;
}

/** One month and two further ones are three months from the event, whatever the length of the first. */
function lengthsOf({ length, extension }: ClockRule, extended: boolean): readonly Length[] {
  if (!extended || extension === undefined) return [length];
  return length.unit === extension.unit
    ? [{ count: length.count + extension.count, unit: length.unit }]
    : [length, extension];
}

function lengthen(rule: ClockRule, day: string, length: Length, rest: RestDays): string {
  return rule.calendar === "working" && length.unit === "days"
    ? addWorkingDays(day, length.count, rest)
    : addLength(day, length);
}

/** For how many days it stood: those on which a pause lay, each once, whoever asked for what. */
function stood(rule: ClockRule, { pauses, beganOn }: Running, rest: RestDays): number {
  let [days, reached] = [0, beganOn];
  for (const { from, to = from } of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const first = from > reached ? from : reached;
    if (to <= first) continue;
    days += rule.calendar === "working" ? workingDaysBetween(first, to, rest) : daysBetween(first, to);
    reached = to;
  }
  return days;
}

/** One thing that the desk is to be told about a clock, on a day or, if nobody could that day, after it. */
export interface Telling {
  /** Days left on that day: of a reminder what its rule says, `-1` that the last day has passed. */
  readonly daysLeft: number;
  readonly on: string;
}

/** All that is to be told of a clock that is due on this day, first things first. */
export function tellings(rule: ClockRuleId, due: string): Telling[] {
  const days = [...clockRule(rule).reminders.toSorted((a, b) => b - a), -1];
  return days.map((daysLeft) => ({ daysLeft, on: addDays(due, -daysLeft) }));
}

/**
 * What is to be told now: the newest of what has come due and was not told. Whoever was away, or whose clock jumped, is told how things stand, and not of
 * each reminder that would have come before.
 */
export function tellingOn(rule: ClockRuleId, due: string, { today, told }: Told): Telling | undefined {
  const last = tellings(rule, due).findLast(({ on }) => on <= today);
  return last === undefined || told.includes(last.daysLeft) ? undefined : last;
}

interface Told {
  readonly today: string;
  /** `daysLeft` of what was told about this last day. */
  readonly told: readonly number[];
}

/** The day on which there is something to tell next; undefined when all was told, or the clock stands. */
export function tellNextOn(clock: Running, rest: RestDays, { today, told }: Told): string | undefined {
  const due = dueOn(clock, rest);
  if (due === undefined) return undefined;
  const now = tellingOn(clock.rule, due, { today, told });
  return (now ?? tellings(clock.rule, due).find(({ on }) => on > today))?.on;
}

/** How a clock stands, for whoever looks at it. */
export const ClockFace = LegalClock.unwrap()
  .extend({
    law: z.string(),
    article: z.string(),
    state: z.enum(["running", "paused", "overdue", "met", "late"]),
    dueOn: Day.optional(),
    /** Calendar days to the last day; negative when it has passed. Absent while it stands and once it has ended. */
    daysLeft: z.int().optional(),
    canExtend: z.boolean(),
  })
  .readonly();
export type ClockFace = z.infer<typeof ClockFace>;

/** What a clock shows on a day. */
export function clockFace(clock: LegalClock, rest: RestDays, today: string): ClockFace {
  const { law, article, extension } = clockRule(clock.rule);
  const due = dueOn(clock, rest);
  const canExtend = extension !== undefined && !clock.extended && clock.endedOn === undefined;
  const shown = { ...clock, law, article, canExtend };
  if (clock.endedOn !== undefined) {
    const state = due !== undefined && clock.endedOn > due ? "late" : "met";
    return { ...shown, state, ...(due === undefined ? {} : { dueOn: due }) };
  }
  if (due === undefined) return { ...shown, state: "paused" };
  const daysLeft = daysBetween(today, due);
  return { ...shown, state: daysLeft < 0 ? "overdue" : "running", dueOn: due, daysLeft };
}
