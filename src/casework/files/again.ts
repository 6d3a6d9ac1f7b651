// A file that this node's disk has lost, and that came from elsewhere, is asked for again from where it came: nobody has to notice, and nobody has to share anew.
import { createHash } from "node:crypto";
import { FilesAskedContent, type LogDetail, type RecordId } from "#domain";
import type { Verdict } from "#exchange";
import type { Ledger } from "#ledger";
import type { NodeTransaction, StoredFile } from "#store";
import { newActId, type Chance } from "../clock.ts";
import { correctionFor } from "../delivery/correction.ts";
import type { Applier } from "../delivery/needs.ts";
import { sealedAs } from "../officer.ts";
import type { FileNeeds } from "./needs.ts";
import { sendTheirFiles } from "./send.ts";

/** The type of the messages in which a holder asks for the files of a record once more. */
export const filesAskedType = "files-asked";

/** How long it is offered, in milliseconds. */
const offeredFor = 30 * 86_400_000;
/** Files that are looked for on the disk at once. */
const atOnce = 256;

type Needs = Pick<FileNeeds, "store" | "ledger" | "chance" | "blobs">;

/** Asks for a file once more if it came from elsewhere and its sealed bytes are gone, or are not what they were. Whether it is coming again. */
export async function askAgainIfLost(needs: Needs, file: StoredFile): Promise<boolean> {
  const { store, blobs } = needs;
  if (file.from === undefined || (await isWhole(needs, file))) return false;
  return store.transactAsNode(async (tx) => {
    await tx.files.holdBlob(file.blob);
    if (!(await tx.files.lost(file.id, file.blob))) return false;
    await blobs.remove(file.blob);
    await ask(needs, tx, file);
    return true;
  });
}

async function isWhole({ blobs }: Needs, { blob }: StoredFile): Promise<boolean> {
  if (!(await blobs.has(blob))) return false;
  const digest = createHash("sha256");
  for await (const piece of blobs.read(blob)) digest.update(piece);
  return digest.digest("hex") === blob;
}

/** Looks which of the files that came from elsewhere are not on the disk any more, and asks for those again. */
export async function askForLost(needs: Needs, signal: AbortSignal): Promise<void> {
  const { store, blobs } = needs;
  for (let after: StoredFile["id"] | undefined; ;) {
    const files = await store.transactAsNode((tx) => tx.files.received(after, atOnce));
    for (const file of files) {
      signal.throwIfAborted();
      if (!(await blobs.has(file.blob))) await askAgainIfLost(needs, file);
    }
    after = files.at(-1)?.id;
    if (files.length < atOnce) return;
  }
}

async function ask(
  { ledger, chance }: Needs,
  tx: NodeTransaction,
  { id, record, from = "" }: StoredFile,
): Promise<void> {
  const envelope = newActId(chance);
  const at = chance.now();
  const requires = (await tx.inbox.copies([record])).flatMap((copy) => copy.requires);
  const content: FilesAskedContent = { v: 1, record };
  await tx.outbox.put([
    {
      id: envelope,
      message: envelope,
      to: from,
      class: "routine",
      type: filesAskedType,
      content,
      labels: ["H0"],
      audience: ["desk", "wanted-persons"],
      requires,
      // It carries nothing of the record: it makes nobody a holder.
      records: [],
      writtenAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + offeredFor).toISOString(),
    },
  ]);
  await ledger.write(tx.log, [entry(record, requires, { file: id, from, envelope })]);
}

/** What applies such a question: whoever has the record by this node gets all its files once more. */
export function filesAskedApplier(needs: { readonly ledger: Ledger; readonly chance: Chance }): Applier {
  return async (standing, tx, { facts, content }): Promise<Verdict> => {
    const read = FilesAskedContent.safeParse(content);
    if (!read.success) return { state: "refused", code: "bad_content" };
    const [record] = await tx.inbox.whole([read.data.record]);
    const held = (await tx.outbox.sharedWith([read.data.record])).find(({ to }) => to === facts.from);
    const isGiven =
      record?.owner === standing.recipient.authority &&
      !record.withdrawn &&
      !correctionFor(standing.book, record, facts.from).withdrawn;
    // Whether there is such a record is told to nobody who has not got it.
    if (record === undefined || held === undefined || !isGiven) return { state: "refused", code: "unknown_record" };
    const sent = await sendTheirFiles(needs, tx, record, [{ to: held.to, class: held.class }]);
    await needs.ledger.write(tx.log, [entry(record.id, record.labels.requires, { by: facts.from, sent })]);
    return { state: "accepted" };
  };
}

function entry(record: RecordId, requires: readonly string[], outcome: NonNullable<LogDetail["outcome"]>): LogDetail {
  const who = { login: "node", name: "Node", unit: "" };
  return { act: "file-lost", who, records: [record], ...sealedAs(requires), outcome };
}
