import { runSchedule, type ScheduleResult } from "./schedule.ts";

/** How many schedules, from which seed on. */
export interface SchedulesOptions {
  readonly count: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

const reportEvery = 1000;

/** Runs schedules one after the other and adds up what they did. Throws, naming the seed, as soon as one breaks a promise. */
export async function runSchedules({ count, seed, report }: SchedulesOptions): Promise<ScheduleResult> {
  const sum = { written: 0, applied: 0, parcels: 0, damaged: 0, crashes: 0, refused: new Map<string, number>() };
  for (let turn = 0; turn < count; turn += 1) {
    const result = await runSchedule(seed + turn).catch((cause: unknown) => {
      throw new Error(`the schedule of seed ${seed + turn} broke a promise`, { cause });
    });
    sum.written += result.written;
    sum.applied += result.applied;
    sum.parcels += result.parcels;
    sum.damaged += result.damaged;
    sum.crashes += result.crashes;
    for (const [code, times] of result.refused) sum.refused.set(code, (sum.refused.get(code) ?? 0) + times);
    if ((turn + 1) % reportEvery === 0)
      report(`${turn + 1} schedules: ${sum.written} envelopes, ${sum.crashes} crashes, none lost or twice`);
  }
  return sum;
}
