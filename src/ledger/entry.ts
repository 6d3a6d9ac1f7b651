// An entry: the bytes of a leaf and the detail they commit to. The format is docs/decisions/0004-log-format.md.
import { Act } from "#domain";
import type { LogDetail, StoredLeaf } from "#domain";
import { canonicalBytes, canonicalText, commitment, leafHash, SealError, toBase64 } from "#seal";
import { LedgerError } from "./error.ts";

/** A detail and its commitment, ready to become a leaf once its time and place are known. */
export interface PreparedEntry {
  readonly detail: LogDetail;
  /** The detail's canonical JSON, which the commitment is over. */
  readonly text: string;
  readonly salt: Uint8Array;
  readonly commitment: string;
}

/** What the bytes of a leaf say. `act` and `at` stay when the detail is erased by law. */
export interface LoggedEntry {
  readonly v: 1;
  readonly act: Act;
  readonly at: string;
  /** Base64 of SHA-256 over prefix, salt and the canonical detail. */
  readonly commitment: string;
}

const largestDetail = 1_048_576;
const saltLength = 32;
const decoder = new TextDecoder("utf-8", { fatal: true });
// In JCS a backslash of the text itself is doubled, so an odd run before u0000 is the escape of U+0000.
const nullCharacter = /(?<!\\)(?:\\\\)*\\u0000/;

/** Commits to details before they wait in any queue, so that a bad one harms nobody else. Throws `unfit_detail`. */
export function prepareEntries(
  details: readonly LogDetail[],
  random: (length: number) => Uint8Array,
): readonly PreparedEntry[] {
  const salts = random(saltLength * details.length);
  return details.map((detail, place) => {
    const text = fitText(detail);
    const salt = salts.subarray(saltLength * place, saltLength * (place + 1));
    return { detail, text, salt, commitment: toBase64(commitment(salt, Buffer.from(text))) };
  });
}

/** The leaf of an entry at its place and time. */
export function makeLeaf(
  { detail, text, salt, commitment: committed }: PreparedEntry,
  index: number,
  at: string,
): StoredLeaf {
  // Canonical as it stands (a test compares): the members in order, and none of their values needs escaping.
  const data = Buffer.from(`{"act":"${detail.act}","at":"${at}","commitment":"${committed}","v":1}`);
  return { index, hash: leafHash(data), data, salt, detail, text };
}

/** Reads the bytes of a leaf. Throws `bad_entry`. */
export function readEntry(data: Uint8Array): LoggedEntry {
  const value = parse(data);
  const act = Act.safeParse(member(value, "act"));
  const [at, commitmentText] = [member(value, "at"), member(value, "commitment")];
  if (member(value, "v") !== 1 || !act.success || typeof at !== "string" || typeof commitmentText !== "string")
    throw new LedgerError("bad_entry", "the leaf is not an entry of version 1");
  return { v: 1, act: act.data, at, commitment: commitmentText };
}

/** Whether the entry committed to this detail with this salt. */
export function commitsTo(entry: LoggedEntry, salt: Uint8Array, detail: unknown): boolean {
  try {
    return (
      toBase64(commitment(salt, canonicalBytes(detail))) === entry.commitment && member(detail, "act") === entry.act
    );
  } catch (error) {
    if (error instanceof SealError) return false;
    throw error;
  }
}

/** A member of a parsed JSON object; undefined when there is none. */
export function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The canonical text of a detail that can be kept. */
function fitText(detail: LogDetail): string {
  const text = textOf(detail);
  if (text.length > largestDetail || (text.length > largestDetail / 3 && Buffer.byteLength(text) > largestDetail))
    throw new LedgerError("unfit_detail", `${Buffer.byteLength(text)} bytes are more than ${largestDetail}`);
  // Readers of JSON stumble over U+0000, PostgreSQL's among them: one such text would fail the transaction of everybody in the batch.
  if (text.includes("\\u0000") && nullCharacter.test(text))
    throw new LedgerError("unfit_detail", "the detail holds U+0000");
  return text;
}

function textOf(detail: LogDetail): string {
  try {
    return canonicalText(detail);
  } catch (cause) {
    throw new LedgerError("unfit_detail", "the detail is not plain JSON", { cause });
  }
}

function parse(data: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(data));
  } catch (cause) {
    throw new LedgerError("bad_entry", "the leaf is not JSON", { cause });
  }
}
