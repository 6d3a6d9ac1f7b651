// An owner calls back what it has shared: every holder is told in the most pressing class, and nothing more of it goes out.
import {
  type BesaRecord,
  type LogDetail,
  mostRecalled,
  type Purpose,
  type Recall,
  type RecallGround,
  type RecallNotice,
  type RecordId,
} from "#domain";
import { signStatement } from "#exchange";
import type { NewOutgoing, NewRecall, NodeTransaction } from "#store";
import { newActId, newActIds, today } from "../clock.ts";
import { startClock } from "../clocks/legal-clocks.ts";
import type { Standing } from "../delivery/needs.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireFresh, requirePurpose, requireRole, sealedAs } from "../officer.ts";
import { pressing, recallType } from "./contents.ts";
import { desks, type RecallNeeds } from "./needs.ts";
import { shownRecall } from "./read.ts";

/** What is called back, why, and until when a holder is to have purged it. */
export interface Calling {
  readonly records: readonly RecordId[];
  readonly ground: RecallGround;
  /** Hours from now. */
  readonly hours: number;
  /** The records are withdrawn here as well: nobody finds them any more. */
  readonly withdraw?: boolean | undefined;
  readonly purpose: Purpose;
  readonly reason: string;
}

/** The job that tells of deadlines that have passed. */
export const escalateJob = "escalate-recalls";

/**
 * Calls records of this node's authority back from everybody they went to, with the alerts about them that the officer sees. What are more records than one recall
 * names are several recalls, of which the first is answered. Throws `not_found`, `share_refused` for what is another's, `recall_nobody` when nobody has them,
 * `recalled_already`, `federation_none`. It needs no witness: what protects somebody does not wait.
 */
export async function callBack(needs: RecallNeeds, officer: Officer, calling: Calling): Promise<Recall> {
  const { store, ledger, chance } = needs;
  requireRole(officer, desks);
  requirePurpose(officer, calling.purpose, calling.reason);
  requireFresh(officer, chance.now());
  const standing = await needs.standing();
  if (standing === undefined) throw new CaseworkError("federation_none");
  const records = await own(needs, officer, calling, standing);
  const recalledAt = chance.now().toISOString();
  const deadline = new Date(Date.parse(recalledAt) + calling.hours * 3_600_000).toISOString();
  const requires = [...new Set(records.flatMap(({ labels }) => labels.requires))];
  const first = await store.transactAsNode(async (tx) => {
    if ((await tx.recalls.recalledAmong(calling.records)).length > 0) throw new CaseworkError("recalled_already");
    const entries: LogDetail[] = [];
    const made: RecallNotice[] = [];
    for (let start = 0; start < records.length; start += mostRecalled) {
      const ids = records.slice(start, start + mostRecalled).map(({ id }) => id);
      const nodes = await holdersOf(tx, ids);
      if (nodes.length === 0) continue;
      const notice = { id: newActId(chance), records: ids, ground: calling.ground, recalledAt, deadline };
      await beginRecall(tx, needs, standing, { notice, nodes, requires, by: officer.id });
      made.push(notice);
      entries.push(entry(officer, calling, notice, { requires, nodes }));
    }
    const [one] = made;
    if (one === undefined) throw new CaseworkError("recall_nobody");
    if (calling.withdraw === true) await tx.records.withdraw(records.map(({ id }) => id));
    await ledger.write(tx.log, entries);
    return one.id;
  });
  return shownRecall(needs, officer, first);
}

/** Calls these nodes, in the transaction of what causes it: the recall with its clock, and an envelope to each; nothing more of the records goes out. */
export async function beginRecall(
  tx: NodeTransaction,
  needs: Pick<RecallNeeds, "chance">,
  standing: Standing,
  called: {
    readonly notice: RecallNotice;
    readonly nodes: readonly string[];
    readonly requires: readonly string[];
    readonly by: Officer["id"];
  },
): Promise<void> {
  const { notice, nodes, requires, by } = called;
  const envelopes = envelopesTo(needs, nodes, standing, notice, requires);
  const holders = envelopes.map(({ id: envelope, to }) => ({
    node: to,
    authority: authorityOf(standing, to),
    envelope,
  }));
  const recall = { ...notice, by, audience: [...desks], requires, holders } satisfies NewRecall;
  await tx.recalls.add(recall);
  await tx.outbox.takeBack(notice.records, notice.recalledAt);
  await tx.reviews.takeBack(notice.records, notice.recalledAt);
  await tx.outbox.put(envelopes);
  await begin(tx, needs, recall);
}

/** The clock that runs about a recall, and the job that looks when its deadline has passed. */
export async function begin(
  tx: NodeTransaction,
  { chance }: Pick<RecallNeeds, "chance">,
  { id, deadline, audience, requires }: Pick<NewRecall, "id" | "deadline" | "audience" | "requires">,
): Promise<void> {
  await startClock(
    { tx, chance },
    {
      rule: "recall-purge",
      matter: "recall",
      matterId: id,
      audience,
      requires,
      beganOn: today(chance),
      untilOn: deadline.slice(0, 10),
    },
  );
  await tx.jobs.enqueue(escalateJob, {}, { key: `${escalateJob} ${id}`, at: deadline });
}

/** The recall in an envelope for each of these nodes, signed. */
export function envelopesTo(
  { chance }: Pick<RecallNeeds, "chance">,
  nodes: readonly string[],
  { book, recipient, signer }: Standing,
  notice: RecallNotice,
  requires: readonly string[],
): NewOutgoing[] {
  const at = chance.now();
  const by = { federation: book.federation, node: recipient.node, at, signer };
  const content = { v: 1, statement: signStatement("recall", notice, by) };
  const ids = newActIds(chance, nodes.length);
  return nodes.flatMap((to, place) => {
    const id = ids[place];
    if (id === undefined) return [];
    const item = pressing({ id, to, type: recallType, content }, at.toISOString());
    // About no record for the outbox: what is erased with a record would take its recall with it.
    return [{ ...item, audience: [...desks], requires, records: [] }];
  });
}

/** The nodes that records went to, each once. */
async function holdersOf(tx: NodeTransaction, ids: readonly RecordId[]): Promise<string[]> {
  return [...new Set((await tx.outbox.holders(ids)).map(({ to }) => to))].toSorted();
}

/** The records and the alerts about them, as they stand or were withdrawn. */
async function own(
  { store }: RecallNeeds,
  officer: Officer,
  { records: asked }: Calling,
  { recipient }: Standing,
): Promise<BesaRecord[]> {
  const found = await store.records.get(asked, officer.sight);
  if (found.length < new Set(asked).size) throw new CaseworkError("not_found");
  const about = await store.records.about(asked, officer.sight);
  const records = [...new Map([...found, ...about].map((record) => [record.id, record])).values()];
  if (found.some(({ owner }) => owner !== recipient.authority))
    throw new CaseworkError("share_refused", { detail: "not_own" });
  return records.filter(({ owner }) => owner === recipient.authority);
}

/** Whose a node is, by the newest directory, expired or not. */
export function authorityOf({ book }: Standing, node: string): BesaRecord["owner"] | undefined {
  return book.find(node)?.member.authority;
}

function entry(
  officer: Officer,
  { purpose, reason, withdraw = false }: Calling,
  { id, records, ground, deadline }: RecallNotice,
  { requires, nodes }: { readonly requires: readonly string[]; readonly nodes: readonly string[] },
): LogDetail {
  return {
    act: "recalled",
    who: actor(officer),
    purpose,
    reason,
    reference: id,
    records: [...records],
    ...sealedAs(requires),
    outcome: { ground, deadline, holders: [...nodes], withdraw },
  };
}
