// Anybody may begin to sign in: how often is bounded, for one address and in all, so that nobody fills the node with questions that are never answered.

/** How much is open at once. */
export interface QuestionLimits {
  /** From one address within the window. A ministry behind one proxy has one. */
  readonly perAddress: number;
  /** In all: beyond it the oldest are forgotten, and nobody is refused. */
  readonly inAll: number;
  /** Milliseconds for which a question counts. */
  readonly window: number;
}

const usual: QuestionLimits = { perAddress: 1000, inAll: 20_000, window: 5 * 60_000 };
const mostAddresses = 20_000;

/** Counts questions put to nobody in particular, in memory; of too many addresses the one that began first is forgotten. */
export class OpenQuestions {
  readonly limits: QuestionLimits;
  readonly #counts = new Map<string, { readonly since: number; count: number }>();
  #all = { since: 0, count: 0 };

  constructor(limits: QuestionLimits = usual) {
    this.limits = limits;
  }

  /** Counts one; the seconds after which it may be asked again, when there are any, and then nothing is counted. `now` in milliseconds. */
  claim(address: string, now: number): number {
    const { perAddress, window } = this.limits;
    const before = this.#counts.get(address);
    const own = before === undefined || now - before.since >= window ? { since: now, count: 0 } : before;
    if (own.count >= perAddress) return Math.max(1, Math.ceil((own.since + window - now) / 1000));
    own.count += 1;
    if (own !== before) this.#keep(address, own);
    if (now - this.#all.since >= window) this.#all = { since: now, count: 0 };
    this.#all.count += 1;
    return 0;
  }

  /** Whether there may be more than are kept: then the oldest are to be forgotten. Says so now and then, not each time. */
  isFull(): boolean {
    const { inAll } = this.limits;
    return this.#all.count > inAll && this.#all.count % Math.max(1, Math.floor(inAll / 20)) === 0;
  }

  #keep(address: string, own: { readonly since: number; count: number }): void {
    this.#counts.delete(address);
    this.#counts.set(address, own);
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > mostAddresses && oldest !== undefined) this.#counts.delete(oldest);
  }
}
