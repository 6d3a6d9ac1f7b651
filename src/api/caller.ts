// Who asks, by cookie or by bearer token, and whether a browser was tricked into asking.
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { TLSSocket } from "node:tls";
import { CaseworkError } from "#casework";
import type { Casework, Officer } from "#casework";
import type { Route } from "#contract";
import { ApiError } from "./errors.ts";

/** How a token came. */
interface Credential {
  readonly token: string;
  readonly by: "cookie" | "token" | "certificate";
}

/** What of a request says who asks. */
export interface Asking {
  readonly raw: IncomingMessage;
  /** The session cookie's value. */
  readonly cookie: string | undefined;
}

const longestToken = 512;

/**
 * The officer who asks, permitted for this route. Denies by default: CaseworkError `not_signed_in` or `not_allowed`, ApiError
 * `csrf_missing` or `foreign_origin`. On routes open to anyone: undefined when nobody is signed in.
 */
export async function permit(
  route: Pick<Route, "method" | "access"> & Partial<Pick<Route, "tag">>,
  asking: Asking,
  sessions: Casework["sessions"],
): Promise<Officer | undefined> {
  const credential = credentialOf(asking);
  const changes = route.method !== "GET";
  if (changes && credential?.by !== "token") requireOwnPage(asking.raw);
  if (route.access === "anyone" && changes) return undefined;
  const officer = credential === undefined ? undefined : await sessions.authenticate(credential.token, credential.by);
  if (route.access === "anyone") return officer;
  if (officer === undefined) throw new CaseworkError("not_signed_in");
  if (changes && credential?.by === "cookie") requireCsrf(asking.raw, officer.session.csrf);
  // Nothing but the session itself: what else is open to everybody signed in may resolve roles by other ways.
  if (officer.session.limited && route.tag !== "Session") throw new CaseworkError("second_factor_demanded");
  if (!isPermitted(route.access, officer)) throw new CaseworkError("not_allowed");
  return officer;
}

function isPermitted(access: Exclude<Route["access"], "anyone">, officer: Officer): boolean {
  if (access === "signed-in") return true;
  return officer.roles.some((role) => access.includes(role));
}

function credentialOf({ raw, cookie }: Asking): Credential | undefined {
  const bearer = /^Bearer +([\x21-\x7e]+)$/i.exec(raw.headers.authorization ?? "")?.[1];
  const token = bearer ?? cookie;
  const certificate = token === undefined ? certificateOf(raw) : undefined;
  if (certificate !== undefined) return { token: certificate, by: "certificate" };
  if (token === undefined || token === "" || token.length > longestToken) return undefined;
  return { token, by: bearer === undefined ? "cookie" : "token" };
}

/**
 * The fingerprint (SHA-256, hexadecimal) of the certificate that the program at the other end has shown to own, where one of the node's authorities has signed it and
 * it is in its time.
 */
function certificateOf({ socket }: IncomingMessage): string | undefined {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  return socket.getPeerX509Certificate()?.fingerprint256.replaceAll(":", "").toLowerCase();
}

/** Refuses what another site's page sent (Fetch Metadata; for older browsers the Origin header). Programs send neither. */
function requireOwnPage({ headers }: IncomingMessage): void {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) {
    if (site !== "same-origin" && site !== "none") throw new ApiError("foreign_origin");
    return;
  }
  const { origin } = headers;
  if (origin !== undefined && hostOf(origin) !== headers.host) throw new ApiError("foreign_origin");
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function requireCsrf({ headers }: IncomingMessage, expected: string): void {
  const given = headers["x-besa-csrf"];
  if (typeof given !== "string" || !isSame(given, expected)) throw new ApiError("csrf_missing");
}

/** Compares in constant time; hashing makes the lengths equal. */
function isSame(a: string, b: string): boolean {
  return timingSafeEqual(createHash("sha256").update(a).digest(), createHash("sha256").update(b).digest());
}
