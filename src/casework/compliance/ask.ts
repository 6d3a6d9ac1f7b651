// The owner asks the compliance desk to release a notice to all members. Nothing goes to anybody else until it has.
import {
  addDays,
  type DeliveryClass,
  type LogDetail,
  missingOf,
  mostShared,
  type NoticeFacts,
  type NoticeReview,
  type NoticeReviewContent,
  type Purpose,
  type RecordId,
  type RecipientSelection,
} from "#domain";
import { newActId } from "../clock.ts";
import { sharedForm } from "../delivery/contents.ts";
import type { Standing } from "../delivery/needs.ts";
import { shareable } from "../delivery/shareable.ts";
import { CaseworkError } from "../error.ts";
import { leavingOf } from "../guard/node-guard.ts";
import { actor, type Officer, requirePurpose, requireRole, sealedAs } from "../officer.ts";
import { demandShown, recipientList } from "../sharing/recipient-list.ts";
import { deskIn, offeredFor, reviewType } from "./contents.ts";
import { type ComplianceNeeds, reviewers } from "./needs.ts";

/** Days for which a notice that nobody decides on may lie at the desk. */
const keptFor = 365;

/** A notice that is to go to all members. */
export interface ReviewRequest {
  readonly records: readonly RecordId[];
  /** Everybody, less what is taken away; as it was shown. */
  readonly to: RecipientSelection;
  readonly shown: string;
  readonly class: DeliveryClass;
  readonly purpose: Purpose;
  readonly reason: string;
  readonly facts: NoticeFacts;
  readonly noteRead?: boolean | undefined;
}

/**
 * Asks for a release. The list of recipients is frozen as it was shown. Throws `compliance_none` where the federation has no desk but this node,
 * `review_no_notice` where no alert is among the records, `records_many`, and what sharing throws.
 */
export async function askReview(
  needs: ComplianceNeeds,
  officer: Officer,
  request: ReviewRequest,
): Promise<NoticeReview> {
  requireRole(officer, reviewers);
  requirePurpose(officer, request.purpose, request.reason);
  await needs.witnessing.requireWitnessed();
  const standing = await needs.standing();
  if (standing === undefined) throw new CaseworkError("federation_none");
  const desk = deskIn(standing.book);
  if (desk === undefined || desk === standing.recipient.node) throw new CaseworkError("compliance_none");
  const records = await shareable(needs.store, officer, request, standing);
  if (!records.some(({ content }) => content.kind === "alert")) throw new CaseworkError("review_no_notice");
  // One notice is one judgement, so that it is not parted as what is shared is.
  if (records.length > mostShared) throw new CaseworkError("records_many");
  const list = await recipientList(needs.store, standing, { to: request.to, records });
  demandShown(list, request);

  const id = newActId(needs.chance);
  const at = needs.chance.now().toISOString();
  const { facts, reason } = request;
  const content: NoticeReviewContent = {
    v: 1,
    review: { id, records: records.map(sharedForm), facts, reason, unit: officer.unit, at },
  };
  const missing = missingOf(
    records.map((record) => record.content),
    facts,
  );
  const ids = records.map((record) => record.id);
  const requires = [...new Set(records.flatMap(({ labels }) => labels.requires))];
  const labels = [...new Set(records.flatMap((record) => record.labels.handling))];
  const about = { audience: ["desk", "wanted-persons"], requires };
  const going = { type: reviewType, to: desk, labels, content };
  await needs.guard.require(officer, [leavingOf(standing.book, going)], { ...about, records: ids });
  const review = {
    id,
    desk,
    records: ids,
    reason,
    missing,
    to: list.recipients.map(({ node }) => node),
  };
  const envelope = newActId(needs.chance);
  const untilOn = addDays(at.slice(0, 10), keptFor);
  await needs.store.transact(async (tx) => {
    await tx.reviews.give({ kind: "review", cause: id, node: desk, records: ids, envelope, at, untilOn });
    await tx.reviews.ask({
      ...review,
      ...about,
      content: { v: 1, records: content.review.records },
      class: request.class,
      by: officer.id,
      at,
    });
    await tx.outbox.put([
      {
        ...going,
        ...about,
        id: envelope,
        message: id,
        class: "urgent",
        // The desk reads them and holds none: it gets no corrections.
        records: [],
        writtenAt: at,
        expiresAt: new Date(Date.parse(at) + offeredFor).toISOString(),
      },
    ]);
    await needs.ledger.write(tx.log, [entryOf(officer, request, { ...review, requires, shown: list.shown })]);
  }, officer.sight);
  return { ...review, requires, state: "waiting", askedAt: at, askedBy: officer.name, reasons: [], note: "" };
}

function entryOf(
  officer: Officer,
  { purpose, reason, class: pressing }: ReviewRequest,
  review: Pick<NoticeReview, "id" | "desk" | "records" | "requires" | "missing" | "to"> & { readonly shown: string },
): LogDetail {
  const { id, desk, records, requires, missing, to, shown } = review;
  return {
    act: "review-asked",
    who: actor(officer),
    purpose,
    reason,
    reference: id,
    records: [...records],
    ...sealedAs(requires),
    outcome: { desk, class: pressing, to: [...to], missing: [...missing], shown },
  };
}

/**
 * Refuses a notice to everybody that was not reviewed, where the federation has a compliance desk: it is asked for a release instead. Who names members
 * one by one, a region or a group sends a diffusion, which is theirs to answer for.
 */
export function demandReview(
  { book, recipient }: Standing,
  to: readonly string[] | RecipientSelection,
  records: readonly { readonly content: { readonly kind: string } }[],
): void {
  if (!("everybody" in to) || to.everybody !== true) return;
  if (!records.some(({ content }) => content.kind === "alert")) return;
  const desk = deskIn(book);
  if (desk !== undefined && desk !== recipient.node) throw new CaseworkError("review_needed");
}
