// What comes of an upload, sealed as it comes: piece by piece, so that it can go on where it broke off, and nothing of it lies readable on the disk.
import { createCipheriv, createDecipheriv } from "node:crypto";
import { letGo } from "#seal";
import { CaseworkError } from "../error.ts";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
/** Bytes of a file in each piece but the last. */
export const pieceBytes = 64 * 1024;
const sealedBytes = pieceBytes + nonceBytes + tagBytes;

/** How many bytes of the disk the first `length` bytes of a file take, sealed in pieces; `length` ends a piece or the file. */
export function sealedLength(length: number): number {
  const whole = Math.floor(length / pieceBytes);
  const rest = length - whole * pieceBytes;
  return whole * sealedBytes + (rest === 0 ? 0 : rest + nonceBytes + tagBytes);
}

/** How much of a file of `length` bytes is in so many bytes of the disk: whole pieces, and the last one if it is whole. */
export function openedLength(sealed: number, length: number): number {
  const whole = Math.floor(sealed / sealedBytes);
  return sealedLength(length) <= sealed ? length : Math.min(whole * pieceBytes, length);
}

/**
 * Seals what comes of a file of `length` bytes from the place `from` on, in pieces with random nonces (AES-256-GCM, NIST SP 800-38D) and their place as
 * additional data. Each is good until the next is asked for. What is left behind the last whole piece, before the end of the file, is not yielded: its
 * sender sends it again. `taken` hears of the place reached as each piece goes.
 */
export async function* sealPieces(
  bytes: AsyncIterable<Uint8Array>,
  place: { readonly from: number; readonly length: number },
  key: { readonly key: Uint8Array; readonly random: (bytes: number) => Uint8Array },
  taken: (at: number) => void,
): AsyncGenerator<Uint8Array> {
  const filling = Buffer.alloc(pieceBytes);
  let [at, filled] = [place.from, 0];
  for await (const given of bytes)
    for (let from = 0; from < given.length;) {
      const part = given.subarray(from, from + pieceBytes - filled);
      filling.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < pieceBytes && at + filled < place.length) continue;
      const sealed = seal(filling.subarray(0, filled), at, key);
      yield sealed;
      letGo(sealed);
      at += filled;
      filled = 0;
      taken(at);
    }
}

/**
 * Opens what `sealPieces` has sealed, as it is read, each piece good until the next is asked for. Throws `file_damaged` when anything of it was altered, left
 * out or moved.
 */
export async function* openPieces(sealed: AsyncIterable<Uint8Array>, key: Uint8Array): AsyncGenerator<Uint8Array> {
  const filling = Buffer.alloc(sealedBytes);
  let [at, filled] = [0, 0];
  for await (const given of sealed)
    for (let from = 0; from < given.length;) {
      const part = given.subarray(from, from + sealedBytes - filled);
      filling.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < sealedBytes) continue;
      const opened = open(filling, at, key);
      yield opened;
      letGo(opened);
      at += pieceBytes;
      filled = 0;
    }
  if (filled > 0) yield open(filling.subarray(0, filled), at, key);
}

function seal(
  piece: Uint8Array,
  at: number,
  { key, random }: { readonly key: Uint8Array; readonly random: (bytes: number) => Uint8Array },
): Uint8Array {
  const nonce = random(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(placeOf(at));
  const body = cipher.update(piece);
  const sealed = Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
  letGo(body);
  return sealed;
}

function open(sealed: Uint8Array, at: number, key: Uint8Array): Uint8Array {
  const end = sealed.length - tagBytes;
  if (end < nonceBytes) throw new CaseworkError("file_damaged");
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(placeOf(at));
  decipher.setAuthTag(sealed.subarray(end));
  try {
    const body = decipher.update(sealed.subarray(nonceBytes, end));
    // This mode leaves nothing to the end: it only says whether all is authentic.
    decipher.final();
    return body;
  } catch (cause) {
    throw new CaseworkError("file_damaged", { cause });
  }
}

function placeOf(at: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(at));
  return bytes;
}
