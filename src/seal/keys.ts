// Keys with a name, written as C2SP signed-note verifier keys. Here those that sign notes; cosigner-keys.ts has those that cosign them.
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { fromBase64, toBase64 } from "./base64.ts";
import { SealError } from "./error.ts";
import { sha256 } from "./hash.ts";
import { isWeakPoint } from "./weak-points.ts";

/** Something that signs notes under a name. `verifierKey` is what others need to check them. */
export interface Signer {
  readonly name: string;
  /** The C2SP verifier key: `name+hash+base64`. Public. */
  readonly verifierKey: string;
  /** First four bytes of SHA-256(name || "\n" || 0x01 || public key), hexadecimal. */
  readonly id: string;
  sign(message: Uint8Array): Uint8Array;
}

/** Something that checks signatures of one key. */
export interface Verifier {
  readonly name: string;
  readonly id: string;
  /** The public key alone, base64: two verifiers with the same are the same key under two names. */
  readonly publicKey: string;
  verify(message: Uint8Array, signature: Uint8Array): boolean;
}

/** Signature types of C2SP signed-note: what a key signs, and how. */
export const keyTypes = { ed25519: 0x01, ed25519Cosignature: 0x04, mlDsa44Cosignature: 0x06 } as const;
/** Bytes in an Ed25519 seed or public key, and in an ML-DSA-44 seed. */
export const keyLength = 32;
// The fixed beginnings of PKCS #8 and SPKI for Ed25519 (RFC 8410, sections 7 and 4): the raw key follows.
const privatePrefix = Buffer.from("302e020100300506032b657004220420", "hex");
const publicPrefix = Buffer.from("302a300506032b6570032100", "hex");

/** A signer from a name and 32 secret bytes (the Ed25519 seed). Throws `bad_key` for an impossible name or seed. */
export function makeSigner(name: string, seed: Uint8Array): Signer {
  demandName(name);
  const { key, publicKey } = readSeed(seed);
  const { id, verifierKey } = describeKey(name, keyTypes.ed25519, publicKey);
  return { name, id, verifierKey, sign: (message) => sign(null, message, key) };
}

/** Reads the verifier key of an Ed25519 signer of notes, `name+hash+base64` (C2SP signed-note). Throws `bad_key`. */
export function readVerifierKey(text: string): Verifier {
  const { name, id, type, publicKey } = splitVerifierKey(text);
  if (type !== keyTypes.ed25519 || publicKey.length !== keyLength)
    throw new SealError("bad_key", "not an Ed25519 verifier key");
  const key = readPublicKey(publicKey);
  return {
    name,
    id,
    publicKey: toBase64(publicKey),
    verify: (message, signature) =>
      signature.length === 64 &&
      !isWeakPoint(signature.subarray(0, keyLength)) &&
      verify(null, message, key, signature),
  };
}

/** The parts of a verifier key of any signature type; its hash fits. Throws `bad_key`. */
export function splitVerifierKey(text: string): { name: string; id: string; type: number; publicKey: Uint8Array } {
  // The name holds no plus; the base64 may.
  const [, name = "", id = "", encoded = ""] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/s.exec(text) ?? [];
  demandName(name);
  const bytes = fromBase64(encoded);
  const type = bytes?.[0];
  if (bytes === undefined || type === undefined) throw new SealError("bad_key", "not a verifier key");
  const publicKey = bytes.subarray(1);
  if (describeKey(name, type, publicKey).id !== id)
    throw new SealError("bad_key", `the hash ${id} is not that of the key`);
  return { name, id, type, publicKey };
}

/** How a public key is named in notes: the first four bytes of SHA-256(name || "\n" || type || public key), and the whole verifier key. */
export function describeKey(
  name: string,
  type: number,
  publicKey: Uint8Array,
): { readonly id: string; readonly verifierKey: string } {
  const typed = Buffer.concat([Uint8Array.of(type), publicKey]);
  const id = Buffer.from(sha256(Buffer.concat([Buffer.from(`${name}\n`), typed]))).toString("hex", 0, 4);
  return { id, verifierKey: `${name}+${id}+${toBase64(typed)}` };
}

/** Whether a name may stand in a note: not empty, no plus, no Unicode space, no control character. Throws `bad_key`. */
export function demandName(name: string): void {
  // oxlint-disable-next-line no-control-regex -- control characters are what signed-note forbids
  if (name === "" || /[+\p{White_Space}\u0000-\u001f]/u.test(name) || !name.isWellFormed())
    throw new SealError("bad_key", `"${name}" cannot name a key`);
}

/** The Ed25519 key of a seed, and its public half. Throws `bad_key`. */
export function readSeed(seed: Uint8Array): { readonly key: KeyObject; readonly publicKey: Uint8Array } {
  if (seed.length !== keyLength) throw new SealError("bad_key", `a seed is ${keyLength} bytes, not ${seed.length}`);
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(publicPrefix.length);
  return { key, publicKey };
}

/** An Ed25519 public key, spelled as RFC 8032 spells it and not of small order. Throws `bad_key`. */
export function readPublicKey(bytes: Uint8Array): KeyObject {
  if (isWeakPoint(bytes)) throw new SealError("bad_key", "a key with which everybody could sign");
  try {
    return createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: "der", type: "spki" });
  } catch (cause) {
    throw new SealError("bad_key", "not a point on the curve", { cause });
  }
}
