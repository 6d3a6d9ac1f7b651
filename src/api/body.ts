// Request bodies: bounded in size and in time, refused when compressed.
import type { IncomingMessage } from "node:http";
import { ApiError } from "./errors.ts";
import { parseJson } from "./json.ts";

/** How long a body may take, in milliseconds. */
export interface BodyTimes {
  /** A JSON body, from its first wait to its last byte. */
  readonly whole: number;
  /** Silence between two pieces of a stream while the node waits for more. */
  readonly silence: number;
}

/** Largest JSON body where the route names no other: 64 KiB. */
export const usualLimit = 64 * 1024;

const mostDiscarded = 32 * 1024 * 1024;
const longestDiscard = 2000;
const jsonTypes = ["application/json"];
const lineTypes = ["application/x-ndjson", "application/ndjson", "application/jsonl"];

/** Whether the request says that it has a body (RFC 9112, section 6). */
export function hasBody(request: IncomingMessage): boolean {
  return request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0;
}

/** Reads and parses a JSON body. Throws ApiError for every way it can be wrong, `timeout` included. */
export async function readJson(request: IncomingMessage, limit: number, times: BodyTimes): Promise<unknown> {
  requirePlain(request);
  requireMedia(request, jsonTypes);
  requireLength(request, limit);
  return parseJson(await collect(request, limit, times.whole));
}

/** Reads a body of any media type. Throws ApiError `too_large`, `timeout`, `unsupported_encoding`. */
export async function readBytes(request: IncomingMessage, limit: number, times: BodyTimes): Promise<Buffer> {
  requirePlain(request);
  requireLength(request, limit);
  return collect(request, limit, times.whole);
}

/**
 * The body as a stream, read no faster than it is consumed. Iterating throws ApiError `too_large` beyond the limit and `timeout` after
 * too long a silence. Media type is asked for lines only: a file is bytes whatever its sender calls it.
 */
export function streamBody(
  request: IncomingMessage,
  kind: "bytes" | "ndjson",
  limit: number | undefined,
  times: BodyTimes,
): AsyncIterable<Uint8Array> {
  requirePlain(request);
  if (kind === "ndjson") requireMedia(request, lineTypes);
  if (limit !== undefined) requireLength(request, limit);
  const pieces = within(times.silence, pieceByPiece(request), "silence");
  return limit === undefined ? pieces : limited(pieces, limit);
}

/**
 * Reads and forgets what is left of a body, so that the refusal reaches a client that is still sending. False when more is left than is
 * worth reading in so many milliseconds: then only closing the connection helps.
 */
export async function discardRest(request: IncomingMessage, milliseconds = longestDiscard): Promise<boolean> {
  if (request.complete || !hasBody(request)) return true;
  if (request.destroyed || (declaredLength(request) ?? 0) > mostDiscarded) return false;
  try {
    for await (const _ of within(milliseconds, limited(pieceByPiece(request), mostDiscarded), "whole"));
    return true;
  } catch {
    return false;
  }
}

/** The declared length, if there is one. */
function declaredLength(request: IncomingMessage): number | undefined {
  const length = request.headers["content-length"];
  return length === undefined ? undefined : Number(length);
}

/** All of a small body. By events: on the hot path three nested generators cost a third of the requests a second. */
function collect(request: IncomingMessage, limit: number, milliseconds: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let total = 0;
    const stop = (error: Error | undefined): void => {
      clearTimeout(timer);
      request.off("data", take).off("end", end).off("error", stop).off("close", breakOff).pause();
      if (error === undefined)
        resolve(pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces));
      else reject(error);
    };
    const take = (piece: Buffer): void => {
      total += piece.byteLength;
      if (total > limit) stop(new ApiError("too_large", { detail: `At most ${limit} bytes.` }));
      else pieces.push(piece);
    };
    const end = (): void => stop(undefined);
    const breakOff = (): void => stop(new ApiError("timeout"));
    const timer = setTimeout(breakOff, milliseconds);
    request.on("data", take).on("end", end).on("error", stop).on("close", breakOff);
  });
}

function requirePlain(request: IncomingMessage): void {
  const encoding = request.headers["content-encoding"]?.trim().toLowerCase() ?? "";
  // A kilobyte of gzip can be a gigabyte of text.
  if (encoding !== "" && encoding !== "identity") throw new ApiError("unsupported_encoding");
}

function requireMedia(request: IncomingMessage, allowed: readonly string[]): void {
  const [type = "", ...parameters] = (request.headers["content-type"] ?? "").toLowerCase().split(";");
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("charset="));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (!allowed.includes(type.trim()) || !isUtf8)
    throw new ApiError("unsupported_media", { detail: `Send ${allowed[0]}.` });
}

function requireLength(request: IncomingMessage, limit: number): void {
  if ((declaredLength(request) ?? 0) > limit) throw new ApiError("too_large", { detail: `At most ${limit} bytes.` });
}

// Leaving the loop early must not destroy the socket: the refusal still has to be written to it.
async function* pieceByPiece(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  // Without an encoding set, an IncomingMessage gives Buffers.
  yield* request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

async function* limited(pieces: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const piece of pieces) {
    total += piece.byteLength;
    if (total > limit) throw new ApiError("too_large", { detail: `At most ${limit} bytes.` });
    yield piece;
  }
}

/** Hands pieces through, but waits no longer than `milliseconds`: for all of them (`whole`) or for each (`silence`). */
async function* within(
  milliseconds: number,
  pieces: AsyncIterable<Uint8Array>,
  span: "whole" | "silence",
): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const began = performance.now();
  try {
    for (;;) {
      const left = span === "silence" ? milliseconds : milliseconds - (performance.now() - began);
      const next = await orLate(iterator.next(), left);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Not awaited: after a timeout the piece waited for may never come.
    iterator.return?.().catch(() => undefined);
  }
}

function orLate<T>(wanted: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ApiError("timeout")), milliseconds);
    wanted.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
