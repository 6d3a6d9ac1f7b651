// SHA-256 (FIPS 180-4) at once: Web Crypto answers later, and a log asks a million times.
import type { Bytes } from "../proof/bytes.ts";

/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
const constants = new Uint32Array(64);
/** The same of the square roots of the first eight. */
const beginning = new Uint32Array(8);
for (let number = 2, found = 0; found < 64; number += 1) {
  let isPrime = true;
  for (let factor = 2; factor * factor <= number; factor += 1) if (number % factor === 0) isPrime = false;
  if (!isPrime) continue;
  if (found < 8) beginning[found] = fraction(BigInt(number), 2n);
  constants[found] = fraction(BigInt(number), 3n);
  found += 1;
}

/** Owned by compress. */
const words = new Uint32Array(64);

/** The hash of the bytes. */
export function sha256Now(bytes: Uint8Array): Bytes {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  const state = Uint32Array.from(beginning);
  for (let at = 0; at < padded.length; at += 64) compress(state, view, at);
  const hash = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => hash.setUint32(index * 4, word));
  return new Uint8Array(hash.buffer);
}

function compress(state: Uint32Array, block: DataView, at: number): void {
  for (let index = 0; index < 16; index += 1) words[index] = block.getUint32(at + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [word(words, index - 15), word(words, index - 2)];
    const one = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const two = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[index] = word(words, index - 16) + one + word(words, index - 7) + two;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + word(constants, index) + word(words, index)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => (state[index] = word(state, index) + value));
}

function word(of: Uint32Array, index: number): number {
  return of[index] ?? 0;
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

/** The first 32 bits after the point of a root of a whole number. */
function fraction(number: bigint, degree: bigint): number {
  const scaled = number << (32n * degree);
  let [low, high] = [0n, scaled];
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** degree <= scaled) low = middle;
    else high = middle - 1n;
  }
  return Number(low & 0xffffffffn);
}
