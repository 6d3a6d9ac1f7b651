// Where other nodes ask for sealed files, and where a hub takes them in for others. A hub has no key: it knows digests, and for whom.
import {
  type AttachmentKept,
  ExchangeError,
  type AttachmentPiece,
  federationOf,
  readPiece,
  readQuestion,
  writeKept,
} from "#exchange";
import { letGo } from "#seal";
import type { PostOffice, Staff } from "../delivery/post-office.ts";
import { linkedHub } from "../delivery/routes-between.ts";
import type { BodyReader, Wicket } from "../delivery/wicket.ts";
import { partOf } from "./blobs.ts";
import type { FileNeeds } from "./needs.ts";

/** What the desk needs. */
export interface DeskNeeds extends Pick<FileNeeds, "store" | "blobs"> {
  readonly office: PostOffice;
  readonly wicket: Wicket;
}

/**
 * Bytes of a sealed file for a node that it is meant for: an envelope to it waits for its last word, here or in its mailbox. Anything else is
 * `attachment_unknown`, whether it is here or not. Throws ExchangeError, `federation_none`.
 */
export async function giveAttachment(
  { store, blobs, office, wicket }: DeskNeeds,
  header: string | undefined,
  question: BodyReader,
): Promise<Uint8Array> {
  const staff = await office.requireStaff();
  const { from: asker, body } = await wicket.identify(staff, header, { action: "attachment", read: question });
  const { sha256, from, length } = readQuestion(body);
  const isMeant = await store.transactAsNode(async (tx) => {
    const relayed = await tx.files.relaying(sha256);
    return relayed.some(({ to }) => to === asker) || (await tx.files.isOffered(sha256, asker));
  });
  if (!isMeant || !(await blobs.has(sha256))) throw unknownAttachment();
  return blobs.piece(sha256, { from, length });
}

/**
 * Takes a piece of a sealed file from whoever has named it: for this node, by an envelope that waits for it; at a hub, by the header of an envelope in a
 * mailbox, and for a sender of a linked federation from its hub too. Throws as `giveAttachment`.
 */
export async function takePiece(
  needs: DeskNeeds,
  header: string | undefined,
  brought: BodyReader,
): Promise<Uint8Array> {
  const staff = await needs.office.requireStaff();
  const { from, body } = await needs.wicket.identify(staff, header, { action: "attachment-piece", read: brought });
  const piece = readPiece(body);
  const { relayed, coming } = await needs.store.transactAsNode(async (tx) => ({
    relayed: await tx.files.relaying(piece.sha256),
    coming: (await tx.files.coming()).filter(({ blob }) => blob === piece.sha256),
  }));
  const carried = carriedBy(staff, from);
  const named = [
    ...relayed.filter((one) => one.from === from || (carried !== undefined && federationOf(one.from) === carried)),
    ...coming.filter((one) => one.from === from),
  ];
  const [size] = named.map((one) => one.size);
  if (size === undefined) throw unknownAttachment();
  if (await needs.blobs.has(piece.sha256)) return writeKept({ at: size, done: true });
  const part = partOf.fetch(piece.sha256, from);
  using claim = needs.blobs.claim(part);
  if (claim === undefined) throw new ExchangeError("attachment_unknown", "it is being written already");
  const kept = await keepPiece(needs, piece, { part, size });
  letGo(body);
  return writeKept(kept);
}

/** The linked federation whose hub this is: it carries what its members have sealed. Undefined for every other node. */
function carriedBy({ standing }: Staff, node: string): string | undefined {
  const federation = federationOf(node);
  if (federation === undefined) return undefined;
  const link = standing.book.linked.open().find(({ anchor }) => anchor.federation === federation);
  return link !== undefined && linkedHub(standing, link).node === node ? federation : undefined;
}

async function keepPiece(
  { store, blobs }: DeskNeeds,
  { sha256, from, bytes }: AttachmentPiece,
  { part, size }: { readonly part: string; readonly size: number },
): Promise<AttachmentKept> {
  let at = await blobs.sizeOf(part);
  // Whoever is not where the part is, is told; so is whoever only asks.
  if (from !== at || at + bytes.length > size) return { at: Math.min(at, size), done: false };
  if (bytes.length > 0) {
    await blobs.requireRoom(size - at);
    at = await blobs.append(part, at, once(bytes), { isDurable: false });
  }
  if (at < size) return { at, done: false };
  if ((await blobs.digestOf(part)) !== sha256) {
    await blobs.removePart(part);
    return { at: 0, done: false };
  }
  // What is for this node is opened before it is kept: by whoever fetches, who finds it whole.
  await store.transactAsNode(async (tx) => {
    await tx.files.holdBlob(sha256);
    const isOthers = (await tx.files.relaying(sha256)).length > 0;
    if (isOthers) await blobs.keep(part, sha256);
  });
  return { at: size, done: true };
}

function unknownAttachment(): ExchangeError {
  return new ExchangeError("attachment_unknown", "no such attachment is kept for whoever asks");
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
