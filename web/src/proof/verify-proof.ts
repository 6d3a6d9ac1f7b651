import type { LogProof } from "#contract";
import { areSame, concat, fromBase64, sha256, toHex, utf8, type Bytes } from "./bytes.ts";
import { canonicalJson } from "./canonical.ts";
import { climb, leafHash, stepsOf, type Step } from "./merkle.ts";
import { openCheckpoint } from "./note.ts";

/** What was found about one entry, computed here from the proof alone. */
export interface Verified {
  /** The entry's words hash to what the leaf commits to; `unseen` when they are erased or not the reader's to see. */
  readonly entry: "holds" | "fails" | "unseen";
  /** The leaf leads to the checkpoint's root. */
  readonly isIncluded: boolean;
  /** The root is signed by the log's key. */
  readonly isSigned: boolean;
  readonly leaf: string;
  readonly root: string;
  readonly size: number;
  readonly keyId: string;
  readonly steps: readonly Step[];
  readonly milliseconds: number;
}

/** Is everything proven that can be? */
export const isProven = ({ entry, isIncluded, isSigned }: Verified): boolean =>
  entry !== "fails" && isIncluded && isSigned;

/** Checks an entry offline: commitment, leaf hash and path (RFC 6962), checkpoint signature (C2SP). Asks nobody. */
export async function verifyProof(proof: LogProof): Promise<Verified> {
  const began = performance.now();
  const data = fromBase64(proof.data) ?? new Uint8Array();
  const leaf = await leafHash(data);
  const checkpoint = await openCheckpoint(proof.checkpoint, proof.key);
  const hashes = proof.proof.flatMap((hash) => fromBase64(hash) ?? []);
  const steps = checkpoint === undefined ? undefined : stepsOf(proof.index, checkpoint.size, hashes);
  const root = steps === undefined ? undefined : await climb(leaf, steps);
  return {
    entry: await entryOf(proof, data),
    isIncluded: checkpoint !== undefined && root !== undefined && areSame(root, checkpoint.root),
    isSigned: checkpoint !== undefined,
    leaf: toHex(leaf),
    root: root === undefined ? "" : toHex(root),
    size: checkpoint?.size ?? 0,
    keyId: checkpoint?.keyId ?? "",
    steps: steps ?? [],
    milliseconds: performance.now() - began,
  };
}

const prefix = utf8("besa/log/commitment/v1\n");

/** SHA-256("besa/log/commitment/v1\n" || salt || JCS(detail)) must stand in the leaf. */
async function entryOf({ salt, detail }: LogProof, data: Bytes): Promise<Verified["entry"]> {
  const saltBytes = salt === undefined ? undefined : fromBase64(salt);
  if (saltBytes === undefined || detail === undefined) return "unseen";
  const hash = await sha256(concat(prefix, saltBytes, utf8(canonicalJson(detail))));
  const committed = commitmentIn(new TextDecoder().decode(data));
  return committed !== undefined && areSame(hash, committed) ? "holds" : "fails";
}

/** The commitment in a leaf's bytes, base64. */
function commitmentIn(text: string): Bytes | undefined {
  try {
    const leaf: unknown = JSON.parse(text);
    if (typeof leaf !== "object" || leaf === null || !("commitment" in leaf)) return undefined;
    return typeof leaf.commitment === "string" ? fromBase64(leaf.commitment) : undefined;
  } catch {
    return undefined;
  }
}
