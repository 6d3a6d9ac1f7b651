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

/** That the tree of `newer` leaves begins with the very leaves of the tree of `older`; with `start`, that it holds those from `start` on. */
export interface ConsistencyClaim {
  readonly older: number;
  readonly newer: number;
  readonly olderRoot: Uint8Array;
  readonly newerRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
  /** Where a subtree begins whose end is `older`; 0, the whole older tree, when left out. */
  readonly start?: number;
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
 * Checks a consistency proof (RFC 9162, section 2.1.4.2, and for subtrees draft-ietf-plants-merkle-tree-certs, section 4.4.3, of which it is the
 * case that starts at 0); returns if it holds. The empty tree proves nothing and is refused. Throws `bad_size`, `bad_hash`, `bad_proof`,
 * `root_mismatch`.
 */
export function verifyConsistency({ start = 0, older, newer, olderRoot, newerRoot, proof }: ConsistencyClaim): void {
  demandSubtree(start, older);
  demandCount(newer, "newer size");
  if (older > newer) throw new SealError("bad_size", `no consistency from ${older} to ${newer} leaves`);
  if (start === 0 && older === newer) {
    if (proof.length > 0) throw new SealError("bad_proof", "equal sizes need no proof");
    return demandRoot(olderRoot, newerRoot);
  }
  const [oldHash, newHash] = climb({ start, older, newer }, olderRoot, proof);
  demandRoot(oldHash, olderRoot);
  demandRoot(newHash, newerRoot);
}

/** Throws `bad_size` unless the leaves from `start` up to, not with, `end` are the leaves of a tree of their own (section 4.1 of the draft). */
export function demandSubtree(start: number, end: number): void {
  demandCount(start, "start");
  demandCount(end, "end");
  let power = 1;
  while (power < end - start) power *= 2;
  if (start >= end || start % power !== 0) throw new SealError("bad_size", `no subtree from ${start} to ${end}`);
}

/** Both roots that the path leads to: that of the subtree, and that of the newer tree. */
function climb(
  sizes: { readonly start: number; readonly older: number; readonly newer: number },
  olderRoot: Uint8Array,
  proof: readonly Uint8Array[],
): [oldHash: Uint8Array, newHash: Uint8Array] {
  // First node, last node and the newer tree's last node, at the level that the path has reached.
  let [first, last, end] = [sizes.start, sizes.older - 1, sizes.newer - 1];
  const isWhole = last === end;
  while (first !== last && (isWhole || last % 2 === 1)) [first, last, end] = [half(first), half(last), half(end)];
  const [beginning, ...path] = first === last ? [olderRoot, ...proof] : proof;
  if (beginning === undefined) throw new SealError("bad_proof", "the proof is empty");
  demandHash(beginning);
  let [oldHash, newHash] = [beginning, beginning];
  for (const sibling of path) {
    if (end === 0) throw new SealError("bad_proof", "the proof is too long");
    if (last % 2 === 1 || last === end) {
      if (first < last) oldHash = nodeHash(sibling, oldHash);
      newHash = nodeHash(sibling, newHash);
      // A last node without a sibling moves up unhashed until it is a right child.
      while (last % 2 === 0 && last !== 0) [first, last, end] = [half(first), half(last), half(end)];
    } else newHash = nodeHash(newHash, sibling);
    [first, last, end] = [half(first), half(last), half(end)];
  }
  if (end !== 0) throw new SealError("bad_proof", "the proof is too short");
  return [oldHash, newHash];
}

function demandRoot(hash: Uint8Array, root: Uint8Array): void {
  if (!sameHash(hash, root)) throw new SealError("root_mismatch", "the hashes lead to another root");
}

function half(value: number): number {
  return Math.floor(value / 2);
}
