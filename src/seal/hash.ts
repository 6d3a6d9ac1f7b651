// SHA-256 as RFC 6962, section 2.1 uses it: leaves and nodes are hashed with different first bytes, so neither passes for the other.
import { hash } from "node:crypto";
import { SealError } from "./error.ts";

/** Bytes in a hash. */
export const hashLength = 32;
// Owned by nodeHash: it is filled and hashed without a pause, so one is enough.
const scratch = new Uint8Array(1 + 2 * hashLength).fill(1);

/** SHA-256 (FIPS 180-4) of the bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  // By way of a text: asked for a buffer, Node takes twice as long.
  return Buffer.from(hash("sha256", bytes, "binary"), "latin1");
}

/** The hash of a leaf: SHA-256(0x00 || data) (RFC 6962, section 2.1). */
export function leafHash(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + data.length);
  bytes.set(data, 1);
  return sha256(bytes);
}

/** The hash of a node: SHA-256(0x01 || left || right) (RFC 6962, section 2.1). Throws `bad_hash`. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  demandHash(left);
  demandHash(right);
  scratch.set(left, 1);
  scratch.set(right, 1 + hashLength);
  return sha256(scratch);
}

/** Whether two hashes are the same. They are public: time does not matter. */
export function sameHash(left: Uint8Array, right: Uint8Array): boolean {
  return left === right || Buffer.compare(left, right) === 0;
}

/** Throws `bad_hash` unless these are 32 bytes. */
export function demandHash(bytes: Uint8Array | undefined): asserts bytes is Uint8Array {
  if (bytes?.length !== hashLength)
    throw new SealError("bad_hash", `a hash is ${hashLength} bytes, not ${bytes?.length ?? 0}`);
}

/** Throws `bad_size` unless this is a size or an index that a number can hold exactly. */
export function demandCount(value: number, what: string): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new SealError("bad_size", `${what} ${value} is not a count`);
}
