// What a handler is: the contract's route, with everything around it already read and checked.
import type { OpenedFile, Officer } from "#casework";
import type { CallAnswer, Problem, Route, RouteName, routes } from "#contract";

type Output<S> = S extends { readonly _zod: { readonly output: infer O } } ? O : undefined;

/** A request, parsed and permitted. */
export interface Call<R extends Route> {
  /** Whoever asks. On routes open to anyone: whoever is signed in, if somebody is. */
  readonly officer: R["access"] extends "anyone" ? Officer | undefined : Officer;
  readonly params: Output<R["params"]>;
  readonly query: Output<R["query"]>;
  readonly body: R["body"] extends "bytes" | "ndjson" | "text" | "events"
    ? AsyncIterable<Uint8Array>
    : Output<R["body"]>;
  /** Where the request comes from, as the socket or a trusted proxy says. */
  readonly address: string;
  /** Fires when the client has gone. */
  readonly signal: AbortSignal;
  /** Who asks by now, where an answer goes on for long; undefined once their session has ended or no longer opens this route. */
  readonly still: () => Promise<Officer | undefined>;
  /** What the client was told last of events, when it comes again. */
  readonly lastEvent: string | undefined;
  /** The header Range. */
  readonly range: string | undefined;
  /** Logs a failure and gives what may be told of it: its number. */
  readonly incident: (error: unknown) => Problem;
  /** The browser's own token, from its cookie. */
  readonly device: string | undefined;
  /** How browser or program names itself. */
  readonly agent: string | undefined;
  /** Gives the browser a token of its own; it is known by it when it comes again. */
  readonly setDevice: (token: string | undefined) => void;
  /** Gives the browser its session cookie, or takes it away. */
  readonly setCookie: (token: string | undefined) => void;
}

/** Text with its media type. */
export interface TextAnswer {
  readonly type: string;
  readonly text: string;
  /** A content security policy of the text's own, when it is a page. */
  readonly policy?: string;
}

/** What a handler gives back: the contract's answer, lines without their newline, events without the blank line after them, text, or a file; undefined where there is none to be sent. */
export type Answer<R extends Route> = R["answer"] extends "ndjson" | "events"
  ? AsyncIterable<string>
  : R["answer"] extends "bytes"
    ? OpenedFile | undefined
    : R["answer"] extends "text"
      ? TextAnswer
      : R["answer"] extends "nothing"
        ? void
        : CallAnswer<R>;

export type Handler<R extends Route> = (call: Call<R>) => Promise<Answer<R>>;

/** A handler for each route of the contract: one too many or too few is a type error. */
export type Handlers = { readonly [N in RouteName]: Handler<(typeof routes)[N]> };
