// What stands in the log. LED (Directive (EU) 2016/680) Article 25: collection, alteration, consultation, disclosure, combination, erasure;
// with justification, date, time and the identity of the person.
import { z } from "zod";
import { Purpose } from "./codes.ts";
import { ActId, RecordId, UserId } from "./ids.ts";
import { Label } from "./labels.ts";

/** What was done. */
export const Act = z.enum([
  "node-started",
  "node-restored",
  "peer-restored",
  "restore-answered",
  "signed-in",
  "sign-in-refused",
  "signed-out",
  "proven",
  "session-ended",
  "sessions-ended",
  "passkey-added",
  "passkey-removed",
  "codes-added",
  "codes-removed",
  "client-key-made",
  "client-key-ended",
  "sign-in-rules-changed",
  "provider-added",
  "provider-changed",
  "provider-removed",
  "identity-linked",
  "identity-unlinked",
  "recovery-started",
  "recovery-approved",
  "recovered",
  "checked",
  "decided",
  "consulted",
  "record-exported",
  "listed",
  "imported",
  "watch-added",
  "watch-read",
  "watches-listed",
  "watch-closed",
  "screened",
  "hits-listed",
  "hit-decided",
  "hit-told",
  "hit-received",
  "hit-word-said",
  "hit-word-heard",
  "hit-overdue",
  "border-hits-listed",
  "border-hit-read",
  "agreement-changed",
  "partners-asked",
  "partner-answered",
  "partner-queries-read",
  "query-heard",
  "asked-queries-listed",
  "details-asked",
  "details-asked-of-us",
  "details-decided",
  "details-heard",
  "details-read",
  "user-added",
  "user-changed",
  "unit-added",
  "unit-changed",
  "posted",
  "posting-ended",
  "shifts-added",
  "shift-ended",
  "delegated",
  "delegation-ended",
  "holding-ended",
  "approval-asked",
  "approval-decided",
  "sight-explained",
  "log-read",
  "log-exported",
  "records-shared",
  "share-shown",
  "group-changed",
  "groups-listed",
  "countries-kept-from",
  "onward-asked",
  "onward-answered",
  "records-passed-on",
  "onward-listed",
  "proposal-made",
  "proposal-answered",
  "proposals-listed",
  "sharing-heard",
  "file-added",
  "file-opened",
  "file-lost",
  "file-removed",
  "picture-chosen",
  "recalled",
  "recalls-listed",
  "recall-received",
  "recall-answer-sent",
  "recall-answered",
  "recall-escalated",
  "kept-back",
  "let-go",
  "envelope-received",
  "deliveries-listed",
  "witnessing-changed",
  "erased",
  "restated",
  "receipted",
  "reminded",
  "reviewed",
  "retention-changed",
  "clock-doubted",
  "retention-listed",
  "clock-told",
  "calendar-changed",
  "subject-received",
  "subjects-listed",
  "subject-read",
  "subject-searched",
  "subject-step",
  "subject-letter",
  "subject-inquired",
  "inquiries-read",
  "record-restricted",
  "restriction-lifted",
  "record-corrected",
  "federation-founded",
  "federation-invited",
  "federation-asked",
  "federation-request-taken",
  "federation-left",
  "directory-published",
  "directory-taken",
  "egress-denied",
  "guard-changed",
  "guard-read",
  "canary-asked",
  "review-asked",
  "review-received",
  "review-read",
  "reviews-listed",
  "notice-reviewed",
  "review-decided",
  "traffic-read",
]);
export type Act = z.infer<typeof Act>;

/** Who did it: a user of this node, or the node itself. */
const Actor = z.object({ id: UserId.optional(), login: z.string(), name: z.string(), unit: z.string() }).readonly();

/**
 * The readable side of a leaf. It stands beside the tree and can be erased by law; the leaf keeps only its salted hash
 * (see `#ledger`), so erasing it leaves every proof valid.
 */
export const LogDetail = z
  .object({
    act: Act,
    who: Actor,
    purpose: Purpose.optional(),
    /** Justification in the officer's words, or a case reference. */
    reason: z.string().max(2000).optional(),
    /** The check, run or decision this belongs to; later acts name the same. */
    reference: ActId.optional(),
    /** What was asked for, as asked. */
    subject: z.string().max(1000).optional(),
    records: z.array(RecordId).max(1000),
    /** Labels that a reader of this side must hold: for others it is as if it had been erased. */
    requires: z.array(Label).max(64).optional(),
    /** What came of it: a verdict, a count, an error code. Plain data. */
    outcome: z.json().optional(),
  })
  .readonly();
export type LogDetail = z.infer<typeof LogDetail>;

/** The place of an entry in the log. */
export interface Leaf {
  readonly index: number;
  /** RFC 6962 leaf hash, base64. */
  readonly hash: string;
  /** ISO 8601, UTC: the time in the leaf. */
  readonly at: string;
}

/** A leaf as it is stored. Hashes are 32 bytes. */
export interface StoredLeaf {
  readonly index: number;
  readonly hash: Uint8Array;
  /** The leaf's bytes: JCS of {act, at, commitment, v}; what the tree hashes. */
  readonly data: Uint8Array;
  /** 32 random bytes of the commitment, erased together with the detail. */
  readonly salt: Uint8Array | undefined;
  readonly detail: LogDetail | undefined;
  /** The detail as JSON on one line, when whoever made the leaf has it at hand: saves the store from writing it again. */
  readonly text?: string;
}

/** The tree's right edge: the roots of the perfect subtrees that make up `size` leaves, largest first. */
export interface LogHead {
  readonly size: number;
  readonly frontier: readonly Uint8Array[];
  /** ISO 8601, UTC: the time in the newest leaf, so that the next is not earlier; absent while there is none. */
  readonly at?: string;
}

/** A node of the tree above the leaves, once its subtree is full: level 1 joins two leaves. */
export interface LogNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}
