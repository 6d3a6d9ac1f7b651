// The picture of whom a record is about: opened as any file is, and named by who keeps the record.
import type { ActId, Purpose, RecordId } from "#domain";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, policeRoles, requirePurpose, requireRole, sealedBy } from "../officer.ts";
import type { FileNeeds } from "./needs.ts";
import { type OpenedFile, openFile } from "./open.ts";
import { isPicture, pictureAmong } from "./pictured.ts";
import { fileKeepers, ownRecord, seenRecord, showsFiles } from "./own-record.ts";

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
  const picture = pictureAmong(whole, files);
  return picture === undefined ? undefined : openFile(needs, officer, { record, file: picture.id }, query);
}

/**
 * Names the file that is the picture of the person whom a record of this authority's is about: a new version, which goes to whoever holds the record. Throws
 * `not_found` for what is no picture or no person, `review_changed` when the record changes meanwhile, and as `ownRecord` does.
 */
export async function choosePicture(
  needs: FileNeeds,
  officer: Officer,
  asked: {
    readonly record: RecordId;
    readonly file: ActId;
    readonly purpose: Purpose;
    readonly reason: string;
  },
): Promise<void> {
  requireRole(officer, fileKeepers);
  requirePurpose(officer, asked.purpose, asked.reason);
  const seen = await ownRecord(needs, officer, asked);
  await needs.store.transactAsNode(async (tx) => {
    const [record] = await tx.inbox.whole([asked.record]);
    const file = (await tx.files.of(asked.record, { hold: true })).find(({ id }) => id === asked.file);
    if (record?.version !== seen.version) throw new CaseworkError("review_changed");
    if (file === undefined || !isPicture(file) || record.content.kind !== "person")
      throw new CaseworkError("not_found");
    const { id, owner, labels, provenance } = record;
    await tx.records.put([{ id, owner, labels, provenance, content: { ...record.content, photo: file.blob } }]);
    await needs.ledger.write(tx.log, [
      {
        act: "picture-chosen",
        who: actor(officer),
        purpose: asked.purpose,
        reason: asked.reason,
        records: [id],
        ...sealedBy([record], officer),
        outcome: { file: file.id, name: file.name, sha256: file.blob },
      },
    ]);
  });
}
