import { createClient } from "#contract";
import type { Session } from "#contract";

// Both are owned by this file; the session's secret itself is an HttpOnly cookie that no script sees.
let csrf = "";
let signedOut: () => void = () => undefined;

/** The node that served this page. */
export const client = createClient({
  baseUrl: "",
  fetch: (input, init) => fetch(input, init),
  headers: () => csrfHeaders(),
  onSignedOut: () => signedOut(),
});

/** The header with which a cookie session proves that this page, not another one, sends a request. */
export function csrfHeaders(): Record<string, string> {
  return csrf === "" ? {} : { "x-besa-csrf": csrf };
}

/** Takes over the session's CSRF token; `null` forgets it. */
export function keepCsrfOf(session: Session | null): void {
  csrf = session?.csrf ?? "";
}

/** Says what to do when the node no longer knows the session. */
export function onSignedOut(then: () => void): void {
  signedOut = then;
}
