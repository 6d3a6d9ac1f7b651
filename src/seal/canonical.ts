// RFC 8785 (JSON Canonicalization Scheme): the same data is the same bytes, whoever writes it.
import canonicalize from "canonicalize";
import { SealError } from "./error.ts";

const encoder = new TextEncoder();
const deepest = 100;

/**
 * The canonical bytes of plain JSON data (RFC 8785): members sorted, numbers as ECMAScript prints them, UTF-8. A member that is
 * `undefined` is left out, as JSON does. Throws `not_canonical` for anything that JSON cannot carry faithfully.
 */
export function canonicalBytes(value: unknown): Uint8Array {
  refuseUnfaithful(value, 0);
  return encoder.encode(canonicalText(value));
}

function canonicalText(value: unknown): string {
  try {
    // `undefined` comes only from values that refuseUnfaithful has refused.
    return canonicalize(value) ?? "";
  } catch (cause) {
    throw new SealError("not_canonical", "not canonical JSON", { cause });
  }
}

/** The library drops or misprints functions, maps, dates and holes; a commitment to those would say nothing. */
function refuseUnfaithful(value: unknown, depth: number): void {
  if (depth > deepest) throw new SealError("not_canonical", `nested deeper than ${deepest}`);
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    for (const item of value) refuseUnfaithful(item, depth + 1);
    return;
  }
  if (typeof value !== "object" || !isPlain(value))
    throw new SealError("not_canonical", `a ${typeof value} is not JSON`);
  for (const member of Object.values(value)) if (member !== undefined) refuseUnfaithful(member, depth + 1);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) && !("toJSON" in value && typeof value.toJSON === "function")
  );
}
