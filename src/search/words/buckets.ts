import { numbers32, type Allocate } from "../segments/shared-arrays.ts";

/**
 * A multimap from 32-bit hashes to tokens that never changes: entries of a bucket lie together, each with 8 bits of its hash, so that nearly
 * all foreign entries are passed over without a look at the token. 4.7 bytes an entry.
 */
export interface Buckets {
  /** Where each bucket begins, and at last where the last one ends. */
  readonly offsets: Uint32Array;
  /** The lowest eight bits of the hash above 24 bits of the token. */
  readonly entries: Uint32Array;
}

/** Calls back with every hash and token to be kept; it is called twice and must give the same both times. */
type EachEntry = (keep: (hash: number, token: number) => void) => void;

/** Builds the multimap by counting sort. */
export function buildBuckets(each: EachEntry, allocate: Allocate): Buckets {
  let count = 0;
  each(() => count++);
  const size = Math.max(1, Math.floor(count / entriesPerBucket));
  const offsets = numbers32(allocate, size + 1);
  const entries = numbers32(allocate, count);
  each((hash) => {
    const at = bucketOf(hash, size) + 1;
    offsets[at] = (offsets[at] ?? 0) + 1;
  });
  for (let i = 1; i <= size; i++) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  const next = offsets.slice(0, size);
  each((hash, token) => {
    const bucket = bucketOf(hash, size);
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    entries[at] = ((hash << 24) | token) >>> 0;
  });
  return { offsets, entries };
}

/** The bucket of a hash, by its upper bits: the lowest eight are the fingerprint. */
export function bucketOf(hash: number, size: number): number {
  return Math.floor((hash / 0x100000000) * size);
}

const entriesPerBucket = 6;
