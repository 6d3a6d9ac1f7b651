// Many callers, one transaction: while one commit is in flight, everyone else gathers for the next.
import { LedgerError } from "./error.ts";

/** How jobs are committed: all of a batch or none of it; one result per job, in order. */
export type Commit<Job, Result> = (jobs: readonly Job[]) => Promise<readonly Result[]>;

/** What a group may hold. */
export interface GroupLimits {
  /** Jobs in one transaction. */
  readonly batch: number;
  /** Jobs that may wait; the next is refused with `overloaded`. */
  readonly waiting: number;
}

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** A queue of jobs that share transactions. A failed transaction rejects the jobs that were in it and no others. */
export class GroupCommit<Job, Result> implements AsyncDisposable {
  readonly #commit: Commit<Job, Result>;
  readonly #limits: GroupLimits;
  /** Owned by submit (adds) and #drain (takes). */
  #waiting: Waiting<Job, Result>[] = [];
  /** The running drain; it never rejects. Owned by submit and #drain. */
  #draining: Promise<void> | undefined;
  #closed = false;

  constructor(commit: Commit<Job, Result>, limits: GroupLimits) {
    this.#commit = commit;
    this.#limits = limits;
  }

  /** Resolves when the job's transaction is durable. Rejects with `overloaded`, `closed`, or what the transaction rejected with. */
  async submit(job: Job): Promise<Result> {
    if (this.#closed) throw new LedgerError("closed", "the ledger is closed");
    if (this.#waiting.length >= this.#limits.waiting)
      throw new LedgerError("overloaded", `${this.#waiting.length} entries wait`);
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#waiting.push({ job, resolve, reject });
    this.#draining ??= this.#drain();
    return promise;
  }

  /** Takes no more jobs, and resolves when those that wait are committed or rejected. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    await this.#draining;
  }

  async #drain(): Promise<void> {
    // Callers of this very moment get into the first batch too.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#commitBatch(this.#waiting.splice(0, this.#limits.batch));
    this.#draining = undefined;
  }

  async #commitBatch(batch: readonly Waiting<Job, Result>[]): Promise<void> {
    try {
      const results = await this.#commit(batch.map(({ job }) => job));
      if (results.length !== batch.length)
        throw new LedgerError("append_failed", `${results.length} results for ${batch.length} entries`);
      results.forEach((result, index) => batch[index]?.resolve(result));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
