// The picture of whom a record is about: the newest of its files that a browser shows. It is opened as any file is.
import type { Purpose, RecordId } from "#domain";
import type { StoredFile } from "#store";
import { type Officer, policeRoles, requirePurpose, requireRole } from "../officer.ts";
import type { FileNeeds } from "./needs.ts";
import { type OpenedFile, openFile } from "./open.ts";
import { seenRecord, showsFiles } from "./own-record.ts";

/** What every browser shows, by what the bytes say, never by the name: and nothing that can carry a script. */
const pictureTypes: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp"]);
/** Bytes. A larger one is a scan to be opened by who wants it, not what a phone at a border loads unasked. */
const largestPicture = 8 * 1024 * 1024;

/**
 * Opens the picture of a record that the officer sees: a look with its entry in the log. Undefined, and nothing in the log, where the record has none that
 * the officer may see. Throws what opening a file throws.
 */
export async function openPicture(
  needs: FileNeeds,
  officer: Officer,
  record: RecordId,
  query: { readonly purpose: Purpose; readonly reason?: string | undefined },
): Promise<OpenedFile | undefined> {
  requireRole(officer, policeRoles);
  requirePurpose(officer, query.purpose, query.reason);
  const { whole } = await seenRecord(needs, officer, { record, purpose: query.purpose });
  const files = showsFiles(officer, whole) ? await needs.store.files.of(record, officer.sight) : [];
  const picture = files.findLast(isPicture);
  return picture === undefined ? undefined : openFile(needs, officer, { record, file: picture.id }, query);
}

function isPicture({ state, mediaType, length }: StoredFile): boolean {
  return state === "here" && pictureTypes.has(mediaType) && length <= largestPicture;
}
