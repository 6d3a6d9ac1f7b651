// The port to what a witness remembers. `#store` implements it on PostgreSQL, MemoryWitness in memory.

/** A log that this node witnesses. */
export interface WitnessedLog {
  /** The first line of its checkpoints. */
  readonly origin: string;
  /** Keys that may sign them, as `name+hash+base64`. */
  readonly keys: readonly string[];
  /** Leaves in the newest checkpoint that was cosigned; 0 when none was. */
  readonly size: number;
  /** That checkpoint, with the log's signatures and our cosignatures. */
  readonly note?: string;
  /** When it was cosigned, in seconds since 1970; 0 when none was. */
  readonly cosignedAt: number;
}

/** What is newest of a log, once it is cosigned. */
export type WitnessedState = Required<Pick<WitnessedLog, "size" | "note" | "cosignedAt">>;

/** Where a witness keeps the newest checkpoint of each log. */
export interface WitnessStore {
  /** The log with this origin. */
  find(origin: string): Promise<WitnessedLog | undefined>;
  /** The log whose origin has this SHA-256, in lower case hexadecimal. */
  findByHash(originHash: string): Promise<WitnessedLog | undefined>;
  /**
   * Hands the log to `work` while nobody else can change it, and keeps the state that `work` gives back, if any. Durable when it resolves; undone
   * when it rejects. False when there is no such log any more.
   */
  advance(origin: string, work: (log: WitnessedLog) => WitnessedState | undefined): Promise<boolean>;
}
