// A holder who does not answer by the deadline: the desk is told at once, whoever is on duty is named in the log, and the holder is called again.
import type { LogDetail } from "#domain";
import type { NodeTransaction, StoredRecall } from "#store";
import { newActId } from "../clock.ts";
import type { Standing } from "../delivery/needs.ts";
import { onDutyIn, type OnDuty } from "../organisation/duty.ts";
import { sealedAs } from "../officer.ts";
import { nodeActor } from "../retention/forget.ts";
import { envelopesTo } from "./call-back.ts";
import type { RecallNeeds } from "./needs.ts";

const atOnce = 50;

/** Tells of each recall whose deadline has passed, once. Queued for each deadline, and at each start of the node. */
export async function escalateRecalls(needs: RecallNeeds, signal: AbortSignal): Promise<void> {
  const { store, ledger, chance } = needs;
  const standing = await needs.standing();
  for (let more = true; more && !signal.aborted;)
    more = await store.transactAsNode(async (tx) => {
      const at = chance.now().toISOString();
      const late = await tx.recalls.toEscalate(at, atOnce);
      const entries: LogDetail[] = [];
      for (const id of late) {
        const stored = await tx.recalls.get(id);
        if (stored === undefined) continue;
        await tx.liveAlerts.raise([{ id: newActId(chance), kind: "recall-overdue", about: id, at }]);
        if (standing !== undefined) await callAgain(needs, tx, standing, stored);
        await tx.recalls.escalated(id, at);
        entries.push(entry(stored, await dutyOf(needs, stored)));
      }
      await ledger.write(tx.log, entries);
      return late.length === atOnce;
    });
}

/** Whoever answers a second time says the same: so a holder that has lost its answer is reminded. */
async function callAgain(
  needs: RecallNeeds,
  tx: NodeTransaction,
  standing: Standing,
  { recall, requires }: StoredRecall,
): Promise<void> {
  const waiting = recall.holders.flatMap(({ node, state }) => (state === "waiting" ? [node] : []));
  const { id, records, ground, recalledAt, deadline } = recall;
  const notice = { id, records, ground, recalledAt, deadline };
  const envelopes = envelopesTo(needs, waiting, standing, notice, requires);
  await tx.outbox.put(envelopes);
  await tx.recalls.sentAgain(
    id,
    envelopes.map(({ id: envelope, to }) => ({ node: to, envelope })),
  );
}

/** Who is on duty, in the unit of whoever called it back. */
async function dutyOf({ store, chance }: RecallNeeds, { byUnit }: StoredRecall): Promise<OnDuty[]> {
  return onDutyIn(store, byUnit, chance.now());
}

function entry({ recall, requires }: StoredRecall, onDuty: readonly OnDuty[]): LogDetail {
  const missing = recall.holders.filter(({ state }) => state === "waiting" || state === "refused");
  return {
    act: "recall-escalated",
    who: nodeActor,
    purpose: "audit",
    reference: recall.id,
    records: [...recall.records],
    ...sealedAs(requires),
    outcome: {
      deadline: recall.deadline,
      missing: missing.map(({ node, state }) => ({ node, state })),
      onDuty: onDuty.map(({ login }) => login),
    },
  };
}
