// What every signed request for a directory has in common.
import { z } from "zod";
import { noteText, openNote, SealError } from "#seal";
import { readCanonical } from "../envelope/canonical-json.ts";
import { ExchangeError } from "../error.ts";

const tolerance = 48 * 3_600_000;

/** What a request says, unsigned as yet: the canonical JSON below its first line. Throws `bad_request`; `what` names the request there. */
export function readRequest<T>(note: string, firstLine: string, schema: z.ZodType<T>, what: string): T {
  const text = reading("bad_request", () => noteText(note));
  if (!text.startsWith(firstLine)) throw new ExchangeError("bad_request", `not a request for ${what}`);
  const read = schema.safeParse(readCanonical(Buffer.from(text.slice(firstLine.length, -1)), "bad_request"));
  if (!read.success) throw new ExchangeError("bad_request", z.prettifyError(read.error));
  return read.data;
}

/** Throws `clock_off` for a request of more than two days ago or ahead. */
export function requireNear(at: string, now: Date): void {
  if (Math.abs(Date.parse(at) - now.getTime()) > tolerance) throw new ExchangeError("clock_off", `asked at ${at}`);
}

/** Throws `bad_signature` unless the key has signed the request. */
export function requireSigned(note: string, key: Parameters<typeof openNote>[1][number]): void {
  reading("bad_signature", () => openNote(note, [key]));
}

function reading<T>(code: "bad_request" | "bad_signature", work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof SealError) throw new ExchangeError(code, cause.message, { cause });
    throw cause;
  }
}
