// One entry with its proof: enough for anybody with the log's key to check it, on paper if need be.
import type { LogDetail } from "#domain";
import {
  fromBase64,
  inclusionProof,
  leafHash,
  openCheckpoint,
  readVerifierKey,
  SealError,
  toBase64,
  verifyInclusion,
} from "#seal";
import { nodeReader } from "./checkpointing.ts";
import { commitsTo, member, readEntry } from "./entry.ts";
import type { LoggedEntry } from "./entry.ts";
import { LedgerError } from "./error.ts";
import type { LogStore, SignedCheckpoint } from "./log-store.ts";

/** An entry as it is handed out. Plain JSON; binary values are base64. */
export interface EntryProof {
  readonly index: number;
  /** The bytes of the leaf. */
  readonly leafData: string;
  /** The readable side; absent once erased. */
  readonly detail?: LogDetail;
  readonly salt?: string;
  /** The signed note whose root the proof leads to. */
  readonly checkpoint: string;
  /** Sibling hashes from the leaf to the root (RFC 6962, section 2.1.1). */
  readonly proof: readonly string[];
}

/** What a proof has shown. */
export interface ProvenEntry {
  readonly origin: string;
  /** Leaves in the log when the checkpoint was signed. */
  readonly size: number;
  readonly index: number;
  readonly entry: LoggedEntry;
  /** The detail was erased: time and act are proven, nothing else. */
  readonly erased: boolean;
}

/** Makes the proof of an entry. Throws `no_such_entry`, `log_damaged`. */
export async function proveEntry(wanted: {
  log: LogStore;
  checkpoint: SignedCheckpoint;
  index: number;
}): Promise<EntryProof> {
  const { log, checkpoint, index } = wanted;
  if (!Number.isSafeInteger(index) || index < 0 || index >= checkpoint.size)
    throw new LedgerError("no_such_entry", `the log has no entry ${index}`);
  // Side by side: each waits for the database once.
  const [[leaf], proof] = await Promise.all([
    log.leaves(index, 1),
    inclusionProof(nodeReader(log), index, checkpoint.size),
  ]);
  if (leaf?.index !== index) throw new LedgerError("log_damaged", `leaf ${index} is missing`);
  return {
    index,
    leafData: toBase64(leaf.data),
    ...(leaf.detail === undefined ? {} : { detail: leaf.detail }),
    ...(leaf.salt === undefined ? {} : { salt: toBase64(leaf.salt) }),
    checkpoint: checkpoint.note,
    proof: proof.map(toBase64),
  };
}

/**
 * Checks a proof offline against the log's verifier key. Throws `bad_proof` (not in the format), `entry_altered` (the detail, data or
 * place is not what was signed), and the `SealError` of a key or note that is wrong or forged.
 */
export function verifyProof(proof: unknown, key: string): ProvenEntry {
  const { index, data, hashes, note, salt } = readProof(proof);
  const { origin, size, root } = openCheckpoint(note, [readVerifierKey(key)]);
  try {
    verifyInclusion({ index, size, leaf: leafHash(data), root, proof: hashes });
  } catch (cause) {
    if (!(cause instanceof SealError)) throw cause;
    throw new LedgerError("entry_altered", `entry ${index} is not in the signed log`, { cause });
  }
  const entry = readEntry(data);
  const detail = member(proof, "detail");
  if (detail !== undefined && (salt === undefined || !commitsTo(entry, salt, detail)))
    throw new LedgerError("entry_altered", `the detail of entry ${index} is not what was logged`);
  return { origin, size, index, entry, erased: detail === undefined };
}

interface ReadProof {
  readonly index: number;
  readonly data: Uint8Array;
  readonly hashes: readonly Uint8Array[];
  readonly note: string;
  readonly salt: Uint8Array | undefined;
}

function readProof(proof: unknown): ReadProof {
  const [index, note, hashes, salt] = ["index", "checkpoint", "proof", "salt"].map((key) => member(proof, key));
  if (typeof index !== "number" || typeof note !== "string" || !Array.isArray(hashes) || hashes.length > 64)
    throw new LedgerError("bad_proof", "not the proof of an entry");
  return {
    index,
    note,
    data: readBytes(member(proof, "leafData")),
    hashes: hashes.map(readBytes),
    salt: salt === undefined ? undefined : readBytes(salt),
  };
}

function readBytes(value: unknown): Uint8Array {
  const bytes = typeof value === "string" ? fromBase64(value) : undefined;
  if (bytes === undefined) throw new LedgerError("bad_proof", "not base64");
  return bytes;
}
