// Details of a hit: asked for with a reason, decided by the owner's desk or by the agreement, and read with a purpose. They are for one query, come into no
// index, and go when their time is over.
import {
  addDays,
  type ActId,
  type AskedQuery,
  type Country,
  type DetailsAnswerContent,
  type GivenDetails,
  type PartnerQuery,
  type Purpose,
} from "#domain";
import { mayGoTo, obstaclesTo, release } from "#policy";
import type { StoreTransaction, StoredAskedQuery } from "#store";
import { newActId, today } from "../clock.ts";
import { sharedForm } from "../delivery/contents.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, policeRoles, privacyOf, requirePurpose, requireRole, sealedAs } from "../officer.ts";
import { askerOf, lookingAs } from "./answer.ts";
import { viewOf } from "./ask.ts";
import { detailsAnswerType, detailsRequestType, outgoing, requestedFor } from "./contents.ts";
import type { QueryNeeds } from "./needs.ts";
import { desks, requireOwn } from "./read-queries.ts";

type Answer = DetailsAnswerContent["answer"];

/** Asks the owner of a hit for details, and says why. Throws `not_found`, `query_step` where they cannot be asked for, and `unwitnessed`. */
export async function askDetails(
  needs: QueryNeeds,
  officer: Officer,
  id: ActId,
  { reason }: { readonly reason: string },
): Promise<PartnerQuery> {
  const { store, ledger, chance } = needs;
  requireRole(officer, policeRoles);
  const { purpose } = await requireOwn(needs, officer, id);
  requirePurpose(officer, purpose, reason);
  await needs.witnessing.requireWitnessed();
  const now = chance.now();
  const asked = await store.transact(async (tx) => {
    const stored = await tx.partnerQueries.hold(id);
    const isOpen = stored?.details === undefined || stored.details === "refused";
    if (stored?.peer === undefined || stored.state !== "hit" || stored.terms === "never" || !isOpen)
      throw new CaseworkError("query_step");
    await tx.partnerQueries.setDetails(id, { state: "asked" });
    const envelope = newActId(chance);
    await tx.outbox.put([
      outgoing({
        id: envelope,
        to: stored.peer,
        type: detailsRequestType,
        content: { v: 1, query: id, reason, at: now.toISOString() },
        at: now,
        lasts: requestedFor,
        requires: privacyOf(officer),
      }),
    ]);
    await ledger.write(tx.log, [
      {
        act: "details-asked",
        who: actor(officer),
        purpose,
        reason,
        reference: id,
        records: [],
        ...sealedAs(privacyOf(officer)),
        outcome: { of: stored.authority, envelope },
      },
    ]);
    return { ...stored, details: "asked" as const, detailsNote: undefined };
  }, officer.sight);
  return viewOf(asked, now);
}

/** What a partner gave. A look at a person: with a purpose and an entry in the log. */
export async function readDetails(
  needs: QueryNeeds,
  officer: Officer,
  id: ActId,
  look: { readonly purpose: Purpose; readonly reason?: string | undefined },
): Promise<{ query: PartnerQuery; records: GivenDetails }> {
  const { store, ledger, chance } = needs;
  requireRole(officer, policeRoles);
  requirePurpose(officer, look.purpose, look.reason);
  const stored = await requireOwn(needs, officer, id);
  // Restored from a backup, this node may have them though they were called back.
  if (stored.peer !== undefined && (await store.restores.awaits(stored.peer)))
    throw new CaseworkError("catching_up", { retryAfter: 2 });
  const all = await store.partnerQueries.detailsOf(id);
  // Their labels say what they may be used for, here as there.
  const records = all.filter(({ labels }) => labels.purposes.includes(look.purpose));
  await ledger.record({
    act: "details-read",
    who: actor(officer),
    purpose: look.purpose,
    ...(look.reason === undefined ? {} : { reason: look.reason }),
    reference: id,
    records: [],
    ...sealedAs(privacyOf(officer)),
    outcome: { of: stored.authority, records: records.map((one) => one.id) },
  });
  if (stored.details === "given" && (stored.byUser === officer.id || all.length === records.length))
    await store.transact((tx) => tx.liveAlerts.answer("details-answered", [id]), officer.sight);
  return { query: viewOf(stored, chance.now()), records };
}

/**
 * The owner's desk gives details, or refuses them. Throws `not_found`, `query_step` when nothing waits for a decision, `share_refused` with the obstacle where
 * nothing of the records may go, and `unwitnessed`.
 */
export async function decideDetails(
  needs: QueryNeeds,
  officer: Officer,
  id: ActId,
  decision: { readonly give: boolean; readonly note: string; readonly noteRead?: boolean | undefined },
): Promise<AskedQuery> {
  const { store, ledger } = needs;
  requireRole(officer, desks);
  const found = await store.askedQueries.get(id, officer.sight);
  if (found === undefined) throw new CaseworkError("not_found");
  await needs.witnessing.requireWitnessed();
  const answer = await answerOf(needs, found, decision);
  await store.transactAsNode(async (tx) => {
    const stored = await tx.askedQueries.hold(id);
    if (stored?.query.details !== "asked") throw new CaseworkError("query_step");
    const { detailsReason: reason = "" } = stored.query;
    await writeDetailsAnswer(needs, tx, stored, { answer, reason, by: officer.name });
    await tx.liveAlerts.answer("details-asked", [id]);
    await ledger.write(tx.log, [
      {
        act: "details-decided",
        who: actor(officer),
        purpose: stored.query.purpose,
        reason: decision.note,
        reference: id,
        records: [...stored.query.records],
        outcome: {
          to: stored.query.authority,
          state: answer.state,
          given: answer.state === "given" ? answer.records.map((one) => one.id) : [],
        },
      },
    ]);
  });
  const after = await store.askedQueries.get(id, officer.sight);
  if (after === undefined) throw new CaseworkError("not_found");
  return after.query;
}

async function answerOf(
  needs: QueryNeeds,
  { query, peer }: StoredAskedQuery,
  { give, note, noteRead }: { readonly give: boolean; readonly note: string; readonly noteRead?: boolean | undefined },
): Promise<Answer> {
  if (!give) return { state: "refused", note };
  const standing = await needs.standing();
  if (standing === undefined) throw new CaseworkError("federation_none");
  const { country } = askerOf(standing, peer);
  const records = await releasable(needs, query, { country, hasReadNote: noteRead === true });
  if (records === undefined) throw new CaseworkError("share_refused", { detail: "H3" });
  if (records.length === 0) throw new CaseworkError("share_refused", { detail: "audience" });
  const { keepDays = 1 } = (await needs.store.agreements.with(query.authority)) ?? {};
  return { state: "given", note, records, keepDays };
}

/**
 * What of the records that a query found may be given to the asker's country now, as any officer of it would see it: less where something is not for all police, or
 * held for other purposes. Undefined where a handling note is to be read first: then a person decides.
 */
export async function releasable(
  { store, chance }: QueryNeeds,
  { records: ids, purpose }: Pick<AskedQuery, "records" | "purpose">,
  { country, hasReadNote }: { readonly country: Country | undefined; readonly hasReadNote: boolean },
): Promise<GivenDetails | undefined> {
  const looking = lookingAs(purpose, today(chance));
  const found = await store.records.get(ids, looking.sight);
  const alerts = await store.records.about(ids, looking.sight);
  const owner = found[0]?.owner;
  const recalled = new Set(await store.recalls.recalledAmong([...found, ...alerts].map(({ id }) => id)));
  const { shown } = release(looking, [...found, ...alerts]);
  const going = shown.filter(
    (record) =>
      record.owner === owner && !record.withdrawn && !recalled.has(record.id) && mayGoTo(record.labels, country),
  );
  const taking = { use: "police", isOwn: true, hasConsent: false, hasReadNote, isApproved: false } as const;
  const labels = going.map((record) => record.labels);
  if (obstaclesTo(taking, labels).length > 0) return undefined;
  return going.slice(0, 64).map(sharedForm);
}

/** Writes what is said of details: the decision, and the envelope. */
export async function writeDetailsAnswer(
  { chance }: Pick<QueryNeeds, "chance">,
  tx: Pick<StoreTransaction, "askedQueries" | "outbox">,
  { query, peer }: StoredAskedQuery,
  { answer, reason, by }: { readonly answer: Answer; readonly reason: string; readonly by?: string },
): Promise<void> {
  const now = chance.now();
  const { state, note } = answer;
  const envelope = newActId(chance);
  await tx.askedQueries.setDetails(query.id, { state, reason, note, ...(by === undefined ? {} : { by }) });
  if (answer.state === "given")
    // Who has it is called when it is called back.
    await tx.askedQueries.give({
      kind: "details",
      cause: query.id,
      node: peer,
      records: answer.records.map((one) => one.id),
      envelope,
      at: now.toISOString(),
      untilOn: addDays(today({ now: () => new Date(now.getTime() + requestedFor) }), answer.keepDays + 1),
    });
  await tx.outbox.put([
    outgoing({
      id: envelope,
      to: peer,
      type: detailsAnswerType,
      content: { v: 1, query: query.id, answer, at: now.toISOString() },
      at: now,
      lasts: requestedFor,
    }),
  ]);
}
