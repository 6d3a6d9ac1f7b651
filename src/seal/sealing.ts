// HPKE (RFC 9180) in base mode, by the npm package `hpke` over the runtime's own cryptography: bytes that one key's owner alone can open.
import { CipherSuite, KEM_MLKEM768_X25519 } from "hpke";
import type { Key, KeyPair } from "hpke";
import { SealError } from "./error.ts";
import { sha256 } from "./hash.ts";
import { aes256Gcm, chacha20Poly1305, dhkemX25519, hkdfSha256 } from "./own-ciphers.ts";

/**
 * How a secret reaches the owner of a key: `x25519`, DHKEM(X25519, HKDF-SHA256) of RFC 9180; `xwing`, ML-KEM-768 and X25519 together (X-Wing,
 * MLKEM768-X25519 of draft-ietf-hpke-pq), which holds as long as one of the two does.
 */
export type Kem = "x25519" | "xwing";

/** The suites that are sealed with: KEM, HKDF-SHA256, and ChaCha20-Poly1305 or AES-256-GCM. The first is the usual one. */
export const sealingSuites = [
  "x25519-chacha20poly1305",
  "x25519-aes256gcm",
  "xwing-chacha20poly1305",
  "xwing-aes256gcm",
] as const;
export type SealingSuite = (typeof sealingSuites)[number];

/** What stands around the sealed bytes without being in them: whoever opens must give the same. */
export interface Surroundings {
  /** What the sealing is for. */
  readonly info: Uint8Array;
  /** What is sent along in clear. */
  readonly aad: Uint8Array;
}

/** Sealed bytes: the encapsulated key, and the ciphertext with its 16 bytes of tag. */
export interface Sealed {
  readonly suite: SealingSuite;
  readonly enc: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** A public key that is sealed for. */
export interface Sealer {
  /** The first eight bytes of SHA-256("besa-sealing-key/1\n" || kem || "\n" || public key), hexadecimal. */
  readonly id: string;
  readonly kem: Kem;
  readonly publicKey: Uint8Array;
  /** Seals; with the usual AEAD unless told. Throws `bad_sealing_key` for a key for which no secret can be agreed. */
  seal(plaintext: Uint8Array, around: Surroundings, aead?: "chacha20poly1305" | "aes256gcm"): Promise<Sealed>;
}

/** A secret key with what it opens. */
export interface Opener extends Pick<Sealer, "id" | "kem" | "publicKey"> {
  /** Opens. Throws `cannot_open`. */
  open(sealed: Sealed, around: Surroundings): Promise<Uint8Array>;
}

/** Bytes in the secret that a key pair is derived from. */
const seedLength = 32;
const publicKeyLength: Readonly<Record<Kem, number>> = { x25519: 32, xwing: 1216 };
const prefix = "besa-sealing-key/1\n";

const suites = {
  "x25519-chacha20poly1305": new CipherSuite(dhkemX25519, hkdfSha256, chacha20Poly1305),
  "x25519-aes256gcm": new CipherSuite(dhkemX25519, hkdfSha256, aes256Gcm),
  "xwing-chacha20poly1305": new CipherSuite(KEM_MLKEM768_X25519, hkdfSha256, chacha20Poly1305),
  "xwing-aes256gcm": new CipherSuite(KEM_MLKEM768_X25519, hkdfSha256, aes256Gcm),
} as const satisfies Record<SealingSuite, CipherSuite>;

/** Whether a text names a suite that is known here. */
export function isSealingSuite(text: string): text is SealingSuite {
  return Object.hasOwn(suites, text);
}

/** Reads a public key. Throws `bad_sealing_key`. */
export async function readSealer(kem: Kem, publicKey: Uint8Array): Promise<Sealer> {
  if (publicKey.length !== publicKeyLength[kem])
    throw new SealError("bad_sealing_key", `a public key of ${kem} is ${publicKeyLength[kem]} bytes`);
  const key = await refusing("bad_sealing_key", () => suiteOf(kem).DeserializePublicKey(publicKey));
  return {
    id: idOf(kem, publicKey),
    kem,
    publicKey,
    async seal(plaintext, around, aead = "chacha20poly1305") {
      const suite = `${kem}-${aead}` as const;
      const { encapsulatedSecret, ciphertext } = await refusing("bad_sealing_key", () =>
        suiteNamed(suite).Seal(key, plaintext, around),
      );
      return { suite, enc: encapsulatedSecret, ciphertext };
    },
  };
}

/** A key pair from 32 secret bytes: DeriveKeyPair of RFC 9180, section 7.1.3, and of draft-ietf-hpke-pq. Throws `bad_sealing_key`. */
export async function makeOpener(kem: Kem, seed: Uint8Array): Promise<Opener> {
  if (seed.length !== seedLength) throw new SealError("bad_sealing_key", `a seed is ${seedLength} bytes`);
  const pair = await suiteOf(kem).DeriveKeyPair(seed, false);
  const publicKey = await suiteOf(kem).SerializePublicKey(pair.publicKey);
  return { id: idOf(kem, publicKey), kem, publicKey, open: (sealed, around) => open(pair, kem, sealed, around) };
}

async function open(pair: KeyPair, kem: Kem, sealed: Sealed, around: Surroundings): Promise<Uint8Array> {
  if (!sealed.suite.startsWith(`${kem}-`))
    throw new SealError("cannot_open", `sealed by ${sealed.suite}, the key is of ${kem}`);
  return refusing("cannot_open", () => suiteNamed(sealed.suite).Open(pair, sealed.enc, sealed.ciphertext, around));
}

/** A suite, whatever keys it has: those handed to it were made by a suite of the same KEM, and it looks for itself. */
function suiteNamed(name: SealingSuite): CipherSuite<Key> {
  // The KEM's own key type is narrower; the package checks at run time what the type would say.
  return suites[name] as CipherSuite<Key>;
}

function suiteOf(kem: Kem): CipherSuite<Key> {
  return suiteNamed(`${kem}-chacha20poly1305`);
}

function idOf(kem: Kem, publicKey: Uint8Array): string {
  return Buffer.from(sha256(Buffer.concat([Buffer.from(`${prefix}${kem}\n`), publicKey]))).toString("hex", 0, 8);
}

async function refusing<T>(code: "bad_sealing_key" | "cannot_open", work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new SealError(code, code === "cannot_open" ? "the sealed bytes do not open" : "not a key to seal for", {
      cause,
    });
  }
}
