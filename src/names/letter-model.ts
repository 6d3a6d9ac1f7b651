import {
  addLogs,
  bestJoint,
  decodingPrices,
  latinSum,
  latinTreeOf,
  type Edge,
  type Spelling,
  type Word,
} from "./lattice.ts";
import { lettersOf } from "./letters.ts";
import type { SpellingTree } from "./spelling-tree.ts";

export { decodingPrices } from "./lattice.ts";
export type { Edge, Word } from "./lattice.ts";

const { skippedLetter } = decodingPrices;

/**
 * How the letters of one script are written in Latin: joint probabilities of native units and Latin letters, learnt from word pairs by
 * bench/learn. Answers how likely a Latin word is as the spelling of a native one.
 */
export class LetterModel {
  /** By native unit its spellings, and the logarithm of their probability together. */
  readonly #units = new Map<string, { readonly spellings: readonly Spelling[]; readonly log: number }>();
  readonly #latin: SpellingTree;
  /** Sums of Latin words met lately: a search asks for those of common names again and again. */
  readonly #latinSums = new Map<string, number>();
  #longestUnit = 1;

  /** Reads a table of `tables/*.generated.ts`. */
  constructor(table: string) {
    const chances = new Map<string, number>();
    for (const line of table.trim().split("\n")) {
      const [unit = "", ...spellings] = line.split(" ");
      const read = spellings.map(readSpelling).toSorted((a, b) => b.log - a.log);
      const log = Math.log(read.reduce((sum, spelling) => sum + Math.exp(spelling.log), 0));
      this.#units.set(unit, { spellings: read, log });
      this.#longestUnit = Math.max(this.#longestUnit, [...unit].length);
      for (const { latin, log: one } of read) chances.set(latin, (chances.get(latin) ?? 0) + Math.exp(one));
    }
    this.#latin = latinTreeOf(chances);
  }

  /** Lays a folded native word out for decoding. */
  word(folded: string): Word {
    const letters = lettersOf(folded);
    // Per place the logarithm of the probability of all ways to cut what is before it into units.
    const sums = new Float64Array(letters.length + 1).fill(-Infinity);
    sums[0] = 0;
    const edges = letters.map((_, from) => {
      const found: Edge[] = [];
      let unit = "";
      for (let to = from + 1; to <= Math.min(letters.length, from + this.#longestUnit); to++) {
        unit += letters[to - 1] ?? "";
        const known = this.#units.get(unit);
        if (known !== undefined) found.push({ to, spellings: known.spellings });
        const log = known?.log ?? (to === from + 1 ? skippedLetter : -Infinity);
        if (log > -Infinity) sums[to] = addLogs(sums[to] ?? -Infinity, (sums[from] ?? -Infinity) + log);
      }
      return found;
    });
    return { length: letters.length, edges, log: sums[letters.length] ?? -Infinity };
  }

  /** Logarithm of a Latin word's probability under the table: what there is to explain. */
  latinLog(latin: string): number {
    const known = this.#latinSums.get(latin);
    if (known !== undefined) return known;
    const log = latinSum(latin, this.#latin);
    if (this.#latinSums.size >= mostSumsKept) this.#latinSums.clear();
    this.#latinSums.set(latin, log);
    return log;
  }

  /** Logarithm of the best joint probability of a native word and a Latin one; below `least` it may be -Infinity. */
  jointLog(word: Word, latin: string, least?: number): number {
    return bestJoint(word, latin, least);
  }
}

/**
 * Likeness, 0 to 1, of a native word and a Latin one: 1 less the part of the Latin word's information that the native word leaves unexplained
 * (pointwise mutual information beside what was attainable). Long words that fit score above short ones that fit by chance.
 */
export function crossLikeness(jointLog: number, wordLog: number, latinLog: number): number {
  const unexplained = wordLog - jointLog;
  return Math.max(0, Math.min(1, 1 + (share * unexplained * -1) / (attainable * -latinLog + base)));
}

/**
 * What a Latin word says for being written as a native one, in nats: the part of its information (`latinLog`) that the native word explains. About
 * 8 for eight letters explained in full, a third of that for two; long words say no more, for their letters depend on each other.
 */
export function crossGain(jointLog: number, wordLog: number, latinLog: number): number {
  return Math.min(mostGain, attainable * -latinLog + base) * crossLikeness(jointLog, wordLog, latinLog);
}

/** The least joint logarithm at which a Latin word is so alike (`crossLikeness`), or gains anything (`crossGain`). */
export function leastJoint(wordLog: number, latinLog: number, likeness = 0): number {
  return wordLog - ((1 - likeness) * (attainable * -latinLog + base)) / share;
}

const mostSumsKept = 20_000;
const mostGain = 9.6;
const share = 0.45;
const attainable = 0.4;
const base = 0.7;

function readSpelling(text: string): Spelling {
  const at = text.search(/\d/);
  const latin = text.slice(0, at);
  return {
    latin,
    codes: Uint8Array.from(latin, (letter) => letter.charCodeAt(0) - 97),
    log: -Number(text.slice(at)) / 10,
  };
}
