// The port to whatever keeps the log. `#store` implements it on PostgreSQL, MemoryLog in memory.
import type { LogHead, LogNode, StoredLeaf } from "#domain";

/** A checkpoint as it is kept: the C2SP note and the size it speaks of. */
export interface SignedCheckpoint {
  readonly size: number;
  readonly note: string;
}

/** A full node of the tree: level 0 are the leaves, `index` counts from the left of its level. */
export interface TreePlace {
  readonly level: number;
  readonly index: number;
}

/** Where leaves, nodes and checkpoints are kept. Leaves, nodes and checkpoints are only ever added. */
export interface LogStore {
  /**
   * Does the work in one transaction. Resolves when all of it is durable (a power cut keeps it); rejects when none of it is, or
   * when the answer to the commit was lost.
   */
  transact<T>(work: (tx: LogTransaction) => Promise<T>): Promise<T>;
  /**
   * Appends in one step if the head is still the one that is `before`, the new head `after` it; false, and nothing is done, when somebody else
   * has appended since. Resolves and rejects as `transact` does.
   */
  append(before: LogHead, addition: LogAddition): Promise<boolean>;
  /** The committed head. Leaves, nodes and head are always of the same commit. */
  head(): Promise<LogHead>;
  /** Hashes `from` up to, not with, `to` of a level, in order; level 0 are the leaf hashes. Fewer when some are missing. */
  hashes(level: number, from: number, to: number): Promise<readonly Uint8Array[]>;
  /** The hashes at these places of the tree, in one look; level 0 are the leaf hashes. Undefined where one is missing. */
  nodes(places: readonly TreePlace[]): Promise<readonly (Uint8Array | undefined)[]>;
  /** At most `limit` leaves with index `from` or more, by index. Missing ones are left out. */
  leaves(from: number, limit: number): Promise<readonly StoredLeaf[]>;
  /** The checkpoint of the largest size. */
  newestCheckpoint(): Promise<SignedCheckpoint | undefined>;
  /** At most `limit` checkpoints of a size larger than `after`, by size. */
  checkpoints(after: number, limit: number): Promise<readonly SignedCheckpoint[]>;
  /** Durable when it resolves. Saving the same size again keeps the first note. */
  saveCheckpoint(size: number, note: string): Promise<void>;
}

/** What is appended: leaves, the nodes they fill in the order they fill, and the head after them, `head.at` included. */
export interface LogAddition {
  readonly leaves: readonly StoredLeaf[];
  readonly nodes: readonly LogNode[];
  readonly head: LogHead;
}

/** The log inside a transaction. */
export interface LogTransaction {
  /** Waits for every other transaction that holds the head, and holds it to the end of this one; gives the head as this one sees it. */
  lockHead(): Promise<LogHead>;
  /** Adds leaves and full nodes and replaces the head, `head.at` included. */
  saveLeaves(leaves: readonly StoredLeaf[], nodes: readonly LogNode[], head: LogHead): Promise<void>;
}
