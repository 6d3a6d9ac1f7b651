import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";
import type { ApiErrorCode } from "./errors.ts";
import { problemOf } from "./problem.ts";

/** Answers what is not readable HTTP, or came too slowly to be a request, and closes the connection. */
export function refuseConnection(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const problem = problemOf(codeOf(error.code));
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} Refused`,
    "content-type: application/problem+json",
    `content-length: ${Buffer.byteLength(body)}`,
    "cache-control: no-store",
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

function codeOf(code: string | undefined): ApiErrorCode {
  if (code === "HPE_HEADER_OVERFLOW") return "headers_too_large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "timeout";
  return "bad_request";
}

/**
 * When the server closes, ends the connections over which nothing was ever asked, as browsers and other nodes open some in reserve: Node waits for
 * them as if they had a question, and a stop took a minute. `event` tells of a new connection: `secureConnection` where requests come encrypted.
 */
export function endUnusedOn(closing: AbortSignal, server: Server, event: "connection" | "secureConnection"): void {
  const unused = new Set<Socket>();
  server.on(event, (socket: Socket) => {
    if (closing.aborted) socket.destroy();
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });
  server.on("request", ({ socket }: IncomingMessage) => unused.delete(socket));
  closing.addEventListener("abort", () => {
    for (const socket of unused) socket.destroy();
  });
}
