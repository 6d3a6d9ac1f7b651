// Delivery's sealing by the directory and this node's keys.
import type { OutgoingAttachment } from "#domain";
import type { Signer } from "#seal";
import type { DirectoryBook } from "../directory/directory-book.ts";
import { federationOf, qualifiedAuthority } from "../directory/names.ts";
import { openEnvelope, type Recipient } from "../envelope/open-envelope.ts";
import type { AttachmentKey } from "../envelope/letter.ts";
import { readEnvelope, type Envelope } from "../envelope/read-envelope.ts";
import { sealEnvelope, type Message } from "../envelope/seal-envelope.ts";
import { isReceipt, readReceipt, writeReceipt } from "./receipt-form.ts";
import type { Receipt, Sealing } from "./sealing.ts";

/** This node in its federation: made anew when its keys or the directory have changed. */
export interface NodeIdentity {
  /** The key that is signed with now. */
  readonly signer: Signer;
  /** Who it is, and its keys that something may still be sealed for. */
  readonly recipient: Recipient;
  /** The newest directory. */
  readonly book: DirectoryBook;
}

/** Seals, opens and signs for delivery. `openKey` opens what the node keeps sealed of an attachment's key until it goes into a letter. */
export function directorySealing(
  identity: NodeIdentity,
  now: () => Date,
  openKey: (attachment: OutgoingAttachment) => AttachmentKey = notKept,
): Sealing {
  const { book, recipient, signer } = identity;
  const party = { authority: recipient.authority, node: recipient.node };
  // What was read by this directory is not read again: a hub asks first whom a thing is for, a recipient opens what it has read.
  const envelopes = new WeakMap<Uint8Array, Envelope>();
  const receipts = new WeakMap<Uint8Array, Receipt>();
  const envelopeIn = (bytes: Uint8Array): Envelope => {
    const envelope = envelopes.get(bytes) ?? readEnvelope(bytes, book);
    envelopes.set(bytes, envelope);
    return envelope;
  };
  return {
    self: party.node,
    signer: signer.id,
    seal: async (item, content, { epoch, sequence, previous }) => {
      const { member } = book.place(item.to);
      const node = book.nameTowards(party.node, item.to, item.type);
      const federation = federationOf(item.to) === undefined ? undefined : book.federation;
      const from = {
        node,
        authority: federation === undefined ? party.authority : qualifiedAuthority(party.authority, federation),
      };
      // Handling codes, as `labels` of an outgoing item are; the header's schema looks at them once more.
      const labels = [...item.labels] as Message["labels"];
      const { bytes, headerHash } = await sealEnvelope(
        {
          id: item.id,
          federation: book.federation,
          type: item.type,
          from,
          to: { authority: member.authority, node: item.to },
          message: item.message,
          class: item.class,
          epoch,
          sequence,
          previous,
          labels,
          sentAt: since(book.beginningOf(party.node, signer.id), item.writtenAt),
          expiresAt: item.expiresAt,
          content,
          attachments: (item.attachments ?? []).map(openKey),
        },
        { signer, sealer: await book.sealer(item.to) },
      );
      return { bytes, headerHash };
    },
    read: async (bytes) => {
      const { header, headerHash, from, to } = envelopeIn(bytes);
      const { id, message, type, class: pressing, epoch, sequence, previous, sentAt, expiresAt } = header;
      const hasKey = to.node !== party.node || recipient.openers.has(header.body.key);
      const facts = { id, message, type, class: pressing, epoch, sequence, previous, sentAt, expiresAt };
      return { ...facts, from: from.node, to: to.node, headerHash, hasKey, attachments: header.body.attachments };
    },
    open: async (bytes) => {
      const { content, attachments } = await openEnvelope(envelopeIn(bytes), recipient, now());
      return { content, attachments };
    },
    signReceipt: async (receipt) => {
      const from = book.nameTowards(receipt.from, receipt.to);
      return writeReceipt({ ...receipt, from }, { federation: book.federation, signer, now: now() });
    },
    readReceipt: async (bytes) => {
      const receipt = receipts.get(bytes) ?? readReceipt(bytes, book);
      receipts.set(bytes, receipt);
      return receipt;
    },
    isReceipt,
  };
}

/** What was written before its signer's key was made, and waited or is sealed anew, counts as sent when that key's time began: before, no signature of it counts. */
function since(beginning: string | undefined, writtenAt: string): string {
  return beginning !== undefined && beginning > writtenAt ? beginning : writtenAt;
}

function notKept(): never {
  throw new TypeError("attachments are not sent by this sealing");
}
