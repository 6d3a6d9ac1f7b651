// An authenticator in software, as a security key would answer (W3C Web Authentication, Level 3): honest, or told to misbehave.
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

/** What an authenticator may do wrong. */
export interface Misdeed {
  readonly origin?: string;
  readonly rpId?: string;
  /** The person did not show who they are. */
  readonly isUnverified?: boolean;
  readonly counter?: number;
  /** Another key than the registered one signs. */
  readonly isForged?: boolean;
}

const text = (value: string): Buffer => Buffer.from(value, "utf8");
const sha256 = (bytes: Buffer): Buffer => createHash("sha256").update(bytes).digest();

/** One credential, made for a user of a node. */
export class Authenticator {
  readonly #origin: string;
  readonly #id = randomBytes(32);
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  #counter = 0;
  #user = "";

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Answers an offer by making the credential. */
  make(offer: { readonly challenge: string; readonly user: { readonly id: string } }, misdeed: Misdeed = {}) {
    this.#user = offer.user.id;
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, 32]), this.#id, coseOf(this.#keys.publicKey)]);
    const data = Buffer.concat([this.#head(0x40, misdeed), credential]);
    // A map of three: {"fmt": "none", "attStmt": {}, "authData": bytes} (RFC 8949).
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      cborText("fmt"),
      cborText("none"),
      cborText("attStmt"),
      Buffer.from([0xa0]),
      cborText("authData"),
      cborBytes(data),
    ]);
    return {
      ...this.#named(),
      response: {
        clientDataJSON: this.#clientData("webauthn.create", offer.challenge, misdeed).toString("base64url"),
        attestationObject: attestation.toString("base64url"),
        transports: ["usb"],
      },
    };
  }

  /** Answers a question by signing it. */
  answer(question: { readonly challenge: string }, misdeed: Misdeed = {}) {
    this.#counter = misdeed.counter ?? this.#counter + 1;
    const clientData = this.#clientData("webauthn.get", question.challenge, misdeed);
    const data = this.#head(0, misdeed);
    const key = misdeed.isForged === true ? generateKeyPairSync("ec", { namedCurve: "P-256" }) : this.#keys;
    return {
      ...this.#named(),
      response: {
        clientDataJSON: clientData.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: sign("sha256", Buffer.concat([data, sha256(clientData)]), key.privateKey).toString("base64url"),
        userHandle: this.#user,
      },
    };
  }

  #named() {
    const id = this.#id.toString("base64url");
    return { id, rawId: id, type: "public-key" as const };
  }

  #clientData(type: string, challenge: string, { origin = this.#origin }: Misdeed): Buffer {
    return text(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  /** RP's hash, flags (user present, user verified, and those given) and counter. */
  #head(flags: number, { rpId = new URL(this.#origin).hostname, isUnverified = false }: Misdeed): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    return Buffer.concat([sha256(text(rpId)), Buffer.from([flags | 1 | (isUnverified ? 0 : 4)]), counter]);
  }
}

/** The key as a COSE map: {1: 2, 3: -7, -1: 1, -2: x, -3: y} (RFC 9053, section 7.1.1). */
function coseOf(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    cborBytes(Buffer.from(x, "base64url")),
    Buffer.from([0x22]),
    cborBytes(Buffer.from(y, "base64url")),
  ]);
}

function cborText(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + value.length]), text(value)]);
}

function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x58, bytes.length]), bytes]);
}
