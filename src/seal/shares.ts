// A secret in shares (A. Shamir, How to share a secret, 1979): so many of them are the secret, one fewer is nothing at all.
import { combine, split } from "shamir-secret-sharing";
import { SealError } from "./error.ts";

/** Splits a secret, so that any `needed` of the `shares` (2 to 255 both) give it back. Each is a byte longer than the secret. Throws `bad_shares`. */
export async function splitSecret(
  secret: Uint8Array,
  { shares, needed }: { readonly shares: number; readonly needed: number },
): Promise<Uint8Array[]> {
  // The library takes no Buffer.
  return orRefused(split(Uint8Array.from(secret), shares, needed));
}

/** The secret of so many shares as it needs; other shares, or fewer, give something else, and nothing tells. Throws `bad_shares` for what cannot be shares. */
export async function joinShares(shares: readonly Uint8Array[]): Promise<Uint8Array> {
  return orRefused(combine(shares.map((share) => Uint8Array.from(share))));
}

async function orRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new SealError("bad_shares", error instanceof Error ? error.message : "not shares of one secret");
  }
}
