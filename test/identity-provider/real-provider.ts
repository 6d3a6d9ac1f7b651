// A real identity provider (npm oidc-provider, certified for OpenID Connect) on this machine, at which somebody stands who can be exchanged.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import Provider from "oidc-provider";

/** Who is at the provider, and how they show who they are. */
export interface Present {
  readonly subject: string;
  readonly acr?: string;
  readonly amr?: readonly string[];
}

/** A provider that runs. */
export interface RealProvider extends AsyncDisposable {
  readonly issuer: string;
  present: Present;
  /** Times that somebody had to show who they are. */
  readonly shown: () => number;
}

export const clientSecret = "a-client-secret-of-forty-three-letters-at-least";

/** Starts a provider that knows one client, `besa`, with exactly these addresses to return to. */
export async function startRealProvider(redirects: readonly string[], home: string): Promise<RealProvider> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${portOf(server)}`;
  let present: Present = { subject: "nobody" };
  let shown = 0;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "besa",
        client_secret: clientSecret,
        redirect_uris: [...redirects],
        post_logout_redirect_uris: [home],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    acrValues: ["urn:example:strong"],
    claims: { openid: ["sub", "acr", "amr", "auth_time"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ["for tests only"] },
    features: {
      devInteractions: { enabled: false },
      // Its own page fetches a font from elsewhere.
      rpInitiatedLogout: {
        logoutSource: (ctx: { body: unknown }, form: string): void => {
          ctx.body = form;
        },
      },
    },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    loadExistingGrant: async (ctx: {
      oidc: { session: { accountId: string }; client: { clientId: string } };
    }): Promise<unknown> => {
      const { session, client } = ctx.oidc;
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (request.url?.startsWith("/interaction/") !== true) {
      answer(request, response);
      return;
    }
    shown += 1;
    const { subject: accountId, ...how } = present;
    void provider.interactionFinished(request, response, { login: { accountId, ...how } });
  });
  return {
    issuer,
    get present() {
      return present;
    },
    set present(next) {
      present = next;
    },
    shown: () => shown,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Goes to the provider as a browser does, with its cookies, until it is sent back to an address that begins like this. */
export async function goThere(start: string, back: string, cookies = new Map<string, string>()): Promise<URL> {
  let address = new URL(start);
  for (let step = 0; step < 10; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(address, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (location === null) throw new Error(`the provider stays at ${address.href}: ${await response.text()}`);
    address = new URL(location, address);
    if (address.href.startsWith(back)) return address;
  }
  throw new Error("the provider sends the browser in circles");
}

/** The port that a server listens on. */
export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
