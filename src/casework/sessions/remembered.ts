// Sessions looked up a moment ago, so that whoever asks a thousand times a second is not looked up a thousand times. Security first:
// docs/decisions/0008-remembered-sessions.md says how long a revocation can take (at once in this process, a second in another).

/** A session found: whose it is, and what its holder may be told. */
export interface Known<Value> {
  readonly user: string;
  readonly value: Value;
}

/** How much is remembered, and for how long. */
export interface MemoryLimits {
  /** Milliseconds from the start of the look-up. */
  readonly lifetime: number;
  /** Sessions at most; the one looked up longest ago is forgotten first. */
  readonly most: number;
  /** Milliseconds from a fixed point, never jumping. */
  readonly stopwatch: () => number;
  /** Hears that sessions may have ended, or what their holders may see has changed. */
  readonly onForgotten?: () => void;
}

/**
 * Remembers sessions by the hash of their token. What was not found is not remembered: a stranger with many wrong tokens pushes nobody out.
 * A look-up that was under way when something was forgotten is answered but not kept: what was revoked is never answered to who asks after.
 */
export class RememberedSessions<Value> {
  readonly #limits: MemoryLimits;
  /** By key, oldest look-up first. */
  readonly #sessions = new Map<string, Known<Value> & { readonly lookedUpAt: number }>();
  /** Looked up at this moment, by key: whoever asks meanwhile waits for the same answer. Emptied when anything is forgotten. */
  readonly #lookUps = new Map<string, Promise<Value | undefined>>();
  /** Counts the calls of forget. */
  #revocations = 0;

  constructor(limits: MemoryLimits) {
    this.#limits = limits;
  }

  /** The session under this key, remembered or looked up. */
  async find(key: string, lookUp: () => Promise<Known<Value> | undefined>): Promise<Value | undefined> {
    const now = this.#limits.stopwatch();
    const remembered = this.#sessions.get(key);
    if (remembered !== undefined && now - remembered.lookedUpAt < this.#limits.lifetime) return remembered.value;
    const underWay = this.#lookUps.get(key);
    if (underWay !== undefined) return underWay;
    const found = this.#lookUp(key, now, lookUp);
    this.#lookUps.set(key, found);
    try {
      return await found;
    } finally {
      if (this.#lookUps.get(key) === found) this.#lookUps.delete(key);
    }
  }

  async #lookUp(
    key: string,
    lookedUpAt: number,
    lookUp: () => Promise<Known<Value> | undefined>,
  ): Promise<Value | undefined> {
    const revocations = this.#revocations;
    const known = await lookUp();
    this.#sessions.delete(key);
    if (known !== undefined && revocations === this.#revocations) this.#keep(key, { ...known, lookedUpAt });
    return known?.value;
  }

  /** Forgets one session. To be called when it has been revoked, before anybody is told so. */
  forget(key: string): void {
    this.#startAnew();
    this.#sessions.delete(key);
    this.#limits.onForgotten?.();
  }

  /** Forgets all sessions of a user. To be called when the user was changed in any way, before anybody is told so. */
  forgetAllOf(user: string): void {
    this.#startAnew();
    for (const [key, session] of this.#sessions) if (session.user === user) this.#sessions.delete(key);
    this.#limits.onForgotten?.();
  }

  /** Forgets all sessions. To be called when what many hold was changed, before anybody is told so. */
  forgetEverybody(): void {
    this.#startAnew();
    this.#sessions.clear();
    this.#limits.onForgotten?.();
  }

  /** From now on nobody is answered by what was read before. */
  #startAnew(): void {
    this.#revocations += 1;
    this.#lookUps.clear();
  }

  #keep(key: string, session: Known<Value> & { readonly lookedUpAt: number }): void {
    this.#sessions.set(key, session);
    for (const oldest of this.#sessions.keys()) {
      if (this.#sessions.size <= this.#limits.most) return;
      this.#sessions.delete(oldest);
    }
  }
}
