// The tree of an export, rebuilt twice at once: from the leaves' data (computed) and from the hashes that were stored (claimed).
// Where both lead to the signed root the log is intact; where they part, the claims that do lead there show which leaves do not fit.
import { nodeHash, rootOf, sameHash } from "#seal";

/** How a leaf was found altered. */
export type AlterationReason =
  /** The detail is not what the leaf commits to. */
  | "detail"
  /** The data is not what the tree commits to. */
  | "data"
  /** The data is right, the hash stored beside it is not. */
  | "hash"
  /** The leaf is not in the log, or not at its place. */
  | "missing"
  /** A line stands where no leaf belongs. */
  | "inserted"
  /** Data and hash fit each other, but not the tree. */
  | "rewritten";

/** The first alteration lies from `from` to `to`, both included. `leaf` is the first that is certainly altered, if any is. */
export interface Fault {
  readonly from: number;
  readonly to: number;
  readonly leaf?: number;
  readonly reason: AlterationReason;
}

/** A leaf as the export gives it. */
export interface AuditedLeaf {
  /** Hash of the data. */
  readonly computed: Uint8Array;
  /** Hash stored beside the data. */
  readonly claimed: Uint8Array;
  /** The detail is there and is not what the data commits to. */
  readonly badDetail: boolean;
}

/** A perfect subtree. A missing leaf has neither hash. */
interface Subtree {
  readonly level: number;
  readonly start: number;
  readonly claimed?: Uint8Array;
  readonly computed?: Uint8Array;
  /** The first fault in it, provided that the claimed hash is authentic. */
  readonly ifClaimed?: Fault;
  /** The same, provided that the computed one is. */
  readonly ifComputed?: Fault;
  /** The first leaf in it that is altered whichever hash is authentic. */
  readonly evidence?: Fault;
}

interface Option {
  readonly hash: Uint8Array;
  readonly fault: Fault | undefined;
}

/** What a signed root says about the leaves before it. */
export type Judgement = { readonly authentic: true; readonly fault: Fault | undefined } | { readonly authentic: false };

/** Takes leaves and stored nodes in the order of an export. Memory grows with the logarithm of the log. */
export class AuditTree {
  /** Perfect subtrees, largest first; neighbours of one size are joined once it is known whether a stored node follows. */
  readonly #edge: Subtree[] = [];
  #size = 0;
  #badNode: { level: number; index: number } | undefined;

  /** Leaves so far, missing ones counted. */
  get size(): number {
    return this.#size;
  }

  /** The first stored node that is not the hash of the data under it. */
  get badNode(): { readonly level: number; readonly index: number } | undefined {
    return this.#badNode;
  }

  /** The first leaf of the present edge that is altered whatever the signed root says. */
  get evidence(): Fault | undefined {
    return this.#edge.find((subtree) => subtree.evidence !== undefined)?.evidence;
  }

  addLeaf(leaf: AuditedLeaf): void {
    this.#settle(Infinity);
    this.#edge.push(leafSubtree(this.#size, leaf));
    this.#size += 1;
  }

  /** Stands in for leaves that are not in the export. */
  addMissing(upTo: number): void {
    while (this.#size < upTo) {
      this.#settle(Infinity);
      const fault: Fault = { from: this.#size, to: this.#size, leaf: this.#size, reason: "missing" };
      this.#edge.push({ level: 0, start: this.#size, evidence: fault });
      this.#size += 1;
    }
  }

  /** A stored node whose last leaf is the last one added. Others tell nothing and are passed over. */
  addNode(level: number, index: number, hash: Uint8Array): void {
    if ((index + 1) * 2 ** level !== this.#size) return;
    this.#settle(level - 1);
    if (this.#edge.at(-1)?.level === level - 1) this.#join(hash);
  }

  /** Judges all leaves so far by a signed root. */
  judge(root: Uint8Array): Judgement {
    this.#settle(Infinity);
    for (const choice of choices(this.#edge.map(optionsOf)))
      if (sameHash(rootOf({ size: this.#size, frontier: choice.map(({ hash }) => hash) }), root))
        return { authentic: true, fault: firstFault(choice) };
    return { authentic: false };
  }

  /** Joins equal neighbours for which no stored node came, below the given level. */
  #settle(level: number): void {
    for (
      let last = this.#edge.at(-1);
      last !== undefined && last.level < level && isRight(last);
      last = this.#edge.at(-1)
    )
      this.#join();
  }

  #join(stored?: Uint8Array): void {
    const [left, right] = this.#edge.splice(-2);
    if (left === undefined || right === undefined) return;
    const joined = join(left, right, stored);
    this.#edge.push(joined);
    if (stored !== undefined && joined.computed !== undefined && !sameHash(stored, joined.computed))
      this.#badNode ??= { level: joined.level, index: joined.start / 2 ** joined.level };
  }
}

function leafSubtree(index: number, { computed, claimed, badDetail }: AuditedLeaf): Subtree {
  const at = { from: index, to: index, leaf: index };
  const detail: Fault | undefined = badDetail ? { ...at, reason: "detail" } : undefined;
  if (sameHash(computed, claimed))
    return {
      level: 0,
      start: index,
      claimed: computed,
      computed,
      ...(detail && { ifClaimed: detail, ifComputed: detail, evidence: detail }),
    };
  const data: Fault = { ...at, reason: "data" };
  return {
    level: 0,
    start: index,
    claimed,
    computed,
    ifClaimed: data,
    ifComputed: { ...at, reason: "hash" },
    evidence: data,
  };
}

function join(left: Subtree, right: Subtree, stored: Uint8Array | undefined): Subtree {
  const place = { level: left.level + 1, start: left.start };
  const computed = joinHashes(left.computed, right.computed);
  // One hash serves both while nothing has gone wrong: half the work on an intact log.
  const isSame = left.claimed === left.computed && right.claimed === right.computed;
  const claims = isSame ? computed : joinHashes(left.claimed, right.claimed);
  const claimed =
    stored !== undefined && computed !== undefined && sameHash(stored, computed) ? computed : (stored ?? claims);
  const evidence = left.evidence ?? right.evidence;
  const ifComputed = left.ifComputed ?? right.ifComputed;
  const ifClaimed =
    isSame && claimed === computed ? (left.ifClaimed ?? right.ifClaimed) : faultUnder(claimed, left, right);
  return { ...place, ...defined({ claimed, computed, evidence, ifComputed, ifClaimed }) };
}

/** The first fault under an authentic node: those children's hashes that lead to it are authentic too. */
function faultUnder(authentic: Uint8Array | undefined, left: Subtree, right: Subtree): Fault | undefined {
  if (authentic !== undefined)
    for (const one of optionsOf(left))
      for (const other of optionsOf(right))
        if (sameHash(nodeHash(one.hash, other.hash), authentic)) return one.fault ?? other.fault;
  return faultBetween(left.start, right.start + 2 ** right.level - 1, left.evidence ?? right.evidence);
}

/** Somewhere in a range; a leaf in it that is altered for certain ends the range. */
export function faultBetween(from: number, to: number, evidence: Fault | undefined): Fault {
  const leaf = evidence?.leaf;
  return evidence === undefined || leaf === undefined || leaf < from || leaf > to
    ? { from, to, reason: "rewritten" }
    : { from, to: leaf, leaf, reason: evidence.reason };
}

function optionsOf({ claimed, computed, ifClaimed, ifComputed }: Subtree): Option[] {
  const options: Option[] = [];
  if (claimed !== undefined) options.push({ hash: claimed, fault: ifClaimed });
  if (computed !== undefined && computed !== claimed) options.push({ hash: computed, fault: ifComputed });
  return options;
}

/** Ways to choose one option for each subtree: all first, all last, and those that differ from either in one place. */
function* choices(options: readonly (readonly Option[])[]): Generator<Option[], void, undefined> {
  if (options.some((each) => each.length === 0)) return;
  const firsts = options.flatMap((each) => each.slice(0, 1));
  const lasts = options.flatMap((each) => each.slice(-1));
  yield firsts;
  for (const [place, [first, last = first]] of options.entries()) {
    if (first === undefined || last === undefined || first === last) continue;
    yield firsts.with(place, last);
    yield lasts.with(place, first);
  }
  if (firsts.some((first, place) => first !== lasts[place])) yield lasts;
}

function firstFault(choice: readonly Option[]): Fault | undefined {
  return choice.find(({ fault }) => fault !== undefined)?.fault;
}

function joinHashes(left: Uint8Array | undefined, right: Uint8Array | undefined): Uint8Array | undefined {
  return left === undefined || right === undefined ? undefined : nodeHash(left, right);
}

/** Whether a subtree is the right half of a larger one. */
function isRight({ level, start }: Subtree): boolean {
  return (start / 2 ** level) % 2 === 1;
}

/** Without the members that are undefined, as exactOptionalPropertyTypes wants them. */
function defined<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Object.entries forgets the keys; only undefined members were left out.
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
