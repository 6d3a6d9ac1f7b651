// A file comes in pieces, as tus has it (https://tus.io/protocols/resumable-upload): begun, sent from where the node has it on, and a file once it is whole.
import type { ActId, Purpose, RecordId } from "#domain";
import { cleanFileName, largestFile, mostFiles } from "#domain";
import type { FileUpload } from "#store";
import { newActId } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { type Officer, requirePurpose, requireRole } from "../officer.ts";
import { completeUpload } from "./add.ts";
import { partOf } from "./blobs.ts";
import type { FileNeeds } from "./needs.ts";
import { fileKeepers, ownRecord } from "./own-record.ts";
import { openedLength, openPieces, sealedLength, sealPieces } from "./pieces.ts";

/** What is to be added to a record. */
export interface NewUpload {
  readonly record: RecordId;
  readonly name: string;
  /** Bytes. */
  readonly length: number;
  readonly purpose: Purpose;
  readonly reason: string;
}

/** How far an upload is. */
export interface UploadState {
  readonly id: ActId;
  /** Bytes that are durable: what is sent next begins there. */
  readonly offset: number;
  readonly length: number;
  /** ISO 8601, UTC: forgotten then. */
  readonly expiresAt: string;
  /** The file that it has become. */
  readonly file?: ActId | undefined;
}

const keptFor = 86_400_000;
const mostOpen = 16;
/** Bytes of all that one user has under way. */
const mostBytes = 4 * largestFile;

/** What is under way in this process: one request at a time writes to an upload. */
const busy = new Set<ActId>();

/** Begins to add a file to a record of this authority. Throws `not_found`, `file_not_own`, `file_too_large`, `files_many`, `files_full`. */
export async function beginUpload(needs: FileNeeds, officer: Officer, asked: NewUpload): Promise<UploadState> {
  requireRole(officer, fileKeepers);
  requirePurpose(officer, asked.purpose, asked.reason);
  await ownRecord(needs, officer, asked);
  const { length } = asked;
  if (length > largestFile) throw new CaseworkError("file_too_large");
  const { store, chance, blobs, seeds } = needs;
  // Twice: the pieces and the sealed file lie beside each other for a moment.
  await blobs.requireRoom(2 * length);
  const id = newActId(chance);
  const upload: FileUpload = {
    ...asked,
    id,
    byUser: officer.id,
    name: cleanFileName(asked.name),
    received: 0,
    seed: seeds.seal(chance.random(32), id),
    expiresAt: new Date(chance.now().getTime() + keptFor).toISOString(),
  };
  await store.transact(async (tx) => {
    const open = await tx.fileUploads.openOf(officer.id);
    const files = await tx.files.of(asked.record);
    if (open.count >= mostOpen || open.bytes + length > mostBytes || files.length >= mostFiles)
      throw new CaseworkError("files_many");
    await tx.fileUploads.begin(upload);
  }, officer.sight);
  return stateOf(upload);
}

/** How far an upload of the officer's is. One that is whole and was not finished, since the node died, is finished first. */
export async function readUpload(needs: FileNeeds, officer: Officer, id: ActId): Promise<UploadState> {
  requireRole(officer, fileKeepers);
  const upload = await ownUpload(needs, officer, id);
  if (upload.received < upload.length || upload.file !== undefined || busy.has(id)) return stateOf(upload);
  return alone(id, () => finish(needs, officer, upload));
}

/** Takes bytes from a place on, and finishes the file with the last. Throws `upload_offset` when that is not where the upload stands, `upload_busy`. */
export async function sendPieces(
  needs: FileNeeds,
  officer: Officer,
  { id, offset }: { readonly id: ActId; readonly offset: number },
  bytes: AsyncIterable<Uint8Array>,
): Promise<UploadState> {
  requireRole(officer, fileKeepers);
  return alone(id, async () => {
    const upload = await ownUpload(needs, officer, id);
    if (offset !== upload.received) throw new CaseworkError("upload_offset", { detail: String(upload.received) });
    if (upload.file !== undefined) return stateOf(upload);
    await ownRecord(needs, officer, upload);
    const now = await take(needs, officer, upload, bytes);
    return now.received < now.length ? stateOf(now) : finish(needs, officer, now);
  });
}

/** Lets an upload go. */
export async function endUpload(needs: FileNeeds, officer: Officer, id: ActId): Promise<void> {
  requireRole(officer, fileKeepers);
  await alone(id, async () => {
    const upload = await ownUpload(needs, officer, id);
    await needs.store.transact((tx) => tx.fileUploads.remove(upload.id), officer.sight);
    await needs.blobs.removePart(partOf.upload(id));
  });
}

/** An upload of the officer's, as far as it is on the disk: a node that came back from a backup may have less of it than it knows. */
async function ownUpload({ store, chance, blobs }: FileNeeds, officer: Officer, id: ActId): Promise<FileUpload> {
  const upload = await store.transact((tx) => tx.fileUploads.get(id, officer.id), officer.sight);
  if (upload === undefined || upload.expiresAt <= chance.now().toISOString()) throw new CaseworkError("not_found");
  if (upload.file !== undefined) return upload;
  const there = openedLength(await blobs.sizeOf(partOf.upload(id)), upload.length);
  return { ...upload, received: Math.min(upload.received, there) };
}

/** What came is kept as far as whole pieces of it came, whatever ends it. */
async function take(
  { store, blobs, seeds, chance }: FileNeeds,
  officer: Officer,
  upload: FileUpload,
  bytes: AsyncIterable<Uint8Array>,
): Promise<FileUpload> {
  const { id, length } = upload;
  let received = upload.received;
  const key = { key: seeds.open(upload.seed, id), random: chance.random };
  const pieces = sealPieces(
    limited(bytes, length - received),
    { from: received, length },
    key,
    (at) => (received = at),
  );
  try {
    await blobs.append(partOf.upload(id), sealedLength(received), pieces);
  } finally {
    // What was sealed and did not get onto the disk has not come.
    received = Math.min(received, openedLength(await blobs.sizeOf(partOf.upload(id)), length));
    if (received !== upload.received) await store.transact((tx) => tx.fileUploads.advance(id, received), officer.sight);
  }
  return { ...upload, received };
}

async function* limited(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > most) throw new CaseworkError("upload_offset", { detail: "more than was announced" });
    yield piece;
  }
}

async function finish(needs: FileNeeds, officer: Officer, upload: FileUpload): Promise<UploadState> {
  const { blobs, seeds } = needs;
  const part = partOf.upload(upload.id);
  try {
    const plain = openPieces(blobs.readPart(part), seeds.open(upload.seed, upload.id));
    const file = await completeUpload(needs, officer, upload, plain);
    await blobs.removePart(part);
    return stateOf({ ...upload, file });
  } catch (error) {
    // What is refused for what it is will be refused for ever: it is not kept.
    if (
      error instanceof CaseworkError &&
      ["file_type", "files_many", "file_not_own", "file_damaged"].includes(error.code)
    ) {
      await needs.store.transact((tx) => tx.fileUploads.remove(upload.id), officer.sight);
      await blobs.removePart(part);
    }
    throw error;
  }
}

async function alone<T>(id: ActId, work: () => Promise<T>): Promise<T> {
  if (busy.has(id)) throw new CaseworkError("upload_busy");
  busy.add(id);
  try {
    return await work();
  } finally {
    busy.delete(id);
  }
}

function stateOf({ id, received: offset, length, expiresAt, file }: FileUpload): UploadState {
  return { id, offset, length, expiresAt, file };
}
