// Proofs made from stored nodes (RFC 9162, sections 2.1.3.1 and 2.1.4.1; the paths are those of RFC 6962, sections 2.1.1 and 2.1.2).
import { demandCount } from "./hash.ts";
import { SealError } from "./error.ts";
import { joinSubtrees } from "./tree.ts";

/** Reads a full node of the tree: level 0 are the leaf hashes. All are read at once, in no order. */
export type NodeReader = (level: number, index: number) => Uint8Array | Promise<Uint8Array>;

/** The leaves from `from` up to, not with, `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The hashes that lead from leaf `index` to the root of the first `size` leaves. Throws `bad_size`. */
export async function inclusionProof(read: NodeReader, index: number, size: number): Promise<Uint8Array[]> {
  demandCount(size, "tree size");
  demandCount(index, "leaf index");
  if (index >= size) throw new SealError("bad_size", `leaf ${index} is not in a tree of ${size}`);
  return readSpans(read, inclusionPath(index, { from: 0, to: size }));
}

/** The hashes that show that the first `older` leaves are also the first of the `newer` ones. Throws `bad_size`. */
export async function consistencyProof(read: NodeReader, older: number, newer: number): Promise<Uint8Array[]> {
  demandCount(older, "older size");
  demandCount(newer, "newer size");
  if (older > newer) throw new SealError("bad_size", `a tree of ${older} leaves cannot grow to ${newer}`);
  // An empty tree is part of every tree; RFC 9162 defines no proof for it.
  if (older === 0 || older === newer) return [];
  return readSpans(read, consistencyPath(older, { from: 0, to: newer }, true));
}

function inclusionPath(index: number, span: Span): Span[] {
  if (span.to - span.from === 1) return [];
  const middle = span.from + splitPoint(span.to - span.from);
  return index < middle
    ? [...inclusionPath(index, { from: span.from, to: middle }), { from: middle, to: span.to }]
    : [...inclusionPath(index, { from: middle, to: span.to }), { from: span.from, to: middle }];
}

function consistencyPath(older: number, span: Span, known: boolean): Span[] {
  if (older === span.to) return known ? [] : [span];
  const middle = span.from + splitPoint(span.to - span.from);
  return older <= middle
    ? [...consistencyPath(older, { from: span.from, to: middle }, known), { from: middle, to: span.to }]
    : [...consistencyPath(older, { from: middle, to: span.to }, false), { from: span.from, to: middle }];
}

async function readSpans(read: NodeReader, spans: readonly Span[]): Promise<Uint8Array[]> {
  const readNodes = async (span: Span): Promise<Uint8Array[]> =>
    Promise.all(perfectNodes(span).map(async ([level, index]) => read(level, index)));
  return Promise.all(spans.map(async (span) => joinSubtrees(await readNodes(span))));
}

/** The full nodes that make up a span, largest first. A span of a proof begins where a subtree of its size may begin. */
function perfectNodes(span: Span): (readonly [level: number, index: number])[] {
  const nodes: (readonly [number, number])[] = [];
  for (let from = span.from; from < span.to;) {
    let level = 0;
    while (2 ** (level + 1) <= span.to - from) level += 1;
    nodes.push([level, from / 2 ** level]);
    from += 2 ** level;
  }
  return nodes;
}

/** The largest power of two smaller than `count` (RFC 6962, section 2.1: k < n <= 2k). */
function splitPoint(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
