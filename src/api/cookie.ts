import type { FastifyReply } from "fastify";

/** The cookie's name. Over HTTPS the prefix makes browsers refuse one that a sister domain or plain HTTP has set (RFC 6265bis, 4.1.3.2). */
export function sessionCookie(isSecure: boolean): string {
  return isSecure ? "__Host-besa_session" : "besa_session";
}

/** The cookie by which a browser is known again. Never a session: it opens nothing. */
export function deviceCookie(isSecure: boolean): string {
  return isSecure ? "__Host-besa_browser" : "besa_browser";
}

// The longest that browsers keep a cookie (RFC 6265bis, section 5.5).
const browserSeconds = 400 * 86_400;

/** Makes the browser known again when it comes back. */
export function setDevice(reply: FastifyReply, token: string, isSecure: boolean): void {
  reply.setCookie(deviceCookie(isSecure), token, { ...attributes(isSecure), maxAge: browserSeconds });
}

/** Gives the browser its session; it ends with the browser, or when the node says so. */
export function setSession(reply: FastifyReply, token: string, isSecure: boolean): void {
  reply.setCookie(sessionCookie(isSecure), token, attributes(isSecure));
}

/** Takes the session's cookie away. */
export function clearSession(reply: FastifyReply, isSecure: boolean): void {
  reply.clearCookie(sessionCookie(isSecure), attributes(isSecure));
}

function attributes(isSecure: boolean) {
  return { httpOnly: true, sameSite: "strict", path: "/", secure: isSecure } as const;
}
