// Reviews as people see them: the owner where its notices stand, the desk its queue and what it is to judge.
import {
  clockFace,
  type ActId,
  type ClockFace,
  type ComplianceCase,
  type LegalClock,
  NoticeFacts,
  type NoticeReview,
  type Purpose,
  SharedRecords,
} from "#domain";
import type { StoredClock } from "#store";
import { today } from "../clock.ts";
import { restDays } from "../clocks/legal-clocks.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requirePurpose, requireRole, sealedAs } from "../officer.ts";
import { type ComplianceNeeds, reviewers } from "./needs.ts";

interface Paging {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Notices of this node's authority that were to go to all, and what became of each. */
export async function listReviews(
  { store, ledger }: ComplianceNeeds,
  officer: Officer,
  { after, limit }: Paging,
): Promise<{ items: NoticeReview[]; next?: string }> {
  requireRole(officer, reviewers);
  const page = await store.reviews.reviews({ before: after, limit, sight: officer.sight });
  await ledger.record({
    act: "reviews-listed",
    who: actor(officer),
    records: [...new Set(page.items.flatMap(({ records }) => records))].slice(0, 1000),
    ...sealedAs(page.items.flatMap(({ requires }) => requires)),
    outcome: { reviews: page.items.map(({ id }) => id) },
  });
  // Whoever asked has seen what was decided: it waits no more.
  const decided = page.items.filter(({ state }) => state !== "waiting").map(({ id }) => id);
  await store.transact((tx) => tx.liveAlerts.answer("review-decided", decided), officer.sight);
  return page;
}

/** The desk's queue: whose notice, since when, until when, what is missing; nothing of whom it is about. */
export async function listCases(
  { store, ledger, chance }: ComplianceNeeds,
  officer: Officer,
  { after, limit, isOpen }: Paging & { readonly isOpen?: boolean | undefined },
): Promise<{ items: ComplianceCase[]; next?: string }> {
  requireRole(officer, reviewers);
  const page = await store.reviews.cases({ before: after, limit, isOpen, sight: officer.sight });
  const clocks = await store.legalClocks(officer.sight).of(
    "notice-review",
    page.items.map(({ id }) => id),
  );
  const rest = await restDays(store);
  const due = new Map(clocks.map((clock) => [clock.matterId, clockFace(clock, rest, today(chance)).dueOn]));
  await ledger.record({
    act: "reviews-listed",
    who: actor(officer),
    records: [],
    outcome: { cases: page.items.map(({ id }) => id) },
  });
  return { ...page, items: page.items.map((item) => dated(item, due.get(item.id))) };
}

/** How many wait at the desk: for a badge. */
export async function countCases({ store }: ComplianceNeeds, officer: Officer): Promise<{ waiting: number }> {
  requireRole(officer, reviewers);
  const { items } = await store.reviews.cases({ isOpen: true, limit: 200, sight: officer.sight });
  return { waiting: items.length };
}

/** A case with what is to be judged, until it is. */
export interface CaseView {
  readonly item: ComplianceCase;
  readonly reason: string;
  readonly unit: string;
  readonly facts?: NoticeFacts;
  readonly records?: SharedRecords["records"];
  readonly clock?: ClockFace;
}

/** Opens a case at the desk: a look at whom it is about, with its purpose. */
export async function openCase(
  needs: ComplianceNeeds,
  officer: Officer,
  id: ActId,
  look: { readonly purpose: Purpose; readonly reason?: string | undefined },
): Promise<CaseView> {
  requireRole(officer, reviewers);
  requirePurpose(officer, look.purpose, look.reason);
  const { store, ledger, chance } = needs;
  const stored = await store.reviews.case(id, officer.sight);
  const facts = NoticeFacts.safeParse(stored?.facts);
  const records = SharedRecords.unwrap().shape.records.safeParse(stored?.content);
  await ledger.record({
    act: "review-read",
    who: actor(officer),
    purpose: look.purpose,
    ...(look.reason === undefined ? {} : { reason: look.reason }),
    reference: id,
    records: stored === undefined ? [] : [...stored.case.records],
    outcome: { shown: stored !== undefined },
  });
  if (stored === undefined) throw new CaseworkError("not_found");
  const [clock] = await store.legalClocks(officer.sight).of("notice-review", [id]);
  const face = clock === undefined ? undefined : clockFace(plain(clock), await restDays(store), today(chance));
  const { reason, unit } = stored;
  return {
    item: dated(stored.case, face?.dueOn),
    reason,
    unit,
    ...(facts.success ? { facts: facts.data } : {}),
    ...(records.success ? { records: records.data } : {}),
    ...(face === undefined ? {} : { clock: face }),
  };
}

/** A case as it is now, without what it is about. */
export async function readCase({ store }: ComplianceNeeds, officer: Officer, id: ActId): Promise<ComplianceCase> {
  const stored = await store.reviews.case(id, officer.sight);
  if (stored === undefined) throw new CaseworkError("not_found");
  return stored.case;
}

/** A clock without whom it concerns. */
function plain({ matter: _, matterId: __, audience: ___, requires: ____, ...clock }: StoredClock): LegalClock {
  return clock;
}

function dated(item: ComplianceCase, dueOn: string | undefined): ComplianceCase {
  return dueOn === undefined ? item : { ...item, dueOn };
}
