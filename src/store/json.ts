// JSON on its way into jsonb columns.
import { StoreError } from "./errors.ts";

/** Plain data, as JSON holds it (RFC 8259). */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** U+0000, or a surrogate without its other half, as JSON.stringify writes them: PostgreSQL's jsonb takes neither. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** Whether jsonb takes this JSON text. */
export function isStorable(json: string): boolean {
  return !unstorable.test(json);
}

/** The value as JSON text for a jsonb column; `store_unstorable_text` if it holds what jsonb does not take. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!isStorable(json)) throw new StoreError("store_unstorable_text");
  return json;
}
