// The owner's side: what others ask about its records, answered by the node where no code forbids it and by the desk where one does.
import { type BesaRecord, type LogDetail, type OnwardRequest, sharingContents, type SharingContents } from "#domain";
import type { Verdict } from "#exchange";
import type { NodeTransaction, StoreTransaction } from "#store";
import { newActId } from "../clock.ts";
import { accepted, refused } from "../delivery/applier.ts";
import type { Applier, Standing } from "../delivery/needs.ts";
import { CaseworkError } from "../error.ts";
import { refusing } from "../federation/needs.ts";
import { actor, type Officer, requireRole, sealedBy } from "../officer.ts";
import { stored } from "./ask-onward.ts";
import { admissible, makeConsent, obstacleTo } from "./consent.ts";
import {
  desks,
  longestConsent,
  mostWaiting,
  nodeActor,
  requireStanding,
  said,
  type SharingNeeds,
  usualConsent,
} from "./needs.ts";

type Request = SharingContents["onward-request"]["request"];

/** An answer that the desk gives. */
export interface AnsweringOnward {
  readonly outcome: "granted" | "refused";
  readonly reason: string;
  /** Of those asked for; all unless told. */
  readonly to?: readonly string[] | undefined;
  /** How many days it holds. */
  readonly days?: number | undefined;
}

/** Hears that another node asks. Whoever does not hold what they ask about is refused, whether it is there or not. */
export function hearRequest(needs: SharingNeeds): Applier {
  return async (standing, tx, { facts, content }) => {
    const read = sharingContents["onward-request"].safeParse(content);
    if (!read.success) return refused("bad_content");
    const { request } = read.data;
    if ((request.use === "court") !== (request.to.length === 0)) return refused("bad_content");
    const { authority } = standing.book.place(facts.from).member;
    const asked = { ...request, direction: "in", authority, peer: facts.from } as const;
    const records = await heldBy(tx, standing, asked);
    if (records === undefined) return refused("not_asked");
    if (await tx.onward.isFull(facts.from, mostWaiting)) return refused("too_many_waiting");
    if (!(await tx.onward.add(asked))) return refused("not_asked");
    await needs.ledger.write(tx.log, [heard(asked, records)]);
    return answerAtOnce(needs, standing, tx, { asked, records });
  };
}

/** The records as they are now, if they are this node's and the asker holds each of them; undefined otherwise. */
async function heldBy(
  tx: NodeTransaction,
  { recipient }: Standing,
  { records: asked, peer }: Request & { readonly peer: string },
): Promise<readonly BesaRecord[] | undefined> {
  const ids = [...new Set(asked.map(({ id }) => id))];
  const records = await tx.inbox.whole(ids);
  const held = new Set((await tx.outbox.sharedWith(ids)).flatMap(({ record, to }) => (to === peer ? [record] : [])));
  const isAll =
    records.length === asked.length && records.every(({ id, owner }) => owner === recipient.authority && held.has(id));
  return isAll ? records : undefined;
}

/** The node's own answer, where none of people is asked for: refused by what cannot be, granted where no code forbids it. */
async function answerAtOnce(
  { ledger, chance }: SharingNeeds,
  standing: Standing,
  tx: NodeTransaction,
  { asked, records }: { readonly asked: Request & { readonly peer: string }; readonly records: readonly BesaRecord[] },
): Promise<Verdict> {
  const obstacle = obstacleTo(records, asked);
  const to = admissible(standing, records, asked.to);
  const why = obstacle ?? (asked.use === "police" && to.length === 0 ? "country" : undefined);
  const isForPeople = asked.use === "court" || records.some(({ labels }) => labels.handling.includes("H2"));
  const at = chance.now().toISOString();
  if (why === undefined && isForPeople) {
    const from = standing.book.place(asked.peer).member.authority;
    await tx.liveAlerts.raise([{ id: newActId(chance), kind: "onward-asked", about: asked.id, from, at }]);
    return accepted;
  }
  const outcome =
    why === undefined ? ({ outcome: "granted", to, days: usualConsent } as const) : ({ outcome: "refused" } as const);
  const entry = await answer(tx, chance, standing, { asked, records, at, ...outcome, reason: why ?? "" });
  await ledger.write(tx.log, [{ ...entry, who: nodeActor }]);
  return accepted;
}

/**
 * The desk's answer. Throws `approval_closed` for one that was given before, `onward_refused` where the records cannot go or nobody of those named is left, and
 * `unwitnessed`.
 */
export async function answerOnward(
  needs: SharingNeeds,
  officer: Officer,
  id: OnwardRequest["id"],
  given: AnsweringOnward,
): Promise<OnwardRequest> {
  requireRole(officer, desks);
  await needs.witnessing.requireWitnessed();
  const before = await needs.store.onward.get(id, officer.sight);
  if (before === undefined || before.request.direction !== "in") throw new CaseworkError("not_found");
  const standing = await requireStanding(needs);
  const records = await needs.store.records.get(
    before.request.records.map((record) => record.id),
    officer.sight,
  );
  const to = await demandGrantable(standing, before.request, records, given);
  const at = needs.chance.now().toISOString();
  await needs.store.transact(async (tx) => {
    const held = await tx.onward.hold(id);
    if (held?.request.state !== "waiting") throw new CaseworkError("approval_closed");
    const asked = { ...held.request, peer: held.peer };
    const by = officer.name;
    const entry = await answer(tx, needs.chance, standing, { asked, records, at, by, ...given, to });
    await tx.liveAlerts.answer("onward-asked", [id]);
    await needs.ledger.write(tx.log, [{ ...entry, who: actor(officer), ...sealedBy(records, officer) }]);
  }, officer.sight);
  return stored(needs, officer, id);
}

/** Those whom it is granted for. What the records forbid no desk grants. */
async function demandGrantable(
  standing: Standing,
  request: OnwardRequest,
  records: readonly BesaRecord[],
  { outcome, to = request.to, days = usualConsent }: AnsweringOnward,
): Promise<readonly string[]> {
  if (outcome === "refused") return [];
  const obstacle = obstacleTo(records, request);
  if (obstacle !== undefined || records.length !== request.records.length)
    throw new CaseworkError("onward_refused", { detail: obstacle ?? "withdrawn" });
  const asked = new Set(request.to);
  const left = await refusing(() => admissible(standing, records, to));
  if (
    !to.every((node) => asked.has(node)) ||
    left.length !== to.length ||
    (request.use === "police" && to.length === 0)
  )
    throw new CaseworkError("onward_refused", { detail: "country" });
  if (!(days >= 1 && days <= longestConsent)) throw new CaseworkError("onward_refused", { detail: "days" });
  return to;
}

/** Writes an answer and sends it; gives the log's entry of it, without who. */
async function answer(
  tx: StoreTransaction,
  chance: SharingNeeds["chance"],
  standing: Standing,
  given: {
    readonly asked: Request & { readonly peer: string };
    readonly records: readonly BesaRecord[];
    readonly at: string;
    readonly by?: string;
    readonly outcome: "granted" | "refused";
    readonly reason: string;
    readonly to?: readonly string[];
    readonly days?: number | undefined;
  },
): Promise<Omit<LogDetail, "who">> {
  const { asked, records, at, by, outcome, reason, to = [], days = usualConsent } = given;
  const expiresAt = new Date(Date.parse(at) + days * 86_400_000).toISOString();
  const granting = { request: asked, peer: asked.peer, records, to, at, expiresAt };
  const granted = outcome === "granted" ? { consent: makeConsent(standing, granting) } : {};
  const kept = outcome === "granted" ? { ...granted, granted: [...to], expiresAt } : {};
  const versions = records.map(({ id, version }) => ({ id, version }));
  await tx.onward.answer(asked.id, { state: outcome, at, answeredBy: by, answer: reason, records: versions, ...kept });
  const content = { v: 1, request: asked.id, outcome, reason, at, ...granted } as const;
  await tx.outbox.put([said(chance, { to: asked.peer, type: "onward-answer", content, about: records })]);
  return {
    act: "onward-answered",
    purpose: asked.purpose,
    ...(reason === "" ? {} : { reason }),
    reference: asked.id,
    records: records.map(({ id }) => id),
    ...sealedBy(records),
    outcome: { outcome, for: asked.peer, to: [...to], use: asked.use, ...(outcome === "granted" ? { expiresAt } : {}) },
  };
}

function heard(asked: Request & { readonly peer: string }, records: readonly BesaRecord[]): LogDetail {
  const { id, purpose, reason, peer, to, use } = asked;
  return {
    act: "sharing-heard",
    who: nodeActor,
    purpose,
    reason,
    reference: id,
    records: records.map((record) => record.id),
    ...sealedBy(records),
    outcome: { type: "onward-request", from: peer, to: [...to], use },
  };
}
