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
 * Logarithm of the best joint probability of a native word and a Latin one; what is below `least` may be told as -Infinity. Every step makes a way
 * less likely, so that ways below it are not followed.
 */
export function bestJoint(word: Word, latin: string, least = -Infinity): number {
  const width = latin.length + 1;
  const cells = (word.length + 1) * width;
  if (best.length < cells) best = new Float64Array(cells * 2);
  best.fill(-Infinity, 0, cells);
  best[0] = 0;
  const trees = treesOf(word);
  for (let i = 0; i <= word.length; i++) {
    const edges = word.edges[i] ?? [];
    const ways = trees[i] ?? [];
    for (let j = 0; j < width; j++) {
      const so = best[i * width + j] ?? -Infinity;
      if (so < least || so === -Infinity) continue;
      if (i < word.length) raise((i + 1) * width + j, so + skippedLetter);
      if (j < latin.length) raise(i * width + j + 1, so + addedLetter);
      for (let edge = 0; edge < ways.length; edge++) {
        const tree = ways[edge];
        if (tree !== undefined) raiseSpelled(tree, latin, { at: (edges[edge]?.to ?? 0) * width, j, so });
      }
    }
  }
  return best[cells - 1] ?? -Infinity;
}

/** The trees of the spellings at each place of a word, which is compared with many. */
function treesOf(word: Word): readonly (readonly SpellingTree[])[] {
  const known = treesByWord.get(word);
  if (known !== undefined) return known;
  const trees = word.edges.map((edges) => edges.map(spellingTreeOf));
  treesByWord.set(word, trees);
  return trees;
}

const treesByWord = new WeakMap<Word, readonly (readonly SpellingTree[])[]>();

/** Logarithms of the best ways to each place of a pair of words. Owned by `bestJoint`, which never calls out while it uses them. */
let best = new Float64Array(512);

function raise(at: number, to: number): void {
  if (to > (best[at] ?? 0)) best[at] = to;
}

/** Walks the spellings of a unit along the Latin word from a place on. */
function raiseSpelled(
  { masks, firsts, logs }: SpellingTree,
  latin: string,
  { at, j, so }: { readonly at: number; readonly j: number; readonly so: number },
): void {
  let way = 0;
  for (let taken = j; ; taken++) {
    const log = logs[way] ?? -Infinity;
    if (log > -Infinity) raise(at + taken, so + log);
    const mask = masks[way] ?? 0;
    const letter = latin.charCodeAt(taken) - 97;
    if (!(letter >= 0 && letter < 26) || (mask & (1 << letter)) === 0) return;
    way = (firsts[way] ?? 0) + bitsOf(mask & ((1 << letter) - 1));
  }
}

/** Logarithm of the sum of two probabilities given as logarithms. */
export function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
