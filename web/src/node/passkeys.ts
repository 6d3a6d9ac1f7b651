// Passkeys in this browser: made and used by the browser itself, asked for and judged by the node.
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";
import { CallError } from "#contract";
import type { NodeInfo, Passkey, Session } from "#contract";
import { client } from "./client.ts";

/** Can this page use passkeys? They are bound to the node's own address, and work nowhere else. */
export function hasPasskeys(node: NodeInfo): boolean {
  return browserSupportsWebAuthn() && node.address === globalThis.location.origin;
}

/** Signs in with whichever passkey the officer chooses. */
export async function signInByPasskey(): Promise<Session> {
  return client.call("signInByPasskey", { body: { response: await answer() } });
}

/** Shows with a passkey who the officer is, in the session they have. */
export async function proveByPasskey(): Promise<void> {
  await client.call("prove", { body: { passkey: await answer() } });
}

/** Has the browser make a passkey, and registers it. */
export async function addPasskey(name: string): Promise<Passkey> {
  const optionsJSON = await client.call("offerPasskey");
  const { id, rawId, response } = await startRegistration({ optionsJSON }).catch(unwilling);
  const { clientDataJSON, attestationObject, transports } = response;
  const made = { clientDataJSON, attestationObject, transports };
  return client.call("addPasskey", { body: { name, response: { id, rawId, type: "public-key", response: made } } });
}

async function answer() {
  const optionsJSON = await client.call("askPasskey");
  const { id, rawId, response } = await startAuthentication({ optionsJSON }).catch(unwilling);
  return { id, rawId, type: "public-key" as const, response };
}

/** The browser, its authenticator or the officer would not. */
function unwilling(cause: unknown): never {
  const code = "passkey_failed";
  throw new CallError(
    { type: `urn:besa:error:${code}`, title: "The browser gave no passkey", status: 400, code },
    { cause },
  );
}
