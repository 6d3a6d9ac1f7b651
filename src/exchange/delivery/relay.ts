// The hub's part: it keeps what is sealed for others until they fetch it. It reads headers only, and has no key to read more.
import { createHash } from "node:crypto";
import type { MailboxStore, MailItem, MailQuota } from "./delivery-store.ts";
import { refusalCode, type EnvelopeFacts, type Sealing } from "./sealing.ts";

export interface RelayParts {
  readonly sealing: Sealing;
  readonly mailboxes: MailboxStore;
  readonly now: () => Date;
  /** Whether a node is a member that mailboxes are kept for. */
  readonly serves: (node: string) => boolean;
  readonly quota: MailQuota;
}

/** What the hub says to whoever brought items. */
export interface Relayed {
  readonly receipts: readonly Uint8Array[];
  readonly refused: readonly { readonly hash: string; readonly code: string }[];
}

/** Bytes and items of one fetch. */
const fetchLimit = { items: 256, bytes: 4 * 1024 * 1024 };

/** Keeps mailboxes. */
export class Relay {
  readonly #parts: RelayParts;

  constructor(parts: RelayParts) {
    this.#parts = parts;
  }

  /** Keeps items for their recipients and answers the receipts `relayed` of the envelopes, durable; or why one is not kept. */
  async keep(items: readonly Uint8Array[]): Promise<Relayed> {
    const refused: { hash: string; code: string }[] = [];
    const mail: { item: MailItem; facts: EnvelopeFacts | undefined }[] = [];
    for (const bytes of items) {
      const hash = createHash("sha256").update(bytes).digest("hex");
      try {
        const read = await this.#address(bytes, hash);
        if (this.#parts.serves(read.item.to)) mail.push(read);
        else refused.push({ hash, code: "not_for_us" });
      } catch (error) {
        const code = refusalCode(error);
        if (code === undefined) throw error;
        refused.push({ hash, code });
      }
    }
    const kept = await this.#parts.mailboxes.keep(
      mail.map(({ item }) => item),
      this.#parts.quota,
    );
    const receipts: Uint8Array[] = [];
    for (const [place, { facts }] of mail.entries())
      if (facts !== undefined) receipts.push(await this.#receipt(facts, kept[place] === true));
    return { receipts, refused };
  }

  /** What lies there for a member. */
  async fetch(owner: string): Promise<Uint8Array[]> {
    return this.#parts.mailboxes.fetch(owner, fetchLimit);
  }

  /** Removes what a member has taken in. */
  async remove(owner: string, hashes: readonly string[]): Promise<void> {
    await this.#parts.mailboxes.remove(owner, hashes);
  }

  async #address(
    bytes: Uint8Array,
    hash: string,
  ): Promise<{ readonly item: MailItem; readonly facts: EnvelopeFacts | undefined }> {
    const { sealing } = this.#parts;
    const at = this.#parts.now().toISOString();
    if (sealing.isReceipt(bytes)) {
      const { from, to, class: pressing, envelope, steps } = await sealing.readReceipt(bytes);
      const isSettled = steps.some(({ state }) => state === "accepted" || state === "refused");
      const item = {
        to,
        from,
        class: pressing,
        isReceipt: true,
        hash,
        at,
        bytes,
        envelope,
        isSettled,
        step: steps.at(-1),
      };
      return { item, facts: undefined };
    }
    const facts = await sealing.read(bytes);
    const { from, to, id: envelope, type, sentAt, expiresAt, attachments } = facts;
    const header = { to, from, class: facts.class, envelope, type, sentAt, expiresAt, attachments };
    const item = { ...header, isReceipt: false, hash, at, bytes };
    return { item, facts };
  }

  #receipt({ id, headerHash, from, class: pressing }: EnvelopeFacts, isKept: boolean): Promise<Uint8Array> {
    const at = this.#parts.now().toISOString();
    return this.#parts.sealing.signReceipt({
      envelope: id,
      headerHash,
      from: this.#parts.sealing.self,
      to: from,
      class: pressing,
      ...(isKept ? { steps: [{ state: "relayed", at }] } : { steps: [], again: "mailbox_full" }),
    });
  }
}
