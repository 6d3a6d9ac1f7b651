// Records are shared with other nodes: with an explicit list, frozen as it is given.
import type { ActId, BesaRecord, DeliveryClass, LogDetail, Purpose, RecordId } from "#domain";
import { obstaclesTo, release } from "#policy";
import type { Store } from "#store";
import { newActIds } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { leavingOf } from "../guard/node-guard.ts";
import { actor, lookingFor, type Officer, requirePurpose, requireRole } from "../officer.ts";
import { isForRoles, sharedForm, sharedLabels, testType } from "./contents.ts";
import type { DeliveryNeeds, Standing } from "./needs.ts";

/** What is shared, with whom, and why. */
export interface Sharing {
  readonly records: readonly RecordId[];
  /** Nodes by their names; nobody is meant that is not named. */
  readonly to: readonly string[];
  readonly class: DeliveryClass;
  readonly purpose: Purpose;
  readonly reason: string;
  /** Whoever shares says that they have read the handling note. */
  readonly noteRead?: boolean | undefined;
}

/** An envelope that was handed in. */
export interface HandedOver {
  readonly id: ActId;
  readonly to: string;
}

/** How long what is shared is offered before it is said to be unanswered, in milliseconds. */
const offeredFor = 30 * 86_400_000;
const testFor = 86_400_000;

/**
 * Shares records of this node's authority, with the alerts about them that the officer sees, with other nodes: one envelope for each. Throws
 * `share_nobody` for an empty list, `share_unknown` for a node that is not in the directory, `share_refused` with the obstacle, `not_found`,
 * `guard_denied` and `guard_unmatched` for what this node's guard keeps from leaving, and
 * `unwitnessed` while too few witnesses confirm the log: nothing leaves then.
 */
export async function shareRecords(needs: DeliveryNeeds, officer: Officer, sharing: Sharing): Promise<HandedOver[]> {
  requireRole(officer, ["desk", "wanted-persons"]);
  requirePurpose(officer, sharing.purpose, sharing.reason);
  await needs.witnessing.requireWitnessed();
  const standing = await requireStanding(needs, sharing.to);
  const records = await shareable(needs.store, officer, sharing, standing);
  const handed = envelopes(needs, sharing.to);
  const writtenAt = needs.chance.now();
  const content = { v: 1, records: records.map(sharedForm) };
  const requires = [...new Set(records.flatMap(({ labels }) => labels.requires))];
  const handling = [...new Set(records.flatMap(({ labels }) => labels.handling))];
  const about = { audience: ["desk", "wanted-persons"], requires, records: records.map(({ id }) => id) };
  const leaving = sharing.to.map((to) =>
    leavingOf(standing.book, { type: "record-shared", to, labels: handling, content }),
  );
  await needs.guard.require(officer, leaving, about);
  await needs.store.transact(async (tx) => {
    await tx.outbox.put(
      handed.map(({ id, to, message }) => ({
        id,
        to,
        message,
        class: sharing.class,
        type: "record-shared",
        content,
        labels: handling,
        ...about,
        writtenAt: writtenAt.toISOString(),
        expiresAt: new Date(writtenAt.getTime() + offeredFor).toISOString(),
      })),
    );
    await needs.ledger.write(tx.log, [entryOf(officer, sharing, records, handed)]);
  }, officer.sight);
  return handed.map(({ id, to }) => ({ id, to }));
}

/** Sends an empty message to a node: shows on the delivery page that the way there works from end to end. */
export async function testLink(
  needs: DeliveryNeeds,
  officer: Officer,
  { to }: { readonly to: string },
): Promise<HandedOver> {
  requireRole(officer, ["desk", "administrator"]);
  await requireStanding(needs, [to]);
  const [handed] = envelopes(needs, [to]);
  if (handed === undefined) throw new CaseworkError("share_nobody");
  const writtenAt = needs.chance.now();
  await needs.store.transact(async (tx) => {
    await tx.outbox.put([
      {
        ...handed,
        class: "hit",
        type: testType,
        content: { v: 1 },
        labels: ["H0"],
        audience: ["desk", "administrator"],
        requires: [],
        records: [],
        writtenAt: writtenAt.toISOString(),
        expiresAt: new Date(writtenAt.getTime() + testFor).toISOString(),
      },
    ]);
    await needs.ledger.write(tx.log, [
      {
        act: "records-shared",
        who: actor(officer),
        purpose: "administration",
        records: [],
        outcome: { to: [to], type: testType, envelopes: [handed.id] },
      },
    ]);
  });
  return { id: handed.id, to };
}

async function requireStanding(needs: DeliveryNeeds, to: readonly string[]): Promise<Standing> {
  const standing = await needs.standing();
  if (standing === undefined) throw new CaseworkError("federation_none");
  // An empty list is nobody, and never everybody.
  if (to.length === 0 || new Set(to).size !== to.length) throw new CaseworkError("share_nobody");
  const known = new Set(standing.book.places().map(({ node }) => node.id));
  const unknown = to.find((node) => !known.has(node) || node === standing.recipient.node);
  if (unknown !== undefined) throw new CaseworkError("share_unknown", { detail: unknown });
  return standing;
}

/** The records that are to go, whole, each subject before its alerts. */
async function shareable(
  store: Store,
  officer: Officer,
  sharing: Sharing,
  { recipient }: Standing,
): Promise<readonly BesaRecord[]> {
  const found = await store.records.get(sharing.records, officer.sight);
  const alerts = await store.records.about(sharing.records, officer.sight);
  const whole = [...new Map([...found, ...alerts].map((record) => [record.id, record])).values()];
  const { shown } = release(lookingFor(officer, sharing), whole);
  const missing = sharing.records.some((id) => !shown.some((record) => record.id === id && !record.withdrawn));
  if (sharing.records.length === 0 || missing) throw new CaseworkError("not_found");
  const records = shown.filter(({ withdrawn }) => !withdrawn);
  // Nobody passes on what another authority owns: it is asked first.
  if (records.some(({ owner }) => owner !== recipient.authority)) throw refusal("not_own");
  if (records.some(({ redacted }) => redacted !== undefined)) throw refusal("redacted");
  const labels = records.map((record) => record.labels);
  if (labels.some((one) => sharedLabels(one).audience.length === 0)) throw refusal("audience");
  const hasReadNote = sharing.noteRead === true;
  const [obstacle] = obstaclesTo(
    { use: "police", isOwn: true, hasConsent: false, hasReadNote, isApproved: false },
    labels,
  );
  if (obstacle !== undefined) throw refusal(obstacle);
  // What a reader is shown no longer names the parts that others may not see: the labels as they are kept do.
  const going = new Set(records.map(({ id }) => id));
  if (whole.some((record) => going.has(record.id) && !isForRoles(record.labels))) throw refusal("second-person");
  return records;
}

function refusal(why: string): CaseworkError {
  return new CaseworkError("share_refused", { detail: why });
}

function envelopes({ chance }: DeliveryNeeds, to: readonly string[]): (HandedOver & { readonly message: string })[] {
  const [message, ...ids] = newActIds(chance, to.length + 1);
  return to.flatMap((node, place) => {
    const id = ids[place];
    return id === undefined || message === undefined ? [] : [{ id, to: node, message }];
  });
}

function entryOf(
  officer: Officer,
  { purpose, reason, to, class: pressing }: Sharing,
  records: readonly BesaRecord[],
  handed: readonly { readonly id: string; readonly message: string }[],
): LogDetail {
  return {
    act: "records-shared",
    who: actor(officer),
    purpose,
    reason,
    records: records.map(({ id }) => id),
    outcome: { to: [...to], class: pressing, type: "record-shared", envelopes: handed.map(({ id }) => id) },
  };
}
