// Many who read at the same moment share a query: at a border the same two questions are put to the database for every listed person.

/** Reads what stands under these keys; what is not found is left out. */
export type Read<Key, Value> = (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>;

interface Waiting<Key, Value> {
  readonly keys: readonly Key[];
  readonly resolve: (found: ReadonlyMap<Key, Value>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One read at a time; whoever comes while it runs is served by the next one, together with all others who wait. So each read begins after
 * the asker has asked, and sees all that was committed before. What is handed out may hold the others' findings as well: those who share
 * must all be allowed to see the same.
 */
export class GatheredReads<Key, Value> {
  readonly #read: Read<Key, Value>;
  /** Owned by get (adds) and #drain (takes). */
  #waiting: Waiting<Key, Value>[] = [];
  #isDraining = false;

  constructor(read: Read<Key, Value>) {
    this.#read = read;
  }

  /** Nobody reads and nobody waits. */
  get isIdle(): boolean {
    return !this.#isDraining;
  }

  /** What stands under these keys. Rejects with what the read rejects with. */
  async get(keys: readonly Key[]): Promise<ReadonlyMap<Key, Value>> {
    if (keys.length === 0) return new Map();
    const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<Key, Value>>();
    this.#waiting.push({ keys, resolve, reject });
    if (!this.#isDraining) void this.#drain();
    return promise;
  }

  /** Never rejects. */
  async #drain(): Promise<void> {
    this.#isDraining = true;
    while (this.#waiting.length > 0) {
      const served = this.#waiting;
      this.#waiting = [];
      try {
        const found = await this.#read([...new Set(served.flatMap(({ keys }) => keys))]);
        for (const { resolve } of served) resolve(found);
      } catch (error) {
        for (const { reject } of served) reject(error);
      }
    }
    this.#isDraining = false;
  }
}
