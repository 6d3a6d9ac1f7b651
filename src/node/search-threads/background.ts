/** Work in small steps that is done beside all other, a millisecond at a time, so that nobody waits for it. It keeps no process alive. */
export class Background {
  readonly #work: () => Iterator<unknown>;
  #steps: Iterator<unknown> | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** Each step of `work` must be short. */
  constructor(work: () => Iterator<unknown>) {
    this.#work = work;
  }

  /** Begins, or begins anew: there may be more to do. */
  begin(): void {
    this.#steps = this.#work();
    this.#timer ??= this.#later();
  }

  /** Leaves the rest undone. */
  end(): void {
    clearTimeout(this.#timer);
    [this.#steps, this.#timer] = [undefined, undefined];
  }

  #later(): NodeJS.Timeout {
    const timer = setTimeout(() => this.#go(), pause);
    return timer.unref();
  }

  #go(): void {
    this.#timer = undefined;
    const until = performance.now() + stretch;
    while (this.#steps !== undefined && performance.now() < until) this.#step(this.#steps);
    if (this.#steps !== undefined) this.#timer = this.#later();
  }

  #step(steps: Iterator<unknown>): void {
    try {
      if (steps.next().done !== true) return;
    } catch {
      // Nothing depends on it: a check that comes to the same place will say what is wrong.
    }
    this.#steps = undefined;
  }
}

/** In milliseconds: a third of a processor that has nothing else to do. */
const stretch = 1;
const pause = 2;
