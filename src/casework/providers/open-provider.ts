import type { StoredProvider } from "#store";
import type { SecretBox } from "../sessions/secret-box.ts";
import type { OpenProvider } from "./provider-connections.ts";

/** What a provider's client secret is sealed as. */
export function clientSecretOf(provider: string): string {
  return `client secret ${provider}`;
}

/** A provider with its client secret opened. */
export function openProvider(secrets: SecretBox, { id, issuer, clientId, clientSecret }: StoredProvider): OpenProvider {
  const opened = clientSecret === undefined ? undefined : secrets.open(clientSecret, clientSecretOf(id));
  return {
    id,
    issuer,
    clientId,
    clientSecret: opened === undefined ? undefined : Buffer.from(opened).toString("utf8"),
  };
}

/** Whether a provider is there and in use. */
export function isOpenTo(provider: StoredProvider | undefined): provider is StoredProvider {
  return provider?.disabled === false;
}
