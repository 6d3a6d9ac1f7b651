// Hits that nobody has answered in time: both sides are told, once for each time that somebody had to answer.
import type { Ledger } from "#ledger";
import type { Store } from "#store";
import { newActId, type Chance } from "../clock.ts";
import { sealedAs } from "../officer.ts";
import { recordsOf } from "./say.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

/** The job that tells of hits that are overdue, and forgets queries whose time is over. */
export const overdueJob = "tell-overdue-hits";

/** Hits told of in one transaction. */
const atOnce = 100;

/**
 * Tells of hits whose time to answer is over: the owner's desk, which has not answered, and the finder's, which may call. Queued each minute. A hit is held while
 * it is told of, so that of two processes one tells; killed at any moment, it is told the next time.
 */
export async function tellOverdue({ store, ledger, chance }: Needs, signal: AbortSignal): Promise<void> {
  for (let more = true; more && !signal.aborted;)
    more = await store.transactAsNode(async (tx) => {
      const at = chance.now().toISOString();
      const overdue = await tx.borderHits.overdue(at, atOnce);
      if (overdue.length === 0) return false;
      await tx.borderHits.saveTold(
        overdue.map(({ hit }) => hit.id),
        at,
      );
      await tx.liveAlerts.raise(
        overdue.map(({ hit: { id, category, authority } }) => ({
          id: newActId(chance),
          kind: "hit-overdue",
          about: id,
          ...(category === undefined ? {} : { category }),
          from: authority,
          at,
        })),
      );
      await ledger.write(
        tx.log,
        overdue.map(({ hit, requires }) => ({
          act: "hit-overdue",
          who: { login: "node", name: "Node", unit: "" },
          purpose: hit.purpose,
          reference: hit.id,
          records: recordsOf(hit),
          ...sealedAs(requires),
          outcome: { hit: hit.id, direction: hit.direction, with: hit.authority, dueAt: hit.dueAt },
        })),
      );
      return overdue.length === atOnce;
    });
}
