// What comes about reviews: at the desk a question, at the owner its decision. Both in the transaction that settles the envelope.
import {
  type LogDetail,
  missingOf,
  NoticeDecisionContent,
  NoticeReviewContent,
  SharedRecords,
  type ActId,
} from "#domain";
import type { DirectoryBook, Verdict } from "#exchange";
import type { Ledger } from "#ledger";
import type { NodeTransaction, StoredReview } from "#store";
import { newActId, newActIds, today, type Chance } from "../clock.ts";
import { startClock } from "../clocks/legal-clocks.ts";
import { accepted, type Heard, hearing, refused } from "../delivery/applier.ts";
import type { Applier, Standing } from "../delivery/needs.ts";
import { sealedAs } from "../officer.ts";
import { decisionType, deskIn, digestOf, offeredFor, releasedContent, releaseOf, reviewType } from "./contents.ts";

interface Needs {
  readonly ledger: Ledger;
  readonly chance: Chance;
}

/** What applies questions to the desk and its decisions, by the type of the content. */
export function complianceAppliers(needs: Needs): ReadonlyMap<string, Applier> {
  return new Map<string, Applier>([
    [
      reviewType,
      hearing(NoticeReviewContent, (tx, { standing, from, said }) =>
        hearReview(needs, tx, { standing, from, ...said }),
      ),
    ],
    [decisionType, hearing(NoticeDecisionContent, (tx, heard) => hearDecision(needs, tx, heard))],
  ]);
}

/** A member wants a notice released. Only the desk of the directory takes it, and nobody asks for what is another's. */
async function hearReview(
  { ledger, chance }: Needs,
  tx: NodeTransaction,
  {
    standing: { book, recipient },
    from,
    review,
  }: { readonly standing: Standing; readonly from: string } & Pick<NoticeReviewContent, "review">,
): Promise<Verdict> {
  if (deskIn(book) !== recipient.node) return refused("not_the_desk");
  const { authority } = book.place(from).member;
  const { id, records, facts, reason, unit } = review;
  if (records.some(({ owner }) => owner !== authority)) return refused("not_owner");
  // A recall, or a withdrawal, has overtaken it.
  const withdrawn = await tx.recalled.withdrawnIn(records);
  const isOver = records.some((record) => record.version <= (withdrawn.get(record.id) ?? 0));
  if (isOver || (await tx.recalled.buried(records)).length > 0) return refused("recalled");
  const at = chance.now().toISOString();
  const missing = missingOf(
    records.map(({ content }) => content),
    facts,
  );
  const ids = records.map((record) => record.id);
  const digest = digestOf(records);
  const about = { id, authority, node: from, records: ids, reason, unit, digest, missing, at };
  // Sent again by a node that was restored: it is there.
  if (!(await tx.reviews.receive({ ...about, content: records, facts }))) return accepted;
  const clock = {
    rule: "notice-review",
    matter: "notice-review",
    matterId: id,
    audience: ["desk"],
    requires: [],
  } as const;
  await startClock({ tx, chance }, { ...clock, beganOn: today(chance) });
  await tx.liveAlerts.raise([{ id: newActId(chance), kind: "review-asked", about: id, from: authority, at }]);
  await ledger.write(tx.log, [
    entry("review-received", id, { from: authority, node: from, digest, missing, records: ids }),
  ]);
  return accepted;
}

/** The desk has decided on a notice of ours. What it releases goes to the list that was frozen, as it was reviewed. */
async function hearDecision(
  { ledger, chance }: Needs,
  tx: NodeTransaction,
  { standing, from, said }: Heard<NoticeDecisionContent>,
): Promise<Verdict> {
  const stored = await tx.reviews.hold(said.review);
  if (stored === undefined || stored.review.desk !== from) return refused("unknown_review");
  if (stored.review.state !== "waiting") return accepted;
  const at = chance.now().toISOString();
  const { outcome, reasons, note, release } = said;
  const content = SharedRecords.safeParse(stored.content);
  if (outcome === "released") {
    const owner = standing.recipient.authority;
    const isOne =
      content.success &&
      release !== undefined &&
      releaseOf(standing.book, { note: release, owner, records: content.data.records, now: at })?.review ===
        said.review;
    if (!isOne) return refused("not_released");
  }
  const changed = content.success ? await tx.reviews.changedSince(content.data.records) : [];
  const state = outcome === "released" && changed.length > 0 ? "outdated" : outcome;
  const sent =
    state === "released" && content.success
      ? await send(tx, { stored, records: content.data.records, release, book: standing.book, at }, chance)
      : [];
  await tx.reviews.end(said.review, { state, at, reasons, note, release });
  await tx.liveAlerts.raise([
    { id: newActId(chance), kind: "review-decided", about: said.review, forUser: stored.by, at },
  ]);
  const told = { state, desk: from, reasons: [...reasons], envelopes: sent, records: [...stored.review.records] };
  await ledger.write(tx.log, [{ ...entry("review-decided", said.review, told), ...sealedAs(stored.review.requires) }]);
  return accepted;
}

/** To those of the frozen list who are members still: who has come since gets nothing by itself. */
async function send(
  tx: NodeTransaction,
  {
    stored: { review, class: pressing, audience },
    records,
    release,
    book,
    at,
  }: {
    readonly stored: StoredReview;
    readonly records: SharedRecords["records"];
    readonly release: string | undefined;
    readonly book: DirectoryBook;
    readonly at: string;
  },
  chance: Chance,
): Promise<string[]> {
  const members = new Set(book.places().map(({ node }) => node.id));
  const to = review.to.filter((node) => members.has(node));
  const ids = newActIds(chance, to.length);
  const labels = [...new Set(records.flatMap((record) => record.labels.handling))];
  const expiresAt = new Date(Date.parse(at) + offeredFor).toISOString();
  await tx.outbox.put(
    to.flatMap((node, place) => {
      const id = ids[place];
      const about = { audience, requires: review.requires, records: review.records };
      const content = releasedContent(node, records, release);
      const going = { class: pressing, type: "record-shared", content, labels, ...about, writtenAt: at, expiresAt };
      return id === undefined ? [] : [{ id, message: review.id, to: node, ...going }];
    }),
  );
  return ids;
}

function entry(
  act: "review-received" | "review-decided",
  reference: ActId,
  { records, ...outcome }: Pick<LogDetail, "records"> & Readonly<Record<string, unknown>>,
): LogDetail {
  return {
    act,
    who: { login: "node", name: "Node", unit: "" },
    reference,
    records: [...records],
    // Plain data, as every caller above writes it.
    outcome: outcome as NonNullable<LogDetail["outcome"]>,
  };
}
