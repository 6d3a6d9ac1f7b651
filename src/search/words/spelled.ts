import type { Segment } from "../segments/segment.ts";
import { priceOfSteps, shareOfSteps } from "./spelling-steps.ts";

/** Tokens that a part may stand for because they are spelled or sound like it, likest first. */
export interface Spelled {
  readonly tokens: Uint32Array;
  /** What each difference of spelling takes from the information of the part, in nats. */
  readonly prices: Float32Array;
  /** How much a holder of each counts as a holder of the part: `exp(-price)`. */
  readonly shares: Float32Array;
  /** How long the lists of names of these tokens are together. */
  readonly postings: number;
  /** Living records that hold them, by their shares: counted when first asked for, and anew when a record was given up since. */
  readonly holders: () => number;
}

/** What `spelledLike` found, laid out in one piece of memory: three would take twice as long as reading what was found beforehand. */
export function spelledOf(found: Uint32Array, segment: Segment): Spelled {
  const count = found.length;
  if (count === 0) return nothingSpelled;
  const memory = new ArrayBuffer(12 * count);
  const tokens = new Uint32Array(memory, 0, count);
  const prices = new Float32Array(memory, 4 * count, count);
  const shares = new Float32Array(memory, 8 * count, count);
  for (let i = 0; i < count; i++) {
    const one = found[i] ?? 0;
    tokens[i] = one & 0xffffff;
    prices[i] = priceOfSteps[one >>> 24] ?? 0;
    shares[i] = shareOfSteps[one >>> 24] ?? 0;
  }
  return { tokens, prices, shares, postings: segment.postingsOf(tokens), holders: holdersOf(tokens, shares, segment) };
}

function holdersOf(tokens: Uint32Array, shares: Float32Array, segment: Segment): () => number {
  let [sum, living] = [0, -1];
  return () => {
    if (living === segment.namedRecords) return sum;
    [sum, living] = [0, segment.namedRecords];
    for (let at = 0; at < tokens.length; at++) sum += segment.inUse(tokens[at] ?? 0) * (shares[at] ?? 0);
    return sum;
  };
}

const nothingSpelled: Spelled = {
  tokens: new Uint32Array(0),
  prices: new Float32Array(0),
  shares: new Float32Array(0),
  postings: 0,
  holders: () => 0,
};
