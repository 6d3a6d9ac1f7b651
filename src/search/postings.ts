import { GrowingNumbers } from "./growing.ts";

/**
 * For each token the names that hold it, rising. A list of one stands in the table itself (half of all tokens occur once); longer ones lie in
 * one arena in slices of doubling size, and outgrown slices are used again.
 */
export class Postings {
  readonly #counts = new GrowingNumbers();
  /** The only name when the count is 1, else where the slice begins. */
  readonly #starts = new GrowingNumbers();
  readonly #arena = new GrowingNumbers(1024);
  readonly #free: number[][] = Array.from({ length: 32 }, () => []);

  add(token: number, name: number): void {
    while (this.#counts.length <= token) {
      this.#counts.push(0);
      this.#starts.push(0);
    }
    const count = this.#counts.at(token);
    if (count === 0) this.#starts.data[token] = name;
    else this.#append(token, count, name);
    this.#counts.data[token] = count + 1;
  }

  count(token: number): number {
    return this.#counts.at(token);
  }

  name(token: number, index: number): number {
    return this.#counts.at(token) === 1 ? this.#starts.at(token) : this.#arena.at(this.#starts.at(token) + index);
  }

  get bytes(): number {
    return this.#counts.bytes + this.#starts.bytes + this.#arena.bytes;
  }

  #append(token: number, count: number, name: number): void {
    const start = this.#starts.at(token);
    const isFull = (count & (count - 1)) === 0;
    if (!isFull) {
      this.#arena.data[start + count] = name;
      return;
    }
    const moved = this.#slice(count * 2);
    if (count === 1) this.#arena.data[moved] = start;
    else {
      this.#arena.data.copyWithin(moved, start, start + count);
      this.#free[Math.log2(count)]?.push(start);
    }
    this.#arena.data[moved + count] = name;
    this.#starts.data[token] = moved;
  }

  #slice(size: number): number {
    const used = this.#free[Math.log2(size)]?.pop();
    if (used !== undefined) return used;
    const from = this.#arena.length;
    this.#arena.reserve(from + size);
    this.#arena.length = from + size;
    return from;
  }
}
