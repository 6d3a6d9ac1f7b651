import type { FastifyReply } from "fastify";

/** The cookie's name. Over HTTPS the prefix makes browsers refuse one that a sister domain or plain HTTP has set (RFC 6265bis, 4.1.3.2). */
export function sessionCookie(isSecure: boolean): string {
  return isSecure ? "__Host-besa_session" : "besa_session";
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
