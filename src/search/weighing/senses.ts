import { filterMask } from "../segments/signatures.ts";

/**
 * What the tokens of one segment may be of one question: each sense is a slot (its parts as a mask) and what that pairing gains in nats. A hash
 * table in typed arrays that is filled for each question anew, and before it a filter of two bytes a token that answers nearly every look-up.
 */
export class Senses {
  /** Masks of parts by the lowest bits of a token: what no sense is kept for is mostly 0 here. */
  readonly filter = new Uint16Array(filterMask + 2);
  readonly #heads = new Uint32Array(tableSize);
  readonly #tokens = new Uint32Array(mostSenses + 1);
  readonly #next = new Uint32Array(mostSenses + 1);
  readonly #asked = new Uint16Array(mostSenses + 1);
  readonly #gains = new Float32Array(mostSenses + 1);
  readonly #isBound = new Uint8Array(mostSenses + 1);
  #count = 0;
  /** Finds out what was a bound. */
  #exactly: ExactGain = () => 0;

  /** With `exactly` some of the gains to be added may be bounds, that promise no less than it finds out. */
  clear(exactly?: ExactGain): void {
    if (exactly !== undefined) this.#exactly = exactly;
    for (let sense = 1; sense <= this.#count; sense++) {
      const token = this.#tokens[sense] ?? 0;
      this.filter[token & filterMask] = 0;
      this.#heads[token & tableMask] = 0;
    }
    this.#count = 0;
  }

  /** How many there are; they are numbered from 1 on, as they were added. */
  get count(): number {
    return this.#count;
  }

  /**
   * Adds the senses of tokens that stand below the steps of what they say: `base` nats and `sign` times what the steps are worth. Beyond some thousands the
   * rest, likest first as they come, is dropped, as by `add`.
   */
  addSteps(
    found: Uint32Array,
    asked: number,
    { base, sign, worth }: { readonly base: number; readonly sign: 1 | -1; readonly worth: Float32Array },
  ): void {
    for (let at = 0; at < found.length; at++) {
      const one = found[at] ?? 0;
      this.#gains[this.#add(one & 0xffffff, asked)] = base + sign * (worth[one >>> 24] ?? 0);
    }
  }

  /** Adds the senses of tokens, each with what it says, in nats, of which this share counts. */
  add(
    tokens: Uint32Array,
    asked: number,
    by: { readonly gains: Float32Array; readonly isBound?: boolean; readonly counts?: number },
  ): void {
    for (let at = 0; at < tokens.length; at++) {
      const sense = this.#add(tokens[at] ?? 0, asked);
      this.#gains[sense] = (by.gains[at] ?? 0) * (by.counts ?? 1);
      this.#isBound[sense] = by.isBound === true ? 1 : 0;
    }
  }

  /** Adds one that was found out on the way. */
  addOne(token: number, asked: number, gain: number): void {
    this.#gains[this.#add(token, asked)] = gain;
  }

  /** Adds a sense of which the gain is still to be told; gives its number, 0 when there is no room. */
  #add(token: number, asked: number): number {
    if (this.#count === mostSenses) return 0;
    const sense = ++this.#count;
    this.#tokens[sense] = token;
    this.#asked[sense] = asked;
    this.#isBound[sense] = 0;
    this.#next[sense] = this.#heads[token & tableMask] ?? 0;
    this.#heads[token & tableMask] = sense;
    this.filter[token & filterMask] = (this.filter[token & filterMask] ?? 0) | asked;
    return sense;
  }

  /** The first sense of a token, 0 for none; the others follow by `after`. */
  first(token: number): number {
    return this.#from(this.#heads[token & tableMask] ?? 0, token);
  }

  after(sense: number): number {
    return this.#from(this.#next[sense] ?? 0, this.#tokens[sense] ?? 0);
  }

  token(sense: number): number {
    return this.#tokens[sense] ?? 0;
  }

  /** The parts of the question that a sense stands for. */
  asked(sense: number): number {
    return this.#asked[sense] ?? 0;
  }

  /** Nats. */
  gain(sense: number): number {
    return this.#gains[sense] ?? 0;
  }

  /** Nats, exactly: what was a bound is found out, once, and kept. */
  exactGain(sense: number): number {
    if (this.#isBound[sense] === 1) {
      this.#isBound[sense] = 0;
      this.#gains[sense] = this.#exactly(this.#tokens[sense] ?? 0, this.asked(sense));
    }
    return this.gain(sense);
  }

  #from(start: number, token: number): number {
    let sense = start;
    while (sense !== 0 && this.#tokens[sense] !== token) sense = this.#next[sense] ?? 0;
    return sense;
  }
}

/** What a token says for being the parts of a mask, in nats; -Infinity when it is not. */
export type ExactGain = (token: number, asked: number) => number;

const tableSize = 8192;
const tableMask = tableSize - 1;
const mostSenses = 6000;
