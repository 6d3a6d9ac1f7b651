import type { NodeTransaction } from "#store";
import { today, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { keepJob } from "./keep.ts";
import { clockSetting } from "./steady-clock.ts";

/**
 * Two have said that the clock is right: the day's work is done at once. `day` is what the asker's own clock showed; where the node's shows neither that
 * day nor one beside it, it is not the clock that they spoke of.
 */
export async function believeClock(
  tx: Pick<NodeTransaction, "settings" | "jobs">,
  chance: Chance,
  day: string,
): Promise<void> {
  const shown = today(chance);
  if (Math.abs(Date.parse(shown) - Date.parse(day)) > 86_400_000) throw new CaseworkError("approval_closed");
  await tx.settings.set(clockSetting, { believed: shown });
  await tx.jobs.enqueue(keepJob, {}, { key: keepJob });
}
