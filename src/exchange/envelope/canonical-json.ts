import { canonicalBytes, SealError } from "#seal";
import { ExchangeError, type ExchangeErrorCode } from "../error.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The data that these bytes are the canonical bytes of (RFC 8785): no member twice, no second spelling. Throws the code otherwise. */
export function readCanonical(bytes: Uint8Array, code: ExchangeErrorCode): unknown {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    if (Buffer.compare(canonicalBytes(value), bytes) === 0) return value;
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError || cause instanceof SealError)
      throw new ExchangeError(code, "not canonical JSON", { cause });
    throw cause;
  }
  throw new ExchangeError(code, "not canonical JSON");
}
