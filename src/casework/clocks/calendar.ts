// Which days nobody works on: said by the administrator, and reckoned with by all clocks that run.
import { dueOn, type RestDays } from "#domain";
import type { Ledger } from "#ledger";
import type { Store } from "#store";
import { today, type Chance } from "../clock.ts";
import { actor, requireRole, type Officer } from "../officer.ts";
import { planOf, restDays, restDaysSetting, tellClocksJob } from "./legal-clocks.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

/** The days of rest. */
export async function readCalendar({ store }: Needs, _: Officer): Promise<{ rest: RestDays }> {
  return { rest: await restDays(store) };
}

/** Changes the days of rest. Whatever runs is reckoned anew in the same transaction. */
export async function changeCalendar(
  { store, ledger, chance }: Needs,
  officer: Officer,
  { rest }: { readonly rest: RestDays },
): Promise<{ rest: RestDays }> {
  requireRole(officer, ["administrator"]);
  const sorted = {
    weekdays: [...new Set(rest.weekdays)].toSorted((a, b) => a - b),
    holidays: [...new Set(rest.holidays)].toSorted(),
  };
  await store.transactAsNode(async (tx) => {
    await tx.settings.set(restDaysSetting, sorted);
    for (const clock of await tx.legalClocks.running()) {
      const due = dueOn(clock, sorted);
      const notices = (await tx.legalClocks.notices([clock.id])).filter((notice) => notice.dueOn === due);
      const told = notices.map(({ daysLeft }) => daysLeft);
      await tx.legalClocks.save(clock, planOf(clock, sorted, today(chance), told));
    }
    await tx.jobs.enqueue(tellClocksJob, {}, { key: `${tellClocksJob}-now` });
    const outcome = { weekdays: sorted.weekdays, holidays: sorted.holidays.length };
    const who = actor(officer);
    await ledger.write(tx.log, [{ act: "calendar-changed", who, purpose: "administration", records: [], outcome }]);
  });
  return { rest: sorted };
}
