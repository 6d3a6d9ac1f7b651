// The parts of HPKE that are called for each envelope a dozen times, by the runtime's own functions that answer at once (with key objects: bytes cost them three times as much). The package's go through WebCrypto, whose
// every call is a job for another thread: for a hundred bytes that costs ten times what the work does. RFC 9180's vectors pass with these (sealing.test.ts).
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  decapsulate,
  encapsulate,
  KeyObject,
  type webcrypto,
} from "node:crypto";
import {
  AEAD_AES_256_GCM,
  AEAD_ChaCha20Poly1305,
  KDF_HKDF_SHA256,
  KEM_DHKEM_X25519_HKDF_SHA256,
  type AEADFactory,
  type KDFFactory,
  type KEMFactory,
} from "hpke";

const hashLength = 32;
const tagLength = 16;

/** HKDF with SHA-256 (RFC 5869). */
export const hkdfSha256: KDFFactory = () => ({
  ...KDF_HKDF_SHA256(),
  Extract: async (salt, ikm) => createHmac("sha256", createSecretKey(salt)).update(ikm).digest(),
  Expand: async (prk, info, length) => {
    if (prk.length < hashLength || length > 255 * hashLength) throw new RangeError("HKDF cannot expand to that");
    const key = createSecretKey(prk);
    const blocks: Buffer[] = [];
    let last: Buffer = Buffer.alloc(0);
    for (let count = 1; (count - 1) * hashLength < length; count += 1) {
      last = createHmac("sha256", key).update(last).update(info).update(Uint8Array.of(count)).digest();
      blocks.push(last);
    }
    return Uint8Array.from(Buffer.concat(blocks).subarray(0, length));
  },
});

/**
 * DHKEM(X25519, HKDF-SHA256) as OpenSSL has it, in one call (RFC 9180, section 4.1); keys are made by the package, with that HKDF: its methods take it from the object
 * that they belong to.
 */
export const dhkemX25519: KEMFactory = () => {
  const made = { ...KEM_DHKEM_X25519_HKDF_SHA256(), kdf: hkdfSha256() };
  return {
    ...made,
    // Node makes key objects only of what may be exported. It never leaves this room.
    DeriveKeyPair: (seed) => made.DeriveKeyPair(seed, true),
    Encap: async (publicKey) => {
      const { sharedKey, ciphertext } = encapsulate(keyObjectOf(publicKey));
      return { shared_secret: plainBytes(sharedKey), enc: plainBytes(ciphertext) };
    },
    Decap: async (enc, privateKey) => plainBytes(decapsulate(keyObjectOf(privateKey), enc)),
  };
};

/** Key objects, by the keys that the package makes. */
const keyObjects = new WeakMap<object, KeyObject>();

function keyObjectOf(key: object): KeyObject {
  // The package's keys for X25519 are WebCrypto's, whatever its types say.
  const known = keyObjects.get(key) ?? KeyObject.from(key as webcrypto.CryptoKey);
  keyObjects.set(key, known);
  return known;
}

function plainBytes({ buffer, byteOffset, byteLength }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** ChaCha20-Poly1305 (RFC 8439). */
export const chacha20Poly1305: AEADFactory = () => ({ ...AEAD_ChaCha20Poly1305(), ...withCipher("chacha20-poly1305") });

/** AES-256-GCM (NIST SP 800-38D). */
export const aes256Gcm: AEADFactory = () => ({ ...AEAD_AES_256_GCM(), ...withCipher("aes-256-gcm") });

type Cipher = Pick<ReturnType<AEADFactory>, "Seal" | "Open">;

function withCipher(name: "chacha20-poly1305" | "aes-256-gcm"): Cipher {
  const options = { authTagLength: tagLength };
  // The two names have overloads of their own, which take the same.
  const algorithm = name as "chacha20-poly1305";
  return {
    Seal: async (key, nonce, aad, plaintext) => {
      const cipher = createCipheriv(algorithm, createSecretKey(key), nonce, options);
      cipher.setAAD(aad, { plaintextLength: plaintext.length });
      const sealed = cipher.update(plaintext);
      return Buffer.concat([sealed, cipher.final(), cipher.getAuthTag()]);
    },
    Open: async (key, nonce, aad, sealed) => {
      if (sealed.length < tagLength) throw new RangeError("shorter than its tag");
      const end = sealed.length - tagLength;
      const decipher = createDecipheriv(algorithm, createSecretKey(key), nonce, options);
      decipher.setAAD(aad, { plaintextLength: end });
      decipher.setAuthTag(sealed.subarray(end));
      return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
    },
  };
}
