import type { ActId } from "#domain";

/** Whoever waits for something that has a number to be done. */
export class Waiting {
  readonly #told = new Map<ActId, () => void>();

  /** Settles when it is told, or after so many milliseconds. */
  async for(id: ActId, patience: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#told.set(id, () => {
        clearTimeout(timer);
        resolve();
      });
    });
    this.#told.delete(id);
  }

  /** Tells that these are done. */
  tell(ids: Iterable<ActId>): void {
    for (const id of ids) this.#told.get(id)?.();
  }
}
