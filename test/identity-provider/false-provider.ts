// An identity provider that can lie in every way: it says what a test tells it to, so that each lie is told alone.
import { createHash, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { portOf } from "./real-provider.ts";

/** How the next token differs from a true one. */
export interface Lie {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signed by another key than the published one. */
  readonly isForeign?: boolean;
  /** The signature is left away. */
  readonly isUnsigned?: boolean;
}

/** A provider that runs. */
export interface FalseProvider extends AsyncDisposable {
  readonly issuer: string;
  lie: Lie;
  subject: string;
  /** What a browser brings back from it. */
  answer(asked: string): string;
  /** Answers nothing more, as if its machine were off. */
  stop(): Promise<void>;
  /** What was last posted for a token. */
  readonly posted: () => URLSearchParams;
}

/** Starts it. It answers truly until told otherwise. */
export async function startFalseProvider(): Promise<FalseProvider> {
  const [own, foreign] = [newKey(), newKey()];
  let lie: Lie = {};
  let subject = "somebody";
  let posted = new URLSearchParams();
  let asked = new URLSearchParams();
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${portOf(server)}`;
  const description = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    authorization_response_iss_parameter_supported: true,
  };
  const tokenOf = (): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: "besa", sub: subject, nonce: asked.get("nonce"), iat: now, exp: now + 60 };
    const payload = { auth_time: now, ...claims, ...lie.claims };
    const text = [{ alg: "RS256", kid: "one", typ: "JWT", ...lie.header }, payload]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    if (lie.isUnsigned === true) return `${text}.`;
    const signer = createSign("sha256").update(text);
    return `${text}.${signer.sign((lie.isForeign === true ? foreign : own).privateKey, "base64url")}`;
  };
  const reply = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const answers: Record<string, () => unknown> = {
      "/.well-known/openid-configuration": () => description,
      "/keys": () => ({ keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "RS256" }] }),
      "/token": () => {
        posted = new URLSearchParams(body);
        const challenge = createHash("sha256")
          .update(posted.get("code_verifier") ?? "")
          .digest("base64url");
        if (challenge !== asked.get("code_challenge")) return undefined;
        return { access_token: "worth nothing", token_type: "Bearer", expires_in: 60, id_token: tokenOf() };
      },
    };
    const answer = answers[request.url ?? ""]?.();
    response.writeHead(answer === undefined ? 400 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { error: "invalid_grant" }));
  };
  server.on("request", (request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => (body += piece.toString()));
    request.on("end", () => reply(request, response, body));
  });
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return {
    issuer,
    get lie() {
      return lie;
    },
    set lie(next) {
      lie = next;
    },
    get subject() {
      return subject;
    },
    set subject(next) {
      subject = next;
    },
    answer(address) {
      asked = new URL(address).searchParams;
      return new URLSearchParams({ code: "a code", state: asked.get("state") ?? "", iss: issuer }).toString();
    },
    stop,
    posted: () => posted,
    [Symbol.asyncDispose]: stop,
  };
}

function newKey(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync("rsa", { modulusLength: 2048 });
}
