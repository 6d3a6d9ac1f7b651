// The compliance desk decides: a refusal has its reasons, a release passes every criterion, and one that falls short of a threshold is decided by two.
import {
  ComplianceCriterion,
  type ActId,
  type ComplianceCase,
  type ComplianceJudgement,
  type LogDetail,
  type NoticeDecisionContent,
  type NoticeRelease,
} from "#domain";
import { signStatement } from "#exchange";
import type { StoredComplianceCase } from "#store";
import { newActId } from "../clock.ts";
import { changeClocks, end } from "../clocks/legal-clocks.ts";
import type { Standing } from "../delivery/needs.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireFresh, requireRole } from "../officer.ts";
import { decisionType, deskIn, offeredFor, releasedFor } from "./contents.ts";
import { type ComplianceNeeds, reviewers } from "./needs.ts";
import { readCase } from "./read.ts";

const shortestReason = 3;

/**
 * Judges a notice. Throws `review_criteria` where it is released without passing all or refused without failing one, `reason_needed` for a refusal, or a
 * release in spite of something missing, without words, `review_second` where the one who proposed such a release confirms it, `review_closed`,
 * `federation_not_hub` where this node is the desk no more, `not_found`.
 */
export async function decideCase(
  needs: ComplianceNeeds,
  officer: Officer,
  id: ActId,
  judgement: ComplianceJudgement,
): Promise<ComplianceCase> {
  const { store, chance } = needs;
  requireRole(officer, reviewers);
  requireFresh(officer, chance.now());
  await needs.witnessing.requireWitnessed();
  const standing = await needs.standing();
  if (standing === undefined || deskIn(standing.book) !== standing.recipient.node)
    throw new CaseworkError("federation_not_hub");
  const stored = await store.reviews.case(id, officer.sight);
  if (stored === undefined) throw new CaseworkError("not_found");
  demandSound(judgement, stored);
  const isSecond = stored.case.state === "proposed";
  const needsTwo = judgement.outcome === "released" && stored.case.missing.length > 0;
  if (needsTwo && isSecond && stored.proposedBy === officer.id) throw new CaseworkError("review_second");
  if (needsTwo && !isSecond) await propose(needs, officer, id, judgement.note);
  else await conclude(needs, officer, { standing, stored, judgement });
  return readCase(needs, officer, id);
}

function demandSound({ outcome, passes, note }: ComplianceJudgement, stored: StoredComplianceCase): void {
  if (stored.content === null) throw new CaseworkError("review_closed");
  const isAll = ComplianceCriterion.options.every((criterion) => passes.includes(criterion));
  const { missing } = stored.case;
  if (outcome === "released" ? !isAll : isAll && missing.length === 0) throw new CaseworkError("review_criteria");
  const isExplained = note.trim().length >= shortestReason;
  if (!isExplained && (outcome === "refused" || missing.length > 0)) throw new CaseworkError("reason_needed");
}

async function propose({ store, ledger }: ComplianceNeeds, officer: Officer, id: ActId, note: string): Promise<void> {
  await store.transact(async (tx) => {
    if (!(await tx.reviews.propose(id, officer.id, note))) throw new CaseworkError("review_closed");
    await ledger.write(tx.log, [entryOf(officer, id, { reason: note, outcome: { state: "proposed" } })]);
  }, officer.sight);
}

/** The decision, its log entry, the end of its clock and the envelope to the owner are one commit. */
async function conclude(
  { store, ledger, chance }: ComplianceNeeds,
  officer: Officer,
  {
    standing,
    stored,
    judgement,
  }: { readonly standing: Standing; readonly stored: StoredComplianceCase; readonly judgement: ComplianceJudgement },
): Promise<void> {
  const { id, node, missing } = stored.case;
  const { outcome: state, passes, note } = judgement;
  const failed = ComplianceCriterion.options.filter((criterion) => !passes.includes(criterion));
  const reasons = state === "refused" ? [...failed, ...missing] : missing;
  const at = chance.now().toISOString();
  const release = state === "released" ? releaseFor(standing, stored, chance.now()) : undefined;
  const content: NoticeDecisionContent = {
    v: 1,
    review: id,
    outcome: state,
    reasons,
    note,
    at,
    ...(release === undefined ? {} : { release }),
  };
  await store.transact(async (tx) => {
    if (!(await tx.reviews.decide(id, officer.id, { state, at, reasons, note })))
      throw new CaseworkError("review_closed");
    await changeClocks({ tx, chance }, { matter: "notice-review", id }, end);
    await tx.liveAlerts.answer("review-asked", [id]);
    await tx.outbox.put([
      {
        id: newActId(chance),
        message: id,
        to: node,
        class: "urgent",
        type: decisionType,
        content,
        labels: ["H0"],
        audience: ["desk"],
        requires: [],
        records: [],
        writtenAt: at,
        expiresAt: new Date(Date.parse(at) + offeredFor).toISOString(),
      },
    ]);
    const outcome = { state, reasons: [...reasons], digest: stored.digest, to: node };
    await ledger.write(tx.log, [entryOf(officer, id, { reason: note, outcome })]);
  }, officer.sight);
}

/** What every member checks before it takes the notice as one to all. */
function releaseFor(
  { book, recipient, signer }: Standing,
  { case: { id, authority: owner }, digest }: StoredComplianceCase,
  at: Date,
): string {
  const until = new Date(at.getTime() + releasedFor).toISOString();
  const says: NoticeRelease = { review: id, owner, digest, until };
  return signStatement("release", says, { federation: book.federation, node: recipient.node, at, signer });
}

function entryOf(
  officer: Officer,
  reference: ActId,
  { reason, outcome }: { readonly reason: string; readonly outcome: NonNullable<LogDetail["outcome"]> },
): LogDetail {
  return {
    act: "notice-reviewed",
    who: actor(officer),
    ...(reason === "" ? {} : { reason }),
    reference,
    records: [],
    outcome,
  };
}
