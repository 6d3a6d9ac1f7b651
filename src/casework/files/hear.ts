// What the owner of a record says of its files, applied in the transaction that takes its envelope. The files themselves are on their way then.
import { type ActId, cleanFileName, largestFile, RecordFilesContent, type RecordId } from "#domain";
import type { AttachmentKey, Verdict } from "#exchange";
import { fromBase64 } from "#seal";
import type { NodeTransaction, StoredFile } from "#store";
import { accepted, refused } from "../delivery/applier.ts";
import type { Applier } from "../delivery/needs.ts";
import { sweepSoon } from "./add.ts";
import { filesAskedApplier, filesAskedType } from "./again.ts";
import type { Seeds } from "./seeds.ts";
import { filesType } from "./send.ts";

/** What applies the files of records, and questions for them, by the type of the content. */
export function fileAppliers(
  needs: Parameters<typeof filesAskedApplier>[0],
  seeds: Seeds,
): ReadonlyMap<string, Applier> {
  return new Map<string, Applier>([
    [filesAskedType, filesAskedApplier(needs)],
    [
      filesType,
      async (standing, tx, { facts, content, attachments }) => {
        const read = RecordFilesContent.safeParse(content);
        if (!read.success || read.data.files.length !== attachments.length) return refused("bad_content");
        if (attachments.some(({ length }) => length > largestFile)) return refused("attachment_refused");
        const { record } = read.data;
        const [copy] = await tx.inbox.copies([record]);
        if (copy === undefined) return refused("unknown_record");
        const { authority } = standing.book.place(facts.from).member;
        if (copy.owner !== authority || authority === standing.recipient.authority) return refused("not_owner");
        const files = read.data.files.map((file, place) => ({ ...file, key: attachments[place] }));
        return hear(tx, { record, files, seeds, from: facts.from, envelope: facts.id });
      },
    ],
  ]);
}

interface Heard {
  readonly record: RecordId;
  readonly files: readonly {
    readonly id: ActId;
    readonly addedAt: string;
    readonly key: AttachmentKey | undefined;
  }[];
  readonly seeds: Seeds;
  readonly from: string;
  readonly envelope: string;
}

/** The record has these files from now on. Those that are not here are to be fetched, for this envelope: an earlier one is settled by it. */
async function hear(tx: NodeTransaction, { record, files, seeds, from, envelope }: Heard): Promise<Verdict> {
  // Files of other records have these ids: nobody speaks of those here.
  if (
    await tx.files.areOthers(
      record,
      files.map(({ id }) => id),
    )
  )
    return refused("bad_content");
  const there = new Map((await tx.files.of(record, { hold: true })).map((file) => [file.id, file]));
  const isThere = (id: ActId, key: AttachmentKey | undefined): boolean =>
    there.get(id)?.state === "here" && there.get(id)?.blob === key?.sha256;
  const staying = new Set(files.filter(({ id, key }) => isThere(id, key)).map(({ id }) => id));
  await tx.files.remove([...there.keys()].filter((id) => !staying.has(id)));
  await sweepSoon(tx);
  for (const { id, addedAt, key } of files) {
    if (staying.has(id) || key === undefined) continue;
    const file: StoredFile = {
      id,
      record,
      state: "coming",
      blob: key.sha256,
      size: key.size,
      length: key.length,
      seed: seeds.seal(fromBase64(key.key) ?? new Uint8Array(), key.sha256),
      name: cleanFileName(key.name),
      mediaType: key.mediaType,
      addedAt,
      from,
      envelope,
    };
    await tx.files.add(file);
  }
  return files.length === staying.size ? accepted : { state: "opened" };
}
