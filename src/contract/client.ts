import { ZodType } from "zod";
import { Problem } from "./messages.ts";
import { routes, type RouteName } from "./routes.ts";
import type { CallAnswer, CallInput, Route } from "./route.ts";

/** The node refused or failed: `problem.code` says why. `unreachable` and `bad_answer` are this side's own codes. */
export class CallError extends Error {
  override readonly name = "CallError";
  readonly problem: Problem;
  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail ?? problem.title, options);
    this.problem = problem;
  }

  /** The refusal that an answer is. */
  static async of(response: Response): Promise<CallError> {
    const parsed = Problem.safeParse(await response.json().catch(() => undefined));
    const unread = { ...ownProblem("bad_answer", "The node's answer could not be read"), status: response.status };
    return new CallError(parsed.success ? parsed.data : unread);
  }
}

/** How the client reaches the node. `fetch` is an argument so that each side brings its own. */
export interface ClientOptions {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** Added to each request: the CSRF token of a cookie session, or the bearer token of a program. */
  readonly headers?: () => Record<string, string>;
  /** Called when the node answers 401, so that the sign-in page can be shown. */
  readonly onSignedOut?: () => void;
}

/** A typed client: `client.call("check", { body: ... })`. Answers are parsed before they are handed over. */
export interface Client {
  call<N extends RouteName>(
    name: N,
    input?: CallInput<(typeof routes)[N]> & { readonly signal?: AbortSignal },
  ): Promise<CallAnswer<(typeof routes)[N]>>;
}

/** Makes a client of this contract. Throws CallError for every refusal, failure and unreadable answer. */
export function createClient(options: ClientOptions): Client {
  return {
    async call(name, input = {}) {
      const route: Route = routes[name];
      const response = await send(options, route, input);
      if (!response.ok) throw await refusal(options, response);
      const answer = await readAnswer(route, response);
      // readAnswer has parsed by the very schema that CallAnswer is inferred from; TypeScript cannot follow that through the table.
      return answer as CallAnswer<(typeof routes)[typeof name]>;
    },
  };
}

interface LooseInput {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

async function send(options: ClientOptions, route: Route, input: LooseInput): Promise<Response> {
  const isJson = route.body instanceof ZodType;
  const headers: Record<string, string> = {
    accept: "application/json, application/x-ndjson, text/event-stream, text/plain",
    ...options.headers?.(),
  };
  if (isJson) headers["content-type"] = "application/json";
  else if (route.body === "ndjson") headers["content-type"] = "application/x-ndjson";
  else if (route.body === "bytes") headers["content-type"] = "application/octet-stream";
  // A stream's body is whatever fetch takes (bytes, Blob, ReadableStream): the contract only knows that it is one.
  const body = isJson ? JSON.stringify(input.body) : (input.body as RequestInit["body"]);
  try {
    return await options.fetch(options.baseUrl + pathOf(route, input), {
      method: route.method,
      headers,
      ...(route.body === undefined ? {} : { body: body ?? null, duplex: "half" }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
      credentials: "same-origin",
    });
  } catch (cause) {
    if (input.signal?.aborted === true) throw cause;
    throw new CallError(ownProblem("unreachable", "The node cannot be reached"), { cause });
  }
}

function pathOf(route: Route, input: LooseInput): string {
  const params = new Map(Object.entries(input.params ?? {}));
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params.get(name))));
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input.query ?? {})) if (value !== undefined) query.set(key, String(value));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

async function refusal(options: ClientOptions, response: Response): Promise<CallError> {
  if (response.status === 401) options.onSignedOut?.();
  return CallError.of(response);
}

async function readAnswer(route: Route, response: Response): Promise<unknown> {
  if (route.answer === "nothing") return undefined;
  if (!(route.answer instanceof ZodType)) return response;
  const parsed = route.answer.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  throw new CallError(ownProblem("bad_answer", "The node's answer could not be read"), { cause: parsed.error });
}

function ownProblem(code: string, title: string): Problem {
  return { type: `urn:besa:error:${code}`, title, status: 0, code };
}
