// What delivery needs of a store. #store has it on PostgreSQL, memory-delivery.ts in memory. What one call changes is changed wholly or not at all, and
// is durable when the call resolves; one that fails may have done it.
import type {
  DeliveryClass,
  DeliveryState,
  DeliveryStream,
  HeldEnvelope,
  Outgoing,
  Quarantined,
  SealedOutgoing,
  SettledEnvelope,
  StoredReceipt,
  StreamHead,
} from "#domain";
import type { KnownStream } from "./incoming.ts";
import type { EnvelopeFacts } from "./sealing.ts";
import type { Progress } from "./progress.ts";

/** What is to be done for one stream of the outbox. */
export interface StreamWork {
  readonly class: DeliveryClass;
  /** The place that the next envelope gets. */
  readonly head: StreamHead;
  /** Not sealed yet, in the order they were written, no more than fit into the window. */
  readonly waiting: readonly Outgoing[];
  /** Sealed, without a final word, and their time has come; in order. */
  readonly due: readonly SealedOutgoing[];
}

/** What to load for one recipient. Of each class at most `limit` of either kind; `window` is how many of a stream may be without a final word. */
export interface WorkQuery {
  readonly to: string;
  readonly classes: readonly DeliveryClass[];
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly limit: number;
  readonly window: number;
}

/** Envelopes that were sealed: all of one stream, following `before` without a gap. */
export interface Sealed {
  readonly stream: DeliveryStream;
  /** The id of the key that signed them. */
  readonly signer: string;
  readonly before: StreamHead;
  readonly after: StreamHead;
  readonly envelopes: readonly SealedOutgoing[];
  readonly receipts: readonly StoredReceipt[];
}

/** What receipts change. */
export interface ProgressChanges {
  /** `sendAt`: when next, ISO 8601; undefined leaves it. */
  readonly progress: readonly (Progress & { readonly sendAt?: string | undefined })[];
  readonly receipts: readonly StoredReceipt[];
  /** Streams that begin an epoch, at least this: what is not answered in them is to be sealed again. */
  readonly restarts: readonly { readonly stream: DeliveryStream; readonly epoch: number }[];
  /** Places that the receiver waits for: to be sent at once unless that was done after `unlessSentAfter`. */
  readonly hurry: readonly { readonly stream: DeliveryStream; readonly epoch: number; readonly sequence: number }[];
  readonly unlessSentAfter: string;
  readonly at: string;
}

/** Where outgoing envelopes are kept until their recipients have said the last word. */
export interface OutboxStore {
  load(query: WorkQuery): Promise<StreamWork[]>;
  /** Keeps what was sealed, as `submitted`. False, and nothing is done, when the stream is not at `before` any more. */
  saveSealed(sealed: Sealed, at: string): Promise<boolean>;
  /** Notes that envelopes were sent: when they are sent again. */
  saveSent(ids: readonly string[], sentAt: string, sendAt: (attempts: number) => string): Promise<void>;
  /** Changes what receipts are about, while nobody else does. */
  change(ids: readonly string[], work: (found: readonly Progress[]) => Promise<ProgressChanges>): Promise<void>;
  /** Envelopes without a final word whose expiry came before `now` and that are not `expired` yet, at most `limit`. */
  overdue(now: string, limit: number): Promise<Progress[]>;
  /** Envelopes without a final word whose expiry came before `before`, at most `limit`. */
  forsaken(before: string, limit: number): Promise<Progress[]>;
}

/** An id is one envelope's only together with who sent it: nobody can use up another's. */
export function envelopeKey(from: string, id: string): string {
  return `${id} ${from}`;
}

/** What was said of an envelope when it was settled. */
export type SettledBefore = Pick<SettledEnvelope, "state" | "code" | "settledAt">;

/** What is in the inbox of what somebody asks for. */
export interface InboxFound {
  readonly streams: readonly KnownStream[];
  /** By `envelopeKey`: what was settled before, of those asked for and of those held in the streams. */
  readonly settled: ReadonlyMap<string, SettledBefore>;
  /** The bytes of held envelopes, in their order. */
  bytesOf(held: readonly HeldEnvelope[]): Promise<Uint8Array[]>;
}

/** What becomes of what came. */
export interface InboxChanges {
  readonly heads: readonly { readonly stream: DeliveryStream; readonly head: StreamHead }[];
  readonly hold: readonly HeldEnvelope[];
  readonly release: readonly HeldEnvelope[];
  readonly settled: readonly SettledEnvelope[];
  readonly quarantined: readonly Quarantined[];
}

/** Where incoming envelopes are kept. `Tx` is the transaction that their content is applied in. */
export interface InboxStore<Tx> {
  /** Shows what is known, holding the streams for nobody else to change, and keeps what `work` makes of it in the same transaction. */
  take(
    ask: { readonly streams: readonly DeliveryStream[]; readonly ids: readonly string[] },
    work: (found: InboxFound, tx: Tx) => Promise<InboxChanges>,
  ): Promise<void>;
  /** Keeps what could not even be read, within bounds: the oldest go. */
  quarantine(items: readonly Quarantined[]): Promise<void>;
}

/** Something that a hub keeps for a member. */
export interface MailItem {
  readonly to: string;
  readonly from: string;
  readonly class: DeliveryClass;
  readonly isReceipt: boolean;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  readonly at: string;
  readonly bytes: Uint8Array;
  /** The envelope that it is or answers. */
  readonly envelope?: string | undefined;
  /** A receipt with the recipient's last word: no attachment of the envelope is fetched any more. */
  readonly isSettled?: boolean | undefined;
  /** Of an envelope, for the statistics of a hub: what its header says. */
  readonly type?: string | undefined;
  readonly sentAt?: string | undefined;
  /** Of a receipt, for the same: how far it says that its envelope has come, and when. */
  readonly step?: { readonly state: DeliveryState; readonly at: string } | undefined;
  readonly expiresAt?: string | undefined;
  /** What is to come beside the envelope, as its header says. */
  readonly attachments?: EnvelopeFacts["attachments"];
}

/** How much a hub keeps for one recipient of one sender's; hits may have a quarter more, and receipts as much again. */
export interface MailQuota {
  readonly items: number;
  readonly bytes: number;
  /** Bytes of the sealed files beside the envelopes; 16 GiB unless told. */
  readonly attachmentBytes?: number | undefined;
  /** How much it keeps of one sender's for all recipients together, each file counted once; unbounded unless told. */
  readonly inAll?: Omit<MailQuota, "inAll"> | undefined;
}

/** Where a hub keeps what is sealed for others. */
export interface MailboxStore {
  /** Keeps what fits. Answers for each whether it is kept now; one that is there already counts as kept. */
  keep(items: readonly MailItem[], quota: MailQuota): Promise<boolean[]>;
  /** What lies there for a member, the most pressing first and then the oldest, up to so many bytes but at least one. */
  fetch(owner: string, limit: { readonly items: number; readonly bytes: number }): Promise<Uint8Array[]>;
  /** Removes what its owner has. */
  remove(owner: string, hashes: readonly string[]): Promise<void>;
}
