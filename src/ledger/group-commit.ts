// Many callers, one transaction: while one commit is in flight, everyone else gathers for the next.
import { LedgerError } from "./error.ts";

/** How jobs are committed: all of a batch or none of it; one result per job, in order. */
export type Commit<Job, Result> = (jobs: readonly Job[]) => Promise<readonly Result[]>;

/** What a group may hold. */
export interface GroupLimits {
  /** Jobs in one transaction; a caller's jobs are not parted, so those of one who brings more are a transaction of their own. */
  readonly batch: number;
  /** Jobs that may wait; a caller who comes then is refused with `overloaded`. */
  readonly waiting: number;
}

/** One caller's jobs, which stand or fall together. */
interface Waiting<Job, Result> {
  readonly jobs: readonly Job[];
  readonly resolve: (results: readonly Result[]) => void;
  readonly reject: (error: unknown) => void;
}

/** A queue of jobs that share transactions. A failed transaction rejects the jobs that were in it and no others. */
export class GroupCommit<Job, Result> implements AsyncDisposable {
  readonly #commit: Commit<Job, Result>;
  readonly #limits: GroupLimits;
  /** Owned by submit (adds) and #takeBatch (takes), together with the count of the jobs in it. */
  #waiting: Waiting<Job, Result>[] = [];
  #waitingJobs = 0;
  /** The running drain; it never rejects. Owned by submit and #drain. */
  #draining: Promise<void> | undefined;
  #closed = false;

  constructor(commit: Commit<Job, Result>, limits: GroupLimits) {
    this.#commit = commit;
    this.#limits = limits;
  }

  /** Resolves when the jobs' transaction is durable, a result for each. Rejects with `overloaded`, `closed`, or what the transaction rejected with. */
  async submit(jobs: readonly Job[]): Promise<readonly Result[]> {
    if (this.#closed) throw new LedgerError("closed", "the ledger is closed");
    if (this.#waitingJobs >= this.#limits.waiting)
      throw new LedgerError("overloaded", `${this.#waitingJobs} entries wait`);
    const { promise, resolve, reject } = Promise.withResolvers<readonly Result[]>();
    this.#waiting.push({ jobs, resolve, reject });
    this.#waitingJobs += jobs.length;
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
    while (this.#waiting.length > 0) await this.#commitBatch(this.#takeBatch());
    this.#draining = undefined;
  }

  /** The callers whose jobs fit into one transaction, and at least the first. */
  #takeBatch(): readonly Waiting<Job, Result>[] {
    let taken = 0;
    let count = 0;
    for (const { jobs } of this.#waiting) {
      if (taken > 0 && count + jobs.length > this.#limits.batch) break;
      taken += 1;
      count += jobs.length;
    }
    this.#waitingJobs -= count;
    return this.#waiting.splice(0, taken);
  }

  async #commitBatch(batch: readonly Waiting<Job, Result>[]): Promise<void> {
    try {
      const jobs = batch.flatMap((waiting) => waiting.jobs);
      const results = await this.#commit(jobs);
      if (results.length !== jobs.length)
        throw new LedgerError("append_failed", `${results.length} results for ${jobs.length} entries`);
      let place = 0;
      for (const { jobs: own, resolve } of batch) resolve(results.slice(place, (place += own.length)));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
