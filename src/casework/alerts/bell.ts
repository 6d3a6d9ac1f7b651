/** Wakes all who wait, at once. */
export class Bell {
  #waiting = new Set<(isRung: boolean) => void>();

  /** Wakes everybody who waits now. */
  ring(): void {
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const wake of waiting) wake(true);
  }

  /** Whether it rang, within so many milliseconds and before the signal came. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const stop = (): void => resolve(false);
    const timer = setTimeout(stop, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
    this.#waiting.add(resolve);
    const isRung = await promise;
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    this.#waiting.delete(resolve);
    return isRung;
  }

  /** Waits so many milliseconds, whatever rings. */
  async rest(milliseconds: number): Promise<void> {
    await new Promise((resume) => setTimeout(resume, milliseconds));
  }
}
