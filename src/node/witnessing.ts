// What witnessing needs of the machine: this node's keys as a witness, and the wire to other witnesses.
import { createHash } from "node:crypto";
import type { WitnessChange, WitnessPost } from "#ledger";
import { makeCosigner, type Cosigner } from "#seal";
import { keyIn } from "./data-folder.ts";

const patience = 10_000;
/** Characters of an answer that are read: some signature lines. */
const longestAnswer = 64 * 1024;

/**
 * This node's cosigners, by Ed25519, which every client reads, and by ML-DSA-44, which withstands quantum computers. Their seed is of their own: a
 * key that signs the log never cosigns, and losing it ends this witness's identity, so that it belongs in the backup.
 */
export function cosignersIn(directory: string, origin: string): Cosigner[] {
  const seed = keyIn(directory, "witness-signing.seed");
  const seedFor = (algorithm: string): Uint8Array =>
    createHash("sha256").update(`besa/witness/${algorithm}\n`).update(seed).digest();
  return (["ed25519", "ml-dsa-44"] as const).map((algorithm) =>
    makeCosigner(`${origin}/witness`, seedFor(algorithm), algorithm),
  );
}

/** A line for the operator. */
export function lineOf(change: WitnessChange): string {
  if ("isUnwitnessed" in change)
    return change.isUnwitnessed
      ? "Too few witnesses have confirmed the log in time: nothing is released until they have."
      : "Enough witnesses have confirmed the log again.";
  const { witness, problem } = change;
  return problem === undefined ? `The witness ${witness} confirms the log.` : `The witness ${witness}: ${problem}.`;
}

/** Sends a checkpoint to a witness. It may redirect nowhere, and its answer is read no further than cosignatures are long. */
export const postToWitness: WitnessPost = async (url, body) => {
  const response = await fetch(url, {
    method: "POST",
    body,
    headers: { "content-type": "text/plain; charset=utf-8" },
    redirect: "error",
    signal: AbortSignal.timeout(patience),
  });
  return { status: response.status, text: await readAtMost(response, longestAnswer) };
};

async function readAtMost(response: Response, limit: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length > limit) throw new RangeError("an answer of a witness is too long");
  }
  return Buffer.concat(pieces).toString();
}
