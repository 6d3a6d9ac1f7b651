// Single questions that come in one turn of the event loop are searched together: one after the other here, while what a search needs is near the processor, and
// by whichever other thread has time.
import type { Asking } from "#casework";
import type { Understood } from "#domain";
import type { SearchAnswer } from "#search";

/** One question, and whoever waits for its answer. */
export interface Waiting {
  readonly asked: Understood;
  readonly answer: (answer: SearchAnswer) => void;
  readonly fail: (error: unknown) => void;
}

/** Gathers questions until the turn is over. */
export class Turn {
  readonly #search: (waiting: readonly Waiting[], asking: Asking) => void;
  /** What waits, by how it is asked: those of one kind are searched under one rule of sight. Owned by ask (adds) and #end (takes). */
  #waiting = new Map<string, { readonly asking: Asking; readonly all: Waiting[] }>();

  /** `search` answers all of them, or fails them, and throws nothing. */
  constructor(search: (waiting: readonly Waiting[], asking: Asking) => void) {
    this.#search = search;
  }

  /** The answer, searched once all that came in this turn has been heard. */
  ask(asked: Understood, asking: Asking): Promise<SearchAnswer> {
    return new Promise((answer, fail) => {
      if (this.#waiting.size === 0) setImmediate(() => this.#end());
      const kind = JSON.stringify(asking);
      const alike = this.#waiting.get(kind) ?? { asking, all: [] };
      alike.all.push({ asked, answer, fail });
      this.#waiting.set(kind, alike);
    });
  }

  #end(): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting = new Map();
    for (const { all, asking } of waiting) this.#search(all, asking);
  }
}
