// Reminders and overdue time limits: told once, whoever's process gets to it, with an entry of the log in the same transaction.
import { dueOn, tellingOn, type LogDetail, type Telling } from "#domain";
import type { Ledger } from "#ledger";
import type { NodeTransaction, Store, StoredClock } from "#store";
import { today, type Chance } from "../clock.ts";
import { sealedAs } from "../officer.ts";
import { planOf, restDays } from "./legal-clocks.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

/** Clocks worked off in one transaction. */
const atOnce = 100;

/**
 * Tells what has come due. Queued every few minutes and whenever a clock changes. A clock is held while it is told of, and each telling is one row: of two
 * processes one tells, and whatever the clock of the machine does, nothing is told twice. Killed at any moment, it is taken up again where it was.
 */
export async function tellClocks({ store, ledger, chance }: Needs, signal: AbortSignal): Promise<void> {
  for (let more = true; more && !signal.aborted;)
    more = await store.transactAsNode(async (tx) => {
      const day = today(chance);
      const clocks = await tx.legalClocks.toTell(day, atOnce);
      const entries: LogDetail[] = [];
      for (const clock of clocks) {
        const telling = await tell(tx, clock, chance);
        if (telling !== undefined) entries.push(entry(clock, telling));
      }
      if (entries.length > 0) await ledger.write(tx.log, entries);
      return clocks.length === atOnce;
    });
}

/** Tells what there is to tell of one clock, and sets the day to look at it next. */
async function tell(tx: NodeTransaction, clock: StoredClock, chance: Chance): Promise<Telling | undefined> {
  const [rest, day] = [await restDays(tx), today(chance)];
  const due = dueOn(clock, rest);
  if (due === undefined) {
    await tx.legalClocks.save(clock, { dueOn: undefined, tellOn: undefined });
    return undefined;
  }
  const told = (await tx.legalClocks.notices([clock.id])).filter((one) => one.dueOn === due).map((one) => one.daysLeft);
  const telling = tellingOn(clock.rule, due, { today: day, told });
  const isNew =
    telling !== undefined &&
    (await tx.legalClocks.tell({
      clock: clock.id,
      dueOn: due,
      daysLeft: telling.daysLeft,
      at: chance.now().toISOString(),
    }));
  const known = telling === undefined ? told : [...told, telling.daysLeft];
  await tx.legalClocks.save(clock, planOf(clock, rest, day, known));
  return isNew ? telling : undefined;
}

function entry({ id, rule, matter, matterId, audience, requires }: StoredClock, { daysLeft }: Telling): LogDetail {
  return {
    // A closed circle's clock must not be told from the act of its entry: the node looks through records at any time.
    act: matter === "subject-inquiry" ? "screened" : "clock-told",
    who: { login: "node", name: "Node", unit: "" },
    reference: matterId,
    records: [],
    ...sealedAs([...requires, ...audience]),
    outcome: { clock: id, rule, matter, told: daysLeft < 0 ? "overdue" : "reminder", daysLeft },
  };
}
