// What is said to an identity provider and read of it (OpenID Connect Core 1.0, by openid-client): where it is, who was there, and whether it says so itself.
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
} from "openid-client";
import type { ClientAuth, CustomFetch } from "openid-client";
import { CaseworkError } from "../error.ts";

/** A provider with its secret opened. */
export interface OpenProvider {
  readonly id: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
}

/** What somebody is sent to a provider with, and what the answer is held against. All three are random. */
export interface Question {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom a provider vouches for, and how it says they showed who they are. */
export interface Vouched {
  readonly subject: string;
  readonly acr: string | undefined;
  readonly amr: readonly string[];
}

const patienceSeconds = 10;
const rememberedMilliseconds = 3_600_000;
/** So long a provider that did not answer, or not as it should, is not asked again. */
const failureMilliseconds = 15_000;
const longestSubject = 255;

/** The wire to identity providers. */
export type ProviderFetch = CustomFetch;

interface Needs {
  /** Follows no redirect and reads no endless answer. */
  readonly fetch: ProviderFetch;
  readonly stopwatch: () => number;
}

/** What a provider says of itself, or is being asked to say. */
interface Description {
  /** Of which settings it is: others are asked for anew. */
  readonly of: string;
  readonly config: Promise<Configuration>;
  /** By the stopwatch; while it is being asked for it counts for whoever comes. */
  until: number;
}

/**
 * The providers as they describe themselves, remembered for an hour, failures for a quarter of a minute. However many sign in at once, each is asked once.
 * Everything fails with provider_unreachable or provider_refused.
 */
export class ProviderConnections {
  readonly #needs: Needs;
  readonly #known = new Map<string, Description>();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Reads where the provider is and what it can; refuses one that says it is another. */
  async describe(provider: OpenProvider): Promise<void> {
    await this.#to(provider, true);
  }

  /** Where the browser is sent. `anew`: whoever is there shows who they are now, not once before. */
  async askAt(
    provider: OpenProvider,
    { state, nonce, verifier }: Question,
    asked: { readonly redirect: string; readonly acr: readonly string[]; readonly anew: boolean },
  ): Promise<string> {
    const config = await this.#to(provider);
    const address = buildAuthorizationUrl(config, {
      redirect_uri: asked.redirect,
      response_type: "code",
      scope: "openid",
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      ...(asked.acr.length === 0 ? {} : { acr_values: asked.acr.join(" ") }),
      ...(asked.anew ? { max_age: "0", prompt: "login" } : {}),
    });
    return address.href;
  }

  /**
   * Exchanges the code that a browser brought back, and checks what the provider says of it: its signature by the provider's own key, issuer, audience,
   * nonce, time, and, where `within` seconds are named, that they showed who they are in these.
   */
  async vouch(
    provider: OpenProvider,
    { state, nonce, verifier }: Question,
    came: { readonly address: URL; readonly within: number | undefined },
  ): Promise<Vouched> {
    const config = await this.#to(provider);
    const tokens = await authorizationCodeGrant(config, came.address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
      ...(came.within === undefined ? {} : { maxAge: came.within }),
    }).catch(refuse);
    const claims = tokens.claims();
    if (claims === undefined || claims.sub.length > longestSubject) return refuse();
    const { acr, amr }: Readonly<Record<string, unknown>> = claims;
    return {
      subject: claims.sub,
      acr: typeof acr === "string" ? acr : undefined,
      amr: Array.isArray(amr) ? amr.filter((one) => typeof one === "string") : [],
    };
  }

  /** Where the browser signs out of the provider too; undefined where it has no such place. */
  async endAt(provider: OpenProvider, redirect: string): Promise<string | undefined> {
    const config = await this.#to(provider);
    if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
    return buildEndSessionUrl(config, { post_logout_redirect_uri: redirect }).href;
  }

  async #to(provider: OpenProvider, anew = false): Promise<Configuration> {
    const of = JSON.stringify([provider.issuer, provider.clientId, provider.clientSecret]);
    const known = this.#known.get(provider.id);
    if (!anew && known?.of === of && this.#needs.stopwatch() < known.until) return known.config;
    const description: Description = { of, config: this.#ask(provider), until: Number.POSITIVE_INFINITY };
    this.#known.set(provider.id, description);
    const remember = (milliseconds: number): void => {
      description.until = this.#needs.stopwatch() + milliseconds;
    };
    description.config.then(
      () => remember(rememberedMilliseconds),
      () => remember(failureMilliseconds),
    );
    return description.config;
  }

  async #ask(provider: OpenProvider): Promise<Configuration> {
    const issuer = new URL(provider.issuer);
    return discovery(issuer, provider.clientId, {}, authenticationOf(provider), {
      // A signature is checked although the token comes over TLS: who can answer for the provider's address has not its key.
      execute: [enableNonRepudiationChecks, ...(isOwnMachine(issuer) ? [allowInsecureRequests] : [])],
      [customFetch]: reaching(this.#needs.fetch),
      timeout: patienceSeconds,
    }).catch(refuse);
  }
}

/** Whether an address is of this machine: only there a provider may speak without TLS. */
export function isOwnMachine({ hostname }: URL): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

/** The client shows who it is in the way that the provider takes. */
function authenticationOf({ clientSecret }: OpenProvider): ClientAuth {
  if (clientSecret === undefined) return None();
  const [basic, post] = [ClientSecretBasic(clientSecret), ClientSecretPost(clientSecret)];
  return (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    (ways.includes("client_secret_basic") ? basic : post)(server, client, body, headers);
  };
}

/** A wire whose failures are told from what the provider says. */
function reaching(fetch: CustomFetch): CustomFetch {
  return async (url, options) => {
    const response = await fetch(url, options).catch((cause: unknown) => {
      throw new CaseworkError("provider_unreachable", { cause });
    });
    if (response.status >= 500) throw new CaseworkError("provider_unreachable");
    return response;
  };
}

/** What the library finds wrong is not told: it may quote what was sent. */
function refuse(cause?: unknown): never {
  for (let inner = cause; inner instanceof Error; inner = inner.cause) if (inner instanceof CaseworkError) throw inner;
  throw new CaseworkError("provider_refused", { cause });
}
