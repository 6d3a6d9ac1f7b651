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

/** Logarithm of the sum, over all ways to cut a Latin word into the spellings of a tree, of their probabilities: what there is to explain. */
export function latinSum(latin: string, { masks, firsts, logs }: SpellingTree): number {
  const codes = latinCodes(latin);
  const sums = new Float64Array(codes.length + 1).fill(-Infinity);
  sums[0] = 0;
  const add = (at: number, log: number): void => void (sums[at] = addLogs(sums[at] ?? -Infinity, log));
  for (let from = 0; from < codes.length; from++) {
    const so = sums[from] ?? -Infinity;
    let way = 0;
    for (let at = from; at < codes.length; at++) {
      const letter = codes[at] ?? 255;
      const mask = masks[way] ?? 0;
      const isKnown = letter < 26 && (mask & (1 << letter)) !== 0;
      way = isKnown ? (firsts[way] ?? 0) + bitsOf(mask & ((1 << letter) - 1)) : 0;
      const log = isKnown ? (logs[way] ?? -Infinity) : -Infinity;
      if (log > -Infinity) add(at + 1, so + log);
      else if (at === from) add(at + 1, so + addedLetter);
      if (!isKnown) break;
    }
  }
  return sums[codes.length] ?? -Infinity;
}

/** The tree of Latin strings of which the probabilities are known. */
export function latinTreeOf(chances: ReadonlyMap<string, number>): SpellingTree {
  const spellings = Array.from(chances, ([latin, chance]) => ({
    latin,
    log: Math.log(chance),
    codes: latinCodes(latin),
  }));
  return spellingTreeOf({ to: 0, spellings: spellings.filter(({ codes }) => codes.every((code) => code < 26)) });
}

/**
 * Logarithm of the best joint probability of a native word and a Latin one; what is below `least` may be told as -Infinity. What is left of the
 * word can cost no less than its likeliest spellings: ways that cannot reach `least` so are not followed.
 */
export function bestJoint(word: Word, latin: string, least = -Infinity): number {
  return bestJointPacked(packed(word), 0, { codes: latinCodes(latin), least });
}

/** A word as numbers: how many places it has, and for each place how many units begin there, and of each how long it is and its number. */
export function packWord({ length, edges }: Word): number[] {
  const numbers = [length];
  for (let at = 0; at < length; at++) {
    const here = edges[at] ?? [];
    numbers.push(here.length);
    for (const edge of here) numbers.push(edge.to - at, unitOf(edge));
  }
  return numbers;
}

/** The same as `bestJoint` of a word packed among others, from a place on, and of the codes of a Latin one. */
export function bestJointPacked(
  words: Uint32Array,
  from: number,
  { codes, least }: { readonly codes: Uint8Array; readonly least: number },
): number {
  const places = words[from] ?? 0;
  const width = codes.length + 1;
  const cells = (places + 1) * width;
  if (best.length < cells) best = new Float64Array(cells * 2);
  if (rests.length <= places) [rests, starts] = [new Float64Array(places * 2), new Uint32Array(places * 2)];
  if (measure(words, from) < least) return -Infinity;
  best.fill(-Infinity, 0, cells);
  best[0] = 0;
  for (let i = 0; i <= places; i++) {
    const start = starts[i] ?? 0;
    const end = i === places ? start : start + 1 + 2 * (words[start] ?? 0);
    // The least double stands for a bar of -Infinity, which places that no way leads to would reach.
    const bar = Math.max(least - (rests[i] ?? 0), -Number.MAX_VALUE);
    for (let j = 0; j < width; j++) {
      const so = best[i * width + j] ?? -Infinity;
      if (so < bar) continue;
      if (i < places) raise((i + 1) * width + j, so + skippedLetter);
      if (j < codes.length) raise(i * width + j + 1, so + addedLetter);
      for (let edge = start + 1; edge < end; edge += 2) {
        const tree = unitTrees[words[edge + 1] ?? 0];
        if (tree !== undefined) raiseSpelled(tree, codes, { at: (i + (words[edge] ?? 0)) * width, j, so });
      }
    }
  }
  return best[cells - 1] ?? -Infinity;
}

/** Finds where each place of a packed word begins, and what all that is left there can be at best; gives that of the whole word. */
function measure(words: Uint32Array, from: number): number {
  const places = words[from] ?? 0;
  let at = from + 1;
  for (let i = 0; i < places; i++) {
    starts[i] = at;
    at += 1 + 2 * (words[at] ?? 0);
  }
  starts[places] = at;
  rests[places] = 0;
  for (let i = places - 1; i >= 0; i--) {
    let rest = skippedLetter + (rests[i + 1] ?? 0);
    const start = starts[i] ?? 0;
    const end = start + 1 + 2 * (words[start] ?? 0);
    for (let edge = start + 1; edge < end; edge += 2)
      rest = Math.max(rest, (unitBests[words[edge + 1] ?? 0] ?? 0) + (rests[i + (words[edge] ?? 0)] ?? 0));
    rests[i] = rest;
  }
  return rests[0] ?? 0;
}

/** The letters of a Latin word, a as 0; what is none is above 25. */
export function latinCodes(latin: string): Uint8Array {
  const codes = new Uint8Array(latin.length);
  for (let i = 0; i < latin.length; i++) codes[i] = Math.min(255, (latin.charCodeAt(i) - 97) & 0xffff);
  return codes;
}

function unitOf(edge: Edge): number {
  const known = units.get(edge.spellings);
  if (known !== undefined) return known;
  const tree = spellingTreeOf(edge);
  units.set(edge.spellings, unitTrees.length);
  unitBests.push(tree.bests[0] ?? -Infinity);
  return unitTrees.push(tree) - 1;
}

/** Units met so far, by their spellings, which are the letter table's own and live as long as it; their trees, and the best of each. */
const units = new WeakMap<Edge["spellings"], number>();
const unitTrees: SpellingTree[] = [];
const unitBests: number[] = [];

/** A word that is compared with many is packed once. */
function packed(word: Word): Uint32Array {
  const known = packedWords.get(word);
  if (known !== undefined) return known;
  const made = Uint32Array.from(packWord(word));
  packedWords.set(word, made);
  return made;
}

const packedWords = new WeakMap<Word, Uint32Array>();

/**
 * Owned by `bestJointPacked`, which never calls out while it uses them: logarithms of the best ways to each place of a pair of words; per place of the
 * native word what is left at best, and where its units are.
 */
let best = new Float64Array(512);
let rests = new Float64Array(32);
let starts = new Uint32Array(32);

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
