import { bitsOf, spellingTreeOf, type Edge, type SpellingTree } from "./spelling-tree.ts";

export type { Edge, Spelling } from "./spelling-tree.ts";

// A native word as a lattice of units and their spellings, and the sums over it that every model needs.

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

/** Logarithm of the sum, over all ways to cut a Latin word into spellings, of their probabilities: what there is to explain. */
export function latinSum(latin: string, logs: ReadonlyMap<string, number>, longest: number): number {
  const sums = new Float64Array(latin.length + 1).fill(-Infinity);
  sums[0] = 0;
  for (let from = 0; from < latin.length; from++) {
    for (let to = from + 1; to <= Math.min(latin.length, from + longest); to++) {
      const log = logs.get(latin.slice(from, to)) ?? (to === from + 1 ? addedLetter : undefined);
      if (log !== undefined) sums[to] = addLogs(sums[to] ?? -Infinity, (sums[from] ?? -Infinity) + log);
    }
  }
  return sums[latin.length] ?? -Infinity;
}

/**
 * Logarithm of the best joint probability of a native word and a Latin one; what is below `least` may be told as -Infinity. What is left of the
 * word can cost no less than its likeliest spellings, and letters that none of them has are added: ways that cannot reach `least` so are not followed.
 */
export function bestJoint(word: Word, latin: string, least = -Infinity): number {
  const { rests, trees, letters } = layoutOf(word);
  const codes = codesOf(latin);
  let added = 0;
  for (const code of codes) if (code > 25 || (letters & (1 << code)) === 0) added += addedLetter;
  if ((rests[0] ?? 0) + added < least) return -Infinity;
  const width = codes.length + 1;
  const cells = (word.length + 1) * width;
  if (best.length < cells) best = new Float64Array(cells * 2);
  best.fill(-Infinity, 0, cells);
  best[0] = 0;
  for (let i = 0; i <= word.length; i++) {
    const edges = word.edges[i] ?? [];
    const ways = trees[i] ?? [];
    // The least double stands for a bar of -Infinity, which places that no way leads to would reach.
    const bar = Math.max(least - (rests[i] ?? 0), -Number.MAX_VALUE);
    for (let j = 0; j < width; j++) {
      const so = best[i * width + j] ?? -Infinity;
      if (so < bar) continue;
      if (i < word.length) raise((i + 1) * width + j, so + skippedLetter);
      if (j < codes.length) raise(i * width + j + 1, so + addedLetter);
      for (let edge = 0; edge < ways.length; edge++) {
        const tree = ways[edge];
        if (tree !== undefined) raiseSpelled(tree, codes, { at: (edges[edge]?.to ?? 0) * width, j, so });
      }
    }
  }
  return best[cells - 1] ?? -Infinity;
}

/** A word made ready for being compared with many. */
interface Layout {
  /** The spellings of the units at each place, in the order of its edges. */
  readonly trees: readonly (readonly SpellingTree[])[];
  /** Per place and one more the logarithm of the likeliest spellings of all that is left. */
  readonly rests: Float64Array;
  /** The Latin letters that some spelling has, as bits. */
  readonly letters: number;
}

function layoutOf(word: Word): Layout {
  const known = layouts.get(word);
  if (known !== undefined) return known;
  const trees = word.edges.map((edges) => edges.map(spellingTreeOf));
  const rests = new Float64Array(word.length + 1);
  let letters = 0;
  for (let i = word.length - 1; i >= 0; i--) {
    let rest = skippedLetter + (rests[i + 1] ?? 0);
    trees[i]?.forEach((tree, edge) => {
      rest = Math.max(rest, (tree.bests[0] ?? 0) + (rests[word.edges[i]?.[edge]?.to ?? 0] ?? 0));
      for (const mask of tree.masks) letters |= mask;
    });
    rests[i] = rest;
  }
  const made = { trees, rests, letters };
  layouts.set(word, made);
  return made;
}

const layouts = new WeakMap<Word, Layout>();

/** The letters of a Latin word, a as 0; what is none is above 25. The last word's are kept: one word is compared with many. */
function codesOf(latin: string): Uint8Array {
  if (latin !== lastLatin) {
    lastLatin = latin;
    lastCodes = Uint8Array.from(latin, (_, i) => Math.min(255, (latin.charCodeAt(i) - 97) & 0xffff));
  }
  return lastCodes;
}

let lastLatin = "";
let lastCodes = new Uint8Array(0);

/** Logarithms of the best ways to each place of a pair of words. Owned by `bestJoint`, which never calls out while it uses them. */
let best = new Float64Array(512);

function raise(at: number, to: number): void {
  if (to > (best[at] ?? 0)) best[at] = to;
}

/** Walks the spellings of a unit along the Latin word from a place on. */
function raiseSpelled(
  { masks, firsts, logs }: SpellingTree,
  codes: Uint8Array,
  { at, j, so }: { readonly at: number; readonly j: number; readonly so: number },
): void {
  let way = 0;
  for (let taken = j; ; taken++) {
    const log = logs[way] ?? -Infinity;
    if (log > -Infinity) raise(at + taken, so + log);
    const letter = codes[taken] ?? 255;
    const mask = masks[way] ?? 0;
    if (letter > 25 || (mask & (1 << letter)) === 0) return;
    way = (firsts[way] ?? 0) + bitsOf(mask & ((1 << letter) - 1));
  }
}

/** Logarithm of the sum of two probabilities given as logarithms. */
export function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
