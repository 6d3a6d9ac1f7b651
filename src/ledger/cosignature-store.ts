// The port to who witnesses this log, and what they have cosigned. `#store` implements it on PostgreSQL.

/** A witness that this log sends its checkpoints to. */
export interface OwnWitness {
  /** What the node's people call it; a name in the policy. */
  readonly name: string;
  /** Its verifier key, `name+hash+base64`, signature type 0x04 or 0x06. */
  readonly key: string;
  /** Its submission prefix, without a slash at the end. */
  readonly url: string;
}

/** How many of the witnesses must have cosigned what is released. */
export interface WitnessQuorum {
  readonly count: number;
  /** So many seconds an entry may wait for that. */
  readonly withinSeconds: number;
  /** When it was set (ISO 8601, UTC): what was there before waits from then on. */
  readonly since?: string;
}

/** Who witnesses this log. Without a quorum, cosignatures are kept and nothing depends on them. */
export interface WitnessPolicy {
  readonly witnesses: readonly OwnWitness[];
  readonly quorum?: WitnessQuorum;
}

/** A checkpoint of this log and the lines of those who have cosigned it. */
export interface CosignedCheckpoint {
  readonly size: number;
  readonly note: string;
  /** Signature lines, each with its newline. */
  readonly lines: readonly string[];
}

/** Where policy and cosignatures are kept. */
export interface CosignatureStore {
  policy(): Promise<WitnessPolicy>;
  /** Durable when it resolves. Saving for the same size and key again keeps the first line. */
  saveCosignature(size: number, key: string, line: string): Promise<void>;
  /** The largest size that this key has cosigned; 0 when none. */
  newestCosigned(key: string): Promise<number>;
  /** The lines of these keys under the checkpoint of this size. */
  cosignatures(size: number, keys: readonly string[]): Promise<readonly string[]>;
  /** The largest checkpoint that at least `count` of these keys have cosigned, with their lines. */
  newestWitnessed(keys: readonly string[], count: number): Promise<CosignedCheckpoint | undefined>;
}
