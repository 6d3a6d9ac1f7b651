import { canonicalBytes } from "./canonical.ts";
import { SealError } from "./error.ts";
import { sha256 } from "./hash.ts";

/** Random bytes in a commitment: without them it says nothing about what it commits to. */
export const saltLength = 32;
const prefix = Buffer.from("besa/log/commitment/v1\n");

/**
 * A hiding commitment: SHA-256("besa/log/commitment/v1\n" || salt || JCS(value)). Once salt and value are erased it cannot be
 * guessed at, however few values there are. Throws `bad_size` for a salt that is not 32 bytes, `not_canonical`.
 */
export function commitment(salt: Uint8Array, value: unknown): Uint8Array {
  if (salt.length !== saltLength) throw new SealError("bad_size", `a salt is ${saltLength} bytes, not ${salt.length}`);
  return sha256(Buffer.concat([prefix, salt, canonicalBytes(value)]));
}
