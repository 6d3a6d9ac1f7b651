// The words of what goes from node to node. What the envelopes are made of is #exchange's; here stands how they travel and what has become of them.
import { z } from "zod";

/** How pressing an envelope is, the most pressing first: a hit overtakes a notice to everybody. Order is kept within one class only. */
export const DeliveryClass = z.enum(["hit", "urgent", "routine", "bulk"]);
export type DeliveryClass = z.infer<typeof DeliveryClass>;

/**
 * How far an envelope has come, in the order of the steps. `waiting` has no receipt yet; every other step has a signed one: of the sending node
 * (submitted, expired), of the hub that keeps it (relayed), or of the receiving node. The last three are final words.
 */
export const DeliveryState = z.enum([
  "waiting",
  "submitted",
  "relayed",
  "delivered",
  "opened",
  "accepted",
  "refused",
  "expired",
]);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** What every envelope of one direction, from one node to another, in one class is part of: order is kept in it. */
export interface DeliveryStream {
  /** The node at the other end. */
  readonly peer: string;
  readonly class: DeliveryClass;
}

/**
 * Where an envelope stands in its stream. `epoch` is the run of the stream: a sender begins another one when it must send again what was not answered
 * (a key was revoked, a backup was restored). Sequences count from 1 in each.
 */
export interface StreamPlace {
  readonly epoch: number;
  readonly sequence: number;
}

/** The state of a stream: the place that comes next in it and the SHA-256 (hexadecimal) of the header before, null at the beginning of an epoch. */
export interface StreamHead extends StreamPlace {
  readonly previous: string | null;
}

/** What travels apart from its envelope, sealed once for all recipients. */
export interface OutgoingAttachment {
  /** SHA-256 of the sealed file, hexadecimal, and its bytes. */
  readonly sha256: string;
  readonly size: number;
  /** Bytes of the file itself. */
  readonly length: number;
  readonly name: string;
  readonly mediaType: string;
  /** What opens it, base64, itself sealed with this node's own key until it goes into the letter. */
  readonly key: string;
}

/** Something to be sent to one node, as whoever writes it hands it in. */
export interface Outgoing {
  /** UUIDv7; for ever the same, however often it is sealed: the receiver applies it once. */
  readonly id: string;
  /** UUIDv7 that the envelopes of one message to many have in common. */
  readonly message: string;
  /** The node it goes to. */
  readonly to: string;
  readonly class: DeliveryClass;
  readonly type: string;
  /** Plain data. */
  readonly content: unknown;
  readonly attachments?: readonly OutgoingAttachment[] | undefined;
  /** Handling codes, which the header shows. */
  readonly labels: readonly string[];
  /** ISO 8601, UTC. */
  readonly writtenAt: string;
  readonly expiresAt: string;
}

/** An outgoing envelope, sealed. `bytes` are the same on every transport. */
export interface SealedOutgoing extends StreamPlace {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of its header, hexadecimal. */
  readonly headerHash: string;
}

/** A signed receipt, kept as evidence. */
export interface StoredReceipt {
  readonly envelope: string;
  /** Who signed it. */
  readonly by: string;
  readonly state: DeliveryState;
  readonly code?: string | undefined;
  readonly at: string;
  readonly bytes: Uint8Array;
}

/** An envelope that came before its turn, or that waits for it. */
export interface HeldEnvelope extends DeliveryStream, StreamPlace {
  readonly id: string;
  readonly headerHash: string;
  readonly previous: string | null;
  readonly expiresAt: string;
  /** How many bytes it has. */
  readonly size: number;
  /** Undefined where it lies in the store and was not asked for. */
  readonly bytes?: Uint8Array | undefined;
}

/** What became of an envelope that came: applied or refused, once and for all; or `opened`, while its attachments are on their way. */
export interface SettledEnvelope extends DeliveryStream, StreamPlace {
  readonly id: string;
  readonly type: string;
  readonly headerHash: string;
  readonly state: "opened" | "accepted" | "refused" | "expired";
  readonly code?: string | undefined;
  readonly receivedAt: string;
  readonly settledAt: string;
  readonly expiresAt: string;
  /** The receipt this node signed: whoever sends the envelope again is answered with the same. */
  readonly receipt: Uint8Array;
}

/** What could not be taken in, kept for people to look at. */
export interface Quarantined {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  /** The node it came from where the signature proved it. */
  readonly from?: string | undefined;
  readonly envelope?: string | undefined;
  /** Why, as a code. */
  readonly code: string;
  readonly at: string;
  readonly bytes: Uint8Array;
}
