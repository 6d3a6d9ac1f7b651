// The pass over an export: where checkpoints and leaves meet, the leaves are judged.
import { leafHash } from "#seal";
import { AuditTree, faultBetween } from "./audit-tree.ts";
import type { Fault } from "./audit-tree.ts";
import { openOwn } from "./own-checkpoint.ts";
import type { CheckpointTrust, JudgedCheckpoint } from "./own-checkpoint.ts";
import { commitsTo, readEntry } from "./entry.ts";
import { LedgerError } from "./error.ts";
import type { ExportLine, LeafLine } from "./export-line.ts";
import type { LeafRange, Verification, VerifiedFacts } from "./verification.ts";

/** Whose log is audited, and by what it is judged. */
export interface AuditStart {
  readonly checkpoint: JudgedCheckpoint;
  readonly trust: CheckpointTrust;
  readonly key: string;
  readonly keyExpected: boolean;
  readonly known: readonly JudgedCheckpoint[];
}

/** The pass over the lines after the header. */
export class Audit {
  readonly #start: AuditStart;
  readonly #tree = new AuditTree();
  /** Checkpoints that the caller knows and that are still to come, by size. */
  readonly #known: JudgedCheckpoint[];
  #line = 1;
  #leaves = 0;
  #erased = 0;
  #checkpoints = 0;
  #certified = 0;
  #witnessed = 0;
  /** A line that is no leaf's. */
  #inserted: Fault | undefined;
  /** Before the first checkpoint that the leaves do not lead to. */
  #contradicted: LeafRange | undefined;
  #ended = false;

  constructor(start: AuditStart) {
    this.#start = start;
    this.#known = start.known.toSorted((one, other) => one.size - other.size);
  }

  /** Takes a line; gives a verdict as soon as there is one that later lines cannot change. */
  take(line: ExportLine): Verification | undefined {
    this.#line += 1;
    switch (line.kind) {
      case "leaf":
        return this.#takeLeaf(line);
      case "node":
        return this.#takeNode(line.level, line.index, line.hash);
      case "checkpoint":
        return this.#takeCheckpoint(line.note);
      case "end":
        this.#ended = line.size === this.#start.checkpoint.size;
        return undefined;
      case "header":
      case "unreadable":
        // If it was a leaf it will be missed; if it was none, nothing is lost.
        return undefined;
    }
  }

  /** The verdict when no line is left. */
  finish(): Verification {
    const { size } = this.#start.checkpoint;
    if (!this.#ended) return this.#judgeTruncated();
    const early = this.#pass(size);
    if (early !== undefined) return early;
    const judgement = this.#tree.judge(this.#start.checkpoint.root);
    if (!judgement.authentic)
      return this.#altered(this.#unexplained(this.#contradicted ?? { from: this.#certified, to: size - 1 }));
    const fault = earlier(judgement.fault, this.#inserted);
    if (fault !== undefined) return this.#alteredUnderTrueRoot(fault);
    this.#certify(this.#start.checkpoint);
    if (this.#contradicted !== undefined) return { status: "forked", between: this.#contradicted, ...this.#facts() };
    if (this.#known.length > 0) return { status: "truncated", ...this.#facts() };
    return this.#tree.badNode === undefined
      ? { status: "intact", ...this.#facts() }
      : { status: "nodes_altered", ...this.#tree.badNode, ...this.#facts() };
  }

  #takeLeaf(line: LeafLine): Verification | undefined {
    const place = this.#tree.size;
    if (line.index < place || line.index >= this.#start.checkpoint.size) {
      this.#inserted ??= { from: place, to: place, leaf: place, reason: "inserted" };
      return undefined;
    }
    const early = this.#pass(line.index);
    this.#leaves += 1;
    if (line.detail === undefined) this.#erased += 1;
    this.#tree.addLeaf({ computed: leafHash(line.data), claimed: line.hash, badDetail: !isFaithful(line) });
    return early;
  }

  #takeNode(level: number, index: number, hash: Uint8Array): Verification | undefined {
    const end = (index + 1) * 2 ** level;
    if (end > this.#start.checkpoint.size) return undefined;
    // Checkpoints right after this node's last leaf are judged when all nodes that it fills have come.
    const early = this.#pass(end, end - 1);
    this.#tree.addNode(level, index, hash);
    return early;
  }

  #takeCheckpoint(note: string): Verification | undefined {
    const { trust, checkpoint } = this.#start;
    const opened = openOwn(note, trust);
    if (typeof opened === "string") return { status: "forged_checkpoint", line: this.#line };
    if (opened.size > checkpoint.size || opened.size < this.#tree.size) return undefined;
    return this.#pass(opened.size) ?? this.#judge(opened);
  }

  /** Goes on to a size: what is not there is missing, and checkpoints known to the caller are met on the way. */
  #pass(size: number, judged = size): Verification | undefined {
    for (let next = this.#known[0]; next !== undefined && next.size <= judged; next = this.#known[0]) {
      this.#known.shift();
      this.#tree.addMissing(next.size);
      const verdict = this.#judge(next);
      if (verdict !== undefined) return verdict;
    }
    this.#tree.addMissing(size);
    return undefined;
  }

  #judge(checkpoint: JudgedCheckpoint): Verification | undefined {
    const { size, root } = checkpoint;
    const judgement = this.#tree.judge(root);
    if (!judgement.authentic) {
      this.#contradicted ??= { from: Math.max(0, Math.min(this.#certified, size - 1)), to: Math.max(0, size - 1) };
      return undefined;
    }
    const fault = earlier(judgement.fault, this.#inserted);
    if (fault !== undefined) return this.#alteredUnderTrueRoot(fault);
    this.#certify(checkpoint);
    return undefined;
  }

  #certify({ size, isWitnessed }: JudgedCheckpoint): void {
    this.#certified = size;
    this.#checkpoints += 1;
    if (isWitnessed) this.#witnessed = size;
  }

  #judgeTruncated(): Verification {
    const evidence = earlier(this.#tree.evidence, this.#inserted);
    if (evidence?.leaf !== undefined) return this.#altered(faultBetween(this.#certified, evidence.leaf, evidence));
    if (this.#contradicted !== undefined) return this.#altered(this.#unexplained(this.#contradicted));
    return { status: "truncated", ...this.#facts() };
  }

  #unexplained({ from, to }: LeafRange): Fault {
    return faultBetween(from, to, earlier(this.#tree.evidence, this.#inserted));
  }

  /** The root is signed and the leaves lead to it, save from this fault on. */
  #alteredUnderTrueRoot(fault: Fault): Verification {
    const verdict = this.#altered(fault);
    return "certified" in verdict ? { ...verdict, certified: Math.max(verdict.certified, fault.from) } : verdict;
  }

  /** What earlier checkpoints have shown narrows the range of a fault. */
  #altered(fault: Fault): Verification {
    const { leaf, reason } = fault;
    const contradicted = this.#contradicted ?? { from: 0, to: Infinity };
    // Up to here the newest root agrees with the leaves, but an older one, as duly signed, does not.
    if (contradicted.to < fault.from) return { status: "forked", between: contradicted, ...this.#facts() };
    const from = Math.max(fault.from, this.#certified);
    const to = Math.min(fault.to, contradicted.to);
    const certain = leaf !== undefined && leaf <= to ? leaf : undefined;
    const named = certain ?? (from === to ? from : undefined);
    return {
      status: "altered",
      ...(named === undefined ? {} : { leaf: named }),
      ...(from === to ? {} : { between: { from, to } }),
      reason: certain === undefined ? "rewritten" : reason,
      ...this.#facts(),
    };
  }

  #facts(): VerifiedFacts {
    const { checkpoint, key, keyExpected } = this.#start;
    return {
      origin: checkpoint.origin,
      key,
      keyExpected,
      size: checkpoint.size,
      leaves: this.#leaves,
      erased: this.#erased,
      checkpoints: this.#checkpoints,
      certified: this.#certified,
      ...(this.#start.trust.policy === undefined ? {} : { witnessed: this.#witnessed }),
    };
  }
}

/** Whether the detail, if it is still there, is what the leaf commits to. */
function isFaithful({ data, salt, detail }: LeafLine): boolean {
  try {
    const entry = readEntry(data);
    return detail === undefined || (salt !== undefined && commitsTo(entry, salt, detail));
  } catch (error) {
    if (error instanceof LedgerError) return false;
    throw error;
  }
}

function earlier(one: Fault | undefined, other: Fault | undefined): Fault | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return (other.leaf ?? other.from) < (one.leaf ?? one.from) ? other : one;
}
