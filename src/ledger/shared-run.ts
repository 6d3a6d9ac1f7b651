/**
 * Runs work one at a time and shares it: a caller who comes while it runs gets the next run, together with all others who wait,
 * because the running one may have looked before the caller's change.
 */
export class SharedRun<Result> {
  readonly #work: () => Promise<Result>;
  /** Owned by run. */
  #running: Promise<Result> | undefined;
  #next: Promise<Result> | undefined;

  constructor(work: () => Promise<Result>) {
    this.#work = work;
  }

  /** Resolves or rejects as a run that began after this call. */
  async run(): Promise<Result> {
    if (this.#running === undefined) return this.#start();
    this.#next ??= this.#afterwards(this.#running);
    return this.#next;
  }

  async #afterwards(running: Promise<Result>): Promise<Result> {
    await Promise.allSettled([running]);
    this.#next = undefined;
    return this.#start();
  }

  async #start(): Promise<Result> {
    const run = this.#work();
    this.#running = run;
    try {
      return await run;
    } finally {
      if (this.#running === run) this.#running = undefined;
    }
  }
}
