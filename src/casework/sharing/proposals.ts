// Whoever holds a copy does not edit it: they propose, and its owner takes it over or says why not. Long because both ends of one matter stand together.
import {
  type BesaRecord,
  type LogDetail,
  type Proposal,
  type Purpose,
  type RecordId,
  sharingContents,
  type SharingContents,
  withChanges,
} from "#domain";
import { release } from "#policy";
import type { NodeTransaction, StoredProposal } from "#store";
import { newActId } from "../clock.ts";
import { accepted, refused } from "../delivery/applier.ts";
import type { Applier } from "../delivery/needs.ts";
import { CaseworkError } from "../error.ts";
import { refusing } from "../federation/needs.ts";
import { actor, lookingFor, type Officer, requirePurpose, requireRole, sealedBy } from "../officer.ts";
import { desks, mostWaiting, nodeActor, originVersionOf, requireStanding, said, type SharingNeeds } from "./needs.ts";
import { tellAsker } from "./tell-asker.ts";

/** What somebody proposes. */
export interface Proposing {
  readonly changes: Proposal["changes"];
  readonly purpose: Purpose;
  readonly reason: string;
}

/** What the owner's desk says to it. */
export interface AnsweringProposal {
  readonly outcome: "accepted" | "declined";
  readonly note: string;
}

/**
 * Proposes changes to a record of another authority's. Throws `proposal_refused` with why: this node's own record (`own`), an owner that is in no directory
 * (`originator`), changes that do not fit it (`unfit`).
 */
export async function propose(
  needs: SharingNeeds,
  officer: Officer,
  record: RecordId,
  proposing: Proposing,
): Promise<Proposal> {
  requireRole(officer, desks);
  requirePurpose(officer, proposing.purpose, proposing.reason);
  await needs.witnessing.requireWitnessed();
  const found = await needs.store.records.get([record], officer.sight);
  const [shown] = release(lookingFor(officer, proposing), found).shown;
  if (shown === undefined || shown.withdrawn) throw new CaseworkError("not_found");
  const { book, recipient } = await requireStanding(needs);
  if (shown.owner === recipient.authority) throw refusal("own");
  if (withChanges(shown.content, proposing.changes) === undefined) throw refusal("unfit");
  const place = (await refusing(() => book.places())).find(({ member }) => member.authority === shown.owner);
  if (place === undefined) throw refusal("originator");
  const proposal: SharingContents["proposal"]["proposal"] = {
    id: newActId(needs.chance),
    record,
    version: originVersionOf(shown) ?? shown.version,
    changes: proposing.changes,
    reason: proposing.reason,
    unit: officer.unit,
    at: needs.chance.now().toISOString(),
  };
  const { owner: authority } = shown;
  await needs.store.transact(async (tx) => {
    await tx.proposals.add({ ...proposal, direction: "out", authority, peer: place.node.id, byUser: officer.id });
    const content = { v: 1, proposal } as const;
    await tx.outbox.put([said(needs.chance, { to: place.node.id, type: "proposal", content, about: [shown] })]);
    await needs.ledger.write(tx.log, [
      {
        act: "proposal-made",
        who: actor(officer),
        purpose: proposing.purpose,
        reason: proposing.reason,
        reference: proposal.id,
        records: [record],
        ...sealedBy([shown], officer),
        outcome: { to: authority, fields: Object.keys(proposal.changes) },
      },
    ]);
  }, officer.sight);
  return stored(needs, officer, proposal.id);
}

/** Hears what another proposes. Only who holds the record may; to others it is not there. */
export function hearProposal(needs: SharingNeeds): Applier {
  return async (standing, tx, { facts, content }) => {
    const read = sharingContents.proposal.safeParse(content);
    if (!read.success) return refused("bad_content");
    const { proposal } = read.data;
    const [record] = await tx.inbox.whole([proposal.record]);
    const holders = await tx.outbox.sharedWith([proposal.record]);
    const isHolder = holders.some(({ to }) => to === facts.from);
    if (record?.owner !== standing.recipient.authority || !isHolder) return refused("not_asked");
    if (withChanges(record.content, proposal.changes) === undefined) return refused("bad_content");
    if (await tx.proposals.isFull(facts.from, mostWaiting)) return refused("too_many_waiting");
    const { authority } = standing.book.place(facts.from).member;
    const isNew = await tx.proposals.add({ ...proposal, direction: "in", authority, peer: facts.from });
    if (!isNew) return refused("not_asked");
    const at = needs.chance.now().toISOString();
    const about = proposal.id;
    await tx.liveAlerts.raise([{ id: newActId(needs.chance), kind: "proposal-made", about, from: authority, at }]);
    await needs.ledger.write(tx.log, [
      heard(proposal.id, [record], { type: "proposal", from: facts.from, fields: Object.keys(proposal.changes) }),
    ]);
    return accepted;
  };
}

/** Hears what the owner says to a proposal of this node's. */
export function hearProposalAnswer(needs: SharingNeeds): Applier {
  return async (_, tx, { facts, content }) => {
    const read = sharingContents["proposal-answer"].safeParse(content);
    if (!read.success) return refused("bad_content");
    const { proposal: id, outcome, note, version, at } = read.data;
    const held = await tx.proposals.hold(id);
    if (held?.proposal.direction !== "out" || held.proposal.state !== "waiting" || held.peer !== facts.from)
      return refused("not_asked");
    await tx.proposals.answer(id, { state: outcome, at, note, accepted: version });
    const asker = { about: id, from: held.proposal.authority, forUser: held.byUser };
    await tellAsker(needs, tx, "proposal-answered", asker);
    const about = await tx.inbox.whole([held.proposal.record]);
    await needs.ledger.write(tx.log, [heard(id, about, { type: "proposal-answer", from: facts.from, outcome })]);
    return accepted;
  };
}

/**
 * The owner's desk takes a proposal over, which makes a new version that says whose proposal it was, or declines it. Throws `approval_closed` for one that was
 * answered before, `proposal_stale` when the record has changed since in what is proposed, and `unwitnessed`.
 */
export async function answerProposal(
  needs: SharingNeeds,
  officer: Officer,
  id: Proposal["id"],
  given: AnsweringProposal,
): Promise<Proposal> {
  requireRole(officer, desks);
  await needs.witnessing.requireWitnessed();
  const before = await needs.store.proposals.get(id, officer.sight);
  if (before === undefined || before.proposal.direction !== "in") throw new CaseworkError("not_found");
  await requireStanding(needs);
  const seen = await needs.store.records.history(before.proposal.record, officer.sight);
  const [newest] = seen;
  if (newest === undefined || newest.withdrawn) throw new CaseworkError("not_found");
  await needs.store.transactAsNode(async (tx) => {
    const held = await tx.proposals.hold(id);
    if (held?.proposal.state !== "waiting") throw new CaseworkError("approval_closed");
    const version = given.outcome === "accepted" ? await takeOver(tx, held.proposal, seen) : undefined;
    await conclude(needs, tx, officer, { held, record: newest, given, version });
  });
  return stored(needs, officer, id);
}

/** Writes the version that a proposal makes; answers its number. */
async function takeOver(tx: NodeTransaction, proposal: Proposal, seen: readonly BesaRecord[]): Promise<number> {
  const [record] = await tx.inbox.whole([proposal.record]);
  const lookedAt = seen.find(({ version }) => version === proposal.version);
  if (record === undefined || record.version !== seen[0]?.version || lookedAt === undefined) throw stale();
  const then: Readonly<Record<string, unknown>> = lookedAt.content;
  const now: Readonly<Record<string, unknown>> = record.content;
  const isSame = Object.keys(proposal.changes).every(
    (field) => JSON.stringify(then[field]) === JSON.stringify(now[field]),
  );
  const content = withChanges(record.content, proposal.changes);
  if (!isSame || content === undefined) throw stale();
  const { id, owner, labels, provenance } = record;
  const proposed = { authority: proposal.authority, proposal: proposal.id };
  const [written] = await tx.records.put([{ id, owner, labels, content, provenance: { ...provenance, proposed } }]);
  if (written === undefined) throw stale();
  return written.version;
}

async function conclude(
  { chance, ledger }: SharingNeeds,
  tx: NodeTransaction,
  officer: Officer,
  done: {
    readonly held: StoredProposal;
    readonly record: BesaRecord;
    readonly given: AnsweringProposal;
    readonly version: number | undefined;
  },
): Promise<void> {
  const { held, record, given, version } = done;
  const { outcome, note } = given;
  const at = chance.now().toISOString();
  const { id, authority } = held.proposal;
  await tx.proposals.answer(id, { state: outcome, at, by: officer.name, note, accepted: version });
  const made = version === undefined ? {} : { version };
  const content = { v: 1, proposal: id, outcome, note, ...made, at } as const;
  await tx.liveAlerts.answer("proposal-made", [id]);
  await tx.outbox.put([said(chance, { to: held.peer, type: "proposal-answer", content, about: [record] })]);
  await ledger.write(tx.log, [
    {
      act: "proposal-answered",
      who: actor(officer),
      ...(note === "" ? {} : { reason: note }),
      reference: id,
      records: [record.id],
      ...sealedBy([record], officer),
      outcome: { of: authority, outcome, ...made, fields: Object.keys(held.proposal.changes) },
    },
  ]);
}

function heard(
  id: Proposal["id"],
  about: readonly BesaRecord[],
  outcome: NonNullable<LogDetail["outcome"]>,
): LogDetail {
  const records = about.map((record) => record.id);
  return { act: "sharing-heard", who: nodeActor, reference: id, records, ...sealedBy(about), outcome };
}

async function stored({ store }: Pick<SharingNeeds, "store">, officer: Officer, id: Proposal["id"]): Promise<Proposal> {
  const found = await store.proposals.get(id, officer.sight);
  if (found === undefined) throw new CaseworkError("not_found");
  return found.proposal;
}

function refusal(detail: string): CaseworkError {
  return new CaseworkError("proposal_refused", { detail });
}

function stale(): CaseworkError {
  return new CaseworkError("proposal_stale");
}
