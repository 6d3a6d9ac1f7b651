import type { Segment } from "../segments/segment.ts";
import { shareOfSteps } from "./spelling-steps.ts";

/** Tokens of a segment that a part may stand for because they are spelled or sound like it. */
export class Spelled {
  /** Likest first, each as the steps of its price (`priceOfSteps`) above 24 bits of the token. */
  readonly found: Uint32Array;
  /** How long the lists of names of these tokens are together. */
  readonly postings: number;
  readonly #segment: Segment;
  #holders = 0;
  /** What the segment's living records were when the holders were counted. */
  #living = -1;

  constructor(found: Uint32Array, segment: Segment) {
    this.found = found;
    this.postings = segment.postingsOf(found);
    this.#segment = segment;
  }

  /** Living records that hold them, each counted as `exp(-price)`: counted when first asked for, and anew when a record was given up since. */
  get holders(): number {
    const segment = this.#segment;
    if (this.#living === segment.namedRecords) return this.#holders;
    this.#living = segment.namedRecords;
    const { inUse } = segment.arrays;
    const { found } = this;
    let sum = 0;
    for (let at = 0; at < found.length; at++) {
      const one = found[at] ?? 0;
      sum += (inUse[one & 0xffffff] ?? 0) * (shareOfSteps[one >>> 24] ?? 0);
    }
    this.#holders = sum;
    return sum;
  }
}
