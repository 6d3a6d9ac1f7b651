// How long a message is tells something of it. Padded, it is one of few lengths.
import { ExchangeError } from "../error.ts";
import { largestBody } from "./frame.ts";

const lengthLength = 4;
const smallest = 1024;
const coarse = 16 * 1024;

/**
 * Bytes that a message of so many (its length field included) is padded to: the next power of two from 1 KiB to 16 KiB, above that the next
 * length of PADMÉ (Nikitin and others, PETS 2019), which adds at most 12 parts in a hundred. What this costs and hides: docs/decisions/0018.
 */
export function paddedLength(length: number): number {
  if (length <= smallest) return smallest;
  if (length <= coarse) return 2 ** Math.ceil(Math.log2(length));
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
}

/** The message behind its length, with zeros after it. Throws `envelope_too_large`. */
export function pad(message: Uint8Array): Uint8Array {
  const length = paddedLength(lengthLength + message.length);
  if (length > largestBody)
    throw new ExchangeError("envelope_too_large", `a message of ${message.length} bytes; send it as an attachment`);
  const padded = Buffer.alloc(length);
  padded.writeUInt32BE(message.length);
  padded.set(message, lengthLength);
  return padded;
}

/** The message in padded bytes. Throws `bad_body` unless they are exactly what `pad` makes of it. */
export function unpad(padded: Uint8Array): Uint8Array {
  const buffer = Buffer.from(padded.buffer, padded.byteOffset, padded.byteLength);
  const length = buffer.length < smallest ? -1 : buffer.readUInt32BE(0);
  const end = lengthLength + length;
  if (length < 0 || end > buffer.length || paddedLength(end) !== buffer.length)
    throw new ExchangeError("bad_body", "the length of the message is not that of its padding");
  if (!buffer.subarray(end).equals(Buffer.alloc(buffer.length - end)))
    throw new ExchangeError("bad_body", "the padding is not empty");
  return buffer.subarray(lengthLength, end);
}
