// Where the parts of an envelope stand among its bytes.
import { ExchangeError } from "../error.ts";

/** Bytes of the largest header. */
export const largestHeader = 16 * 1024;
/** Bytes of the largest body before it is sealed, padding included. */
export const largestBody = 1024 * 1024;
/** What the AEADs of all suites add. */
export const tagLength = 16;
const signatureLength = 64;
const magic = Buffer.from("besa-envelope/1\n");
const family = Buffer.from("besa-envelope/");
const lengthLength = 4;
/** Bytes of the largest envelope: whoever receives one reads no further. */
export const largestEnvelope = magic.length + lengthLength + largestHeader + signatureLength + largestBody + tagLength;

/** The parts of an envelope. They are views of its bytes. */
export interface Frame {
  readonly header: Uint8Array;
  readonly signature: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** Puts an envelope together. */
export function writeFrame({ header, signature, ciphertext }: Frame): Uint8Array {
  const length = Buffer.alloc(lengthLength);
  length.writeUInt32BE(header.length);
  return Buffer.concat([magic, length, header, signature, ciphertext]);
}

/** Takes an envelope apart; whether the ciphertext is whole the header tells. Throws `bad_envelope`, `envelope_version`, `envelope_too_large`. */
export function readFrame(bytes: Uint8Array): Frame {
  if (bytes.length > largestEnvelope)
    throw new ExchangeError("envelope_too_large", `${bytes.length} bytes, at most ${largestEnvelope} are taken`);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, family.length).equals(family))
    throw new ExchangeError("bad_envelope", "the bytes do not begin as an envelope does");
  if (!buffer.subarray(0, magic.length).equals(magic)) throw otherVersion(buffer);
  const start = magic.length + lengthLength;
  if (buffer.length < start) throw new ExchangeError("bad_envelope", "it ends before its header");
  const length = buffer.readUInt32BE(magic.length);
  if (length > largestHeader) throw new ExchangeError("envelope_too_large", `a header of ${length} bytes`);
  const end = start + length;
  if (buffer.length < end + signatureLength) throw new ExchangeError("bad_envelope", "it ends before its body");
  return {
    header: buffer.subarray(start, end),
    signature: buffer.subarray(end, end + signatureLength),
    ciphertext: buffer.subarray(end + signatureLength),
  };
}

/** What the header is signed with: no signature of an envelope is one of anything else. */
export function signedBytes(header: Uint8Array): Uint8Array {
  return Buffer.concat([magic, header]);
}

function otherVersion(buffer: Buffer): ExchangeError {
  const said = /^besa-envelope\/([1-9]\d{0,3})\n/.exec(buffer.subarray(0, 24).toString("latin1"))?.[1];
  return said === undefined || said === "1"
    ? new ExchangeError("bad_envelope", "the first line is not that of an envelope")
    : new ExchangeError("envelope_version", `version ${said}`);
}
