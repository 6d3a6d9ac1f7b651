import type { StoredProvider } from "#store";
import { CaseworkError } from "../error.ts";
import type { SecretBox } from "../sessions/secret-box.ts";
import type { OpenProvider } from "./provider-connections.ts";

/** What a provider's client secret is sealed as. */
export function clientSecretOf(provider: string): string {
  return `client secret ${provider}`;
}

/** A provider with its client secret opened. Throws provider_secret_lost where the key is not the one it was sealed under. */
export function openProvider(secrets: SecretBox, { id, issuer, clientId, clientSecret }: StoredProvider): OpenProvider {
  return { id, issuer, clientId, clientSecret: clientSecret && opened(secrets, clientSecret, id) };
}

function opened(secrets: SecretBox, sealed: Uint8Array, id: string): string {
  try {
    return Buffer.from(secrets.open(sealed, clientSecretOf(id))).toString("utf8");
  } catch (cause) {
    throw new CaseworkError("provider_secret_lost", { cause });
  }
}

/** Whether a provider is there and in use. */
export function isOpenTo(provider: StoredProvider | undefined): provider is StoredProvider {
  return provider?.disabled === false;
}
