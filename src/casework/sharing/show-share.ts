// Who exactly is to get something, before it is sent.
import type { Labels, Purpose, RecordId } from "#domain";
import { shareable } from "../delivery/shareable.ts";
import type { DeliveryNeeds } from "../delivery/needs.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requirePurpose, requireRole } from "../officer.ts";
import { type Meant, recipientList } from "./recipient-list.ts";
import type { LeftOut, Recipient } from "./recipients.ts";

/** What is to be shared, to be looked at first. */
export interface ShowingShare {
  readonly records: readonly RecordId[];
  readonly to: Meant;
  readonly purpose: Purpose;
  readonly reason: string;
}

/** Everything that would go, and to whom. `shown` is its hash: whoever sends it hands it in. */
export interface ShownShare {
  readonly records: readonly { readonly id: RecordId; readonly version: number }[];
  readonly recipients: readonly Recipient[];
  readonly leftOut: readonly LeftOut[];
  readonly untold: number;
  readonly handling: Labels["handling"];
  readonly notes: readonly string[];
  readonly shown: string;
}

/** Works out who gets what, and shows it; sends nothing. Throws as `shareRecords`, but for an empty list and a note that was not read. */
export async function showShare(needs: DeliveryNeeds, officer: Officer, asked: ShowingShare): Promise<ShownShare> {
  requireRole(officer, ["desk", "wanted-persons"]);
  requirePurpose(officer, asked.purpose, asked.reason);
  const standing = await needs.standing();
  if (standing === undefined) throw new CaseworkError("federation_none");
  const records = await shareable(needs.store, officer, { ...asked, noteRead: true }, standing);
  const { recipients, leftOut, untold, shown } = await recipientList(needs.store, standing, { to: asked.to, records });
  await needs.ledger.record({
    act: "share-shown",
    who: actor(officer),
    purpose: asked.purpose,
    reason: asked.reason,
    records: records.map(({ id }) => id),
    outcome: { recipients: recipients.length, leftOut: leftOut.length, shown },
  });
  return {
    records: records.map(({ id, version }) => ({ id, version })),
    recipients,
    leftOut,
    untold,
    handling: [...new Set(records.flatMap(({ labels }) => labels.handling))].toSorted(),
    notes: [...new Set(records.flatMap(({ labels }) => labels.handlingNote ?? []))],
    shown,
  };
}
