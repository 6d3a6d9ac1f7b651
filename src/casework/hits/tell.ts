// Telling the owner of an alert that its subject was met, or may have been: the hit, the log's entry and the envelope are one commit.
// Long because its two occasions, a check and a decision, make and write the same hit.
import {
  type ActId,
  type AuthorityId,
  type Candidate,
  type HitNotice,
  type HitWay,
  type HitWord,
  type Purpose,
  type RecordId,
  type UserId,
} from "#domain";
import type { Ledger, Witnessing } from "#ledger";
import type { Store, StoredBorderHit, StoreTransaction } from "#store";
import { newActId, type Chance } from "../clock.ts";
import type { Standing } from "../delivery/needs.ts";
import { actor, type Officer, sealedAs } from "../officer.ts";
import { hitType, offeredFor } from "./contents.ts";
import { isToldAtOnce } from "./rules.ts";
import { answerDue, type Saying, sayTo } from "./say.ts";

/** What hits need. */
export interface HitNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  /** This node's place in its federation; undefined while it is in none. */
  readonly standing: () => Promise<Standing | undefined>;
  /** What is told waits in the outbox while too few witnesses confirm the log. */
  readonly witnessing: Pick<Witnessing, "state">;
}

/** Somebody who was met, and whose records they may be. */
export interface Encounter {
  readonly check: ActId;
  readonly purpose: Purpose;
  /** What they showed or said. */
  readonly presented: string;
  readonly note: string;
  readonly way: HitWay;
  readonly found: Pick<Candidate, "record" | "owner" | "alerts" | "requires">;
}

/** An owner who was told. */
export interface Told {
  readonly record: RecordId;
  readonly hit: ActId;
  readonly owner: AuthorityId;
  readonly at: string;
  /** It is written and logged, and goes once the log is witnessed. */
  readonly waits?: true;
}

/** The same officer who meets the same person again within so many milliseconds tells nobody anew. */
export const sameMeeting = 120_000;

/** Who met somebody, and when. */
interface Meeting {
  readonly by: UserId;
  readonly at: string;
}

/** A hit that is to be told, with where it goes. */
interface Telling {
  readonly notice: HitNotice;
  readonly authority: AuthorityId;
  readonly peer: string;
  readonly envelope: ActId;
}

/**
 * Tells the owners of what a check has found, where their alerts ask to be told at once; answers who was told. Costs nothing where nothing of another
 * authority is a match.
 */
export async function tellAtOnce(
  needs: HitNeeds,
  officer: Officer,
  checked: Omit<Encounter, "found" | "way" | "note"> & { readonly candidates: readonly Candidate[] },
): Promise<Told[]> {
  const { candidates, ...rest } = checked;
  const strong = candidates.filter((candidate) => isToldAtOnce(candidate, checked.purpose));
  const standing = strong.length === 0 ? undefined : await needs.standing();
  if (standing === undefined) return [];
  const { isUnwitnessed } = await needs.witnessing.state();
  const told: Told[] = [];
  for (const found of strong) {
    const meeting = { by: officer.id, at: needs.chance.now().toISOString() };
    const before = (await metJustBefore(needs, officer, found.record, meeting)).filter(
      ({ hit }) => hit.state === "waiting",
    );
    if (before.length > 0)
      told.push(
        ...before.map(({ hit }) => ({ record: found.record, hit: hit.id, owner: hit.authority, at: hit.metAt })),
      );
    else told.push(...(await tellAll(needs, officer, standing, { ...rest, way: "possible", note: "", found })));
  }
  return isUnwitnessed ? told.map((one) => ({ ...one, waits: true })) : told;
}

/** What a decision about a candidate has to say to its owners: prepared before the transaction, and written in it. */
export type Consequence = (tx: StoreTransaction) => Promise<void>;

/** What follows for the owners from an officer's decision: a hit where there was none, or a word about the one they know of. */
export async function consequenceOf(
  needs: HitNeeds,
  officer: Officer,
  decided: Omit<Encounter, "way"> & {
    readonly outcome: "confirmed" | "cleared" | "referred";
    /** Who asked, and when. */
    readonly asked: Meeting;
  },
): Promise<Consequence | undefined> {
  const { outcome, asked, ...encounter } = decided;
  const standing = outcome === "referred" ? undefined : await needs.standing();
  if (standing === undefined) return undefined;
  const { items } = await needs.store.borderHits.list({
    direction: "out",
    checked: encounter.check,
    limit: 50,
    sight: officer.sight,
  });
  const { record } = encounter.found;
  const own = items.filter(({ hit }) => hit.record === record);
  // A second look told nobody anew: what is decided after it is about the hit of the first.
  const known = own.length > 0 ? own : await metJustBefore(needs, officer, record, asked);
  if (known.length > 0) {
    const kind = outcome === "confirmed" ? "found-confirmed" : "found-cleared";
    const word: Saying = { kind, note: encounter.note, measures: [] };
    return async (tx) => {
      for (const { hit } of known) await sayTo(needs, tx, officer, hit.id, word);
    };
  }
  if (outcome === "cleared") return undefined;
  const tellings = tellingsOf(needs, officer, standing, { ...encounter, way: "confirmed" });
  if (tellings.length === 0) return undefined;
  return (tx) => write(needs, tx, officer, { tellings, encounter });
}

/** Hits of the same officer and person within the time that counts as one meeting. */
async function metJustBefore(
  { store }: HitNeeds,
  { sight }: Officer,
  record: RecordId,
  { by, at }: Meeting,
): Promise<StoredBorderHit[]> {
  const from = new Date(Date.parse(at) - sameMeeting).toISOString();
  return store.borderHits.metBy(by, record, { from, to: at, sight });
}

async function tellAll(needs: HitNeeds, officer: Officer, standing: Standing, encounter: Encounter): Promise<Told[]> {
  const tellings = tellingsOf(needs, officer, standing, encounter);
  if (tellings.length === 0) return [];
  await needs.store.transact((tx) => write(needs, tx, officer, { tellings, encounter }), officer.sight);
  return tellings.map(({ notice, authority }) => ({
    record: notice.record,
    hit: notice.id,
    owner: authority,
    at: notice.metAt,
  }));
}

/** One hit for each authority whose record or alert was found and who is in the federation, or in one that is linked. */
function tellingsOf({ chance }: HitNeeds, officer: Officer, standing: Standing, encounter: Encounter): Telling[] {
  const { found, presented, note, purpose, way } = encounter;
  const metAt = chance.now().toISOString();
  const owners = new Set([found.owner, ...found.alerts.map(({ owner }) => owner)]);
  owners.delete(standing.recipient.authority);
  return [...owners].flatMap((authority): Telling[] => {
    // By the newest directory there is, expired or not: what is written waits in the outbox until it may be sent.
    const peer = standing.book.nodeOf(authority);
    if (peer === undefined) return [];
    const alerts = found.alerts.filter(({ owner }) => owner === authority);
    const category = alerts[0]?.alert.category;
    const notice: HitNotice = {
      id: newActId(chance),
      record: found.record,
      alerts: alerts.map(({ id }) => id).slice(0, 20),
      ...(category === undefined ? {} : { category }),
      way,
      purpose,
      presented: presented.slice(0, 1000).toWellFormed(),
      note,
      unit: officer.unit,
      metAt,
    };
    return [{ notice, authority, peer, envelope: newActId(chance) }];
  });
}

async function write(
  { ledger }: HitNeeds,
  tx: StoreTransaction,
  officer: Officer,
  {
    tellings,
    encounter: { check, purpose, found },
  }: { readonly tellings: readonly Telling[]; readonly encounter: Omit<Encounter, "way"> },
): Promise<void> {
  const requires = found.requires ?? [];
  const told: Telling[] = [];
  for (const telling of tellings) {
    const { notice, authority, peer, envelope } = telling;
    const { note: _, ...facts } = notice;
    const isNew = await tx.borderHits.add({
      ...facts,
      direction: "out",
      state: "waiting",
      authority,
      peer,
      dueAt: answerDue(notice.metAt),
      checked: check,
      byUser: officer.id,
      envelope,
    });
    // Somebody else has decided on the same candidate at the same moment, and told the owner.
    if (!isNew) continue;
    told.push(telling);
    if (notice.note !== "")
      await tx.borderHits.say({ ...firstWord(notice), hit: notice.id, side: "finder", by: officer.name });
    await tx.outbox.put([
      {
        id: envelope,
        message: envelope,
        to: peer,
        class: "hit",
        type: hitType,
        content: { v: 1, hit: notice },
        labels: ["H0"],
        audience: ["police"],
        requires,
        records: [found.record],
        writtenAt: notice.metAt,
        expiresAt: new Date(Date.parse(notice.metAt) + offeredFor).toISOString(),
      },
    ]);
  }
  await ledger.write(
    tx.log,
    told.map(({ notice, authority, peer, envelope }) => ({
      act: "hit-told",
      who: actor(officer),
      purpose,
      ...(notice.note === "" ? {} : { reason: notice.note }),
      reference: check,
      records: [notice.record],
      ...sealedAs(requires),
      outcome: { hit: notice.id, to: authority, node: peer, way: notice.way, envelope },
    })),
  );
}

/** What the officer said with the hit, as the first word about it: the same at both nodes. */
export function firstWord({ id, note, unit, metAt }: HitNotice): HitWord {
  return { id, kind: "added", note, measures: [], unit, at: metAt };
}
