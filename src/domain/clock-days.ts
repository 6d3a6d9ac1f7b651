// Counting calendar and working days, as legal time limits do. A day is an ISO 8601 calendar date; which hour it ends at is the reader's.
import { z } from "zod";
import { Day } from "./labels.ts";

/** The days on which nobody works: weekdays (0 is Sunday), and public holidays. */
export const RestDays = z
  .object({ weekdays: z.array(z.int().min(0).max(6)).max(6).readonly(), holidays: z.array(Day).max(2000).readonly() })
  .readonly();
export type RestDays = z.infer<typeof RestDays>;

/** How long a time limit is. */
export interface Length {
  readonly count: number;
  readonly unit: "days" | "months" | "years";
}

/** Saturdays and Sundays, and no holiday. */
export const weekends: RestDays = { weekdays: [0, 6], holidays: [] };

/** The day so many calendar days later, or earlier. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** How many calendar days there are from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/**
 * The last day of a period that begins with an event on `day`: the day of the event is not counted, and a period in months or years ends on the
 * same date, or, where that month has no such date, on its last day (Regulation (EEC, Euratom) 1182/71, Article 3(1) and (2)(c)).
 */
export function addLength(day: string, { count, unit }: Length): string {
  if (unit === "days") return addDays(day, count);
  const months = monthsOf(day) + (unit === "years" ? 12 * count : count);
  const [year, month] = [Math.floor(months / 12), months % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8)), last);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** The day that so many working days later is. None of them is the day itself; zero is the day itself. */
export function addWorkingDays(day: string, count: number, rest: RestDays): string {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    if (!isRestDay(at, rest)) left -= 1;
  }
  return at;
}

/** The day itself, or the next one on which people work (Regulation 1182/71, Article 3(4)). */
export function nextWorkingDay(day: string, rest: RestDays): string {
  return isRestDay(day, rest) ? addWorkingDays(day, 1, rest) : day;
}

/** How many working days there are after `from` up to and with `to`. */
export function workingDaysBetween(from: string, to: string, rest: RestDays): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (!isRestDay(at, rest)) count += 1;
  return count;
}

/** Whether nobody works on a day. */
export function isRestDay(day: string, { weekdays, holidays }: RestDays): boolean {
  return weekdays.includes(new Date(day).getUTCDay()) || holidays.includes(day);
}

const dayLength = 86_400_000;

/** Months since the year 0. */
function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
