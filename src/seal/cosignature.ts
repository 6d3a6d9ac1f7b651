// C2SP tlog-cosignature: a witness states that a checkpoint is the largest consistent one that it has seen of a log, and when.
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { readCheckpoint } from "./checkpoint.ts";
import { toBase64 } from "./base64.ts";
import { SealError } from "./error.ts";
import { describeKey, keyLength, keyTypes, readPublicKey, readSeed, demandName, splitVerifierKey } from "./keys.ts";
import type { Verifier } from "./keys.ts";
import { signatureLine } from "./note.ts";

/** How cosignatures are made. ML-DSA-44 (FIPS 204) also withstands quantum computers; Ed25519 is what every client reads. */
export type CosignatureAlgorithm = "ed25519" | "ml-dsa-44";

/** Something that cosigns checkpoints under a name. */
export interface Cosigner {
  readonly name: string;
  /** The C2SP verifier key, signature type 0x04 or 0x06. Public. */
  readonly verifierKey: string;
  /** First four bytes of SHA-256(name || "\n" || type || public key), hexadecimal. */
  readonly id: string;
  /**
   * A signature line, its newline included, over the text of a checkpoint (all lines, last newline included), as of a time in whole seconds since
   * 1970. Throws `bad_checkpoint` for a text that is none, `bad_size` for a time that is none.
   */
  cosign(text: string, seconds: number): string;
}

/** Something that checks the cosignatures of one key. */
export interface CosignatureVerifier extends Verifier {
  readonly algorithm: CosignatureAlgorithm;
}

const timeLength = 8;
const mlDsa44 = { publicKey: 1312, signature: 2420 } as const;
const ed25519Signature = 64;
// The fixed beginnings of PKCS #8 with a seed and of SPKI for ML-DSA-44 (RFC 9881): the raw bytes follow.
const privatePrefix = Buffer.from("3034020100300b060960864801650304031104228020", "hex");
const publicPrefix = Buffer.from("30820532300b06096086480165030403110382052100", "hex");

/** A cosigner from a name and 32 secret bytes. Two cosigners never share them. Throws `bad_key`. */
export function makeCosigner(name: string, seed: Uint8Array, algorithm: CosignatureAlgorithm = "ed25519"): Cosigner {
  demandName(name);
  const isEd25519 = algorithm === "ed25519";
  const { key, publicKey } = isEd25519 ? readSeed(seed) : readMlDsaSeed(seed);
  const described = describeKey(name, isEd25519 ? keyTypes.ed25519Cosignature : keyTypes.mlDsa44Cosignature, publicKey);
  return {
    name,
    ...described,
    cosign(text, seconds) {
      if (!Number.isSafeInteger(seconds) || seconds < 1) throw new SealError("bad_size", `${seconds} is not a time`);
      const message = isEd25519 ? ed25519Message(text, String(seconds)) : mlDsaMessage(text, name, BigInt(seconds));
      if (message === undefined) throw new SealError("bad_checkpoint", "name or origin is longer than 255 bytes");
      const time = Buffer.alloc(timeLength);
      time.writeBigUInt64BE(BigInt(seconds));
      return signatureLine({ name, id: described.id }, Buffer.concat([time, sign(null, message, key)]));
    },
  };
}

/** Reads the verifier key of a cosigner (signature types 0x04 and 0x06). Throws `bad_key`. */
export function readCosignerKey(text: string): CosignatureVerifier {
  const { name, id, type, publicKey } = splitVerifierKey(text);
  const named = { name, id, publicKey: toBase64(publicKey) };
  if (type === keyTypes.ed25519Cosignature && publicKey.length === keyLength)
    return {
      ...named,
      algorithm: "ed25519",
      verify: verifierOf(readPublicKey(publicKey), ed25519Signature, (text, time) =>
        ed25519Message(text, String(time)),
      ),
    };
  if (type === keyTypes.mlDsa44Cosignature && publicKey.length === mlDsa44.publicKey)
    return {
      ...named,
      algorithm: "ml-dsa-44",
      verify: verifierOf(readMlDsaKey(publicKey), mlDsa44.signature, (text, time) => mlDsaMessage(text, name, time)),
    };
  throw new SealError("bad_key", "not the key of a cosigner");
}

/** When a cosignature was made, in seconds since 1970; only of one that verifies. */
export function cosignedAt(signature: Uint8Array): number {
  return Number(Buffer.from(signature).readBigUInt64BE(0));
}

/** What is signed for a text at a time; undefined when such a text cannot be signed. */
type Message = (text: string, time: bigint) => Uint8Array | undefined;

function verifierOf(key: KeyObject, length: number, messageOf: Message): Verifier["verify"] {
  return (noteBytes, signature) => {
    if (signature.length !== timeLength + length) return false;
    const time = Buffer.from(signature).readBigUInt64BE(0);
    // A checkpoint is cosigned with its time; without one it would say nothing about when it was the largest.
    if (time === 0n || time >= 1n << 63n) return false;
    const message = attempt(() => messageOf(Buffer.from(noteBytes).toString(), time));
    return message !== undefined && verify(null, message, key, signature.subarray(timeLength));
  };
}

function ed25519Message(text: string, time: string): Uint8Array {
  readCheckpoint(text);
  return Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);
}

/** `cosigned_message` of the whole tree: start 0, end its size. Undefined when a name is too long to be written there. */
function mlDsaMessage(text: string, name: string, time: bigint): Uint8Array | undefined {
  const { origin, size, root } = readCheckpoint(text);
  const names = [Buffer.from(name), Buffer.from(origin)] as const;
  if (names.some(({ length }) => length > 255)) return undefined;
  const [own, log] = names.map((bytes) => Buffer.concat([Uint8Array.of(bytes.length), bytes]));
  if (own === undefined || log === undefined) return undefined;
  return Buffer.concat([Buffer.from("subtree/v1\n\0"), own, uint64(time), log, uint64(0n), uint64(BigInt(size)), root]);
}

function uint64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(value);
  return bytes;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

function readMlDsaSeed(seed: Uint8Array): { key: KeyObject; publicKey: Uint8Array } {
  if (seed.length !== keyLength) throw new SealError("bad_key", `a seed is ${keyLength} bytes, not ${seed.length}`);
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(publicPrefix.length);
  return { key, publicKey };
}

function readMlDsaKey(bytes: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: "der", type: "spki" });
}
