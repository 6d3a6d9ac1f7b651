import { provingAnew } from "./step-up.ts";
import { createClient } from "#contract";
import type { Client, Session } from "#contract";

// All three are owned by this file; the session's secret itself is an HttpOnly cookie that no script sees.
let csrf = "";
let signedOut: () => void = () => undefined;
let reason = "";

const node = createClient({
  baseUrl: "",
  fetch: (input, init) => provingAnew(() => fetch(input, init)),
  headers: () => csrfHeaders(),
  onSignedOut: () => signedOut(),
});

/** The node that served this page. Whatever is asked for a purpose goes with the officer's reason, unless it has one of its own. */
export const client: Client = {
  call: (name, input) => node.call(name, input === undefined ? input : withReason(input)),
};

function withReason<T extends object>(input: T): T {
  if (reason === "") return input;
  const parts = (["query", "body"] as const).flatMap((part) => {
    const value: unknown = Reflect.get(input, part);
    const asks = typeof value === "object" && value !== null && "purpose" in value && !("reason" in value);
    return asks ? [[part, { ...value, reason }] as const] : [];
  });
  return { ...input, ...Object.fromEntries(parts) };
}

/** Takes over why the officer looks: a case reference or a reason; empty when none is said. */
export function keepReason(text: string): void {
  reason = text.trim();
}

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
