// The growing edge of an RFC 6962 tree: the roots of the perfect subtrees that make up its leaves, largest first.
import { demandCount, demandHash, nodeHash, sha256 } from "./hash.ts";
import { SealError } from "./error.ts";

/** The right edge of a tree. One hash for each 1 in the binary `size`, largest subtree first. (`LogHead` of the domain fits.) */
export interface TreeEdge {
  readonly size: number;
  readonly frontier: readonly Uint8Array[];
}

/** A node that became final because the subtree under it is full. Level 1 joins two leaves; `index` counts from the left of its level. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** The tree without leaves. */
export const emptyTree: TreeEdge = { size: 0, frontier: [] };

/**
 * Appends leaf hashes. Gives the new edge, and every node above the leaves that is now full, in the order they filled.
 * How the leaves are batched makes no difference. Throws `bad_size` when the edge is not one, `bad_hash`.
 */
export function extendTree(edge: TreeEdge, leaves: readonly Uint8Array[]): { head: TreeEdge; nodes: TreeNode[] } {
  demandEdge(edge);
  const frontier = [...edge.frontier];
  const nodes: TreeNode[] = [];
  let size = edge.size;
  for (const leaf of leaves) {
    demandHash(leaf);
    addLeaf(frontier, nodes, { leaf, index: size });
    size += 1;
  }
  return { head: { size, frontier }, nodes };
}

/** The root of the tree; of an empty one SHA-256 of nothing (RFC 6962, section 2.1). Throws `bad_size`, `bad_hash`. */
export function rootOf(edge: TreeEdge): Uint8Array {
  demandEdge(edge);
  return joinSubtrees(edge.frontier);
}

/** The root over neighbouring perfect subtrees, largest first: joined from the right. */
export function joinSubtrees(hashes: readonly Uint8Array[]): Uint8Array {
  const last = hashes.at(-1);
  if (last === undefined) return sha256(new Uint8Array());
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

function addLeaf(
  frontier: Uint8Array[],
  nodes: TreeNode[],
  { leaf, index }: { leaf: Uint8Array; index: number },
): void {
  let hash = leaf;
  // Each trailing 1 of the index is a full subtree to the left that waits for this leaf. Division, not bits: sizes pass 2^32.
  for (let level = 1, at = index; at % 2 === 1; level += 1) {
    at = (at - 1) / 2;
    const left = frontier.pop();
    demandHash(left);
    hash = nodeHash(left, hash);
    nodes.push({ level, index: at, hash });
  }
  frontier.push(hash);
}

function demandEdge(edge: TreeEdge): void {
  demandCount(edge.size, "tree size");
  const expected = edge.size.toString(2).replaceAll("0", "").length;
  if (edge.frontier.length !== expected)
    throw new SealError(
      "bad_size",
      `a tree of ${edge.size} leaves has ${expected} subtrees, not ${edge.frontier.length}`,
    );
}
