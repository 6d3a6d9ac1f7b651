// C2SP tlog-proof: that a leaf stands in a log, in one text that is checked offline.
import { fromBase64, toBase64 } from "./base64.ts";
import { SealError } from "./error.ts";
import { demandCount, demandHash, hashLength } from "./hash.ts";
import { openByPolicy } from "./policy.ts";
import type { Policy, WitnessedCheckpoint } from "./policy.ts";
import { verifyInclusion } from "./verify.ts";

/** A proof as the text holds it; nothing of it is checked yet. */
export interface TlogProof {
  readonly index: number;
  /** Sibling hashes from the leaf to the root. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, with its cosignatures. */
  readonly checkpoint: string;
  /** What the application adds; nobody signs it. */
  readonly extra?: Uint8Array;
}

const firstLine = "c2sp.org/tlog-proof@v1";
const mostHashes = 63;
const longest = 4_000_000;

/** Writes a proof. Throws `bad_size`, `bad_hash`. */
export function writeTlogProof({ index, proof, checkpoint, extra }: TlogProof): string {
  demandCount(index, "leaf index");
  for (const hash of proof) demandHash(hash);
  const lines = [
    firstLine,
    ...(extra === undefined ? [] : [`extra ${toBase64(extra)}`]),
    `index ${index}`,
    ...proof.map(toBase64),
    "",
  ];
  return `${lines.join("\n")}\n${checkpoint}`;
}

/** Reads a proof. Throws `bad_proof_text`. */
export function readTlogProof(text: string): TlogProof {
  const end = text.indexOf("\n\n");
  if (text.length > longest || end < 0) throw bad("no empty line before a checkpoint");
  const [first, ...rest] = text.slice(0, end).split("\n");
  if (first !== firstLine) throw bad(`the first line is not ${firstLine}`);
  const hasExtra = rest[0]?.startsWith("extra ") === true;
  const extra = hasExtra ? fromBase64(rest[0]?.slice("extra ".length) ?? "") : undefined;
  if (hasExtra && extra === undefined) throw bad("the extra data is not base64");
  const [indexLine = "", ...hashes] = hasExtra ? rest.slice(1) : rest;
  const index = Number(/^index (0|[1-9]\d*)$/.exec(indexLine)?.[1]);
  if (!Number.isSafeInteger(index)) throw bad("the index is not a number");
  if (hashes.length > mostHashes) throw bad("more hashes than any tree is high");
  const proof = hashes.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== hashLength) throw bad("a hash is not 32 bytes in base64");
    return hash;
  });
  return { index, proof, checkpoint: text.slice(end + 2), ...(extra === undefined ? {} : { extra }) };
}

/**
 * Checks that the leaf with this hash stands in a log of the policy, under a checkpoint that enough witnesses have cosigned. Throws
 * `bad_proof_text`, what `openByPolicy` throws, and what `verifyInclusion` throws.
 */
export function verifyTlogProof(text: string, leaf: Uint8Array, policy: Policy): WitnessedCheckpoint {
  const { index, proof, checkpoint } = readTlogProof(text);
  const opened = openByPolicy(checkpoint, policy);
  verifyInclusion({ index, size: opened.size, leaf, root: opened.root, proof });
  return opened;
}

function bad(what: string): SealError {
  return new SealError("bad_proof_text", what);
}
