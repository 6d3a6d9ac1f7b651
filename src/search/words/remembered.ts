/**
 * What was found by name, as much as there is room for: two generations, of which the older is forgotten when the younger is full. What is asked
 * for again moves to the younger, so that common names stay and those that were asked once go, at the cost of two look-ups at most.
 */
export class Remembered<Key, Value> {
  readonly #most: number;
  #younger = new Map<Key, Value>();
  #older = new Map<Key, Value>();

  /** Remembers at most so many, and no fewer than half of them. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    const known = this.#younger.get(key);
    if (known !== undefined) return known;
    const older = this.#older.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: Key, value: Value): void {
    if (this.#younger.size >= this.#most / 2) {
      this.#older = this.#younger;
      this.#younger = new Map();
    }
    this.#younger.set(key, value);
  }

  /** How many are remembered; those that moved count twice. */
  get size(): number {
    return this.#younger.size + this.#older.size;
  }
}
