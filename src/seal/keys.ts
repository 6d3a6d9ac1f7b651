// Ed25519 keys (RFC 8032) with a name, written as C2SP signed-note verifier keys.
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { fromBase64, toBase64 } from "./base64.ts";
import { SealError } from "./error.ts";
import { sha256 } from "./hash.ts";

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
  verify(message: Uint8Array, signature: Uint8Array): boolean;
}

const ed25519 = 0x01;
const keyLength = 32;
// The fixed beginnings of PKCS #8 and SPKI for Ed25519 (RFC 8410, sections 7 and 4): the raw key follows.
const privatePrefix = Buffer.from("302e020100300506032b657004220420", "hex");
const publicPrefix = Buffer.from("302a300506032b6570032100", "hex");

/** A signer from a name and 32 secret bytes (the Ed25519 seed). Throws `bad_key` for an impossible name or seed. */
export function makeSigner(name: string, seed: Uint8Array): Signer {
  demandName(name);
  if (seed.length !== keyLength) throw new SealError("bad_key", `a seed is ${keyLength} bytes, not ${seed.length}`);
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(publicPrefix.length);
  const id = keyId(name, publicKey);
  const verifierKey = `${name}+${id}+${toBase64(Buffer.concat([Uint8Array.of(ed25519), publicKey]))}`;
  return { name, id, verifierKey, sign: (message) => sign(null, message, key) };
}

/** Reads a verifier key, `name+hash+base64` (C2SP signed-note). Throws `bad_key`. */
export function readVerifierKey(text: string): Verifier {
  // The name holds no plus; the base64 may.
  const [, name = "", id = "", encoded = ""] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/s.exec(text) ?? [];
  demandName(name);
  const bytes = fromBase64(encoded);
  if (bytes?.[0] !== ed25519 || bytes.length !== 1 + keyLength)
    throw new SealError("bad_key", "not an Ed25519 verifier key");
  const publicKey = bytes.subarray(1);
  if (keyId(name, publicKey) !== id) throw new SealError("bad_key", `the hash ${id} is not that of the key`);
  const key = readPublicKey(publicKey);
  return { name, id, verify: (message, signature) => signature.length === 64 && verify(null, message, key, signature) };
}

/** Whether a name may stand in a note: not empty, no plus, no Unicode space, no control character. */
function demandName(name: string): void {
  // oxlint-disable-next-line no-control-regex -- control characters are what signed-note forbids
  if (name === "" || /[+\p{White_Space}\u0000-\u001f]/u.test(name) || !name.isWellFormed())
    throw new SealError("bad_key", `"${name}" cannot name a key`);
}

function keyId(name: string, publicKey: Uint8Array): string {
  const bytes = Buffer.concat([Buffer.from(`${name}\n`), Uint8Array.of(ed25519), publicKey]);
  return Buffer.from(sha256(bytes)).toString("hex", 0, 4);
}

function readPublicKey(bytes: Uint8Array): KeyObject {
  try {
    return createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: "der", type: "spki" });
  } catch (cause) {
    throw new SealError("bad_key", "not a point on the curve", { cause });
  }
}
