import { codeUnits, skeletonOf, spelling, variantKeysOf } from "#names";
import { buildBuckets, powerOfTwo, type Buckets } from "./buckets.ts";
import { hashUnits } from "./hash.ts";
import { bytesOf, numbers16, numbers32, type Allocate, type Arrays } from "./shared-arrays.ts";

/**
 * The distinct tokens of a segment, sorted by code units, with four ways to find one: exactly, by the texts left when up to two letters are
 * taken out (symmetric deletes, W. Garbe's SymSpell), by consonant skeleton, and by groups of forms of one name. It never changes. Tokens are numbers from 0.
 */
export class Lexicon {
  readonly arrays: LexiconArrays;
  readonly #units: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #shapes: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #exact: Uint32Array;
  readonly #skeletonKeys: Uint32Array;
  readonly deletes: Buckets;
  readonly skeletons: Buckets;
  /** Tokens by the keys of groups that no rule of spelling explains: Bill is William. */
  readonly variants: Buckets;

  constructor(arrays: LexiconArrays) {
    this.arrays = arrays;
    this.#units = arrays.units;
    this.#starts = arrays.starts;
    this.#shapes = arrays.shapes;
    this.#hashes = arrays.hashes;
    this.#exact = arrays.exact;
    this.#skeletonKeys = arrays.skeletonKeys;
    this.deletes = { offsets: arrays.deleteOffsets, entries: arrays.deleteEntries };
    this.skeletons = { offsets: arrays.skeletonOffsets, entries: arrays.skeletonEntries };
    this.variants = { offsets: arrays.variantOffsets, entries: arrays.variantEntries };
  }

  get size(): number {
    return this.#hashes.length;
  }

  /** The token of these code units, or -1. */
  find(units: Uint16Array): number {
    const hash = hashUnits(units, units.length);
    const mask = this.#exact.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const token = (this.#exact[at] ?? 0) - 1;
      if (token < 0) return -1;
      if (this.#hashes[token] === hash && this.#equals(token, units)) return token;
    }
  }

  /** The hash of a token's text: the key of its frequency. */
  hash(token: number): number {
    return this.#hashes[token] ?? 0;
  }

  /** Where the code units of a token begin in `units`. */
  start(token: number): number {
    return this.#starts[token] ?? 0;
  }

  length(token: number): number {
    return (this.#shapes[token] ?? 0) >>> 26;
  }

  /** Length in the upper 6 bits, the set of letters (code unit mod 26) in the lower 26. */
  shape(token: number): number {
    return this.#shapes[token] ?? 0;
  }

  /** The key of how a token sounds, 0 for none. */
  skeletonKey(token: number): number {
    return this.#skeletonKeys[token] ?? 0;
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

  #equals(token: number, units: Uint16Array): boolean {
    if (this.length(token) !== units.length) return false;
    const start = this.start(token);
    for (let i = 0; i < units.length; i++) if (this.#units[start + i] !== units[i]) return false;
    return true;
  }
}

/** What a lexicon consists of. */
export type LexiconArrays = Arrays & {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly shapes: Uint32Array;
  readonly hashes: Uint32Array;
  readonly exact: Uint32Array;
  readonly deleteOffsets: Uint32Array;
  readonly deleteEntries: Uint32Array;
  readonly skeletonKeys: Uint32Array;
  readonly skeletonOffsets: Uint32Array;
  readonly skeletonEntries: Uint32Array;
  readonly variantOffsets: Uint32Array;
  readonly variantEntries: Uint32Array;
};

/** Builds the lexicon of tokens that are sorted by code units and all different; those not `misspellable` are found exactly and by their sound only. */
export function buildLexicon(
  tokens: { readonly count: number; readonly text: (token: number) => string; readonly misspellable: Uint8Array },
  allocate: Allocate,
): Lexicon {
  const { count, text, misspellable } = tokens;
  const starts = numbers32(allocate, count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] ?? 0) + text(i).length;
  const units = numbers16(allocate, starts[count] ?? 0);
  const shapes = numbers32(allocate, count);
  const hashes = numbers32(allocate, count);
  for (let i = 0; i < count; i++) {
    const own = codeUnits(text(i));
    units.set(own, starts[i]);
    shapes[i] = shapeOf(own);
    hashes[i] = hashUnits(own, own.length);
  }
  const own = (i: number): Uint16Array => units.subarray(starts[i], starts[i + 1]);
  const deletes = buildBuckets((keep) => {
    for (let i = 0; i < count; i++) if (misspellable[i] === 1) eachDelete(own(i), (hash) => keep(hash, i));
  }, allocate);
  const keys = numbers32(allocate, count);
  for (let i = 0; i < count; i++) keys[i] = skeletonHash(text(i));
  const skeletons = buildBuckets((keep) => {
    for (let i = 0; i < count; i++) if (keys[i] !== 0) keep(keys[i] ?? 0, i);
  }, allocate);
  const variants = buildBuckets((keep) => {
    for (let i = 0; i < count; i++)
      if (misspellable[i] === 1) for (const { key } of variantKeysOf(text(i))) keep(variantHash(key), i);
  }, allocate);
  return new Lexicon({
    units,
    starts,
    shapes,
    hashes,
    exact: exactTable(hashes, allocate),
    deleteOffsets: deletes.offsets,
    deleteEntries: deletes.entries,
    skeletonKeys: keys,
    skeletonOffsets: skeletons.offsets,
    skeletonEntries: skeletons.entries,
    variantOffsets: variants.offsets,
    variantEntries: variants.entries,
  });
}

function exactTable(hashes: Uint32Array, allocate: Allocate): Uint32Array {
  const table = numbers32(allocate, powerOfTwo(hashes.length * 1.5 + 4));
  const mask = table.length - 1;
  hashes.forEach((hash, token) => {
    let at = hash & mask;
    while (table[at] !== 0) at = (at + 1) & mask;
    table[at] = token + 1;
  });
  return table;
}

/** Visits the hash of every text left when as many units as may be edited are taken out of the first ten. */
export function eachDelete(units: Uint16Array, visit: (hash: number) => void): void {
  const length = Math.min(units.length, deletePrefix);
  const edits = spelling.editsAllowed(units.length);
  if (edits === 0) return;
  visit(hashUnits(units, length));
  for (let i = 0; i < length; i++) {
    visit(hashUnits(units, length, i));
    if (edits > 1) for (let j = i + 1; j < length; j++) visit(hashUnits(units, length, i, j));
  }
}

/** Longer prefixes make more keys and far fewer tokens that must be compared: 10 beats 8 and 7 (search-core.md, section 3). */
const deletePrefix = 10;

/** The shape of a token: its length and its letters in one number. */
export function shapeOf(units: Uint16Array): number {
  let letters = 0;
  for (const unit of units) letters |= 1 << (unit % 26);
  return ((units.length << 26) | (letters & letterBits)) >>> 0;
}

/** The letters of a shape. */
export const letterBits = 0x3ffffff;

/** Where tokens of a group lie together: the key spread over 32 bits. */
export function variantHash(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** The key under which words that sound alike lie together; 0 for words that have none. */
export function skeletonHash(text: string): number {
  if (text.length < 3 || !/^[a-z]+$/.test(text)) return 0;
  const skeleton = codeUnits(skeletonOf(text));
  return (hashUnits(skeleton, skeleton.length) | 1) >>> 0;
}
