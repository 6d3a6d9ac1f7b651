import { crossLikeness, type Romaniser } from "#names";
import { decode, type DecodingBudget } from "./decode.ts";
import { spelledLike, type LookUps } from "./near.ts";
import { priceOf } from "./scale.ts";
import type { Segment } from "./segment.ts";

/** Tokens that a part may stand for because they are spelled or sound like it, likest first. */
export interface Spelled {
  readonly tokens: Uint32Array;
  /** What each difference of spelling takes from the information of the part, in nats. */
  readonly prices: Float32Array;
  /** How much a holder of each counts as a holder of the part: `exp(-price)`. */
  readonly shares: Float32Array;
}

/** Latin tokens that a native word may be written as, likeliest first. */
export interface Written {
  readonly tokens: Uint32Array;
  /** What each says for being the word, in nats. */
  readonly gains: Float32Array;
}

/** What a check may still spend on looking words up. */
export interface ExpandingBudget extends LookUps {
  readonly decoding: DecodingBudget;
}

/**
 * Looks words up in one segment and remembers what it found: a segment never changes, and the same words are asked again and again. Bounded: when
 * full it forgets everything, since most of what it holds are rare names that were asked once.
 */
export class Expander {
  readonly #segment: Segment;
  #spelled = new Map<string, Spelled>();
  readonly #written = new Map<Romaniser, Map<string, Written>>();

  constructor(segment: Segment) {
    this.#segment = segment;
  }

  spelled(text: string, budget: ExpandingBudget): Spelled {
    const known = this.#spelled.get(text);
    if (known !== undefined) return known;
    const { tokens, likeness } = spelledLike(this.#segment.lexicon, text, budget);
    const prices = likeness.map(priceOf);
    const found = { tokens, prices, shares: prices.map((price) => Math.exp(-price)) };
    if (this.#spelled.size >= mostSpelledKept) this.#spelled.clear();
    this.#spelled.set(text, found);
    return found;
  }

  /** A word whose decoding the budget cut is not remembered: a later check may have more time. */
  written(text: string, romaniser: Romaniser, { decoding }: ExpandingBudget): Written {
    const kept = this.#written.get(romaniser) ?? new Map<string, Written>();
    this.#written.set(romaniser, kept);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = this.#decode(text, romaniser, decoding);
    if (kept.size >= mostWrittenKept) kept.clear();
    if (!decoding.cut) kept.set(text, found);
    return found;
  }

  #decode(text: string, romaniser: Romaniser, budget: DecodingBudget): Written {
    const word = romaniser.word(text);
    const found: { readonly token: number; readonly likeness: number; readonly gain: number }[] = [];
    decode(word, this.#segment.tree, {
      budget,
      visit: (token, jointLog) => {
        const latinLog = romaniser.latinLog(this.#segment.lexicon.text(token));
        const likeness = crossLikeness(jointLog, word.log, latinLog);
        if (likeness >= leastCrossLikeness) found.push({ token, likeness, gain: likeness * explainable(latinLog) });
      },
    });
    const best = found.toSorted((a, b) => b.likeness - a.likeness || a.token - b.token).slice(0, mostWritten);
    return {
      tokens: Uint32Array.from(best, ({ token }) => token),
      gains: Float32Array.from(best, ({ gain }) => gain),
    };
  }
}

/** What a Latin token of this probability says when its letters are explained in full: about 8 for eight letters, a third of that for two. */
function explainable(latinLog: number): number {
  return Math.min(9.6, 0.4 * -latinLog + 0.7);
}

/** Below this a Latin token is no spelling of a native word. */
const leastCrossLikeness = 0.2;
const mostSpelledKept = 100_000;
const mostWrittenKept = 20_000;
const mostWritten = 250;

const expanders = new WeakMap<Segment, Expander>();

/** The expander of a segment, one in each thread. */
export function expanderOf(segment: Segment): Expander {
  const known = expanders.get(segment);
  if (known !== undefined) return known;
  const made = new Expander(segment);
  expanders.set(segment, made);
  return made;
}
