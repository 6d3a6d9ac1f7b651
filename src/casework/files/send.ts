// Files go where their record goes: in an envelope of their own, behind the record's in the same stream, so that a long file holds up no record.
import { type BesaRecord, type DeliveryClass, type RecordFilesContent } from "#domain";
import { toBase64 } from "#seal";
import type { NewOutgoing, StoredFile, StoreTransaction } from "#store";
import { newActIds, type Chance } from "../clock.ts";
import { isForRoles } from "../delivery/contents.ts";
import type { FileNeeds } from "./needs.ts";

/** The type of the messages that carry the files of a record. */
export const filesType = "record-files";

/** How long they are offered, in milliseconds: a slow line takes its time. */
const offeredFor = 30 * 86_400_000;

/**
 * Sends the files of a record to nodes that get the record in the same transaction, or have it: all that it has, so that what is not among them goes
 * there. Call it behind the record's own envelope. Answers how many envelopes it handed in.
 */
export async function sendFiles(
  { chance }: { readonly chance: Chance },
  tx: Pick<StoreTransaction, "outbox">,
  given: {
    readonly record: BesaRecord;
    readonly files: readonly StoredFile[];
    readonly to: readonly { readonly to: string; readonly class: DeliveryClass }[];
  },
): Promise<number> {
  const { record, files, to } = given;
  const here = files.filter(({ state }) => state === "here");
  const at = chance.now();
  const content: RecordFilesContent = {
    v: 1,
    record: record.id,
    files: here.map(({ id, addedAt }) => ({ id, addedAt })),
  };
  const [message = "", ...ids] = newActIds(chance, to.length + 1);
  const items = to.map((recipient, place): NewOutgoing => ({
    id: ids[place] ?? message,
    message,
    ...recipient,
    type: filesType,
    content,
    attachments: here.map(({ blob, size, length, name, mediaType, seed }) => ({
      sha256: blob,
      size,
      length,
      name,
      mediaType,
      key: toBase64(seed),
    })),
    labels: record.labels.handling,
    audience: ["desk", "wanted-persons"],
    requires: record.labels.requires,
    records: [record.id],
    writtenAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + offeredFor).toISOString(),
  }));
  await tx.outbox.put(items);
  return items.length;
}

/** Sends the files that a record has, if it has any, to nodes that it goes to in this transaction. */
export async function sendTheirFiles(
  needs: { readonly chance: Chance },
  tx: Pick<StoreTransaction, "outbox" | "files">,
  record: BesaRecord,
  to: Parameters<typeof sendFiles>[2]["to"],
): Promise<number> {
  const files = await tx.files.of(record.id, { hold: true });
  return files.length === 0 ? 0 : sendFiles(needs, tx, { record, files, to });
}

/** Sends the files of a record, as they are now, to every node that the record went to. What has come into a circle since stays here, as the record does. */
export async function sendToHolders(
  needs: Pick<FileNeeds, "store" | "chance" | "witnessing">,
  tx: Pick<StoreTransaction, "outbox">,
  record: BesaRecord,
  files: readonly StoredFile[],
): Promise<number> {
  if (!isForRoles(record.labels)) return 0;
  const holders = await needs.store.delivery.outbox.holders([record.id]);
  if (holders.length === 0) return 0;
  await needs.witnessing.requireWitnessed();
  // One to each node, in the most pressing class that the record went there in.
  const to = new Map(holders.toReversed().map((holder) => [holder.to, { to: holder.to, class: holder.class }]));
  return sendFiles(needs, tx, { record, files, to: [...to.values()] });
}
