// One entry with its proof as C2SP tlog-proof: a text that is checked offline by a policy.
import { fromBase64, leafHash, readTlogProof, SealError, verifyTlogProof } from "#seal";
import type { Policy, WitnessedCheckpoint } from "#seal";
import { commitsTo, member, readEntry } from "./entry.ts";
import { LedgerError } from "./error.ts";
import type { ProvenEntry } from "./proof.ts";

/** What a text has shown: the entry, and who has cosigned the checkpoint that it is in. */
export interface WitnessedEntry extends ProvenEntry, Pick<WitnessedCheckpoint, "cosigned"> {}

/**
 * Checks the proof of an entry by a policy. The extra data, JSON of `data`, `salt` and `detail`, are trusted for nothing: the leaf must lead to the
 * root. Throws `bad_proof`, `bad_entry`, `entry_altered`, and the SealError of a text, key or checkpoint that is wrong.
 */
export function verifyTextProof(text: string, policy: Policy): WitnessedEntry {
  const { index, extra } = readTlogProof(text);
  const told = parse(extra);
  const data = bytesOf(told, "data");
  if (data === undefined) throw new LedgerError("bad_proof", "the extra data are not an entry");
  const { origin, size, cosigned } = verify(text, data, policy);
  const entry = readEntry(data);
  const detail = member(told, "detail");
  const salt = bytesOf(told, "salt");
  if (detail !== undefined && (salt === undefined || !commitsTo(entry, salt, detail)))
    throw new LedgerError("entry_altered", `the detail of entry ${index} is not what was logged`);
  return { origin, size, index, entry, erased: detail === undefined, cosigned };
}

function verify(text: string, data: Uint8Array, policy: Policy): WitnessedCheckpoint {
  try {
    return verifyTlogProof(text, leafHash(data), policy);
  } catch (cause) {
    const isOther = cause instanceof SealError && (cause.code === "root_mismatch" || cause.code === "bad_proof");
    throw isOther ? new LedgerError("entry_altered", "the entry is not in the signed log", { cause }) : cause;
  }
}

function parse(extra: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(extra));
  } catch (cause) {
    throw new LedgerError("bad_proof", "the extra data are not JSON", { cause });
  }
}

function bytesOf(value: unknown, key: string): Uint8Array | undefined {
  const found = member(value, key);
  return typeof found === "string" ? fromBase64(found) : undefined;
}
