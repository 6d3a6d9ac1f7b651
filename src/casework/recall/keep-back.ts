// What a holder keeps in spite of a recall: said before or while it stands, on one of few grounds, and escalated at the owner's when it is called back.
import type { KeepingGround, LogDetail, Purpose, RecordId } from "#domain";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireFresh, requirePurpose, requireRole, sealedBy } from "../officer.ts";
import { answerJob } from "./answer.ts";
import { purge } from "./hear.ts";
import { desks, type RecallNeeds } from "./needs.ts";

const keepers = [...desks, "data-protection"] as const;

interface Keeping {
  readonly purpose: Purpose;
  readonly reason: string;
}

/** Keeps a record that another authority has shared, whatever it calls back: `not_found`, `not_received` for what is this authority's own, `kept_already`. */
export async function keepBack(
  needs: RecallNeeds,
  officer: Officer,
  record: RecordId,
  why: Keeping & { readonly ground: KeepingGround },
): Promise<void> {
  const { store, ledger, chance } = needs;
  const found = await theirs(needs, officer, record, why);
  await store.transactAsNode(async (tx) => {
    const at = chance.now().toISOString();
    if (!(await tx.recalled.keep(record, { ground: why.ground, by: officer.id, at })))
      throw new CaseworkError("kept_already");
    await ledger.write(tx.log, [entry("kept-back", officer, why, { found, outcome: { ground: why.ground } })]);
  });
}

/** Keeps it no longer. What was called back meanwhile is purged now, and its owner gets the receipt. */
export async function letGo(needs: RecallNeeds, officer: Officer, record: RecordId, why: Keeping): Promise<void> {
  const { store, ledger, chance } = needs;
  const found = await theirs(needs, officer, record, why);
  await store.transactAsNode(async (tx) => {
    if (!(await tx.recalled.release(record, chance.now().toISOString()))) throw new CaseworkError("not_found");
    const recalls = await tx.recalled.reopen(record);
    const [owner] = found.map((one) => one.owner);
    for (const { id, node } of recalls)
      if (owner !== undefined)
        await purge(needs, tx, { notice: { id }, from: node, authority: owner, records: [record] });
    await tx.jobs.enqueue(answerJob, {}, { key: answerJob });
    await ledger.write(tx.log, [entry("let-go", officer, why, { found, outcome: { recalls: recalls.length } })]);
  });
}

type Found = Awaited<ReturnType<RecallNeeds["store"]["records"]["get"]>>;

async function theirs(needs: RecallNeeds, officer: Officer, record: RecordId, why: Keeping): Promise<Found> {
  requireRole(officer, keepers);
  requirePurpose(officer, why.purpose, why.reason);
  requireFresh(officer, needs.chance.now());
  const standing = await needs.standing();
  if (standing === undefined) throw new CaseworkError("federation_none");
  const found = await needs.store.records.get([record], officer.sight);
  if (found.length === 0) throw new CaseworkError("not_found");
  if (found.some(({ owner }) => owner === standing.recipient.authority)) throw new CaseworkError("not_received");
  return found;
}

function entry(
  act: "kept-back" | "let-go",
  officer: Officer,
  { purpose, reason }: Keeping,
  { found, outcome }: { readonly found: Found; readonly outcome: NonNullable<LogDetail["outcome"]> },
): LogDetail {
  const records = found.map(({ id }) => id);
  return { act, who: actor(officer), purpose, reason, records, ...sealedBy(found), outcome };
}
