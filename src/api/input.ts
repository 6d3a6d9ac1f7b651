// Input against the contract's schemas: parsed once, told in fields when wrong.
import type { Route } from "#contract";
import { ApiError } from "./errors.ts";
import type { FieldProblem } from "./errors.ts";
import { requireCharacters, shortPath } from "./json.ts";

const mostFields = 20;

/** What every schema of the contract can do; the room knows no schema library. */
export interface Schema {
  safeParse(value: unknown): { success: true; data: unknown } | { success: false; error: { issues: readonly Issue[] } };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly message: string;
  readonly keys?: readonly string[];
}

/** Parses by the schema. Throws ApiError `bad_input` with the fields that are wrong, never with what was sent. */
export function parseInput(schema: Schema, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ApiError("bad_input", { fields: parsed.error.issues.slice(0, mostFields).map(fieldProblem) });
}

/**
 * The query string as an object. Throws ApiError `bad_input` for broken escapes and for keys given twice: whoever
 * stands between client and node might have read the other one.
 */
export function parseQuery(url: string): Record<string, string> {
  const query = new Map<string, string>();
  const start = url.indexOf("?");
  if (start < 0) return {};
  for (const pair of url.slice(start + 1).split("&")) {
    if (pair === "") continue;
    const [key, value] = halves(pair);
    if (query.has(key)) throw wrongQuery(key, "given twice");
    query.set(key, value);
  }
  return Object.fromEntries(query);
}

/** The route's query schema, refusing keys it does not know; a route without one takes none. */
export function strictQuery(route: Route): Schema | undefined {
  return route.query?.strict();
}

function halves(pair: string): [string, string] {
  const split = pair.indexOf("=");
  const [key, value] = split < 0 ? [pair, ""] : [pair.slice(0, split), pair.slice(split + 1)];
  try {
    const decoded: [string, string] = [
      decodeURIComponent(key.replaceAll("+", " ")),
      decodeURIComponent(value.replaceAll("+", " ")),
    ];
    for (const text of decoded) requireCharacters(text, "query");
    return decoded;
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw wrongQuery("query", "not percent-encoded UTF-8");
  }
}

function wrongQuery(path: string, message: string): ApiError {
  return new ApiError("bad_input", { fields: [{ path: shortPath(path), message }] });
}

function fieldProblem(issue: Issue): FieldProblem {
  const path = shortPath(issue.path.map(String).join("."));
  if (issue.code === "unrecognized_keys") {
    const names = (issue.keys ?? []).slice(0, 5).map((key) => shortPath(key));
    return { path, message: `unknown: ${names.join(", ")}` };
  }
  return { path, message: issue.message.slice(0, 300) };
}
