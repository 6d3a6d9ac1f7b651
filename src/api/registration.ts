// The one way a route of the contract becomes a route of the server.
import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { isDeepStrictEqual } from "node:util";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { describeFailure, type Casework, type OpenedFile } from "#casework";
import { routes } from "#contract";
import type { Problem, Route } from "#contract";
import { discardRest, hasBody, readJson, streamBody, usualLimit } from "./body.ts";
import type { BodyTimes } from "./body.ts";
import { dispositionOf } from "./byte-range.ts";
import { permit } from "./caller.ts";
import { clearSession, deviceCookie, sessionCookie, setDevice, setSession } from "./cookie.ts";
import { ApiError } from "./errors.ts";
import type { Handlers, TextAnswer } from "./handler.ts";
import { parseInput, parseQuery, strictQuery } from "./input.ts";
import type { Schema } from "./input.ts";
import { problemOf, refusalOf } from "./problem.ts";

export interface Registration {
  readonly handlers: Handlers;
  readonly sessions: Casework["sessions"];
  readonly secureCookies: boolean;
  readonly times: BodyTimes;
  /** Parse each answer by the contract before it is sent: for development and tests. */
  readonly checkAnswers: boolean;
  /** Fires when the server closes: answers that go on for long end then. */
  readonly closing: AbortSignal;
}

/** A handler with its route's types forgotten: the table is typed, the loop over it cannot be. */
type AnyHandler = (call: Record<string, unknown>) => Promise<unknown>;

/** Registers every route of the contract. Throws when a route has no handler. */
export function registerRoutes(server: FastifyInstance, registration: Registration): void {
  for (const [name, route] of Object.entries<Route>(routes)) {
    // Handlers is a mapped type over the same table, so the handler under this name is the one for this route.
    const handler = (registration.handlers as unknown as Record<string, AnyHandler>)[name];
    if (handler === undefined) throw new Error(`The route ${name} has no handler.`);
    server.route({
      method: route.method,
      url: route.path.replaceAll(/\{(\w+)\}/g, ":$1"),
      handler: handle(route, handler, registration),
    });
  }
}

/** Answers an error: a refusal as its problem, anything else as `internal` with the number under which the log has it. */
export async function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const problem = refusalOf(error) ?? incident(error, request);
  if (!(await discardRest(request.raw))) reply.header("connection", "close");
  if (problem.retryAfter !== undefined) reply.header("retry-after", Math.ceil(problem.retryAfter));
  if (problem.status === 401) reply.header("www-authenticate", "Bearer");
  return reply.code(problem.status).type("application/problem+json").send(JSON.stringify(problem));
}

function handle(route: Route, handler: AnyHandler, registration: Registration) {
  const query = strictQuery(route);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const isLong = route.answer === "ndjson" || route.answer === "events";
    const signal = isLong ? AbortSignal.any([goneSignal(reply), registration.closing]) : neverGone;
    const cookie = request.cookies[sessionCookie(registration.secureCookies)];
    const who = (): ReturnType<typeof permit> => permit(route, { raw: request.raw, cookie }, registration.sessions);
    const officer = await who();
    const input = {
      params: route.params === undefined ? undefined : parseInput(route.params, request.params),
      query: readQuery(query, request.raw.url ?? ""),
      body: await readBody(route, request, registration.times),
    };
    const answer = await handler({
      ...input,
      officer,
      address: request.ip,
      device: deviceOf(request, registration.secureCookies),
      agent: request.headers["user-agent"],
      setDevice: (token: string | undefined) =>
        token === undefined ? undefined : setDevice(reply, token, registration.secureCookies),
      signal,
      still: () =>
        who().catch((error: unknown) => (refusalOf(error) === undefined ? Promise.reject(error) : undefined)),
      lastEvent: lastEventOf(request),
      range: request.headers.range,
      incident: (error: unknown) => incident(error, request),
      setCookie: (token: string | undefined) =>
        token === undefined
          ? clearSession(reply, registration.secureCookies)
          : setSession(reply, token, registration.secureCookies),
    });
    return send(route, answer, reply, { check: registration.checkAnswers, signal });
  };
}

function lastEventOf({ headers }: FastifyRequest): string | undefined {
  const last = headers["last-event-id"];
  return typeof last === "string" && last.length <= 60 ? last : undefined;
}

function deviceOf(request: FastifyRequest, isSecure: boolean): string | undefined {
  const device = request.cookies[deviceCookie(isSecure)];
  return device !== undefined && /^[\w-]{43}$/.test(device) ? device : undefined;
}

/** For answers that are made at once: nobody waits to hear that the client has gone. */
const neverGone = new AbortController().signal;

/** Fires when the connection closes. */
function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once("close", () => gone.abort());
  return gone.signal;
}

function readQuery(schema: Schema | undefined, url: string): unknown {
  const query = parseQuery(url);
  if (schema !== undefined) return parseInput(schema, query);
  const [unknown] = Object.keys(query);
  if (unknown !== undefined) throw new ApiError("bad_input", { fields: [{ path: "", message: "takes no query" }] });
  return undefined;
}

async function readBody(route: Route, { raw }: FastifyRequest, times: BodyTimes): Promise<unknown> {
  if (route.body === undefined) {
    if (hasBody(raw)) throw new ApiError("body_unexpected");
    return undefined;
  }
  if (route.body === "bytes" || route.body === "ndjson") return streamBody(raw, route.body, route.bodyLimit, times);
  if (typeof route.body === "string") throw new Error(`No body is read as ${route.body}.`);
  return parseInput(route.body, await readJson(raw, route.bodyLimit ?? usualLimit, times));
}

interface Sending {
  readonly check: boolean;
  readonly signal: AbortSignal;
}

async function send(route: Route, answer: unknown, reply: FastifyReply, sending: Sending): Promise<FastifyReply> {
  if (route.answer === "nothing") return reply.code(204).send();
  // What the handler gives is typed by the same table as route.answer; the loop over the table loses that.
  if (route.answer === "ndjson") return sendLines(answer as AsyncIterable<string>, reply, sending.signal);
  if (route.answer === "events") return sendEvents(answer as AsyncIterable<string>, reply, sending.signal);
  if (route.answer === "bytes" && answer === undefined) return reply.code(204).send();
  if (route.answer === "bytes") return sendFile(answer as OpenedFile, reply);
  if (typeof route.answer === "string") {
    const { type, text, policy } = answer as TextAnswer;
    if (policy !== undefined) reply.header("content-security-policy", policy);
    return reply.type(type).send(text);
  }
  const text = JSON.stringify(answer);
  if (sending.check) requireContract(route.answer, text);
  return reply.type("application/json; charset=utf-8").send(text);
}

/**
 * A file, to be saved and shown nowhere: nothing of it is guessed at, run or framed. A failure while it is on its way breaks the connection off, so that
 * nobody takes a part for the whole.
 */
async function sendFile(
  { name, mediaType, tag, length, from, to, bytes }: OpenedFile,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const isPart = to - from < length;
  reply.headers({
    "content-disposition": dispositionOf(name),
    "content-length": to - from,
    "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "accept-ranges": "bytes",
    etag: `"${tag}"`,
    ...(isPart ? { "content-range": `bytes ${from}-${to - 1}/${length}` } : {}),
  });
  return reply
    .code(isPart ? 206 : 200)
    .type(mediaType)
    .send(Readable.from(bytes, { objectMode: false }));
}

async function sendLines(
  lines: AsyncIterable<string>,
  reply: FastifyReply,
  signal: AbortSignal,
): Promise<FastifyReply> {
  return reply.type("application/x-ndjson").send(await pieces(lines, "\n", { signal, ahead: 16 }));
}

/** Server-sent events. Nothing between node and browser is to hold them back, and no event is kept by anybody. */
async function sendEvents(
  events: AsyncIterable<string>,
  reply: FastifyReply,
  signal: AbortSignal,
): Promise<FastifyReply> {
  const all = await pieces(events, "\n\n", { signal, ahead: 1 });
  return reply
    .type("text/event-stream; charset=utf-8")
    .header("cache-control", "no-store")
    .header("x-accel-buffering", "no")
    .send(all);
}

/**
 * The first piece is waited for, so that a refusal is still answered as one; a failure after it breaks the connection off, visibly. Whoever makes
 * the pieces is told once they are wanted no more, also where nobody was there to take the first.
 */
async function pieces(
  lines: AsyncIterable<string>,
  ending: string,
  { signal, ahead }: { readonly signal: AbortSignal; readonly ahead: number },
): Promise<Readable> {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* all(): AsyncGenerator<string> {
    for (let next = first; next.done !== true && !signal.aborted; next = await iterator.next())
      yield `${next.value}${ending}`;
  }
  const stream = Readable.from(all(), { objectMode: true, highWaterMark: ahead });
  stream.once("close", () => void iterator.return?.().catch(() => undefined));
  return stream;
}

/** Fails when an answer is not what the contract says, or says more. */
function requireContract(schema: Schema, text: string): void {
  const said: unknown = JSON.parse(text);
  const parsed = schema.safeParse(said);
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    throw new TypeError(`The answer is not what the contract says: ${places}`);
  }
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(parsed.data)), said))
    throw new TypeError("The answer says more than the contract.");
}

function incident(error: unknown, request: FastifyRequest): Problem {
  const number = randomUUID();
  request.log.error({ incident: number, route: request.routeOptions.url, failure: describeFailure(error) }, "failed");
  return { ...problemOf("internal"), detail: `Incident ${number}` };
}
