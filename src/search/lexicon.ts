import { codeUnits, spelling } from "#names";
import { bucketOf, buildBuckets, type Buckets } from "./buckets.ts";
import { hashUnits } from "./hash.ts";
import { buildNativeIndex, keysOfText, type NativeIndex, type NativeKey } from "./native-index.ts";
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
  readonly #exact: Uint32Array;
  readonly #skeletonKeys: Uint32Array;
  readonly deletes: Buckets;
  readonly skeletons: Buckets;
  /** Tokens by the keys of groups that no rule of spelling explains: Bill is William. */
  readonly variants: Buckets;
  /** Native tokens by how their Latin spellings sound. */
  readonly natives: NativeIndex;

  constructor(arrays: LexiconArrays) {
    this.arrays = arrays;
    this.#units = arrays.units;
    this.#starts = arrays.starts;
    this.#shapes = arrays.shapes;
    this.#exact = arrays.exact;
    this.#skeletonKeys = arrays.skeletonKeys;
    this.deletes = { offsets: arrays.deleteOffsets, entries: arrays.deleteEntries };
    this.skeletons = { offsets: arrays.skeletonOffsets, entries: arrays.skeletonEntries };
    this.natives = { keys: arrays.nativeKeys, tokens: arrays.nativeTokens };
    this.variants = { offsets: arrays.variantOffsets, entries: arrays.variantEntries };
  }

  get size(): number {
    return this.#shapes.length;
  }

  /** The token of these code units, or -1. */
  find(units: Uint16Array): number {
    const size = this.#exact.length;
    for (let at = bucketOf(hashUnits(units, units.length), size); ; at = at + 1 === size ? 0 : at + 1) {
      const token = (this.#exact[at] ?? 0) - 1;
      if (token < 0) return -1;
      if (this.#equals(token, units)) return token;
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

  #isBefore(token: number, units: Uint16Array): boolean {
    const [start, length] = [this.start(token), this.length(token)];
    for (let i = 0; i < units.length; i++) {
      if (i >= length) return true;
      const difference = (this.#units[start + i] ?? 0) - (units[i] ?? 0);
      if (difference !== 0) return difference < 0;
    }
    return false;
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
  readonly exact: Uint32Array;
  readonly deleteOffsets: Uint32Array;
  readonly deleteEntries: Uint32Array;
  readonly skeletonKeys: Uint32Array;
  readonly skeletonOffsets: Uint32Array;
  readonly skeletonEntries: Uint32Array;
  readonly variantOffsets: Uint32Array;
  readonly variantEntries: Uint32Array;
  readonly nativeKeys: Uint32Array;
  readonly nativeTokens: Uint32Array;
};

/** Builds the lexicon of tokens that are sorted by code units and all different; those not `misspellable` are found exactly and by their sound only. */
export function buildLexicon(
  tokens: {
    readonly count: number;
    readonly text: (token: number) => string;
    readonly misspellable: Uint8Array;
    /** The keys of native tokens, where they are known already. */
    readonly nativeKeys?: (token: number) => Iterable<NativeKey>;
  },
  allocate: Allocate,
): Lexicon {
  const { count, text, misspellable } = tokens;
  const starts = numbers32(allocate, count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] ?? 0) + text(i).length;
  const units = numbers16(allocate, starts[count] ?? 0);
  const shapes = numbers32(allocate, count);
  const hashes = new Uint32Array(count);
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
    for (let i = 0; i < count; i++) for (const key of spelling.soundKeysOf(text(i))) keep(key, i);
  }, allocate);
  const variants = buildBuckets((keep) => {
    for (let i = 0; i < count; i++)
      if (misspellable[i] === 1) for (const { key } of spelling.variantKeysOf(text(i))) keep(variantHash(key), i);
  }, allocate);
  const natives = buildNativeIndex(count, tokens.nativeKeys ?? ((token) => keysOfText(text(token))), allocate);
  return new Lexicon({
    units,
    starts,
    shapes,
    exact: exactTable(hashes, allocate),
    deleteOffsets: deletes.offsets,
    deleteEntries: deletes.entries,
    skeletonKeys: keys,
    skeletonOffsets: skeletons.offsets,
    skeletonEntries: skeletons.entries,
    variantOffsets: variants.offsets,
    variantEntries: variants.entries,
    nativeKeys: natives.keys,
    nativeTokens: natives.tokens,
  });
}

function exactTable(hashes: Uint32Array, allocate: Allocate): Uint32Array {
  const table = numbers32(allocate, Math.ceil(hashes.length * roomInTable) + 2);
  hashes.forEach((hash, token) => {
    let at = bucketOf(hash, table.length);
    while (table[at] !== 0) at = at + 1 === table.length ? 0 : at + 1;
    table[at] = token + 1;
  });
  return table;
}

/** Three of four rows are taken: a token that is there is found at the second look. */
const roomInTable = 1.33;

/**
 * Visits the hash of every text left when as many units as may be edited, at most `most`, are taken out of the first ten. The hashes are polynomials,
 * so that each is put together from those of the pieces in a few multiplications.
 */
export function eachDelete(units: Uint16Array, visit: (hash: number) => void, most = 2): void {
  const length = Math.min(units.length, deletePrefix);
  const edits = Math.min(most, spelling.editsAllowed(units.length));
  if (edits === 0) return;
  for (let i = 0; i < length; i++) heads[i + 1] = Math.imul(heads[i] ?? 0, factor) + (units[i] ?? 0) + 1;
  const whole = heads[length] ?? 0;
  visit(spread(whole, length));
  for (let i = 0; i < length; i++) {
    const without = joined(heads[i] ?? 0, piece(i + 1, length), length - i - 1);
    visit(spread(without, length - 1));
    if (edits === 1) continue;
    for (let j = i + 1; j < length; j++) {
      const left = joined(heads[i] ?? 0, piece(i + 1, j), j - i - 1);
      visit(spread(joined(left, piece(j + 1, length), length - j - 1), length - 2));
    }
  }
}

/** The polynomial of the units from one place to another, of what the heads hold. */
function piece(from: number, to: number): number {
  return (heads[to] ?? 0) - Math.imul(heads[from] ?? 0, powers[to - from] ?? 1);
}

/** The polynomial of two pieces behind each other, the second so long. */
function joined(first: number, second: number, length: number): number {
  return Math.imul(first, powers[length] ?? 1) + second;
}

/** Mixes a polynomial so that all its bits are of use. */
function spread(polynomial: number, length: number): number {
  let hash = Math.imul(polynomial ^ (polynomial >>> 16) ^ length, 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const factor = 0x01000193;
/** Longer prefixes make more keys and far fewer tokens that must be compared: 10 beats 8 and 7 (search-core.md, section 3). */
const deletePrefix = 10;
/** Polynomials of the beginnings of a text. Owned by `eachDelete`, whose visitors never call it. */
const heads = new Int32Array(deletePrefix + 1);
const powers = Int32Array.from({ length: deletePrefix + 1 }, (_, i) => {
  let power = 1;
  for (let times = 0; times < i; times++) power = Math.imul(power, factor);
  return power;
});

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
  const skeleton = codeUnits(spelling.skeletonOf(text));
  return (hashUnits(skeleton, skeleton.length) | 1) >>> 0;
}
