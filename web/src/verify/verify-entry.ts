// One entry with its proof: C2SP tlog-proof, or the JSON that the log's page saves.
import { areSame, fromBase64, type Bytes } from "../proof/bytes.ts";
import { climb, leafHash, stepsOf } from "../proof/merkle.ts";
import { openCheckpoint } from "../proof/note.ts";
import { cosignersOf, isEnough, type Trust } from "./trust.ts";
import { bytes, isCommitted, of, parse } from "./verify-log.ts";

/** What was found about one entry. */
export type EntryVerdict =
  | {
      readonly status: "proven";
      readonly index: number;
      readonly size: number;
      readonly origin: string;
      /** What the entry says; undefined when it is erased, or not the reader's to see. */
      readonly detail: unknown;
      readonly at: string;
      readonly isKeyGiven: boolean;
      readonly key: string;
      /** Whether enough witnesses have confirmed it; absent when none is asked for. */
      readonly isWitnessed?: boolean;
    }
  | { readonly status: "notProven" }
  /** The text names no key and none was given. */
  | { readonly status: "keyNeeded" };

interface Entry {
  readonly index: number;
  readonly hashes: readonly Bytes[];
  readonly checkpoint: string;
  readonly told: unknown;
  /** The key that the file itself names. */
  readonly key: string | undefined;
}

/** The proof in a text; undefined when it holds something else. */
export function readEntry(text: string): Entry | undefined {
  return text.startsWith("c2sp.org/tlog-proof@v1\n") ? readText(text) : readJson(text);
}

/** Checks the proof by a key or policy. */
export async function verifyEntry(entry: Entry, trust: Trust): Promise<EntryVerdict> {
  const key = trust.key ?? entry.key;
  if (key === undefined) return { status: "keyNeeded" };
  const data = bytes(entry.told, "data");
  const opened = await openCheckpoint(entry.checkpoint, key);
  const steps = opened === undefined ? undefined : stepsOf(entry.index, opened.size, entry.hashes);
  if (data === undefined || opened === undefined || steps === undefined) return { status: "notProven" };
  if (!areSame(await climb(await leafHash(data), steps), opened.root)) return { status: "notProven" };
  const detail = of(entry.told, "detail");
  if (detail !== undefined && !isCommitted(data, bytes(entry.told, "salt"), detail)) return { status: "notProven" };
  const names = await cosignersOf(entry.checkpoint, trust.witnesses);
  if (names === undefined) return { status: "notProven" };
  const at = of(parse(new TextDecoder().decode(data)), "at");
  return {
    status: "proven",
    index: entry.index,
    size: opened.size,
    origin: opened.origin,
    detail,
    at: typeof at === "string" ? at : "",
    isKeyGiven: trust.key !== undefined,
    key,
    ...(trust.quorum === undefined ? {} : { isWitnessed: isEnough(trust.quorum, new Set(names)) }),
  };
}

function readText(text: string): Entry | undefined {
  const end = text.indexOf("\n\n");
  const lines = text.slice(0, end).split("\n").slice(1);
  const extra = lines[0]?.startsWith("extra ") === true ? fromBase64(lines.shift()?.slice(6) ?? "") : undefined;
  const index = Number(/^index (0|[1-9]\d*)$/.exec(lines.shift() ?? "")?.[1]);
  const hashes = lines.map(fromBase64);
  if (end < 0 || extra === undefined || !Number.isSafeInteger(index) || !hashes.every(isHash)) return undefined;
  return {
    index,
    hashes,
    checkpoint: text.slice(end + 2),
    told: parse(new TextDecoder().decode(extra)),
    key: undefined,
  };
}

function readJson(text: string): Entry | undefined {
  const value = parse(text);
  const [index, checkpoint, proof, key] = ["index", "checkpoint", "proof", "key"].map((name) => of(value, name));
  if (typeof index !== "number" || typeof checkpoint !== "string" || !Array.isArray(proof)) return undefined;
  const hashes = proof.map((hash: unknown) => (typeof hash === "string" ? fromBase64(hash) : undefined));
  if (!hashes.every(isHash)) return undefined;
  return { index, hashes, checkpoint, told: value, key: typeof key === "string" ? key : undefined };
}

function isHash(hash: Bytes | undefined): hash is Bytes {
  return hash?.length === 32;
}
