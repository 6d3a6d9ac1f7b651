import { bucketOf, type Buckets } from "./buckets.ts";
import { hashText } from "./hash.ts";
import type { KeyedTokens } from "./keyed-tokens.ts";
import type { NativeIndex } from "./native-index.ts";
import { bytesOf, type Arrays } from "../segments/shared-arrays.ts";

/**
 * The distinct tokens of a segment, sorted by code units, with four ways to find one: exactly, by the texts left when up to two letters are
 * taken out (symmetric deletes, W. Garbe's SymSpell), by consonant skeleton, and by groups of forms of one name. It never changes. Tokens are numbers from 0.
 */
export class Lexicon {
  readonly arrays: LexiconArrays;
  readonly #units: Uint16Array;
  readonly #rows: Uint32Array;
  readonly #exact: Uint32Array;
  readonly deletes: Buckets;
  /** Beside each entry the shape of its token: many words of one sound are too different, and need not be looked at. */
  readonly skeletons: Buckets & { readonly shapes: Uint32Array };
  /** Tokens by the keys of groups that no rule of spelling explains: Bill is William. */
  readonly variants: KeyedTokens;
  /** Native tokens by how their Latin spellings sound. */
  readonly natives: NativeIndex;

  constructor(arrays: LexiconArrays) {
    this.arrays = arrays;
    this.#units = arrays.units;
    this.#rows = arrays.rows;
    this.#exact = arrays.exact;
    this.deletes = { offsets: arrays.deleteOffsets, entries: arrays.deleteEntries };
    this.skeletons = {
      offsets: arrays.skeletonOffsets,
      entries: arrays.skeletonEntries,
      shapes: arrays.skeletonShapes,
    };
    this.natives = { keys: arrays.nativeKeys, tokens: arrays.nativeTokens };
    this.variants = { keys: arrays.variantKeys, tokens: arrays.variantTokens };
  }

  get size(): number {
    return this.#rows.length / rowWidth - 1;
  }

  /** The token of a text, or -1. */
  find(text: string): number {
    const size = this.#exact.length;
    const hash = hashText(text);
    for (let at = bucketOf(hash, size); ; at = at + 1 === size ? 0 : at + 1) {
      const entry = this.#exact[at] ?? 0;
      if (entry === 0) return -1;
      // Nearly all that lie here for another word are passed over without a look at them.
      const token = (entry & 0xffffff) - 1;
      if (entry >>> 24 === (hash & 255) && this.#equals(token, text)) return token;
    }
  }

  /** The first token that is not before these code units: where those begin that begin with them. */
  firstFrom(units: Uint16Array): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(middle, units)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  beginsWith(token: number, units: Uint16Array): boolean {
    if (token >= this.size || this.length(token) < units.length) return false;
    const start = this.start(token);
    for (let i = 0; i < units.length; i++) if (this.#units[start + i] !== units[i]) return false;
    return true;
  }

  /** Where the code units of a token begin in `units`. */
  start(token: number): number {
    return this.#rows[token * rowWidth] ?? 0;
  }

  length(token: number): number {
    return this.shape(token) >>> 26;
  }

  /** Length and letters: see `shapeOf`. */
  shape(token: number): number {
    return this.#rows[token * rowWidth + 1] ?? 0;
  }

  /** The key of how a token sounds, 0 for none. */
  skeletonKey(token: number): number {
    return this.#rows[token * rowWidth + 2] ?? 0;
  }

  /** What `lookUp` found for a token, where that was done beforehand. */
  neighbours(token: number): Uint32Array | undefined {
    const [start, end] = this.#listed(token);
    return start === end
      ? undefined
      : this.arrays.listed.subarray(start + 1, start + 1 + (this.arrays.listed[start] ?? 0));
  }

  /** The native tokens that a token may be (`NativeWords.like`), where they were looked for beforehand. */
  nativesListed(token: number): Uint32Array | undefined {
    const [start, end] = this.#listed(token);
    return start === end ? undefined : this.arrays.listed.subarray(start + 1 + (this.arrays.listed[start] ?? 0), end);
  }

  /** Where what was found beforehand for a token begins and ends: how many neighbours, the neighbours, the native tokens. */
  #listed(token: number): [number, number] {
    const row = token * rowWidth + 3;
    return [this.#rows[row] ?? 0, this.#rows[row + rowWidth] ?? 0];
  }

  firstUnit(token: number): number {
    return this.#units[this.start(token)] ?? 0;
  }

  text(token: number): string {
    const start = this.start(token);
    return String.fromCharCode(...this.#units.subarray(start, start + this.length(token)));
  }

  get units(): Uint16Array {
    return this.#units;
  }

  get bytes(): number {
    return bytesOf(this.arrays);
  }

  #isBefore(token: number, units: Uint16Array): boolean {
    const [start, length] = [this.start(token), this.length(token)];
    for (let i = 0; i < units.length; i++) {
      if (i >= length) return true;
      const difference = (this.#units[start + i] ?? 0) - (units[i] ?? 0);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  #equals(token: number, text: string): boolean {
    if (this.length(token) !== text.length) return false;
    const start = this.start(token);
    for (let i = 0; i < text.length; i++) if (this.#units[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }
}

/** What a lexicon consists of. */
export type LexiconArrays = Arrays & {
  readonly units: Uint16Array;
  /** Per token, and one more, `rowWidth` numbers that are read together: where its units begin, its shape, the key of its sound, where
   * its neighbours begin. */
  readonly rows: Uint32Array;
  readonly listed: Uint32Array;
  /** A hash table: per place one more than the token below the lowest eight bits of its hash, or 0. */
  readonly exact: Uint32Array;
  readonly deleteOffsets: Uint32Array;
  readonly deleteEntries: Uint32Array;
  readonly skeletonOffsets: Uint32Array;
  readonly skeletonEntries: Uint32Array;
  readonly skeletonShapes: Uint32Array;
  readonly variantKeys: Uint32Array;
  readonly variantTokens: Uint32Array;
  readonly nativeKeys: Uint32Array;
  readonly nativeTokens: Uint32Array;
};

/** Numbers in a row of `rows`: a power of two, so that a row lies in one line of the processor's cache. */
export const rowWidth = 4;
