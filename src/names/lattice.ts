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
      const letter = codes[at] ?? 26;
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

/**
 * A word as numbers: how many places it has, and for each place how unlikely all that is left there is at best (`restScale`), how many units begin there,
 * and of each how long it is (the lowest `lengthBits`) below how unlikely it and what is left behind it are at best, and its number.
 */
export function packWord({ length, edges }: Word): number[] {
  const rests = new Float64Array(length + 1);
  const places: number[][] = [];
  for (let at = length - 1; at >= 0; at--) {
    let rest = skippedLetter + (rests[at + 1] ?? 0);
    const units: number[] = [];
    for (const edge of edges[at] ?? []) {
      const unit = unitOf(edge);
      const most = (spellingTreeOf(edge).bests[0] ?? -Infinity) + (rests[edge.to] ?? 0);
      units.push((edge.to - at) | (stepsOf(most) << lengthBits), unit);
      rest = Math.max(rest, most);
    }
    rests[at] = rest;
    places.unshift([stepsOf(rest), units.length / 2, ...units]);
  }
  return [length, ...places.flat()];
}

const restScale = 1024;
const lengthBits = 5;
const lengthMask = 2 ** lengthBits - 1;

/** How unlikely something is. Rounded to what is likelier: a bound must not be too tight. */
function stepsOf(log: number): number {
  return Math.min(mostSteps, Math.floor(-log * restScale));
}

const mostSteps = 2 ** (32 - lengthBits) - 1;

/** The same as `bestJoint` of a word packed among others, from a place on, and of the codes of a Latin one. */
export function bestJointPacked(
  words: Uint32Array,
  from: number,
  { codes, least }: { readonly codes: Uint8Array; readonly least: number },
): number {
  const places = words[from] ?? 0;
  if (places > 0 && (words[from + 1] ?? 0) / -restScale < least) return -Infinity;
  const letters = codes.length;
  const width = letters + 1;
  const cells = (places + 1) * width;
  if (best.length < cells) best = new Float64Array(cells * 2);
  // So few cells are written sooner than `fill` is called.
  for (let cell = 0; cell < width; cell++) best[cell] = -Infinity;
  best[0] = 0;
  let at = from + 1;
  // The last place that a way worth following leads to: behind it there is nothing.
  let reached = 0;
  for (let row = 0; row <= reached; row += width) {
    const isLast = row + width === cells;
    const end = isLast ? at : at + 2 + 2 * (words[at + 1] ?? 0);
    // The least double stands for a bar of -Infinity, which places that no way leads to would reach.
    const bar = Math.max(isLast ? least : least + (words[at] ?? 0) / restScale, -Number.MAX_VALUE);
    for (let j = 0; j < width; j++) {
      const so = best[row + j] ?? -Infinity;
      if (so < bar) continue;
      if (!isLast) {
        if (row + width > reached) reached = clearUpTo(row + width, reached, width);
        raise(row + width + j, so + skippedLetter);
      }
      if (j < letters) raise(row + j + 1, so + addedLetter);
      const spare = (so - least) * restScale;
      for (let edge = at + 2; edge < end; edge += 2) {
        const length = words[edge] ?? 0;
        // Such a unit is not even looked at, and its tree not fetched from memory.
        if (length >>> lengthBits > spare) continue;
        const target = row + (length & lengthMask) * width;
        if (target > reached) reached = clearUpTo(target, reached, width);
        let node = words[edge + 1] ?? 0;
        // Along the spellings of the unit as far as the Latin word goes with them.
        for (let taken = j; ; taken++) {
          const log = so + (logs[node * logsPerNode] ?? -Infinity);
          if (log > (best[target + taken] ?? 0)) best[target + taken] = log;
          const letter = codes[taken] ?? 26;
          const mask = links[node * linksPerNode + maskOfNode] ?? 0;
          if ((mask & (1 << letter)) === 0) break;
          node = (links[node * linksPerNode + firstOfNode] ?? 0) + bitsOf(mask & ((1 << letter) - 1));
        }
      }
    }
    at = end;
  }
  return reached === cells - width ? (best[cells - 1] ?? -Infinity) : -Infinity;
}

/** Empties the rows behind `reached` up to another, which it gives. */
function clearUpTo(row: number, reached: number, width: number): number {
  for (let cell = reached + width; cell < row + width; cell++) best[cell] = -Infinity;
  return row;
}

/** The letters of a Latin word, a as 0; what is none is 26. */
export function latinCodes(latin: string): Uint8Array {
  const codes = new Uint8Array(latin.length);
  for (let i = 0; i < latin.length; i++) codes[i] = Math.min(26, (latin.charCodeAt(i) - 97) & 0xffff);
  return codes;
}

/** The number of a unit: the root of its tree among the trees of all. */
function unitOf(edge: Edge): number {
  const known = units.get(edge.spellings);
  if (known !== undefined) return known;
  const tree = spellingTreeOf(edge);
  const root = nodes;
  nodes += tree.masks.length;
  if (logs.length < nodes * logsPerNode) {
    const grown = new Float64Array(nodes * logsPerNode * 2);
    grown.set(logs);
    logs = grown;
    links = new Uint32Array(grown.buffer);
  }
  for (let at = 0; at < tree.masks.length; at++) {
    logs[(root + at) * logsPerNode] = tree.logs[at] ?? -Infinity;
    links[(root + at) * linksPerNode + maskOfNode] = tree.masks[at] ?? 0;
    links[(root + at) * linksPerNode + firstOfNode] = root + (tree.firsts[at] ?? 0);
  }
  units.set(edge.spellings, root);
  return root;
}

/** Units met so far, by their spellings, which are the letter table's own and live as long as it. Their trees lie together, so that one is found fast. */
const units = new WeakMap<Edge["spellings"], number>();
let nodes = 0;
/** The nodes of all trees (`SpellingTree`), what is told of each beside each other in sixteen bytes, so that one look at memory gets all: its logarithm, its mask, its first. */
let logs = new Float64Array(8192);
/** The same memory as whole numbers. */
let links = new Uint32Array(logs.buffer);
const logsPerNode = 2;
const linksPerNode = 4;
const maskOfNode = 2;
const firstOfNode = 3;

/** A word that is compared with many is packed once. */
function packed(word: Word): Uint32Array {
  const known = packedWords.get(word);
  if (known !== undefined) return known;
  const made = Uint32Array.from(packWord(word));
  packedWords.set(word, made);
  return made;
}

const packedWords = new WeakMap<Word, Uint32Array>();

/** Logarithms of the best ways to each place of a pair of words. Owned by `bestJointPacked`, which never calls out while it uses them. */
let best = new Float64Array(512);

function raise(at: number, to: number): void {
  if (to > (best[at] ?? 0)) best[at] = to;
}

/** Logarithm of the sum of two probabilities given as logarithms. */
export function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
