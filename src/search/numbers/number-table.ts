// Document numbers at the scale of a hundred million: about fifteen bytes each, the number itself included, in typed arrays only.
import { confusableUnit, confusableUnits } from "./confusable.ts";
import { longestPacked, packedBytes, unpack } from "./number-packing.ts";

/** Gives zeroed memory of so many bytes: a SharedArrayBuffer where threads are to share a table. */
export type Allocate = (bytes: number) => ArrayBufferLike;

/** What a look-up gives for each holder: the doc, the number exactly as it was put in, and the issuing country ("" when unknown). */
export type VisitHolder = (doc: number, exact: string, country: string) => void;

/**
 * Which docs hold a number: exactly, or with letters and digits that readers mistake for each other. Immutable once built
 * (`buildNumberTable`, `mergeNumberTables`), and nothing but its buffers, so that threads can share it and a disk can keep it.
 *
 * Numbers lie in buckets of about four by a hash of their confusable form. An entry of a bucket:
 *
 *     fingerprint 5 bits | several holders 1 | mode 2      country 10 bits, length 6      the number, packed      doc, or count and docs
 */
export class NumberTable {
  /** The table's memory: a head, then per shard the ends of its buckets and their entries. `NumberTable.from` takes it back. */
  readonly buffers: readonly ArrayBufferLike[];
  /** How many numbers were put in, equal ones of several docs counted each. */
  readonly count: number;
  readonly #buckets: number;
  readonly #bucketsPerShard: number;
  readonly #ends: readonly Uint32Array[];
  readonly #arenas: readonly Uint8Array[];
  readonly #folded = new Uint16Array(longestPacked);
  readonly #units = new Uint16Array(longestPacked);

  private constructor(buffers: readonly ArrayBufferLike[]) {
    const [head, ...shards] = buffers;
    if (head === undefined) throw new RangeError("a number table has a head");
    const [format, count = 0, buckets = 0, bucketsPerShard = 1] = new Uint32Array(head);
    if (format !== tableFormat) throw new RangeError(`a number table of format ${format} is not known`);
    this.buffers = buffers;
    this.count = count;
    this.#buckets = buckets;
    this.#bucketsPerShard = bucketsPerShard;
    this.#ends = shards.filter((_, i) => i % 2 === 0).map((buffer) => new Uint32Array(buffer));
    this.#arenas = shards.filter((_, i) => i % 2 === 1).map((buffer) => new Uint8Array(buffer));
  }

  /** The table whose `buffers` these are. Throws RangeError when they are of no format known here. */
  static from(buffers: readonly ArrayBufferLike[]): NumberTable {
    return new NumberTable(buffers);
  }

  /** Bytes of memory, all told. */
  get bytes(): number {
    return this.buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /**
   * Visits the holders of a number (as `plainNumber` writes it) and of those taken for it. At most `most` are visited, however many hold it;
   * gives whether there are more.
   */
  find(plain: string, visit: VisitHolder, most = mostHolders): boolean {
    const { length } = plain;
    if (length === 0 || length > longestPacked) return false;
    const hash = this.#fold(plain);
    const bucket = bucketOf(hash, this.#buckets);
    const shard = Math.floor(bucket / this.#bucketsPerShard);
    const arena = this.#arenas[shard];
    const ends = this.#ends[shard];
    if (arena === undefined || ends === undefined) return false;
    const local = bucket - shard * this.#bucketsPerShard;
    const end = ends[local] ?? 0;
    let left = most;
    for (let at = local === 0 ? 0 : (ends[local - 1] ?? 0); at < end;) {
      const first = arena[at] ?? 0;
      const second = arena[at + 1] ?? 0;
      const held = second >>> 2;
      if (held === 0) break;
      const docs = at + entryHead + packedBytes(first & 3, held);
      const holders = (first & severalBit) === 0 ? 1 : readWord(arena, docs);
      const from = (first & severalBit) === 0 ? docs : docs + 4;
      if (first >>> 3 === (hash & fingerprintMask) && held === length && this.#isAlike(arena, at, length)) {
        this.#visit(plain, { arena, at, from, holders: Math.min(left, holders) }, visit);
        left -= holders;
        if (left < 0) return true;
      }
      at = from + holders * 4;
    }
    return false;
  }

  /** Visits every number with its hash, as it lies in the arena: what a merge needs. */
  scan(visit: (entry: PackedEntry) => void): void {
    for (const [shard, arena] of this.#arenas.entries())
      for (const bucket of bucketsIn(this.#ends[shard] ?? new Uint32Array())) scanBucket(arena, bucket, visit);
  }

  /** Hashes the confusable form of a number and keeps it in `#folded`. */
  #fold(plain: string): number {
    let hash = hashSeed;
    for (let i = 0; i < plain.length; i++) {
      const unit = plain.charCodeAt(i);
      const folded = unit < 128 ? (confusableUnits[unit] ?? unit) : unit;
      this.#folded[i] = folded;
      hash = Math.imul(hash ^ folded, hashPrime);
    }
    return mixed(hash);
  }

  #isAlike(arena: Uint8Array, at: number, length: number): boolean {
    unpack({ bytes: arena, at: at + entryHead, mode: (arena[at] ?? 0) & 3 }, length, this.#units);
    for (let i = 0; i < length; i++) if (confusableUnit(this.#units[i] ?? 0) !== this.#folded[i]) return false;
    return true;
  }

  /** Visits the first `holders` docs of the entry whose number lies in `#units`. */
  #visit(
    plain: string,
    { arena, at, from, holders }: { arena: Uint8Array; at: number; from: number; holders: number },
    visit: VisitHolder,
  ): void {
    const exact = this.#exact(plain);
    const country = countryTexts[(((arena[at + 1] ?? 0) & 3) << 8) | (arena[at + 2] ?? 0)] ?? "";
    for (let i = 0; i < holders; i++) visit(readWord(arena, from + i * 4), exact, country);
  }

  /** The number in `#units` as a text; the one asked for where they are the same. */
  #exact(plain: string): string {
    for (let i = 0; i < plain.length; i++)
      if (this.#units[i] !== plain.charCodeAt(i)) return String.fromCharCode(...this.#units.subarray(0, plain.length));
    return plain;
  }
}

/** An entry without its docs, as it lies packed: head and characters are the bytes from `at` on. */
export interface PackedEntry {
  readonly hash: number;
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly length: number;
  readonly doc: number;
}

/** Start and end of each bucket of a shard. */
function* bucketsIn(ends: Uint32Array): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (const end of ends) {
    if (end > start) yield { start, end };
    start = end;
  }
}

/** Visits the entries of one bucket, one holder at a time. */
export function scanBucket(
  arena: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  visit: (entry: PackedEntry) => void,
): void {
  const units = new Uint16Array(longestPacked);
  for (let at = start; at < end;) {
    const first = arena[at] ?? 0;
    const held = (arena[at + 1] ?? 0) >>> 2;
    if (held === 0) return;
    const length = entryHead + packedBytes(first & 3, held);
    unpack({ bytes: arena, at: at + entryHead, mode: first & 3 }, held, units);
    const hash = hashOf(units, held);
    const isSeveral = (first & severalBit) !== 0;
    const holders = isSeveral ? readWord(arena, at + length) : 1;
    const from = at + length + (isSeveral ? 4 : 0);
    for (let i = 0; i < holders; i++) visit({ hash, bytes: arena, at, length, doc: readWord(arena, from + i * 4) });
    at = from + holders * 4;
  }
}

/** The hash of the confusable form of code units. */
export function hashOf(units: Uint16Array, length: number): number {
  let hash = hashSeed;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ confusableUnit(units[i] ?? 0), hashPrime);
  return mixed(hash);
}

/** The bucket of a hash: its high bits say which, its low bits are the fingerprint. */
export function bucketOf(hash: number, buckets: number): number {
  return Math.floor((hash * buckets) / 2 ** 32);
}

/** A country in ten bits; 0 is unknown. */
export function packCountry(country: string): number {
  const code = 1 + (country.charCodeAt(0) - 65) * 26 + country.charCodeAt(1) - 65;
  return countryTexts[code] === country ? code : 0;
}

const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const countryTexts: readonly string[] = ["", ...letters.flatMap((a) => letters.map((b) => a + b))];

/** FNV-1a, then mixed so that numbers in sequence spread over high and low bits alike. */
const hashSeed = 0x811c9dc5;
const hashPrime = 0x01000193;

function mixed(hash: number): number {
  let mixing = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return (mixing ^ (mixing >>> 16)) >>> 0;
}

/** Four bytes, the low one first, at any place. */
export function readWord(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0
  );
}

/** The layout of the buffers; another number is another layout. */
export const tableFormat = 0x4e540001;
export const entryHead = 3;
export const severalBit = 4;
export const fingerprintMask = 31;
/** Nobody reads more holders of one number than this. */
const mostHolders = 1000;
