// Envelopes and receipts that are made fast and can be told from forged ones, for tests of delivery alone: no secret keeps them.
import { hash } from "node:crypto";
import type { Outgoing, StreamPlace } from "#domain";
import type { Cleared, EnvelopeFacts, Receipt, Sealing } from "#exchange";

/** Keys of all nodes by name, newest last: what a node has, and what others believe it has. */
export interface PlainKeys {
  readonly has: Map<string, string[]>;
  readonly believed: Map<string, string>;
}

/** A refusal of these envelopes. */
class PlainRefusal extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Seals for tests. Content that is the text "poison" does not open. */
export function plainSealing(self: string, keys: PlainKeys, now: () => Date): Sealing {
  const seal = (mark: string, from: string, data: unknown): Uint8Array => {
    const text = JSON.stringify(data);
    return Buffer.from(`${mark}${hash("sha256", `${mark}${from}${text}`)}${text}`);
  };
  const open = (mark: string, bytes: Uint8Array): Record<string, unknown> => {
    const text = Buffer.from(bytes).toString("utf8");
    if (!text.startsWith(mark)) throw new PlainRefusal("bad_envelope");
    const body = text.slice(mark.length + 64);
    try {
      // What was signed was written above; what was not fails below, whatever it is.
      const data = JSON.parse(body) as Record<string, unknown>;
      const isOurs =
        text.slice(mark.length, mark.length + 64) === hash("sha256", `${mark}${String(data["from"])}${body}`);
      if (isOurs && Buffer.from(text).equals(bytes)) return data;
    } catch {
      throw new PlainRefusal("bad_envelope");
    }
    throw new PlainRefusal("bad_signature");
  };
  const read = (bytes: Uint8Array): EnvelopeFacts & { readonly key: string; readonly content: unknown } => {
    // The signature above says that `seal` below wrote it.
    const data = open("envelope ", bytes) as unknown as EnvelopeFacts & { key: string; content: unknown };
    const hasKey = data.to !== self || keys.has.get(self)?.includes(data.key) === true;
    return { ...data, hasKey, headerHash: hash("sha256", bytes) };
  };
  return {
    self,
    signer: "00000000",
    seal: async (
      item: Omit<Outgoing, "content">,
      { leaving: { content } }: Cleared,
      place: StreamPlace & { readonly previous: string | null },
    ) => {
      const { id, message, to, type, class: pressing, expiresAt } = item;
      const { epoch, sequence, previous } = place;
      const header = { id, message, from: self, to, type, class: pressing, epoch, sequence, previous, expiresAt };
      const bytes = seal("envelope ", self, {
        ...header,
        sentAt: now().toISOString(),
        key: keys.believed.get(to),
        content,
      });
      return { bytes, headerHash: hash("sha256", bytes) };
    },
    read: async (bytes) => read(bytes),
    open: async (bytes) => {
      const { content, hasKey } = read(bytes);
      if (content === "poison" || !hasKey) throw new PlainRefusal("cannot_open");
      return { content, attachments: [] };
    },
    signReceipt: async (receipt) => seal("receipt ", self, receipt),
    // As above.
    readReceipt: async (bytes) => open("receipt ", bytes) as unknown as Receipt,
    isReceipt: (bytes) => Buffer.from(bytes.subarray(0, 8)).toString() === "receipt ",
  };
}
