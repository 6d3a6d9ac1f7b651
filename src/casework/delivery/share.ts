// Records are shared with other nodes: with an explicit list, frozen as it is given.
import { type ActId, type BesaRecord, type DeliveryClass, type LogDetail, mostShared } from "#domain";
import { newActIds } from "../clock.ts";
import { demandReview } from "../compliance/ask.ts";
import { CaseworkError } from "../error.ts";
import { sendTheirFiles } from "../files/send.ts";
import { refusing } from "../federation/needs.ts";
import { leavingOf } from "../guard/node-guard.ts";
import { actor, type Officer, requirePurpose, requireRole } from "../officer.ts";
import { demandShown, type Meant, type RecipientList, recipientList } from "../sharing/recipient-list.ts";
import { sharedForm, testType } from "./contents.ts";
import type { DeliveryNeeds, Standing } from "./needs.ts";
import { type Asked, shareable } from "./shareable.ts";

/** What is shared, with whom, and why. */
export interface Sharing extends Asked {
  /** Nodes by their names, or a selection that was shown; nobody is meant that is not named. */
  readonly to: Meant;
  /** The hash of what was shown. */
  readonly shown?: string | undefined;
  readonly class: DeliveryClass;
  readonly reason: string;
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
 * Shares records of this node's authority, with the alerts about them that the officer sees, with other nodes: one envelope for each, or as many one after
 * the other as they fill. Throws
 * `share_nobody` for an empty list, `share_unshown` and `share_changed` for one that is not what was shown, `share_unknown` for a node that is not in the directory, `share_refused` with the obstacle, `not_found`,
 * `guard_denied` and `guard_unmatched` for what this node's guard keeps from leaving, and
 * `unwitnessed` while too few witnesses confirm the log: nothing leaves then.
 */
export async function shareRecords(needs: DeliveryNeeds, officer: Officer, sharing: Sharing): Promise<HandedOver[]> {
  requireRole(officer, ["desk", "wanted-persons"]);
  requirePurpose(officer, sharing.purpose, sharing.reason);
  await needs.witnessing.requireWitnessed();
  const standing = await requireStanding(needs);
  const records = await shareable(needs.store, officer, sharing, standing);
  demandReview(standing, sharing.to, records);
  const list = await recipientList(needs.store, standing, { to: sharing.to, records });
  demandShown(list, sharing);
  const to = list.recipients.map(({ node }) => node);
  const writtenAt = needs.chance.now();
  const times = {
    writtenAt: writtenAt.toISOString(),
    expiresAt: new Date(writtenAt.getTime() + offeredFor).toISOString(),
  };
  const parts = partsOf(records).map((part) => ({ ...part, handed: envelopes(needs, to) }));
  const handed = parts.flatMap((part) => part.handed);
  const leaving = parts.flatMap(({ type, labels, content }) =>
    to.map((node) => leavingOf(standing.book, { type, to: node, labels, content })),
  );
  await needs.guard.require(officer, leaving, whatItIsAbout(records));
  await needs.store.transact(async (tx) => {
    await tx.outbox.put(
      parts.flatMap(({ handed: some, ...part }) =>
        some.map((one) => ({ ...one, ...part, ...times, class: sharing.class })),
      ),
    );
    for (const record of records)
      await sendTheirFiles(
        needs,
        tx,
        record,
        to.map((node) => ({ to: node, class: sharing.class })),
      );
    await needs.ledger.write(tx.log, [entryOf(officer, sharing, { records, list, handed })]);
  }, officer.sight);
  return handed.map(({ id, to }) => ({ id, to }));
}

/** What goes, in as many contents as it fills: each subject before its alerts, and none that its recipients would refuse for its length. */
function partsOf(records: readonly BesaRecord[]) {
  const starts = Array.from({ length: Math.ceil(records.length / mostShared) }, (_, place) => place * mostShared);
  return starts.map((start) => {
    const some = records.slice(start, start + mostShared);
    return {
      type: "record-shared",
      content: { v: 1, records: some.map(sharedForm) },
      labels: [...new Set(some.flatMap(({ labels }) => labels.handling))],
      ...whatItIsAbout(some),
    };
  });
}

/** Who sees on the page of deliveries that these records go. */
function whatItIsAbout(records: readonly BesaRecord[]) {
  const requires = [...new Set(records.flatMap(({ labels }) => labels.requires))];
  return { audience: ["desk", "wanted-persons"], requires, records: records.map(({ id }) => id) };
}

/** Sends an empty message to a node: shows on the delivery page that the way there works from end to end. */
export async function testLink(
  needs: DeliveryNeeds,
  officer: Officer,
  { to }: { readonly to: string },
): Promise<HandedOver> {
  requireRole(officer, ["desk", "administrator"]);
  const { book, recipient } = await requireStanding(needs);
  const isKnown = (await refusing(() => book.places())).some(({ node }) => node.id === to);
  if (!isKnown || to === recipient.node) throw new CaseworkError("share_unknown", { detail: to });
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

async function requireStanding(needs: DeliveryNeeds): Promise<Standing> {
  const standing = await needs.standing();
  if (standing === undefined) throw new CaseworkError("federation_none");
  return standing;
}

function envelopes({ chance }: DeliveryNeeds, to: readonly string[]): (HandedOver & { readonly message: string })[] {
  const [message, ...ids] = newActIds(chance, to.length + 1);
  return to.flatMap((node, place) => {
    const id = ids[place];
    return id === undefined || message === undefined ? [] : [{ id, to: node, message }];
  });
}

/** The list as it is frozen: who got it, who did not and why, by which groups as they were, and the hash of what was shown. */
function entryOf(
  officer: Officer,
  { purpose, reason, class: pressing }: Sharing,
  sent: {
    readonly records: readonly BesaRecord[];
    readonly list: RecipientList;
    readonly handed: readonly HandedOver[];
  },
): LogDetail {
  const { recipients, leftOut, groups, shown } = sent.list;
  return {
    act: "records-shared",
    who: actor(officer),
    purpose,
    reason,
    records: sent.records.map(({ id }) => id),
    outcome: {
      to: recipients.map(({ node }) => node),
      leftOut: leftOut.map(({ node, authority, why }) => ({ who: node ?? authority, why })),
      groups: groups.map(({ id, version }) => ({ id, version })),
      shown,
      class: pressing,
      type: "record-shared",
      envelopes: sent.handed.map(({ id }) => id),
    },
  };
}
