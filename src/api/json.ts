// Reading JSON that nobody has vouched for.
import { ApiError } from "./errors.ts";

/** How deep JSON may nest. The contract's deepest message has 6 levels. */
const deepest = 24;

// Kept: making one costs more than most lines of a batch. It holds no state between calls.
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Parses UTF-8 JSON. Throws ApiError `bad_utf8`, `bad_json`, `too_deep`, or `bad_text` for text that no database holds (NUL, half a
 * surrogate pair). Of equal keys the last one counts, as in every JavaScript program.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const value = parseText(decode(bytes));
  inspect(value, "", 0);
  return value;
}

/** Decodes UTF-8 strictly. Throws ApiError `bad_utf8`. */
export function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new ApiError("bad_utf8", { cause });
  }
}

/** Throws ApiError `bad_text` unless each character of the text is one. */
export function requireCharacters(text: string, path: string): void {
  if (text.isWellFormed() && !text.includes("\u0000")) return;
  throw new ApiError("bad_text", {
    fields: [{ path: shortPath(path), message: "holds something that is no character" }],
  });
}

/** A path as it may be told: keys come from outside, so their length is bounded. */
export function shortPath(path: string): string {
  const told = path.replaceAll(/[^\p{L}\p{N}_.[\]-]/gu, "?");
  return told.length <= 120 ? told : `${told.slice(0, 120)}…`;
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 quotes the text in its message: only the place is told.
    const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
    throw new ApiError("bad_json", place === undefined ? {} : { detail: place });
  }
}

function inspect(value: unknown, path: string, depth: number): void {
  if (typeof value === "string") requireCharacters(value, path);
  if (typeof value !== "object" || value === null) return;
  if (depth >= deepest) throw new ApiError("too_deep");
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) inspect(item, `${path}[${index}]`, depth + 1);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const inside = path === "" ? key : `${path}.${key}`;
    requireCharacters(key, inside);
    // An own property of this name turns into a prototype in the first careless copy.
    if (key === "__proto__")
      throw new ApiError("bad_input", { fields: [{ path: "__proto__", message: "unknown field" }] });
    inspect(item, inside, depth + 1);
  }
}
