// What delivery asks of the making and opening of envelopes. It knows no key and no cipher.
import type { DeliveryClass, DeliveryState, Outgoing, StreamPlace } from "#domain";
import type { AttachmentKey } from "../envelope/letter.ts";
import type { Cleared } from "../guard/cleared.ts";

/** What a header tells, once its signature is verified. Times are ISO 8601, UTC; hashes SHA-256, hexadecimal. */
export interface EnvelopeFacts extends StreamPlace {
  readonly id: string;
  readonly message: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly class: DeliveryClass;
  readonly previous: string | null;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly headerHash: string;
  /** It is sealed for a key that this node has; where it is for another node, that is not known and true. */
  readonly hasKey: boolean;
  /** The sealed files that belong to it and travel apart. */
  readonly attachments?: readonly { readonly sha256: string; readonly size: number }[] | undefined;
}

/** One step of a receipt. */
export interface ReceiptStep {
  readonly state: Exclude<DeliveryState, "waiting">;
  readonly at: string;
  readonly code?: string | undefined;
}

/** What a receipt says. One that comes from the receiver also says which place of the stream it waits for. */
export interface Receipt {
  readonly envelope: string;
  /** Of the header that it answers. */
  readonly headerHash: string;
  /** Who signed it, and whom it is for. */
  readonly from: string;
  readonly to: string;
  readonly class: DeliveryClass;
  readonly steps: readonly ReceiptStep[];
  /** Why it was not taken, where that is not the last word: a code of `deliveryErrors`. */
  readonly again?: string | undefined;
  readonly expects?: StreamPlace | undefined;
}

/** The content of an envelope, with what opens the files that travel apart. */
export interface OpenedLetter {
  readonly content: unknown;
  readonly attachments: readonly AttachmentKey[];
}

/** Makes and opens envelopes and receipts with the node's keys and the directory. A *refusal* is an error with a `code`: something not as its form says, or not signed by whom it names. */
export interface Sealing {
  /** This node. */
  readonly self: string;
  /** The id of the key that it signs with. */
  readonly signer: string;
  /** Seals what the guard has let pass of an item for the recipient's newest key. Throws a refusal when the recipient has none. */
  seal(
    item: Omit<Outgoing, "content">,
    content: Cleared,
    place: StreamPlace & { readonly previous: string | null },
  ): Promise<{ readonly bytes: Uint8Array; readonly headerHash: string }>;
  /** The header, its signature verified against the directory. Throws a refusal. */
  read(bytes: Uint8Array): Promise<EnvelopeFacts>;
  /** What an envelope that `read` has read says. Throws a refusal. */
  open(bytes: Uint8Array): Promise<OpenedLetter>;
  signReceipt(receipt: Receipt): Promise<Uint8Array>;
  /** A receipt, its signature verified. Throws a refusal. */
  readReceipt(bytes: Uint8Array): Promise<Receipt>;
  /** Whether these bytes begin as a receipt does; anything else is read as an envelope. */
  isReceipt(bytes: Uint8Array): boolean;
}

/** The code of a refusal; undefined for every other error, which is a fault of this node. */
export function refusalCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return /^[a-z][a-z0-9_]{1,40}$/.test(error.code) ? error.code : undefined;
}
