// Requests, proposals and holders, as people see them. Each look is in the log; a count shows nobody.
import { type BesaRecord, type Content, type OnwardRequest, type Proposal, type RecordId, withChanges } from "#domain";
import { release } from "#policy";
import type { OnwardListing, ProposalListing, RecordHolder, StoredProposal } from "#store";
import { CaseworkError } from "../error.ts";
import { actor, lookingFor, type Officer, requirePurpose, requireRole, sealedAs } from "../officer.ts";
import type { Purpose } from "#domain";
import { titleOf } from "../records/title.ts";
import { desks, type SharingNeeds } from "./needs.ts";

interface Look {
  readonly purpose: Purpose;
  readonly reason?: string | undefined;
}

type Listing<Of> = Look & Omit<Of, "sight">;

/** A request as it is shown: what the records are called, where they may be read for this purpose. */
export type OnwardView = OnwardRequest & { readonly titles: readonly string[] };

/** One field that a proposal changes. `now`: as the record has it. */
export interface ProposedField {
  readonly field: string;
  readonly now?: unknown;
  readonly proposed: unknown;
}

/** A proposal beside its record. Where the record may not be read for this purpose, nothing of it is there. */
export type ProposalView = Omit<Proposal, "changes"> & {
  readonly title?: string;
  readonly fields: readonly ProposedField[];
  /** The record has another version than was looked at. */
  readonly isOlder: boolean;
};

/** Requests to pass records on, those that wait for this node first. */
export async function listOnward(
  needs: SharingNeeds,
  officer: Officer,
  query: Listing<OnwardListing>,
): Promise<{ items: OnwardView[]; next?: string }> {
  demandLook(officer, query);
  const { purpose, reason, ...asked } = query;
  const { items, next } = await needs.store.onward.list({ ...asked, sight: officer.sight });
  const ids = [...new Set(items.flatMap(({ request }) => request.records.map(({ id }) => id)))];
  const titles = new Map(
    (await readable(needs, officer, query, ids)).map(({ id, content }) => [id, titleOf(content).title]),
  );
  const views = items.map(({ request }) => ({
    ...request,
    titles: [...new Set(request.records.flatMap(({ id }) => titles.get(id) ?? []))],
  }));
  await needs.ledger.record({
    act: "onward-listed",
    who: actor(officer),
    purpose,
    ...(reason === undefined ? {} : { reason }),
    records: ids.slice(0, 1000),
    ...sealedAs(items.flatMap(({ requires }) => requires)),
    outcome: { requests: views.map(({ id }) => id) },
  });
  await seen(needs, officer, "onward-answered", views);
  return { items: views, ...(next === undefined ? {} : { next }) };
}

/** Proposals, those that wait for this node first, each with what it changes. */
export async function listProposals(
  needs: SharingNeeds,
  officer: Officer,
  query: Listing<ProposalListing>,
): Promise<{ items: ProposalView[]; next?: string }> {
  demandLook(officer, query);
  const { purpose, reason, ...asked } = query;
  const { items, next } = await needs.store.proposals.list({ ...asked, sight: officer.sight });
  const ids = [...new Set(items.map(({ proposal }) => proposal.record))];
  const records = new Map((await readable(needs, officer, query, ids)).map((record) => [record.id, record]));
  const views = items.map((item) => viewOf(item, records.get(item.proposal.record)));
  await needs.ledger.record({
    act: "proposals-listed",
    who: actor(officer),
    purpose,
    ...(reason === undefined ? {} : { reason }),
    records: ids,
    ...sealedAs(items.flatMap(({ requires }) => requires)),
    outcome: { proposals: views.map(({ id }) => id) },
  });
  await seen(needs, officer, "proposal-answered", views);
  return { items: views, ...(next === undefined ? {} : { next }) };
}

/** How much waits for this node's answer: for a badge. It is no look at anybody. */
export async function countSharing(
  { store }: SharingNeeds,
  officer: Officer,
): Promise<{ onward: number; proposals: number }> {
  requireRole(officer, desks);
  const [onward, proposals] = await Promise.all([
    store.onward.countWaiting(officer.sight),
    store.proposals.countWaiting(officer.sight),
  ]);
  return { onward, proposals };
}

/** Who has a record of this node's, as far as the officer may know. Unknown and hidden are the same answer. */
export async function listHolders(
  { store, ledger }: SharingNeeds,
  officer: Officer,
  id: RecordId,
  look: Look,
): Promise<{ items: RecordHolder[]; countries: readonly string[] }> {
  demandLook(officer, look);
  const [record] = await store.records.get([id], officer.sight);
  const items = record === undefined ? [] : await store.onward.holders(id, officer.sight);
  await ledger.record({
    act: "onward-listed",
    who: actor(officer),
    purpose: look.purpose,
    ...(look.reason === undefined ? {} : { reason: look.reason }),
    records: [id],
    ...sealedAs(record?.labels.requires ?? []),
    outcome: { shown: record !== undefined, holders: items.length },
  });
  if (record === undefined) throw new CaseworkError("not_found");
  return { items, countries: record.labels.notFor ?? [] };
}

/** Whoever asked has seen what was answered: it waits for them no more. */
async function seen(
  { store }: SharingNeeds,
  officer: Officer,
  kind: "onward-answered" | "proposal-answered",
  shown: readonly Pick<OnwardView | ProposalView, "id" | "direction" | "state">[],
): Promise<void> {
  const answered = shown.filter(({ direction, state }) => direction === "out" && state !== "waiting");
  const ids = answered.map(({ id }) => id);
  await store.transact((tx) => tx.liveAlerts.answer(kind, ids, officer.id), officer.sight);
}

function demandLook(officer: Officer, { purpose, reason }: Look): void {
  requireRole(officer, desks);
  requirePurpose(officer, purpose, reason);
}

/** Those of the records that may be read for this purpose. */
async function readable(
  { store }: SharingNeeds,
  officer: Officer,
  look: Look,
  ids: readonly RecordId[],
): Promise<readonly BesaRecord[]> {
  return release(lookingFor(officer, look), await store.records.get(ids, officer.sight)).shown;
}

function viewOf({ proposal: { changes, ...proposal } }: StoredProposal, record: BesaRecord | undefined): ProposalView {
  if (record === undefined) return { ...proposal, fields: [], isOlder: false };
  const isIn = proposal.direction === "in";
  return {
    ...proposal,
    title: titleOf(record.content).title,
    fields: fieldsOf(record.content, changes),
    isOlder: isIn && proposal.state === "waiting" && record.version !== proposal.version,
  };
}

function fieldsOf(content: Content, changes: Proposal["changes"]): ProposedField[] {
  const now: Readonly<Record<string, unknown>> = content;
  // As the schema reads them: what it leaves out of a value is no change.
  const then: Readonly<Record<string, unknown>> = withChanges(content, changes) ?? changes;
  return Object.keys(changes).map((field) => ({
    field,
    ...(now[field] === undefined ? {} : { now: now[field] }),
    proposed: then[field],
  }));
}
