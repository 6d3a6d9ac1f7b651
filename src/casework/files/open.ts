// Opening a file: each look has a purpose and an entry in the log before the first byte leaves.
import type { ActId, BesaRecord, Purpose, RecordFile, RecordId } from "#domain";
import { openAttachment } from "#exchange";
import { mayUse } from "#policy";
import type { StoredFile } from "#store";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, policeRoles, requirePurpose, requireRole, sealedBy } from "../officer.ts";
import { askAgainIfLost } from "./again.ts";
import { partOf } from "./blobs.ts";
import type { FileNeeds } from "./needs.ts";
import { fileKeepers, isKept, seenRecord, showsFiles } from "./own-record.ts";
import { pictured } from "./pictured.ts";

/** A file, or a part of it, to be sent as it is opened. */
export interface OpenedFile {
  readonly name: string;
  readonly mediaType: string;
  /** Names this very content: it never changes under one id. */
  readonly tag: string;
  /** Bytes of the whole file. */
  readonly length: number;
  /** What of it is in `bytes`: from this place up to, not with, `to`. */
  readonly from: number;
  readonly to: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What of a file is asked for: from a place on, up to and with `to`; or the last so many bytes. */
export type FileRange = { readonly from: number; readonly to?: number | undefined } | { readonly last: number };

/**
 * Opens a file of a record that the officer sees. Throws `not_found` for what is hidden or not there, `file_coming` while it is on its way,
 * or on its way again because the disk has lost it, `file_damaged` when the disk has lost it and nobody else has it, `file_range` for what lies behind its end.
 */
export async function openFile(
  needs: FileNeeds,
  officer: Officer,
  asked: { readonly record: RecordId; readonly file: ActId; readonly range?: FileRange | undefined },
  query: { readonly purpose: Purpose; readonly reason?: string | undefined },
): Promise<OpenedFile> {
  requireRole(officer, policeRoles);
  requirePurpose(officer, query.purpose, query.reason);
  const { whole } = await seenRecord(needs, officer, { record: asked.record, purpose: query.purpose });
  const files = showsFiles(officer, whole) ? await needs.store.files.of(asked.record, officer.sight) : [];
  const file = files.find(({ id }) => id === asked.file);
  const span = file === undefined ? undefined : spanOf(asked.range, file.length);
  await needs.ledger.record({
    act: "file-opened",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    ...(file === undefined ? {} : { subject: file.name }),
    records: [asked.record],
    ...sealedBy([whole], officer),
    outcome: { file: asked.file, shown: file?.state === "here", ...(asked.range === undefined ? {} : { ...span }) },
  });
  if (file === undefined) throw new CaseworkError("not_found");
  if (file.state === "coming") throw new CaseworkError("file_coming");
  if (span === undefined) throw new CaseworkError("file_range", { detail: String(file.length) });
  if (!(await needs.blobs.has(file.blob)))
    throw new CaseworkError((await askAgainIfLost(needs, file)) ? "file_coming" : "file_damaged");
  const { name, mediaType, length, blob } = file;
  return { name, mediaType, tag: blob, length, ...span, bytes: cut(watched(needs, file), span) };
}

/** The files of a record as they are shown to somebody who has been shown the record, and whether they may add to them. */
export async function shownFiles(
  { store, blobs, standing }: Pick<FileNeeds, "store" | "blobs" | "standing">,
  officer: Officer,
  whole: BesaRecord | undefined,
): Promise<{ readonly files: RecordFile[]; readonly mayAddFiles: boolean }> {
  if (whole === undefined || !showsFiles(officer, whole)) return { files: [], mayAddFiles: false };
  const found = await store.files.of(whole.id, officer.sight);
  const mayAddFiles = mayUse(fileKeepers, officer.roles) && (await isKept({ store, standing }, whole));
  const files = await Promise.all(
    found.map(async (file) => {
      const { id, name, mediaType, length, state, addedAt, byName, blob, size, from = "" } = file;
      return {
        id,
        name,
        mediaType,
        length,
        state,
        addedAt,
        ...(byName === undefined ? {} : { by: byName }),
        ...pictured(whole, file),
        ...(state === "here" ? {} : { received: Math.min(size, await blobs.sizeOf(partOf.fetch(blob, from))), size }),
      };
    }),
  );
  return { files, mayAddFiles };
}

/** What a sealed file holds. What it yields is authentic; it fails at the first byte that was altered. */
export function plainOf(
  { blobs, seeds }: Pick<FileNeeds, "blobs" | "seeds">,
  file: StoredFile,
): AsyncIterable<Uint8Array> {
  return openAttachment(blobs.read(file.blob), seeds.keyOf(file));
}

/** The same for a reader: where it breaks off because the disk has altered it, it is asked for again. */
async function* watched(needs: FileNeeds, file: StoredFile): AsyncGenerator<Uint8Array> {
  try {
    yield* plainOf(needs, file);
  } catch (error) {
    await askAgainIfLost(needs, file);
    throw error;
  }
}

/** From and up to where; undefined when nothing of it is in the file. */
function spanOf(
  range: FileRange | undefined,
  length: number,
): { readonly from: number; readonly to: number } | undefined {
  if (range === undefined) return { from: 0, to: length };
  if ("last" in range) return range.last === 0 ? undefined : { from: Math.max(0, length - range.last), to: length };
  const to = Math.min(length, (range.to ?? length - 1) + 1);
  return range.from < to ? { from: range.from, to } : undefined;
}

/** A part of a stream. What lies before it is opened all the same: each chunk's nonce is its number. */
async function* cut(
  bytes: AsyncIterable<Uint8Array>,
  { from, to }: { readonly from: number; readonly to: number },
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const piece of bytes) {
    const part = piece.subarray(Math.max(0, from - at), Math.max(0, to - at));
    at += piece.length;
    if (part.length > 0) yield part;
    if (at >= to) return;
  }
}
