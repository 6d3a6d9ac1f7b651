// Whoever asked passes on what the owner has consented to: as it was consented to, to whom, and until when. The owner is told in the same commit.
import { type BesaRecord, type DeliveryClass, type OnwardRequest, sharingContents } from "#domain";
import { type Consent, contentDigest } from "#exchange";
import { obstaclesTo, release } from "#policy";
import type { NodeTransaction } from "#store";
import { newActId } from "../clock.ts";
import { accepted, refused } from "../delivery/applier.ts";
import type { Applier, Standing } from "../delivery/needs.ts";
import { correctionFor } from "../delivery/correction.ts";
import { CaseworkError } from "../error.ts";
import { refusing } from "../federation/needs.ts";
import { sendTheirFiles } from "../files/send.ts";
import { actor, lookingFor, type Officer, requirePurpose, requireRole, sealedBy } from "../officer.ts";
import { refusal, stored } from "./ask-onward.ts";
import { consentIn } from "./consent.ts";
import { desks, nodeActor, originVersionOf, requireStanding, said, type SharingNeeds } from "./needs.ts";
import { restrictionOn } from "./recipients.ts";
import { tellAsker } from "./tell-asker.ts";

/** How it is passed on. */
export interface PassingOn {
  readonly class: DeliveryClass;
  /** Whoever passes on says that they have read the handling note. */
  readonly noteRead?: boolean | undefined;
}

/** Hears what the owner answers. Only the owner's node answers, once, and a consent must be its own and for what was asked. */
export function hearAnswer(needs: SharingNeeds): Applier {
  return async (standing, tx, { facts, content }) => {
    const read = sharingContents["onward-answer"].safeParse(content);
    if (!read.success) return refused("bad_content");
    const { request: id, outcome, reason, at, consent: note } = read.data;
    const held = await tx.onward.hold(id);
    if (held?.request.direction !== "out" || held.request.state !== "waiting" || held.peer !== facts.from)
      return refused("not_asked");
    const consent = note === undefined ? undefined : consentIn(standing, note);
    if ((outcome === "granted") !== (note !== undefined)) return refused("bad_content");
    if (outcome === "granted" && !isFor(consent, held.request, standing, facts.from)) return refused("no_consent");
    const kept = consent === undefined ? {} : { granted: [...consent.to], expiresAt: consent.expiresAt, consent: note };
    await tx.onward.answer(id, { state: outcome, at, answer: reason, ...kept });
    const { records, authority, purpose } = held.request;
    await tellAsker(needs, tx, "onward-answered", { about: id, from: authority, forUser: held.byUser });
    await needs.ledger.write(tx.log, [
      {
        act: "sharing-heard",
        who: nodeActor,
        purpose,
        ...(reason === "" ? {} : { reason }),
        reference: id,
        records: records.map((record) => record.id),
        ...(held.requires.length === 0 ? {} : { requires: [...held.requires] }),
        outcome: { type: "onward-answer", from: authority, outcome, to: [...(consent?.to ?? [])] },
      },
    ]);
    return accepted;
  };
}

/** Whether a consent is the owner's, for this node, and for nothing else than was asked. */
function isFor(
  consent: Consent | undefined,
  request: OnwardRequest,
  { recipient }: Standing,
  from: string,
): consent is Consent {
  if (consent === undefined) return false;
  const asked = new Set<string>(request.records.map(({ id }) => id));
  const to = new Set(request.to);
  return (
    consent.id === request.id &&
    consent.from.node === from &&
    consent.holder.node === recipient.node &&
    consent.holder.authority === recipient.authority &&
    consent.use === request.use &&
    consent.to.every((node) => to.has(node)) &&
    consent.records.length === asked.size &&
    consent.records.every(({ id }) => asked.has(id))
  );
}

/**
 * Passes the records on. Throws `approval_closed` where nothing is granted or it was passed on before, `consent_expired`, `onward_refused` when a record is not
 * what was consented to (`stale`: the owner has corrected it since) or is kept from a country (`country`), `note_unread`, `unwitnessed`.
 */
export async function passOn(
  needs: SharingNeeds,
  officer: Officer,
  id: OnwardRequest["id"],
  passing: PassingOn,
): Promise<OnwardRequest> {
  requireRole(officer, desks);
  await needs.witnessing.requireWitnessed();
  const before = await needs.store.onward.get(id, officer.sight);
  if (before === undefined || before.request.direction !== "out") throw new CaseworkError("not_found");
  const standing = await requireStanding(needs);
  const { request, consent: note } = before;
  if (request.state !== "granted" || request.use !== "police" || note === undefined)
    throw new CaseworkError("approval_closed");
  requirePurpose(officer, request.purpose, request.reason);
  const consent = await refusing(() => consentIn(standing, note));
  if (consent === undefined || consent.expiresAt <= needs.chance.now().toISOString())
    throw new CaseworkError("consent_expired");
  const records = await consented(needs, officer, standing, { consent, passing });
  await write(needs, officer, { request, peer: before.peer, note, consent, records, passing });
  return stored(needs, officer, id);
}

/** The records in the order of the consent, just as they were consented to. */
async function consented(
  { store }: SharingNeeds,
  officer: Officer,
  { book }: Standing,
  { consent, passing }: { readonly consent: Consent; readonly passing: PassingOn },
): Promise<readonly BesaRecord[]> {
  const found = await store.records.get(
    consent.records.map(({ id }) => id),
    officer.sight,
  );
  const { shown } = release(lookingFor(officer, consent), found);
  const held = new Map(shown.filter(({ withdrawn }) => !withdrawn).map((record) => [record.id, record]));
  const records = consent.records.flatMap((named) => {
    const record = held.get(named.id);
    if (record === undefined) throw new CaseworkError("not_found");
    const isSame = originVersionOf(record) === named.version && contentDigest(record.content) === named.sha256;
    if (!isSame) throw refusal("stale");
    return [record];
  });
  const labels = consent.records.map((record) => record.labels);
  const places = new Map((await refusing(() => book.places())).map((place) => [place.node.id, place]));
  for (const node of consent.to) {
    const place = places.get(node);
    if (place === undefined) throw new CaseworkError("share_unknown", { detail: node });
    const restriction = restrictionOn(place, labels);
    if (restriction !== undefined) throw refusal(restriction);
  }
  const hasReadNote = passing.noteRead === true;
  const taking = { use: "police", isOwn: false, hasConsent: true, hasReadNote, isApproved: false } as const;
  if (obstaclesTo(taking, labels).includes("H3")) throw new CaseworkError("note_unread");
  return records;
}

async function write(
  { store, ledger, chance }: SharingNeeds,
  officer: Officer,
  passed: {
    readonly request: OnwardRequest;
    readonly peer: string;
    readonly note: string;
    readonly consent: Consent;
    readonly records: readonly BesaRecord[];
    readonly passing: PassingOn;
  },
): Promise<void> {
  const { request, peer, note, consent, records, passing } = passed;
  const at = chance.now().toISOString();
  const message = newActId(chance);
  const content = { v: 1, consent: note, contents: records.map((record) => record.content) } as const;
  const one = { content, type: "record-onward", about: records, class: passing.class, message } as const;
  const expires = Date.parse(consent.expiresAt);
  const told = { v: 1, consent: consent.id, to: consent.to, class: passing.class } as const;
  await store.transact(async (tx) => {
    const held = await tx.onward.hold(request.id);
    if (held?.request.state !== "granted") throw new CaseworkError("approval_closed");
    await tx.onward.pass(request.id, at);
    await tx.outbox.put([
      ...consent.to.map((to) => said(chance, { ...one, to, expires })),
      said(chance, { to: peer, type: "onward-told", content: told, about: records }),
    ]);
    await ledger.write(tx.log, [
      {
        act: "records-passed-on",
        who: actor(officer),
        purpose: request.purpose,
        reason: request.reason,
        reference: request.id,
        records: records.map(({ id }) => id),
        ...sealedBy(records, officer),
        outcome: { of: request.authority, to: [...consent.to], consent: consent.id, class: passing.class },
      },
    ]);
  }, officer.sight);
}

/** Hears to whom somebody has passed on what is this node's: they hold it from now on, and are told what has changed since. */
export function hearTold(needs: SharingNeeds): Applier {
  return async (standing, tx, { facts, content }) => {
    const read = sharingContents["onward-told"].safeParse(content);
    if (!read.success) return refused("bad_content");
    const { consent, to, class: pressing } = read.data;
    const held = await tx.onward.hold(consent);
    if (held?.request.direction !== "in" || held.request.state !== "granted" || held.peer !== facts.from)
      return refused("not_asked");
    const { request } = held;
    if (!to.every((node) => request.granted?.includes(node) === true)) return refused("no_consent");
    const at = needs.chance.now().toISOString();
    const records = await tx.inbox.whole(request.records.map(({ id }) => id));
    await tx.onward.pass(consent, at);
    const ids = request.records.map(({ id }) => id);
    await tx.onward.addHolders({ records: ids, nodes: to, class: pressing, via: held.peer, consent, since: at });
    await tellChanges(needs, standing, tx, { request, records, to, pressing });
    await needs.ledger.write(tx.log, [
      {
        act: "sharing-heard",
        who: nodeActor,
        purpose: request.purpose,
        reference: consent,
        records: ids,
        ...sealedBy(records),
        outcome: { type: "onward-told", from: held.peer, to: [...to] },
      },
    ]);
    return accepted;
  };
}

/**
 * What has changed since the consent was given went to nobody whom it was passed on to since. Files go from their owner alone, with its word on the record before them:
 * the record itself may be on its way from whoever passes it on.
 */
async function tellChanges(
  { chance }: SharingNeeds,
  { book }: Standing,
  tx: NodeTransaction,
  passed: {
    readonly request: OnwardRequest;
    readonly records: readonly BesaRecord[];
    readonly to: readonly string[];
    readonly pressing: DeliveryClass;
  },
): Promise<void> {
  const { request, records, to, pressing } = passed;
  const versions = new Map(request.records.map(({ id, version }) => [id, version]));
  for (const record of records) {
    const hasFiles = (await tx.files.of(record.id, { hold: true })).length > 0;
    if (!hasFiles && versions.get(record.id) === record.version) continue;
    const told = to.map((node) => ({ to: node, said: correctionFor(book, record, node) }));
    await tx.outbox.put(
      told.map(({ to: node, said: one }) => {
        const content = { v: 1, records: [one] } as const;
        return said(chance, { to: node, type: "record-corrected", content, about: [record], class: pressing });
      }),
    );
    const holding = told.filter(({ said: one }) => !one.withdrawn);
    if (holding.length > 0)
      await sendTheirFiles(
        { chance },
        tx,
        record,
        holding.map((one) => ({ to: one.to, class: pressing })),
      );
  }
}
