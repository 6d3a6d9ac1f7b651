// A whole exported log, checked in the browser by code of its own: what it shares with the node's verifier is the format alone
// (docs/decisions/0004-log-format.md), so that a fault in one is not a fault in both.
import { areSame, concat, fromBase64, utf8, type Bytes } from "../proof/bytes.ts";
import { canonicalJson } from "../proof/canonical.ts";
import { openCheckpoint } from "../proof/note.ts";
import { sha256Now } from "./sha256.ts";
import { cosignersOf, isEnough, type Trust } from "./trust.ts";

/** What was found. */
export type LogVerdict =
  | {
      readonly status: "intact";
      readonly origin: string;
      readonly size: number;
      readonly erased: number;
      readonly key: string;
      readonly isKeyGiven: boolean;
      /** Leaves that enough witnesses have confirmed; absent when none is asked for. */
      readonly witnessed?: number;
    }
  /** The first leaf that is certainly altered, or the range in which the first alteration lies. */
  | { readonly status: "altered"; readonly from: number; readonly to: number }
  /** A checkpoint that you gave is of another history. */
  | { readonly status: "forked"; readonly size: number }
  | { readonly status: "cutOff"; readonly leaves: number; readonly size: number }
  | { readonly status: "wrongKey"; readonly key: string }
  | { readonly status: "forged"; readonly line: number }
  | { readonly status: "unreadable" };

interface Known {
  readonly size: number;
  readonly root: Bytes;
}

/** Checks the lines of an export by a key or policy, and against checkpoints kept elsewhere. */
export async function verifyLog(
  lines: AsyncIterable<string>,
  trust: Trust,
  kept: readonly string[] = [],
): Promise<LogVerdict> {
  let audit: Audit | undefined;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line === "") continue;
    const value = parse(line);
    if (audit === undefined) {
      const begun = await begin(value, trust, kept);
      if (!(begun instanceof Audit)) return begun;
      audit = begun;
      continue;
    }
    const verdict = await audit.take(value, number);
    if (verdict !== undefined) return verdict;
  }
  return audit?.finish() ?? { status: "unreadable" };
}

async function begin(header: unknown, trust: Trust, kept: readonly string[]): Promise<Audit | LogVerdict> {
  const [key, note, size] = [text(header, "key"), text(header, "checkpoint"), count(header, "size")];
  if (of(header, "besa") !== "log" || of(header, "v") !== 1 || key === "" || size === undefined)
    return { status: "unreadable" };
  if (trust.key !== undefined && trust.key !== key) return { status: "wrongKey", key };
  const opened = await openCheckpoint(note, key);
  if (opened === undefined || opened.size !== size) return { status: "forged", line: 1 };
  const known: Known[] = [];
  for (const one of kept) {
    // oxlint-disable-next-line no-await-in-loop -- few, and each may end it
    const checkpoint = await openCheckpoint(one, key);
    if (checkpoint === undefined || checkpoint.origin !== opened.origin) return { status: "forged", line: 0 };
    known.push(checkpoint);
  }
  return new Audit({ ...opened, note, key }, trust, known);
}

interface Signed extends Known {
  readonly origin: string;
  readonly note: string;
  readonly key: string;
}

/** The pass over the lines after the header: the growing edge of the tree, and what was certified so far. */
class Audit {
  readonly #signed: Signed;
  readonly #trust: Trust;
  readonly #known: readonly Known[];
  /** Roots of the perfect subtrees so far, largest first. */
  readonly #edge: Bytes[] = [];
  #size = 0;
  #erased = 0;
  #certified = 0;
  #witnessed = 0;
  #isEnded = false;

  constructor(signed: Signed, trust: Trust, known: readonly Known[]) {
    this.#signed = signed;
    this.#trust = trust;
    this.#known = known;
  }

  async take(value: unknown, line: number): Promise<LogVerdict | undefined> {
    if (of(value, "index") !== undefined) return this.#takeLeaf(value);
    const [size, note] = [count(value, "size"), text(value, "checkpoint")];
    if (size !== undefined && note !== "") return this.#takeCheckpoint(size, note, line);
    if (of(value, "end") === this.#signed.size) this.#isEnded = true;
    return undefined;
  }

  async finish(): Promise<LogVerdict> {
    const { origin, size, root, note, key } = this.#signed;
    if (!this.#isEnded || this.#size < size) return { status: "cutOff", leaves: this.#size, size };
    if (!areSame(this.#root(), root)) return { status: "altered", from: this.#certified, to: size - 1 };
    const beyond = this.#known.find((one) => one.size > size);
    if (beyond !== undefined) return { status: "cutOff", leaves: size, size: beyond.size };
    if (!(await this.#countWitnesses(note, size))) return { status: "forged", line: 1 };
    return {
      status: "intact",
      origin,
      size,
      erased: this.#erased,
      key,
      isKeyGiven: this.#trust.key !== undefined,
      ...(this.#trust.quorum === undefined ? {} : { witnessed: this.#witnessed }),
    };
  }

  #takeLeaf(value: unknown): LogVerdict | undefined {
    const index = this.#size;
    const [data, hash] = [bytes(value, "data"), bytes(value, "hash")];
    const altered: LogVerdict = { status: "altered", from: index, to: index };
    if (of(value, "index") !== index || data === undefined || hash === undefined || index >= this.#signed.size)
      return altered;
    const leaf = sha256Now(concat(Uint8Array.of(0), data));
    if (!areSame(leaf, hash) || !this.#isFaithful(value, data)) return altered;
    let joined = leaf;
    for (let at = index; at % 2 === 1; at = (at - 1) / 2)
      joined = sha256Now(concat(Uint8Array.of(1), this.#edge.pop() ?? new Uint8Array(), joined));
    this.#edge.push(joined);
    this.#size += 1;
    const contradicted = this.#known.find((one) => one.size === this.#size && !areSame(one.root, this.#root()));
    return contradicted === undefined ? undefined : { status: "forked", size: this.#size };
  }

  async #takeCheckpoint(size: number, note: string, line: number): Promise<LogVerdict | undefined> {
    if (size !== this.#size) return undefined;
    const opened = await openCheckpoint(note, this.#signed.key);
    if (opened === undefined || opened.size !== size || opened.origin !== this.#signed.origin)
      return { status: "forged", line };
    if (!areSame(opened.root, this.#root())) return { status: "altered", from: this.#certified, to: size - 1 };
    this.#certified = size;
    return (await this.#countWitnesses(note, size)) ? undefined : { status: "forged", line };
  }

  /** False when a cosignature of a trusted witness is wrong. */
  async #countWitnesses(note: string, size: number): Promise<boolean> {
    const { witnesses, quorum } = this.#trust;
    if (quorum === undefined) return true;
    const names = await cosignersOf(note, witnesses);
    if (names !== undefined && isEnough(quorum, new Set(names))) this.#witnessed = size;
    return names !== undefined;
  }

  /** Whether the detail, if it is there, is what the leaf commits to. */
  #isFaithful(value: unknown, data: Bytes): boolean {
    const detail = of(value, "detail");
    if (detail === undefined) {
      this.#erased += 1;
      return true;
    }
    return isCommitted(data, bytes(value, "salt"), detail);
  }

  #root(): Bytes {
    const last = this.#edge.at(-1);
    if (last === undefined) return sha256Now(new Uint8Array());
    return this.#edge.slice(0, -1).reduceRight((right, left) => sha256Now(concat(Uint8Array.of(1), left, right)), last);
  }
}

const prefix = utf8("besa/log/commitment/v1\n");

/** Whether a leaf's bytes commit to this detail with this salt. */
export function isCommitted(data: Uint8Array, salt: Bytes | undefined, detail: unknown): boolean {
  const entry = parse(new TextDecoder().decode(data));
  const committed = bytes(entry, "commitment");
  if (salt === undefined || committed === undefined || of(entry, "act") !== of(detail, "act")) return false;
  return areSame(sha256Now(concat(prefix, salt, utf8(canonicalJson(detail)))), committed);
}

/** A member of a parsed JSON object. */
export function of(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** A member that is base64. */
export function bytes(value: unknown, key: string): Bytes | undefined {
  const found = of(value, key);
  return typeof found === "string" ? fromBase64(found) : undefined;
}

function text(value: unknown, key: string): string {
  const found = of(value, key);
  return typeof found === "string" ? found : "";
}

function count(value: unknown, key: string): number | undefined {
  const found = of(value, key);
  return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}

/** Parsed JSON; undefined when it is none. */
export function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
