// A holder answers once nothing is left: its purge receipt is signed and handed in with its log entry. Whatever kills the node in between, it is taken up again.
import { hash } from "node:crypto";
import type { LogDetail, PurgeReceipt } from "#domain";
import { signStatement } from "#exchange";
import { canonicalBytes } from "#seal";
import type { NewOutgoing, NodeTransaction } from "#store";
import { newActId } from "../clock.ts";
import type { Standing } from "../delivery/needs.ts";
import { nodeActor } from "../retention/forget.ts";
import { answerType, copiesIn, pressing } from "./contents.ts";
import { desks, type RecallNeeds } from "./needs.ts";

/** The job that answers recalls. */
export const answerJob = "answer-recalls";

const atOnce = 20;

type Answerable = Awaited<ReturnType<NodeTransaction["recalled"]["answerable"]>>[number];

/** Answers all recalls of which nothing is on its way any more. Does nothing while this node is in no federation; may be repeated. */
export async function answerRecalls(needs: RecallNeeds, signal: AbortSignal): Promise<void> {
  const standing = await needs.standing();
  if (standing === undefined) return;
  for (let more = true; more && !signal.aborted;)
    more = await needs.store.transactAsNode(async (tx) => {
      const open = await tx.recalled.answerable(atOnce);
      const entries: LogDetail[] = [];
      for (const one of open) entries.push(await answer(needs, tx, standing, one));
      await needs.ledger.write(tx.log, entries);
      return open.length === atOnce;
    });
}

async function answer(
  { chance, ledger }: RecallNeeds,
  tx: NodeTransaction,
  { book, recipient, signer }: Standing,
  one: Answerable,
): Promise<LogDetail> {
  const now = chance.now();
  const at = now.toISOString();
  const receipt = receiptOf(one, ledger.origin, at);
  const by = { federation: book.federation, node: recipient.node, at: now, signer };
  const statement = signStatement("purge", receipt, by);
  const envelope = newActId(chance);
  const item: NewOutgoing = {
    ...pressing({ id: envelope, to: one.node, type: answerType, content: { v: 1, statement } }, at),
    audience: [...desks],
    requires: [],
    records: [],
  };
  await tx.outbox.put([item]);
  await tx.recalled.answered({ id: one.recall.id, node: one.node }, statement, at);
  const outcomes = Object.groupBy(receipt.records, ({ outcome }) => outcome);
  return {
    act: "recall-answer-sent",
    who: nodeActor,
    purpose: "audit",
    reference: one.recall.id,
    records: [...one.recall.records],
    outcome: {
      to: one.node,
      envelope,
      purged: outcomes.purged?.length ?? 0,
      notHeld: outcomes["not-held"]?.length ?? 0,
      kept: outcomes.kept?.length ?? 0,
      copies: copiesIn(receipt),
    },
  };
}

function receiptOf({ recall, node, records, receipts }: Answerable, log: string, completedAt: string): PurgeReceipt {
  return {
    recall: recall.id,
    owner: node,
    records: records.map(({ record, versions, keeps, stands, details, copies }) => {
      if (stands && keeps !== null) return { record, outcome: "kept", ground: keeps } as const;
      if (versions === null && details === 0) return { record, outcome: "not-held" } as const;
      const given = { ...(details === 0 ? {} : { details }), ...(copies === 0 ? {} : { copies }) };
      return { record, outcome: "purged", versions: versions ?? 0, ...given } as const;
    }),
    completedAt,
    log,
    erasures: receipts.map((receipt) => hash("sha256", canonicalBytes(receipt), "hex")).slice(0, 32),
  };
}
