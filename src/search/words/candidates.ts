/**
 * The tokens that one look-up weighs, each once, with what is known of them so far: typed arrays and a small hash table that stay in the processor's
 * cache, used again by every look-up. Nothing is made while it is filled.
 */
export class Candidates {
  readonly tokens = new Uint32Array(mostCandidates);
  /** Per candidate how it was met: marks of the caller. */
  readonly marks = new Uint8Array(mostCandidates);
  /** The price of each as so many steps: `noPrice` for one that is not alike. */
  readonly prices = new Uint8Array(mostCandidates);
  count = 0;
  /** Per place a token and above it eight bits of the turn in which it was put there, so that a new turn finds the table empty. */
  readonly #table = new Uint32Array(tableSize);
  readonly #numbers = new Uint16Array(tableSize);
  #turn = 0;

  /** Forgets all. */
  clear(): void {
    this.count = 0;
    if (++this.#turn < turns) return;
    this.#table.fill(0);
    this.#turn = 1;
  }

  /** Makes a token a candidate, if there is room for it, and marks it. */
  add(token: number, mark: number): void {
    const candidate = this.#numberOf(token);
    if (candidate < mostCandidates) this.marks[candidate] = (this.marks[candidate] ?? 0) | mark;
  }

  /** The same, and says that it may be had for so many steps, if it is not cheaper already. */
  offer(token: number, price: number): void {
    const candidate = this.#numberOf(token);
    if (candidate < mostCandidates) this.lower(candidate, price);
  }

  /** Says that a candidate, told by its number, may be had for so many steps. */
  lower(candidate: number, price: number): void {
    if (price < (this.prices[candidate] ?? 0)) this.prices[candidate] = price;
  }

  /** The number of a token among the candidates, of which it is one from now on; `mostCandidates` when there is no room for it. */
  #numberOf(token: number): number {
    const sought = ((this.#turn << 24) | token) >>> 0;
    let at = Math.imul(token, spreading) >>> shift;
    for (;;) {
      const here = this.#table[at] ?? 0;
      if (here === sought) return this.#numbers[at] ?? 0;
      if (here >>> 24 !== this.#turn) break;
      at = (at + 1) & (tableSize - 1);
    }
    if (this.count === mostCandidates) return mostCandidates;
    this.#table[at] = sought;
    this.#numbers[at] = this.count;
    this.tokens[this.count] = token;
    this.marks[this.count] = 0;
    this.prices[this.count] = noPrice;
    return this.count++;
  }

  /** Those that have a price, each as its price above 24 bits of its token: the cheapest first, at most so many. Good until the next call. */
  cheapest(most: number): Uint32Array {
    let count = 0;
    for (let i = 0; i < this.count; i++) {
      const price = this.prices[i] ?? noPrice;
      if (price !== noPrice) sorted[count++] = ((price << 24) | (this.tokens[i] ?? 0)) >>> 0;
    }
    if (count === 0) return none;
    const all = sorted.subarray(0, count);
    return count === 1 ? all : all.sort().subarray(0, most);
  }
}

export const mostCandidates = 4096;
/** Dearer than all that is of use. */
export const noPrice = 255;
const tableSize = 2 * mostCandidates;
/** What is left of 32 bits is a place in the table. */
const shift = 32 - Math.log2(tableSize);
const spreading = 0x9e3779b1;
const turns = 256;
const none = new Uint32Array(0);
/** Owned by `cheapest`. */
const sorted = new Uint32Array(mostCandidates);
