// Delivery's sealing by the directory and this node's keys.
import type { Opener, Signer } from "#seal";
import type { DirectoryBook } from "../directory/directory-book.ts";
import type { Party } from "../envelope/header.ts";
import { openEnvelope } from "../envelope/open-envelope.ts";
import { readEnvelope } from "../envelope/read-envelope.ts";
import { sealEnvelope, type Message } from "../envelope/seal-envelope.ts";
import { isReceipt, readReceipt, writeReceipt } from "./receipt-form.ts";
import type { Sealing } from "./sealing.ts";

/** This node in its federation. What is asked for anew each time may change while it runs. */
export interface NodeIdentity {
  readonly party: Party;
  /** The key that is signed with now. */
  signer(): Signer;
  /** Own keys that something may still be sealed for, by their ids. */
  openers(): ReadonlyMap<string, Opener>;
  /** The newest directory. */
  book(): DirectoryBook;
}

/** Seals, opens and signs for delivery. */
export function directorySealing(identity: NodeIdentity, now: () => Date): Sealing {
  const { party } = identity;
  return {
    self: party.node,
    seal: async (item, { epoch, sequence, previous }) => {
      const book = identity.book();
      const { member } = book.place(item.to);
      // Handling codes, as `labels` of an outgoing item are; the header's schema looks at them once more.
      const labels = [...item.labels] as Message["labels"];
      const { bytes, headerHash } = await sealEnvelope(
        {
          id: item.id,
          federation: book.federation,
          type: item.type,
          from: party,
          to: { authority: member.authority, node: item.to },
          message: item.message,
          class: item.class,
          epoch,
          sequence,
          previous,
          labels,
          sentAt: item.writtenAt,
          expiresAt: item.expiresAt,
          content: item.content,
        },
        { signer: identity.signer(), sealer: await book.sealer(item.to) },
      );
      return { bytes, headerHash };
    },
    read: async (bytes) => {
      const { header, headerHash } = readEnvelope(bytes, identity.book());
      const { id, message, from, to, type, class: pressing, epoch, sequence, previous, sentAt, expiresAt } = header;
      const hasKey = to.node !== party.node || identity.openers().has(header.body.key);
      const facts = { id, message, type, class: pressing, epoch, sequence, previous, sentAt, expiresAt };
      return { ...facts, from: from.node, to: to.node, headerHash, hasKey };
    },
    open: async (bytes) => {
      const envelope = readEnvelope(bytes, identity.book());
      const letter = await openEnvelope(envelope, { ...party, openers: identity.openers() }, now());
      return letter.content;
    },
    signReceipt: async (receipt) =>
      writeReceipt(receipt, { federation: identity.book().federation, signer: identity.signer(), now: now() }),
    readReceipt: async (bytes) => readReceipt(bytes, identity.book()),
    isReceipt,
  };
}
