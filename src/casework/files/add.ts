// A file that is whole becomes one of its record's: sealed, named by its digest, logged, and on its way to whoever has the record; in one commit.
import { type ActId, type BesaRecord, mediaTypeOf, mostFiles, nameForType, typeLooksAt } from "#domain";
import { type AttachmentKey, sealAttachment } from "#exchange";
import type { FileUpload, StoreTransaction, StoredFile } from "#store";
import { newActId } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, sealedBy } from "../officer.ts";
import { partOf } from "./blobs.ts";
import type { FileNeeds } from "./needs.ts";
import { fileKeepers, ownRecord } from "./own-record.ts";
import { requireRole } from "../officer.ts";
import { sendToHolders } from "./send.ts";

/** Makes a file of an upload. Throws `file_type` for a program, `files_many`, `files_full`, and as `ownRecord` does. */
export async function completeUpload(
  needs: FileNeeds,
  officer: Officer,
  upload: FileUpload,
  plain: AsyncIterable<Uint8Array>,
): Promise<ActId> {
  const { blobs, chance, seeds } = needs;
  const seed = chance.random(32);
  const part = partOf.sealing(upload.id);
  const { key, head } = await sealTo(needs, { part, seed }, plain);
  const mediaType = mediaTypeOf(head);
  if (mediaType === undefined) {
    await blobs.removePart(part);
    throw new CaseworkError("file_type");
  }
  const file: StoredFile = {
    id: newActId(chance),
    record: upload.record,
    state: "here",
    blob: key.sha256,
    size: key.size,
    length: key.length,
    seed: seeds.seal(seed, key.sha256),
    name: nameForType(upload.name, mediaType),
    mediaType,
    addedAt: chance.now().toISOString(),
    byUser: officer.id,
  };
  const record = await ownRecord(needs, officer, upload);
  await commit(needs, officer, { upload, record, file, part });
  return file.id;
}

/** The sealed file, written as it is made, and the first bytes of what is in it. */
async function sealTo(
  { blobs }: FileNeeds,
  { part, seed }: { readonly part: string; readonly seed: Uint8Array },
  plain: AsyncIterable<Uint8Array>,
): Promise<{ readonly key: AttachmentKey; readonly head: Uint8Array }> {
  const { head, watched } = headOf(plain);
  // What it is called is said by the row, and by the letter when it is sent.
  const sealing = sealAttachment(watched, { name: "-", mediaType: "application/octet-stream", seed });
  let made: AttachmentKey | undefined;
  async function* sealed(): AsyncGenerator<Uint8Array> {
    made = yield* sealing;
  }
  await blobs.append(part, 0, sealed());
  if (made === undefined) throw new TypeError("a file was not sealed to its end");
  return { key: made, head: head() };
}

/** Looks at the first bytes of a stream as they pass. */
export function headOf(bytes: AsyncIterable<Uint8Array>): {
  readonly head: () => Uint8Array;
  readonly watched: AsyncIterable<Uint8Array>;
} {
  const seen: Uint8Array[] = [];
  let left = typeLooksAt;
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes) {
      if (left > 0) {
        const first = Uint8Array.from(piece.subarray(0, left));
        seen.push(first);
        left -= first.length;
      }
      yield piece;
    }
  }
  return { head: () => Buffer.concat(seen), watched: watched() };
}

async function commit(
  needs: FileNeeds,
  officer: Officer,
  made: {
    readonly upload: FileUpload;
    readonly record: BesaRecord;
    readonly file: StoredFile;
    readonly part: string;
  },
): Promise<void> {
  const { store, ledger, blobs } = needs;
  const { upload, record, file, part } = made;
  await store.transact(async (tx) => {
    const there = await tx.files.of(record.id, { hold: true });
    if (there.length >= mostFiles) throw new CaseworkError("files_many");
    await tx.files.holdBlob(file.blob);
    await blobs.keep(part, file.blob);
    await tx.files.add(file);
    await tx.fileUploads.become(upload.id, file.id);
    const sent = await sendToHolders(needs, tx, record, [...there, file]);
    await ledger.write(tx.log, [
      {
        act: "file-added",
        who: actor(officer),
        purpose: upload.purpose,
        ...(upload.reason === "" ? {} : { reason: upload.reason }),
        records: [record.id],
        ...sealedBy([record], officer),
        outcome: { file: file.id, name: file.name, type: file.mediaType, bytes: file.length, sha256: file.blob, sent },
      },
    ]);
  }, officer.sight);
}

/** Removes a file from a record of this authority, here and wherever the record went. Throws `not_found`, `file_not_own`. */
export async function removeFile(
  needs: FileNeeds,
  officer: Officer,
  asked: {
    readonly record: BesaRecord["id"];
    readonly file: ActId;
    readonly purpose: FileUpload["purpose"];
    readonly reason: string;
  },
): Promise<void> {
  requireRole(officer, fileKeepers);
  const record = await ownRecord(needs, officer, asked);
  const { store, ledger } = needs;
  await store.transact(async (tx) => {
    const there = await tx.files.of(record.id, { hold: true });
    const file = there.find(({ id }) => id === asked.file);
    if (file === undefined) throw new CaseworkError("not_found");
    await tx.files.remove([file.id]);
    const left = there.filter(({ id }) => id !== file.id);
    const sent = await sendToHolders(needs, tx, record, left);
    await sweepSoon(tx);
    await ledger.write(tx.log, [
      {
        act: "file-removed",
        who: actor(officer),
        purpose: asked.purpose,
        reason: asked.reason,
        records: [record.id],
        ...sealedBy([record], officer),
        outcome: { file: file.id, name: file.name, sha256: file.blob, sent },
      },
    ]);
  }, officer.sight);
}

/** The job that sweeps from the disk what no row names. */
export const sweepJob = "sweep-files";

/** Has the disk swept once this commits. */
export async function sweepSoon(tx: Pick<StoreTransaction, "jobs">): Promise<void> {
  await tx.jobs.enqueue(sweepJob, {}, { key: sweepJob });
}
