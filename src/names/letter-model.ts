import { lettersOf } from "./letters.ts";

/** One way a native unit is written in Latin: letters as codes 0-25, and the natural logarithm of the joint probability. */
export interface Spelling {
  readonly latin: string;
  readonly codes: Uint8Array;
  readonly log: number;
}

/** The spellings of the native units that begin at one place of a word, by the place behind the unit. */
export interface Edge {
  readonly to: number;
  readonly spellings: readonly Spelling[];
}

/** A native word laid out for decoding: for each place the units that begin there. */
export interface Word {
  readonly length: number;
  readonly edges: readonly (readonly Edge[])[];
  /** Logarithm of the word's own probability. */
  readonly log: number;
}

/** A letter that no unit explains is skipped at this price, and a Latin letter that none explains added at that. */
export const decodingPrices = { skippedLetter: -8, addedLetter: -7.5 } as const;
const { skippedLetter, addedLetter } = decodingPrices;

/**
 * How the letters of one script are written in Latin: joint probabilities of native units and Latin letters, learnt from word pairs by
 * bench/learn. Answers how likely a Latin word is as the spelling of a native one.
 */
export class LetterModel {
  readonly #units = new Map<string, readonly Spelling[]>();
  readonly #unitLogs = new Map<string, number>();
  readonly #latinLogs = new Map<string, number>();
  readonly #latin = new Map<string, number>();
  #longestUnit = 1;
  #longestSpelling = 1;

  /** Reads a table of `tables/*.generated.ts`. */
  constructor(table: string) {
    for (const line of table.trim().split("\n")) {
      const [unit = "", ...spellings] = line.split(" ");
      const read = spellings.map(readSpelling).toSorted((a, b) => b.log - a.log);
      this.#units.set(unit, read);
      this.#longestUnit = Math.max(this.#longestUnit, [...unit].length);
      this.#unitLogs.set(unit, Math.log(read.reduce((sum, { log }) => sum + Math.exp(log), 0)));
      for (const { latin, log } of read) this.#latin.set(latin, (this.#latin.get(latin) ?? 0) + Math.exp(log));
    }
    for (const [latin, chance] of this.#latin) {
      this.#longestSpelling = Math.max(this.#longestSpelling, latin.length);
      if (latin !== "") this.#latinLogs.set(latin, Math.log(chance));
    }
  }

  /** Lays a folded native word out for decoding. */
  word(folded: string): Word {
    const letters = lettersOf(folded);
    const edges = letters.map((_, from) => {
      const found: Edge[] = [];
      for (let to = from + 1; to <= Math.min(letters.length, from + this.#longestUnit); to++) {
        const spellings = this.#units.get(letters.slice(from, to).join(""));
        if (spellings !== undefined) found.push({ to, spellings });
      }
      return found;
    });
    return { length: letters.length, edges, log: this.#wordLog(letters) };
  }

  /** Logarithm of a Latin word's probability under the table: what there is to explain. */
  latinLog(latin: string): number {
    const sums = new Float64Array(latin.length + 1).fill(-Infinity);
    sums[0] = 0;
    for (let from = 0; from < latin.length; from++) {
      for (let to = from + 1; to <= Math.min(latin.length, from + this.#longestSpelling); to++) {
        const log = this.#latinLogs.get(latin.slice(from, to)) ?? (to === from + 1 ? addedLetter : undefined);
        if (log !== undefined) sums[to] = addLogs(sums[to] ?? -Infinity, (sums[from] ?? -Infinity) + log);
      }
    }
    return sums[latin.length] ?? -Infinity;
  }

  /** Logarithm of the best joint probability of a native word and a Latin one. */
  jointLog(word: Word, latin: string): number {
    const width = latin.length + 1;
    const best = new Float64Array((word.length + 1) * width).fill(-Infinity);
    best[0] = 0;
    const raise = (at: number, to: number): void => {
      if (to > (best[at] ?? 0)) best[at] = to;
    };
    for (let i = 0; i <= word.length; i++) {
      for (let j = 0; j < width; j++) {
        const so = best[i * width + j] ?? -Infinity;
        if (so === -Infinity) continue;
        if (i < word.length) raise((i + 1) * width + j, so + skippedLetter);
        if (j < latin.length) raise(i * width + j + 1, so + addedLetter);
        for (const { to, spellings } of word.edges[i] ?? []) {
          for (const spelling of spellings) {
            if (latin.startsWith(spelling.latin, j)) raise(to * width + j + spelling.latin.length, so + spelling.log);
          }
        }
      }
    }
    return best[best.length - 1] ?? -Infinity;
  }

  /** Logarithm of the probability of the native word: the sum over all ways to cut it into units. */
  #wordLog(letters: readonly string[]): number {
    const sums = new Float64Array(letters.length + 1).fill(-Infinity);
    sums[0] = 0;
    for (let from = 0; from < letters.length; from++) {
      for (let to = from + 1; to <= Math.min(letters.length, from + this.#longestUnit); to++) {
        const log =
          this.#unitLogs.get(letters.slice(from, to).join("")) ?? (to === from + 1 ? skippedLetter : undefined);
        if (log !== undefined) sums[to] = addLogs(sums[to] ?? -Infinity, (sums[from] ?? -Infinity) + log);
      }
    }
    return sums[letters.length] ?? -Infinity;
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

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
