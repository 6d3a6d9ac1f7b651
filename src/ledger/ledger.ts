import { setTimeout as sleep } from "node:timers/promises";
import type { Leaf, LogDetail, LogHead, StoredLeaf } from "#domain";
import { consistencyProof, extendTree, rootOf, toBase64 } from "#seal";
import type { Signer, TilePlace } from "#seal";
import { judgeSigned, newestCheckpoint, nodeReader } from "./checkpointing.ts";
import type { OpenedCheckpoint } from "./checkpointing.ts";
import type { CosignedCheckpoint } from "./cosignature-store.ts";
import { makeLeaf, prepareEntries } from "./entry.ts";
import type { PreparedEntry } from "./entry.ts";
import { LedgerError } from "./error.ts";
import { exportLog } from "./export.ts";
import { GroupCommit } from "./group-commit.ts";
import type { LogAddition, LogStore, LogTransaction, SignedCheckpoint } from "./log-store.ts";
import { proveEntry } from "./proof.ts";
import type { EntryProof } from "./proof.ts";
import { SharedRun } from "./shared-run.ts";
import { readTile } from "./tiles.ts";

/** What a ledger is made of. */
export interface LedgerOptions {
  /** The log's name for ever: the first line of its checkpoints. A schema-less URL, such as `node.example.al/log`. */
  readonly origin: string;
  /** Signs checkpoints; its name is the origin. */
  readonly signer: Signer;
  readonly log: LogStore;
  readonly now: () => Date;
  /** Cryptographically strong random bytes. */
  readonly random: (length: number) => Uint8Array;
  /** Entries in one transaction of `record`; 1024. */
  readonly maxBatch?: number;
  /** Entries that may wait in `record`; 20,000. */
  readonly maxWaiting?: number;
}

/** How checkpoints are signed on a schedule. */
export interface CheckpointSchedule {
  readonly intervalMilliseconds: number;
  /** Told of each checkpoint that could not be signed; `log_forked` and `log_damaged` need a human. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * The log of one node: an RFC 6962 tree of salted hashes beside which the details stand. Several ledgers, in one process or many,
 * may append to one store.
 */
export class Ledger implements AsyncDisposable {
  /** The log's name. */
  readonly origin: string;
  /** The key that checkpoints are checked with: `name+hash+base64`. Public. */
  readonly verifierKey: string;
  readonly #log: LogStore;
  readonly #now: () => Date;
  readonly #random: (length: number) => Uint8Array;
  readonly #group: GroupCommit<PreparedEntry, Leaf>;
  readonly #checkpoints: SharedRun<OpenedCheckpoint>;
  /** Latest time given to a leaf here, in milliseconds, for stores that do not keep `head.at`. Owned by #timeAfter. */
  #latest = 0;
  /** The head, if this ledger was the last to append as far as it knows. Owned by #commit. */
  #head: LogHead | undefined;

  private constructor(options: LedgerOptions) {
    const { origin, signer, log, maxBatch = 1024, maxWaiting = 20_000 } = options;
    this.origin = origin;
    this.verifierKey = signer.verifierKey;
    this.#log = log;
    this.#now = options.now;
    this.#random = options.random;
    this.#group = new GroupCommit((entries) => this.#commit(entries), { batch: maxBatch, waiting: maxWaiting });
    this.#checkpoints = new SharedRun(() => newestCheckpoint({ origin, signer, log }));
  }

  /** Opens the log. Throws `wrong_signer`, `log_damaged`. */
  static async open(options: LedgerOptions): Promise<Ledger> {
    if (options.signer.name !== options.origin)
      throw new LedgerError("wrong_signer", `the key is of ${options.signer.name}, the log is ${options.origin}`);
    const head = await options.log.head();
    try {
      rootOf(head);
    } catch (cause) {
      throw new LedgerError("log_damaged", "the stored head is not the edge of a tree", { cause });
    }
    return new Ledger(options);
  }

  /**
   * Appends an entry; durable when it resolves. Calls that come together share a transaction. Throws `unfit_detail`, `overloaded`,
   * `closed` (nothing was written), `append_failed` (cause kept; the entry may stand in the log without anybody acting on it).
   */
  async record(detail: LogDetail): Promise<Leaf> {
    const [leaf] = await this.#group.submit(prepareEntries([detail], this.#random));
    if (leaf === undefined) throw new LedgerError("append_failed", "no leaf for an entry");
    return leaf;
  }

  /**
   * Appends entries as `record` does, side by side and all or none of them: cheaper than one by one. One bad
   * detail refuses all. Throws what `record` throws.
   */
  async recordAll(details: readonly LogDetail[]): Promise<readonly Leaf[]> {
    return details.length === 0 ? [] : this.#group.submit(prepareEntries(details, this.#random));
  }

  /**
   * Appends entries inside a caller's transaction: they stand if and only if it commits. Holds the head to its end, so do it last.
   * Throws `unfit_detail`, `log_damaged`, and what the transaction throws.
   */
  async write(tx: LogTransaction, details: readonly LogDetail[]): Promise<Leaf[]> {
    return details.length === 0 ? [] : leavesOf(await this.#append(tx, prepareEntries(details, this.#random)));
  }

  /** The newest signed note (C2SP tlog-checkpoint); signs and stores one if the head has moved. Throws `log_forked`, `log_damaged`. */
  async checkpoint(): Promise<string> {
    return (await this.#checkpoints.run()).note;
  }

  /** A checkpoint of this log that somebody else has kept, and whether the log as it is now begins with it. Throws a SealError for what it has not signed. */
  async judge(note: string): Promise<{ readonly size: number; readonly isHere: boolean }> {
    return judgeSigned({ origin: this.origin, key: this.verifierKey, log: this.#log }, note);
  }

  /** Signs a checkpoint at each interval if the head has moved, until disposed of. Disposal waits for one that is being signed. */
  startCheckpoints({ intervalMilliseconds, onFailure }: CheckpointSchedule): AsyncDisposable {
    const stop = new AbortController();
    const ended = this.#signRegularly(intervalMilliseconds, onFailure, stop.signal);
    return {
      [Symbol.asyncDispose]: async () => {
        stop.abort();
        await ended;
      },
    };
  }

  /**
   * An entry with all that is needed to check it offline against a checkpoint: one of this log that was signed before, or one signed now. Throws
   * `no_such_entry`, `log_forked`, `log_damaged`.
   */
  async prove(index: number, under?: SignedCheckpoint): Promise<EntryProof> {
    return proveEntry({ log: this.#log, checkpoint: under ?? (await this.#checkpoints.run()), index });
  }

  /** The hashes that show that the log of `newer` leaves begins with that of `older`. Throws `log_damaged`, and a SealError for impossible sizes. */
  async consistency(older: number, newer: number): Promise<Uint8Array[]> {
    return consistencyProof(nodeReader(this.#log), older, newer);
  }

  /** A tile (C2SP tlog-tiles) of the log's first `size` leaves; undefined where those have no such tile. Throws `log_damaged`. */
  async tile(size: number, place: TilePlace): Promise<Uint8Array | undefined> {
    return readTile(this.#log, size, place);
  }

  /**
   * The whole log up to a checkpoint signed now, as lines of NDJSON for `verifyExport`; where `details` says no it proves as much and tells
   * less. The checkpoint `cosigned` is in it with its cosignatures. Throws `log_forked`, `log_damaged`.
   */
  async *export({
    details = true,
    cosigned,
  }: {
    readonly details?: boolean | ((detail: LogDetail) => boolean);
    readonly cosigned?: CosignedCheckpoint | undefined;
  } = {}): AsyncGenerator<string, void, undefined> {
    const shown = typeof details === "function" ? details : () => details;
    const checkpoint = await this.#checkpoints.run();
    yield* exportLog({ log: this.#log, key: this.verifierKey, checkpoint, details: shown, cosigned });
  }

  /** Takes no more entries and waits for those that are being written. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#group[Symbol.asyncDispose]();
  }

  /**
   * One step where this ledger was the last to append; otherwise, and when an append ended in doubt, a transaction that locks the head and
   * so learns it.
   */
  async #commit(entries: readonly PreparedEntry[]): Promise<Leaf[]> {
    const known = this.#head;
    this.#head = undefined;
    try {
      const grown = known === undefined ? undefined : this.#grow(known, entries);
      if (known !== undefined && grown !== undefined && (await this.#log.append(known, grown))) {
        this.#head = grown.head;
        return leavesOf(grown);
      }
      const added = await this.#log.transact((tx) => this.#append(tx, entries));
      this.#head = added.head;
      return leavesOf(added);
    } catch (cause) {
      if (cause instanceof LedgerError) throw cause;
      throw new LedgerError("append_failed", "the transaction failed", { cause });
    }
  }

  async #append(tx: LogTransaction, entries: readonly PreparedEntry[]): Promise<LogAddition> {
    const added = this.#grow(await tx.lockHead(), entries);
    await tx.saveLeaves(added.leaves, added.nodes, added.head);
    return added;
  }

  #grow(head: LogHead, entries: readonly PreparedEntry[]): LogAddition {
    const at = this.#timeAfter(head);
    const leaves = entries.map((entry, place) => makeLeaf(entry, head.size + place, at));
    const { head: grown, nodes } = extend(head, leaves);
    return { leaves, nodes, head: { ...grown, at } };
  }

  /** Now, or the time of the newest leaf when the clock stands before it: the order of leaves is never against their times. */
  #timeAfter(head: LogHead): string {
    const newest = head.at === undefined ? 0 : Date.parse(head.at);
    this.#latest = Math.max(this.#now().getTime(), newest, this.#latest);
    return new Date(this.#latest).toISOString();
  }

  async #signRegularly(interval: number, onFailure: (error: unknown) => void, signal: AbortSignal): Promise<void> {
    while (await waited(interval, signal)) {
      try {
        await this.checkpoint();
      } catch (error) {
        onFailure(error);
      }
    }
  }
}

function leavesOf({ leaves, head }: LogAddition): Leaf[] {
  // Leaves added together have the time of the head.
  return leaves.map(({ index, hash }) => ({ index, hash: toBase64(hash), at: head.at ?? "" }));
}

function extend(head: LogHead, leaves: readonly StoredLeaf[]): ReturnType<typeof extendTree> {
  try {
    return extendTree(
      head,
      leaves.map((leaf) => leaf.hash),
    );
  } catch (cause) {
    throw new LedgerError("log_damaged", "the stored head is not the edge of a tree", { cause });
  }
}

/** True after the interval, false at once when the signal says stop. */
async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(milliseconds, undefined, { signal, ref: false });
    return true;
  } catch {
    return false;
  }
}
