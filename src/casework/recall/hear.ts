// What comes about recalls, applied in the transaction that settles its envelope: a recall to a holder, its answer to the owner, and both after a node has gone back.
import {
  holderStateOf,
  PurgeReceipt,
  RecallContent,
  RecallNotice,
  RecallsInForce,
  type AuthorityId,
  type LogDetail,
  type RecordId,
} from "#domain";
import { ExchangeError, readStatement, type Verdict } from "#exchange";
import type { NodeTransaction } from "#store";
import { newActId } from "../clock.ts";
import { changeClocks, end } from "../clocks/legal-clocks.ts";
import { dropCases } from "../compliance/take-back.ts";
import { accepted, hearing, refused } from "../delivery/applier.ts";
import type { Applier, Standing } from "../delivery/needs.ts";
import { sealedAs } from "../officer.ts";
import { nodeActor } from "../retention/forget.ts";
import { settle } from "../retention/erase.ts";
import { answerJob } from "./answer.ts";
import { answerType, copiesIn, inForceType, recallType } from "./contents.ts";
import { hearInForce } from "./gone-back.ts";
import type { RecallNeeds } from "./needs.ts";

type Needs = Pick<RecallNeeds, "ledger" | "chance">;

/** What applies recalls and what is said about them, by the type of the content. */
export function recallAppliers(needs: Needs): ReadonlyMap<string, Applier> {
  return new Map<string, Applier>([
    [
      recallType,
      hearing(RecallContent, (tx, heard) => hearRecall(needs, tx, heard.standing, { from: heard.from, ...heard.said })),
    ],
    [
      answerType,
      hearing(RecallContent, (tx, heard) => hearAnswer(needs, tx, heard.standing, { from: heard.from, ...heard.said })),
    ],
    [
      inForceType,
      hearing(RecallsInForce, (tx, { standing, from, said }) => {
        const hear = (statement: string): Promise<Verdict> => hearRecall(needs, tx, standing, { from, statement });
        return hearInForce(needs, tx, standing, { from, ...said, hear });
      }),
    ],
  ]);
}

/** A statement, if it is in its form and its sender's; else why it is refused. */
function statedBy<T>(read: () => { readonly from: string; readonly says: T }, from: string): T | Verdict {
  try {
    const statement = read();
    return statement.from === from ? statement.says : refused("not_owner");
  } catch (error) {
    if (!(error instanceof ExchangeError) || ["directory_expired", "clock_behind"].includes(error.code)) throw error;
    return refused(error.code === "bad_statement" ? "bad_content" : "not_owner");
  }
}

const isVerdict = <T extends object>(one: T | Verdict): one is Verdict => "state" in one;

/**
 * An owner calls back: what this node has of it goes for good, and stays away. Only an owner does; of what another owns nothing is touched, and nothing of such a
 * recall counts. What is kept on a ground of law is found by nobody from now on.
 */
async function hearRecall(
  needs: Needs,
  tx: NodeTransaction,
  { book, recipient }: Standing,
  { from, statement }: { readonly from: string; readonly statement: string },
): Promise<Verdict> {
  const notice = statedBy(() => readStatement("recall", statement, RecallNotice, book), from);
  if (isVerdict(notice)) return notice;
  const { authority } = book.place(from).member;
  const copies = await tx.inbox.copies(notice.records);
  if (authority === recipient.authority || copies.some(({ owner }) => owner !== authority)) return refused("not_owner");
  const at = needs.chance.now().toISOString();
  const isNew = await tx.recalled.receive({ ...notice, node: from, authority, statement, receivedAt: at });
  await tx.recalled.bury(
    notice.records.map((id) => ({ id, owner: authority })),
    notice.id,
    at,
  );
  const given = await dropGiven(needs, tx, { authority, records: notice.records });
  await tx.recalled.dropped({ id: notice.id, node: from }, given);
  const standing = copies.map(({ id }) => id);
  const kept = new Set(await tx.recalled.keptAmong(standing));
  if (isNew && kept.size > 0) await tx.records.withdraw([...kept]);
  await purge(needs, tx, { notice, from, authority, records: standing.filter((id) => !kept.has(id)) });
  await tx.jobs.enqueue(answerJob, {}, { key: answerJob });
  // Nothing is left to find; but copies in files and on paper are the desk's to destroy, and it has to know. Of what was never here nobody is told.
  if (isNew && (copies.length > 0 || given.size > 0))
    await tx.liveAlerts.raise([
      { id: newActId(needs.chance), kind: "recall-received", about: notice.id, from: authority, at },
    ]);
  const requires = copies.flatMap((copy) => copy.requires);
  const outcome = { from: authority, node: from, ground: notice.ground, deadline: notice.deadline };
  const counts = { kept: kept.size, details: given.values().reduce((sum, copies) => sum + copies, 0) };
  await needs.ledger.write(tx.log, [about("recall-received", { notice, requires }, { ...outcome, ...counts })]);
  return accepted;
}

/** What was given of records for queries, and for reviews, goes; how many copies of each there were. */
async function dropGiven(
  needs: Needs,
  tx: NodeTransaction,
  of: { readonly authority: AuthorityId; readonly records: readonly RecordId[] },
): Promise<ReadonlyMap<RecordId, number>> {
  const copies = await tx.partnerQueries.dropDetails(of.authority, of.records);
  for (const [record, more] of await dropCases(needs, tx, of)) copies.set(record, (copies.get(record) ?? 0) + more);
  return copies;
}

/** Erases what is called back, by the one door through which records go: tables at once, index, files and memory by its job, which the answer waits for. */
export async function purge(
  { ledger, chance }: Needs,
  tx: NodeTransaction,
  asked: {
    readonly notice: Pick<RecallNotice, "id">;
    readonly from: string;
    readonly authority: AuthorityId;
    readonly records: readonly RecordId[];
  },
): Promise<void> {
  const { notice, from, authority, records } = asked;
  if (records.length === 0) return;
  const at = chance.now().toISOString();
  const begun = await tx.erasures.erase({ records, ground: "recalled", newId: () => newActId(chance), at });
  if (begun.length === 0) return;
  // The alerts about a record go with it, and stay away with it.
  const gone = begun.flatMap((erasure) => erasure.records.map((id) => ({ id, owner: authority })));
  await tx.recalled.bury(gone, notice.id, at);
  await tx.recalled.purgeBy(
    { id: notice.id, node: from },
    begun.map(({ id }) => id),
  );
  await settle(tx, ledger, begun, { who: nodeActor, ground: "recalled", reference: notice.id });
}

/** A holder has answered. Only who was called answers, and for itself. */
async function hearAnswer(
  { ledger, chance }: Needs,
  tx: NodeTransaction,
  { book, recipient }: Standing,
  { from, statement }: { readonly from: string; readonly statement: string },
): Promise<Verdict> {
  const receipt = statedBy(() => readStatement("purge", statement, PurgeReceipt, book), from);
  if (isVerdict(receipt)) return receipt;
  // Over a link a holder names this node as it knows it.
  const isOurs = [recipient.node, `${recipient.node}@${book.federation}`].includes(receipt.owner);
  const stored = isOurs ? await tx.recalls.get(receipt.recall) : undefined;
  if (stored === undefined || !stored.recall.holders.some(({ node }) => node === from))
    return refused("unknown_recall");
  const answered = new Set(receipt.records.map(({ record }) => record));
  // Whoever says nothing of one of them has not answered.
  if (!stored.recall.records.every((record) => answered.has(record))) return refused("bad_content");
  const at = chance.now().toISOString();
  const state = holderStateOf(receipt);
  const keeps = [...new Set(receipt.records.flatMap((one) => (one.outcome === "kept" ? [one.ground] : [])))];
  const isNew = await tx.recalls.answer({ recall: receipt.recall, node: from, state, keeps, receipt: statement, at });
  if (!isNew) return accepted;
  const { recall, requires } = stored;
  if (state === "refused")
    await tx.liveAlerts.raise([
      { id: newActId(chance), kind: "recall-refused", about: recall.id, from: book.place(from).member.authority, at },
    ]);
  const isDone = await tx.recalls.endIfDone(recall.id, at);
  if (isDone) {
    await changeClocks({ tx, chance }, { matter: "recall", id: recall.id }, end);
    for (const kind of ["recall-overdue", "recall-refused"] as const) await tx.liveAlerts.answer(kind, [recall.id]);
  }
  const outcome = {
    from: book.place(from).member.authority,
    node: from,
    state,
    keeps,
    done: isDone,
    copies: copiesIn(receipt),
  };
  await ledger.write(tx.log, [about("recall-answered", { notice: recall, requires }, outcome)]);
  return accepted;
}

function about(
  act: "recall-received" | "recall-answered",
  { notice, requires }: { readonly notice: Pick<RecallNotice, "id" | "records">; readonly requires: readonly string[] },
  outcome: NonNullable<LogDetail["outcome"]>,
): LogDetail {
  const records = [...notice.records];
  return { act, who: nodeActor, purpose: "audit", reference: notice.id, records, ...sealedAs(requires), outcome };
}
