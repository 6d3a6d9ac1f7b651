// Building number tables: numbers are packed as they come, counted per bucket, then written to their place. No object per number.
import { longestPacked, pack, packedBytes, tightestMode } from "./number-packing.ts";
import {
  bucketOf,
  entryHead,
  fingerprintMask,
  hashOf,
  NumberTable,
  packCountry,
  readWord,
  scanBucket,
  severalBit,
  tableFormat,
  type Allocate,
  type PackedEntry,
} from "./number-table.ts";

/** Takes one number into a table under construction: as `plainNumber` writes it, with the issuing country ("" when unknown) and its doc. */
export type AddNumber = (plain: string, country: string, doc: number) => void;

/** Builds a table of all numbers that `fill` adds. Numbers that are empty or longer than 63 code units are left out. */
export function buildNumberTable(fill: (add: AddNumber) => void, allocate: Allocate): NumberTable {
  const heap = new PackedHeap();
  fill((plain, country, doc) => heap.add(plain, country, doc));
  return assemble((visit) => heap.scan(visit), allocate);
}

/** A table that goes into another, with what its docs are called there; undefined leaves a doc out. */
export interface NumberPart {
  readonly table: NumberTable;
  readonly docOf: (doc: number) => number | undefined;
}

/** One table of several, without unpacking more than it must. */
export function mergeNumberTables(parts: readonly NumberPart[], allocate: Allocate): NumberTable {
  return assemble((visit) => {
    for (const { table, docOf } of parts)
      table.scan((entry) => {
        const doc = docOf(entry.doc);
        if (doc !== undefined) visit({ ...entry, doc });
      });
  }, allocate);
}

type Scan = (visit: (entry: PackedEntry) => void) => void;

/** Two walks over the entries: sizes of buckets, then every entry to its place. */
function assemble(scan: Scan, allocate: Allocate): NumberTable {
  let count = 0;
  let bytes = 0;
  scan(({ length }) => {
    count++;
    bytes += length + docBytes;
  });
  const buckets = Math.max(1, Math.ceil(count / numbersPerBucket));
  const shards = Math.max(1, Math.ceil(bytes / bytesPerShard));
  const bucketsPerShard = Math.ceil(buckets / shards);
  const ends = Array.from({ length: shards }, () => new Uint32Array(allocate(bucketsPerShard * 4)));
  const place = (hash: number): { readonly shard: number; readonly local: number } => {
    const bucket = bucketOf(hash, buckets);
    const shard = Math.floor(bucket / bucketsPerShard);
    return { shard, local: bucket - shard * bucketsPerShard };
  };
  scan(({ hash, length }) => {
    const { shard, local } = place(hash);
    const sizes = ends[shard];
    if (sizes !== undefined) sizes[local] = (sizes[local] ?? 0) + length + docBytes;
  });
  const arenas = ends.map((sizes) => new Uint8Array(allocate(startsOf(sizes))));
  scan((entry) => {
    const { shard, local } = place(entry.hash);
    const cursors = ends[shard];
    const arena = arenas[shard];
    if (cursors !== undefined && arena !== undefined) cursors[local] = write(entry, arena, cursors[local] ?? 0);
  });
  for (const [shard, arena] of arenas.entries()) groupCrowded(ends[shard] ?? new Uint32Array(), arena);
  const head = new Uint32Array(allocate(16));
  head.set([tableFormat, count, buckets, bucketsPerShard]);
  return NumberTable.from([
    head.buffer,
    ...arenas.flatMap((arena, i) => [ends[i]?.buffer ?? arena.buffer, arena.buffer]),
  ]);
}

/** Turns sizes into starts, in place, and gives the sum. Once each entry has moved its bucket's start on, the starts are the ends. */
function startsOf(sizes: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < sizes.length; i++) {
    const size = sizes[i] ?? 0;
    sizes[i] = sum;
    sum += size;
  }
  return sum;
}

/** Writes an entry of one holder and gives the place after it. */
function write({ bytes, at, length, doc }: PackedEntry, arena: Uint8Array, to: number): number {
  for (let i = 0; i < length; i++) arena[to + i] = bytes[at + i] ?? 0;
  arena[to] = (arena[to] ?? 0) & ~severalBit;
  writeWord(arena, to + length, doc);
  return to + length + docBytes;
}

/**
 * A number that thousands hold ("000000000") would make its bucket slow for every number in it: in crowded buckets equal numbers become one
 * entry with many docs. The bytes saved stay empty; a length of 0 ends the bucket.
 */
function groupCrowded(ends: Uint32Array, arena: Uint8Array): void {
  let start = 0;
  for (const end of ends) {
    if (end - start > crowdedBytes) groupBucket(arena, start, end);
    start = end;
  }
}

function groupBucket(arena: Uint8Array, start: number, end: number): void {
  const groups = new Map<string, { readonly head: Uint8Array; readonly docs: number[] }>();
  scanBucket(arena, { start, end }, ({ bytes, at, length, doc }) => {
    const head = bytes.slice(at, at + length);
    const key = head.join();
    const group = groups.get(key) ?? { head, docs: [] };
    if (group.docs.length === 0) groups.set(key, group);
    group.docs.push(doc);
  });
  let to = start;
  for (const { head, docs } of groups.values()) {
    arena.set(head, to);
    const from = to + head.length;
    if (docs.length > 1) {
      arena[to] = (arena[to] ?? 0) | severalBit;
      writeWord(arena, from, docs.length);
    }
    to = from + (docs.length > 1 ? docBytes : 0);
    for (const doc of docs) writeWord(arena, (to += docBytes) - docBytes, doc);
  }
  arena.fill(0, to, end);
}

function writeWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word & 255;
  bytes[at + 1] = (word >>> 8) & 255;
  bytes[at + 2] = (word >>> 16) & 255;
  bytes[at + 3] = word >>> 24;
}

/** Entries as they come, packed: hash, doc, length, then the entry's head and characters. */
class PackedHeap {
  readonly #chunks: Uint8Array[] = [];
  readonly #lengths: number[] = [];
  readonly #units = new Uint16Array(longestPacked);
  #chunk = new Uint8Array(0);
  #at = 0;

  add(plain: string, country: string, doc: number): void {
    const held = plain.length;
    if (held === 0 || held > longestPacked) return;
    if (this.#at + longestEntry > this.#chunk.length) this.#nextChunk();
    for (let i = 0; i < held; i++) this.#units[i] = plain.charCodeAt(i);
    const mode = tightestMode(this.#units, held);
    const hash = hashOf(this.#units, held);
    const chunk = this.#chunk;
    const at = this.#at + heapHead;
    const code = packCountry(country);
    writeWord(chunk, this.#at, hash);
    writeWord(chunk, this.#at + 4, doc);
    chunk[this.#at + 8] = entryHead + packedBytes(mode, held);
    chunk[at] = ((hash & fingerprintMask) << 3) | mode;
    chunk[at + 1] = (held << 2) | (code >>> 8);
    chunk[at + 2] = code & 255;
    pack(this.#units, held, { bytes: chunk, at: at + entryHead, mode });
    this.#at = at + entryHead + packedBytes(mode, held);
    this.#lengths[this.#chunks.length - 1] = this.#at;
  }

  scan(visit: (entry: PackedEntry) => void): void {
    for (const [i, bytes] of this.#chunks.entries()) {
      const end = this.#lengths[i] ?? 0;
      for (let at = 0; at < end;) {
        const length = bytes[at + 8] ?? 0;
        visit({ hash: readWord(bytes, at), doc: readWord(bytes, at + 4), bytes, at: at + heapHead, length });
        at += heapHead + length;
      }
    }
  }

  #nextChunk(): void {
    // The first chunk is small: most tables are.
    this.#chunk = new Uint8Array(this.#chunks.length === 0 ? 1 << 16 : 1 << 24);
    this.#chunks.push(this.#chunk);
    this.#at = 0;
  }
}

const numbersPerBucket = 4;
const docBytes = 4;
/** Places within a shard stay in the 31 bits that V8 reckons fastest with. */
const bytesPerShard = 2 ** 29;
const crowdedBytes = 640;
const heapHead = 9;
const longestEntry = heapHead + entryHead + longestPacked * 2;
