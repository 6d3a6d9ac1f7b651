/** What the server's log may know of a failure: no personal data, so no text that may quote what was asked or stored. */
export interface Failure {
  readonly name: string;
  readonly code?: string;
  /** Only of errors whose text the runtime or this program has written about itself. */
  readonly message?: string;
  /** File and line of each call, without the message on top. */
  readonly stack?: readonly string[];
  readonly cause?: Failure;
}

const ownMistakes = [TypeError, ReferenceError, RangeError];
const deepestCause = 4;

/** Describes an error for the log. A database's or a parser's text may hold a name, so it is left out; its code is kept. */
export function describeFailure(error: unknown, depth = 0): Failure {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const calls = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(ownMistakes.some((kind) => error instanceof kind) ? { message: error.message } : {}),
    stack: calls.slice(0, 12).map((line) => line.trim()),
    ...(error.cause === undefined || depth >= deepestCause ? {} : { cause: describeFailure(error.cause, depth + 1) }),
  };
}

/** The same in one line, as of `StoreError store_unavailable, for AggregateError ECONNREFUSED`: what pauses and is tried again needs no places. */
export function briefFailure(error: unknown): string {
  return briefly(describeFailure(error));
}

function briefly({ name, code, message, cause }: Failure): string {
  const what = `${code === undefined ? name : `${name} ${code}`}${message === undefined ? "" : `: ${message}`}`;
  return cause === undefined ? what : `${what}, for ${briefly(cause)}`;
}
