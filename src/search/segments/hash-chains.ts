import { GrowingNumbers } from "./growing.ts";

/**
 * A multimap from 32-bit hashes to numbers, in 12 bytes an entry and growing without long pauses. Different keys may share a hash: the
 * caller compares what the number stands for.
 */
export class HashChains {
  #heads = new Uint32Array(64);
  readonly #hashes = new GrowingNumbers();
  readonly #values = new GrowingNumbers();
  readonly #next = new GrowingNumbers();

  add(hash: number, value: number): void {
    if (this.#hashes.length >= this.#heads.length * 2) this.#rehash(this.#heads.length * 4);
    const slot = (hash ^ (hash >>> 15)) & (this.#heads.length - 1);
    this.#hashes.push(hash);
    this.#values.push(value);
    this.#next.push(this.#heads[slot] ?? 0);
    this.#heads[slot] = this.#hashes.length;
  }

  /** The newest entry of this hash, or 0; entries are walked with `after` and read with `value`. */
  first(hash: number): number {
    return this.#from(this.#heads[(hash ^ (hash >>> 15)) & (this.#heads.length - 1)] ?? 0, hash);
  }

  after(entry: number): number {
    return this.#from(this.#next.at(entry - 1), this.#hashes.at(entry - 1));
  }

  value(entry: number): number {
    return this.#values.at(entry - 1);
  }

  setValue(entry: number, value: number): void {
    this.#values.data[entry - 1] = value;
  }

  get bytes(): number {
    return this.#heads.byteLength + this.#hashes.bytes + this.#values.bytes + this.#next.bytes;
  }

  #from(start: number, hash: number): number {
    let entry = start;
    const wanted = hash >>> 0;
    while (entry !== 0 && this.#hashes.at(entry - 1) !== wanted) entry = this.#next.at(entry - 1);
    return entry;
  }

  #rehash(size: number): void {
    this.#heads = new Uint32Array(size);
    const { length, data: hashes } = this.#hashes;
    const next = this.#next.data;
    for (let i = 0; i < length; i++) {
      const hash = hashes[i] ?? 0;
      const slot = (hash ^ (hash >>> 15)) & (size - 1);
      next[i] = this.#heads[slot] ?? 0;
      this.#heads[slot] = i + 1;
    }
  }
}
