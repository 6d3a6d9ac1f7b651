import { openByPolicy, openCheckpoint, SealError } from "#seal";
import type { Checkpoint, Policy, Verifier } from "#seal";

/** A checkpoint of this log, and whether it meets the policy by which it is judged. */
export interface JudgedCheckpoint extends Checkpoint {
  readonly isWitnessed: boolean;
}

/** Who must have signed. */
export interface CheckpointTrust {
  readonly verifier: Verifier;
  readonly origin: string;
  readonly policy?: Policy | undefined;
}

/** Opens a checkpoint that ought to be of this log and by this key; tells what it is instead. */
export function openOwn(
  note: string,
  { verifier, origin, policy }: CheckpointTrust,
): JudgedCheckpoint | "forged" | "wrong_key" {
  try {
    const checkpoint = openCheckpoint(note, [verifier], origin);
    return { ...checkpoint, isWitnessed: policy !== undefined && isWitnessed(note, policy) };
  } catch (error) {
    if (error instanceof SealError) return error.code === "unknown_signer" ? "wrong_key" : "forged";
    throw error;
  }
}

function isWitnessed(note: string, policy: Policy): boolean {
  try {
    openByPolicy(note, policy);
    return true;
  } catch (error) {
    if (error instanceof SealError) return false;
    throw error;
  }
}
