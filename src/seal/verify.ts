// Proofs checked, offline and strictly: a proof of any other length than its sizes demand proves nothing.
import { SealError } from "./error.ts";
import { demandCount, demandHash, nodeHash, sameHash } from "./hash.ts";

/** That a leaf stands at `index` in the tree of `size` leaves with this root. */
export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** That the tree of `newer` leaves begins with the very leaves of the tree of `older`. */
export interface ConsistencyClaim {
  readonly older: number;
  readonly newer: number;
  readonly olderRoot: Uint8Array;
  readonly newerRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Checks an inclusion proof (RFC 9162, section 2.1.3.2); returns if it holds. Throws `bad_size`, `bad_hash`, `bad_proof`, `root_mismatch`. */
export function verifyInclusion({ index, size, leaf, root, proof }: InclusionClaim): void {
  demandCount(index, "leaf index");
  demandCount(size, "tree size");
  if (index >= size) throw new SealError("bad_size", `leaf ${index} is not in a tree of ${size}`);
  demandHash(leaf);
  let hash = leaf;
  let at = index;
  let last = size - 1;
  for (const sibling of proof) {
    if (last === 0) throw new SealError("bad_proof", "the proof is too long");
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      // A last node without a sibling moves up unhashed until it is a right child.
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else hash = nodeHash(hash, sibling);
    [at, last] = [half(at), half(last)];
  }
  if (last !== 0) throw new SealError("bad_proof", "the proof is too short");
  demandRoot(hash, root);
}

/**
 * Checks a consistency proof (RFC 9162, section 2.1.4.2); returns if it holds. The empty tree proves nothing and is refused.
 * Throws `bad_size`, `bad_hash`, `bad_proof`, `root_mismatch`.
 */
export function verifyConsistency({ older, newer, olderRoot, newerRoot, proof }: ConsistencyClaim): void {
  demandCount(older, "older size");
  demandCount(newer, "newer size");
  if (older === 0 || older > newer) throw new SealError("bad_size", `no consistency from ${older} to ${newer} leaves`);
  if (older === newer) {
    if (proof.length > 0) throw new SealError("bad_proof", "equal sizes need no proof");
    return demandRoot(olderRoot, newerRoot);
  }
  const [oldHash, newHash] = climb(older, newer, isPowerOfTwo(older) ? [olderRoot, ...proof] : proof);
  demandRoot(oldHash, olderRoot);
  demandRoot(newHash, newerRoot);
}

/** Both roots that the path leads to. */
function climb(older: number, newer: number, path: readonly Uint8Array[]): [oldHash: Uint8Array, newHash: Uint8Array] {
  let [at, last] = [older - 1, newer - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  const [first, ...rest] = path;
  if (first === undefined) throw new SealError("bad_proof", "the proof is empty");
  demandHash(first);
  let [oldHash, newHash] = [first, first];
  for (const sibling of rest) {
    if (last === 0) throw new SealError("bad_proof", "the proof is too long");
    if (at % 2 === 1 || at === last) {
      oldHash = nodeHash(sibling, oldHash);
      newHash = nodeHash(sibling, newHash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else newHash = nodeHash(newHash, sibling);
    [at, last] = [half(at), half(last)];
  }
  if (last !== 0) throw new SealError("bad_proof", "the proof is too short");
  return [oldHash, newHash];
}

function demandRoot(hash: Uint8Array, root: Uint8Array): void {
  if (!sameHash(hash, root)) throw new SealError("root_mismatch", "the hashes lead to another root");
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isPowerOfTwo(value: number): boolean {
  return 2 ** Math.round(Math.log2(value)) === value;
}
