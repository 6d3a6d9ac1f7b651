// Starting, stopping and extending legal clocks inside the transaction of what starts, stops or extends them. The same for every kind of case.
import { clockRule, dueOn, RestDays, tellNextOn, weekends, type ClockRuleId, type LegalClock } from "#domain";
import type { ClockMatter, NodeTransaction, Store, StoredClock, StoreTransaction } from "#store";
import { newActId, today, type Chance } from "../clock.ts";

/** The setting that holds the days of rest; Saturdays and Sundays until it is set. */
export const restDaysSetting = "calendar.rest-days";

/** The job that tells what has come due. */
export const tellClocksJob = "tell-clocks";

/** The days on which nobody works here. */
export async function restDays(store: Pick<Store | StoreTransaction, "settings">): Promise<RestDays> {
  return RestDays.safeParse(await store.settings.get(restDaysSetting)).data ?? weekends;
}

interface Needs {
  readonly tx: Pick<StoreTransaction | NodeTransaction, "legalClocks" | "settings" | "jobs">;
  readonly chance: Chance;
}

/** What a clock is to run about, and who may know of it. */
export type ClockStart = Pick<StoredClock, "matter" | "matterId" | "audience" | "requires" | "beganOn" | "untilOn"> & {
  readonly rule: ClockRuleId;
};

/** Starts a clock. What has come due by then is told at once. */
export async function startClock({ tx, chance }: Needs, start: ClockStart): Promise<void> {
  const clock = { id: newActId(chance), pauses: [], extended: false, ...start };
  await tx.legalClocks.start(clock, planOf(clock, await restDays(tx), today(chance)));
  await tx.jobs.enqueue(tellClocksJob, {}, { key: `${tellClocksJob}-now` });
}

/** Changes the clocks of a matter. Their rows are held until the transaction ends. */
export async function changeClocks(
  { tx, chance }: Needs,
  { matter, id }: { readonly matter: ClockMatter; readonly id: StoredClock["matterId"] },
  change: (clock: LegalClock, today: string) => LegalClock,
): Promise<void> {
  const [rest, day] = [await restDays(tx), today(chance)];
  for (const clock of await tx.legalClocks.of(matter, [id], "lock")) {
    const changed = change(clock, day);
    await tx.legalClocks.save(changed, planOf(changed, rest, day));
  }
  await tx.jobs.enqueue(tellClocksJob, {}, { key: `${tellClocksJob}-now` });
}

/** Stops a clock, unless it stands already or has ended. */
export const pauseFor =
  (cause: LegalClock["pauses"][number]["cause"]) =>
  (clock: LegalClock, day: string): LegalClock =>
    isPaused(clock) || clock.endedOn !== undefined
      ? clock
      : { ...clock, pauses: [...clock.pauses, { cause, from: day }] };

/** Lets a clock run again that stood. */
export function resume(clock: LegalClock, day: string): LegalClock {
  return { ...clock, pauses: clock.pauses.map((pause) => (pause.to === undefined ? { ...pause, to: day } : pause)) };
}

/** Lets a clock run longer, as its rule allows. */
export function extend(clock: LegalClock): LegalClock {
  return { ...clock, extended: true };
}

/** Ends a clock: it was met, or there is nothing more to meet. */
export function end(clock: LegalClock, day: string): LegalClock {
  return clock.endedOn === undefined ? { ...resume(clock, day), endedOn: day } : clock;
}

/** Takes back that a clock has ended: what it was about is open again, and its last day is the one it was. */
export function restart({ endedOn: _, ...clock }: LegalClock): LegalClock {
  return clock;
}

/** The last day and the next day on which there is something to tell. */
export function planOf(
  clock: LegalClock,
  rest: RestDays,
  day: string,
  told: readonly number[] = [],
): { readonly dueOn: string | undefined; readonly tellOn: string | undefined } {
  return { dueOn: dueOn(clock, rest), tellOn: tellNextOn(clock, rest, { today: day, told }) };
}

function isPaused({ pauses }: LegalClock): boolean {
  return pauses.some(({ to }) => to === undefined);
}

/** Whether a clock may be extended now. */
export function canExtend({ rule, extended, endedOn }: LegalClock): boolean {
  return clockRule(rule).extension !== undefined && !extended && endedOn === undefined;
}
