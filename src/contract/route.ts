import type { z } from "zod";
import type { Role } from "#domain";

/** A body that is not JSON: raw bytes in, NDJSON either way, plain text out, or server-sent events (WHATWG HTML, section 9.2) out. */
export type Stream = "bytes" | "ndjson" | "text" | "events";

/**
 * One HTTP route as data. Servers validate with it, clients are typed by it, OpenAPI is made of it.
 * `access`: `anyone` needs no session, `signed-in` any session, a list of roles one of them. There is no default: silence would be a bug.
 */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With `{name}` for each path parameter. */
  readonly path: `/v1/${string}`;
  readonly tag:
    | "Session"
    | "Checks"
    | "Records"
    | "Watches"
    | "Imports"
    | "Retention"
    | "Log"
    | "Organisation"
    | "Subjects"
    | "Federation"
    | "Users"
    | "Node";
  readonly summary: string;
  readonly access: "anyone" | "signed-in" | readonly Role[];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType | Stream;
  readonly answer: z.ZodType | Stream | "nothing";
  /** Largest body in bytes; 64 KiB when absent. Streams without a figure are bounded by the use case. */
  readonly bodyLimit?: number;
}

type In<S> = S extends z.ZodType ? z.input<S> : S extends Stream ? unknown : undefined;

/** What a caller hands to a route. */
export interface CallInput<R extends Route> {
  readonly params?: R["params"] extends z.ZodType ? z.input<R["params"]> : undefined;
  readonly query?: R["query"] extends z.ZodType ? z.input<R["query"]> : undefined;
  readonly body?: In<R["body"]>;
}

/** What a route answers, parsed. Streams are handed over as the response. */
export type CallAnswer<R extends Route> = R["answer"] extends z.ZodType
  ? z.output<R["answer"]>
  : R["answer"] extends "nothing"
    ? undefined
    : Response;
