// Secrets that must be read again (an authenticator app's, a provider's client secret), sealed for the database under a key that does not lie in it.
import { createCipheriv, createDecipheriv } from "node:crypto";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM (NIST SP 800-38D) with random nonces. What a secret is of is sealed with it: a row carried to another account does not open. One key seals at
 * most 2^32 secrets; a node has thousands.
 */
export class SecretBox {
  readonly #key: Uint8Array;
  readonly #random: (bytes: number) => Uint8Array;

  /** `key` is 32 bytes. */
  constructor(key: Uint8Array, random: (bytes: number) => Uint8Array) {
    if (key.length !== 32) throw new RangeError("the key that seals secrets is not 32 bytes");
    this.#key = key;
    this.#random = random;
  }

  /** Seals a secret; `of` says what it is of, such as `codes 018f...`. */
  seal(secret: Uint8Array, of: string): Uint8Array {
    const nonce = this.#random(nonceBytes);
    const cipher = createCipheriv(algorithm, this.#key, nonce, { authTagLength: tagBytes });
    cipher.setAAD(Buffer.from(of, "utf8"));
    return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  }

  /** Opens it. Throws when it was sealed under another key, of something else, or was altered. */
  open(sealed: Uint8Array, of: string): Uint8Array {
    const end = sealed.length - tagBytes;
    if (end < nonceBytes) throw new RangeError("a sealed secret is too short");
    const decipher = createDecipheriv(algorithm, this.#key, sealed.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(Buffer.from(of, "utf8"));
    decipher.setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, end)), decipher.final()]);
  }
}
