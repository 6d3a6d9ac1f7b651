// A copy of a record that left a node: its own content against the SHA-256 in the log's entry about it, and that entry's proof.
import { utf8 } from "../proof/bytes.ts";
import { canonicalJson } from "../proof/canonical.ts";
import { sha256Now } from "./sha256.ts";
import type { Trust } from "./trust.ts";
import { readEntry, verifyEntry, type EntryVerdict } from "./verify-entry.ts";
import { of, parse } from "./verify-log.ts";

/** What was found about a copy. */
export type RecordVerdict =
  | { readonly status: "altered" }
  | { readonly status: "entry"; readonly entry: EntryVerdict; readonly handling: readonly string[] };

interface Copy {
  readonly statement: object;
  readonly proof: string;
}

/** The copy in a text; undefined when it holds something else. */
export function readRecord(text: string): Copy | undefined {
  const value = parse(text);
  if (typeof value !== "object" || value === null || of(value, "besa") !== "record-export" || of(value, "v") !== 1)
    return undefined;
  const proof = of(value, "proof");
  if (typeof proof !== "string") return undefined;
  return { statement: Object.fromEntries(Object.entries(value).filter(([name]) => name !== "proof")), proof };
}

/** Checks a copy by a key or policy. */
export async function verifyRecord({ statement, proof }: Copy, trust: Trust): Promise<RecordVerdict> {
  const read = readEntry(proof);
  if (read === undefined) return { status: "altered" };
  const own = of(of(statement, "node"), "key");
  const entry = await verifyEntry({ ...read, key: typeof own === "string" ? own : undefined }, trust);
  if (entry.status !== "proven") return { status: "entry", entry, handling: [] };
  const digest = Array.from(sha256Now(utf8(canonicalJson(statement))), (byte) => byte.toString(16).padStart(2, "0"));
  const isSame =
    of(entry.detail, "act") === "record-exported" && of(of(entry.detail, "outcome"), "sha256") === digest.join("");
  if (!isSame) return { status: "altered" };
  const codes = of(statement, "handling");
  const handling = Array.isArray(codes) ? codes.filter((code: unknown) => typeof code === "string") : [];
  return { status: "entry", entry, handling };
}
