import { openCheckpoint, SealError } from "#seal";
import type { Checkpoint, Verifier } from "#seal";

/** Opens a checkpoint that ought to be of this log and by this key; tells what it is instead. */
export function openOwn(note: string, verifier: Verifier, origin: string): Checkpoint | "forged" | "wrong_key" {
  try {
    return openCheckpoint(note, [verifier], origin);
  } catch (error) {
    if (error instanceof SealError) return error.code === "unknown_signer" ? "wrong_key" : "forged";
    throw error;
  }
}
