import { SealError } from "./error.ts";
import { sha256 } from "./hash.ts";

/** Random bytes in a commitment: without them it says nothing about what it commits to. */
export const saltLength = 32;
const prefix = Buffer.from("besa/log/commitment/v1\n");

/**
 * A hiding commitment: SHA-256("besa/log/commitment/v1\n" || salt || canonical), where `canonical` are the canonical bytes (JCS) of
 * what is committed to. Once salt and value are erased it cannot be guessed at, however few values there are. Throws `bad_size` for a
 * salt that is not 32 bytes.
 */
export function commitment(salt: Uint8Array, canonical: Uint8Array): Uint8Array {
  if (salt.length !== saltLength) throw new SealError("bad_size", `a salt is ${saltLength} bytes, not ${salt.length}`);
  return sha256(Buffer.concat([prefix, salt, canonical]));
}
