import type { AlterationReason } from "./audit-tree.ts";

/** What was read and shown, whatever the outcome. */
export interface VerifiedFacts {
  readonly origin: string;
  /** The key that the checkpoints were checked with. */
  readonly key: string;
  /** Whether that was the key you gave. Otherwise it is the export's own word, and shows only that the export agrees with itself. */
  readonly keyExpected: boolean;
  /** Leaves that the export's checkpoint signs. */
  readonly size: number;
  /** Leaves read. */
  readonly leaves: number;
  /** Of these, leaves without a detail: it was erased, or left out of the export. */
  readonly erased: number;
  /** Signed checkpoints that the leaves agree with. */
  readonly checkpoints: number;
  /** So many leaves, from the first on, are exactly as they were signed. */
  readonly certified: number;
  /** So many leaves, from the first on, are as witnesses have confirmed them; given with a policy, 0 when they have confirmed none. */
  readonly witnessed?: number;
}

/** The range in which something lies, both ends included. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** What came of a verification. */
export type Verification =
  | ({ readonly status: "intact" } & VerifiedFacts)
  /**
   * `leaf` is the first leaf certainly altered. `between` is given when the very first alteration can only be told to lie in a range:
   * alone when no single leaf can be named, together with `leaf` when leaves shortly before it cannot be certified without it.
   */
  | ({
      readonly status: "altered";
      readonly leaf?: number;
      readonly between?: LeafRange;
      readonly reason: AlterationReason;
    } & VerifiedFacts)
  /** All leaves are as signed, but a stored interior node is wrong: proofs made from it would fail. */
  | ({ readonly status: "nodes_altered"; readonly level: number; readonly index: number } & VerifiedFacts)
  /** The log's key has signed two histories: up to an earlier checkpoint another log than this. They part in the range. */
  | ({ readonly status: "forked"; readonly between: LeafRange } & VerifiedFacts)
  /** The export ends early, or before a checkpoint that you know. What is there is not contradicted. */
  | ({ readonly status: "truncated" } & VerifiedFacts)
  /** Signed by another key than the one expected. */
  | { readonly status: "wrong_key"; readonly key: string }
  /** A checkpoint's signature does not verify, or it is no checkpoint of this log. `line` counts from 1; 0 is one you gave. */
  | { readonly status: "forged_checkpoint"; readonly line: number }
  /** The first line is not the header of an export of a version known here. */
  | { readonly status: "unreadable" };
