import { concat, sha256, type Bytes } from "./bytes.ts";

/** One step up: the given hash and on which side it stands. */
export interface Step {
  readonly side: "left" | "right";
  readonly given: Bytes;
}

/** SHA-256(0x00 || data) (RFC 6962, section 2.1). */
export const leafHash = (data: Uint8Array): Promise<Bytes> => sha256(concat(Uint8Array.of(0), data));

/** SHA-256(0x01 || left || right) (RFC 6962, section 2.1). */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Promise<Bytes> =>
  sha256(concat(Uint8Array.of(1), left, right));

/**
 * The steps from a leaf to the root of a tree of `size` leaves (RFC 9162, section 2.1.3.2). `undefined` when the proof is longer or shorter
 * than index and size demand: such a proof proves nothing.
 */
export function stepsOf(index: number, size: number, proof: readonly Bytes[]): readonly Step[] | undefined {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return undefined;
  let at = index;
  let last = size - 1;
  const steps: Step[] = [];
  for (const given of proof) {
    if (last === 0 || given.length !== 32) return undefined;
    const isRight = at % 2 === 1 || at === last;
    steps.push({ side: isRight ? "left" : "right", given });
    // A last node without a sibling moves up unhashed until it is a right child.
    while (isRight && at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? steps : undefined;
}

/** Where the steps lead from a leaf's hash. */
export async function climb(leaf: Bytes, steps: readonly Step[]): Promise<Bytes> {
  let hash = leaf;
  for (const { side, given } of steps)
    // Each hash is made of the one below.
    // oxlint-disable-next-line no-await-in-loop
    hash = await (side === "left" ? nodeHash(given, hash) : nodeHash(hash, given));
  return hash;
}
