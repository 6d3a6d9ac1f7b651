// Sends files by tus 1.0.0: begun once, then piece by piece, going on where the node has it when a line breaks. For the browser and the command line alike.
import type { Purpose, RecordId } from "#domain";
import { CallError, type ClientOptions } from "./client.ts";

/** A file to be sent, wherever it lies. */
export interface SentFile {
  readonly name: string;
  /** Bytes. */
  readonly length: number;
  /** Bytes from a place up to, not with, another. */
  read(from: number, to: number): Promise<Blob | Uint8Array<ArrayBuffer>>;
}

/** To which record, and why. */
export interface Sending {
  readonly record: RecordId;
  readonly purpose: Purpose;
  readonly reason?: string | undefined;
}

/** How it goes on. */
export interface SendingOptions extends Pick<ClientOptions, "baseUrl" | "fetch" | "headers"> {
  /** Hears how many bytes the node has. */
  readonly onProgress?: ((sent: number) => void) | undefined;
  /** Waits so many milliseconds before a piece is tried again. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

const pieceBytes = 8 * 1024 * 1024;
const tries = 6;
const base = { "tus-resumable": "1.0.0" };

/** Sends a file; answers its id. Throws CallError: with the node's refusal, or `unreachable` when a piece did not get through however often it was tried. */
export async function sendFile(file: SentFile, sending: Sending, options: SendingOptions): Promise<string> {
  const begun = await request(options, "POST", "/v1/uploads", {
    headers: { ...base, "upload-length": String(file.length), "upload-metadata": metadataOf(file, sending) },
  });
  const place = begun.headers.get("location") ?? "";
  let at = 0;
  let made = begun.headers.get("besa-file");
  for (let failures = 0; made === null;)
    try {
      options.onProgress?.(at);
      const to = Math.min(file.length, at + pieceBytes);
      const answer = await request(options, "PATCH", place, {
        headers: { ...base, "upload-offset": String(at), "content-type": "application/offset+octet-stream" },
        body: await file.read(at, to),
      });
      [at, made, failures] = [offsetOf(answer), answer.headers.get("besa-file"), 0];
    } catch (error) {
      failures += 1;
      if (!mayGoOn(error) || failures >= tries) throw error;
      await options.wait(500 * 2 ** failures);
      const answer = await request(options, "HEAD", place, { headers: base }).catch((cause: unknown) =>
        mayGoOn(cause) ? undefined : Promise.reject(cause),
      );
      if (answer !== undefined) [at, made] = [offsetOf(answer), answer.headers.get("besa-file")];
    }
  options.onProgress?.(file.length);
  return made;
}

async function request(
  { baseUrl, fetch, headers, signal }: SendingOptions,
  method: "POST" | "PATCH" | "HEAD",
  path: string,
  init: { readonly headers: Readonly<Record<string, string>>; readonly body?: Blob | Uint8Array<ArrayBuffer> },
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(baseUrl + path, {
      method,
      headers: { ...init.headers, ...headers?.() },
      credentials: "same-origin",
      ...(init.body === undefined ? {} : { body: init.body }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new CallError(
      { type: "urn:besa:error:unreachable", title: "The node cannot be reached", status: 0, code: "unreachable" },
      { cause },
    );
  }
  if (response.ok) return response;
  throw await CallError.of(response);
}

/** A line that broke, a piece that came at another place, a node that is busy or restarts. */
function mayGoOn(error: unknown): boolean {
  if (!(error instanceof CallError)) return false;
  const { code, status } = error.problem;
  return ["unreachable", "upload_offset", "upload_busy", "timeout", "unavailable"].includes(code) || status >= 502;
}

function offsetOf(response: Response): number {
  return Number(response.headers.get("upload-offset") ?? "0");
}

function metadataOf({ name }: SentFile, { record, purpose, reason }: Sending): string {
  const pairs = Object.entries({ record, filename: name, purpose, ...(reason === undefined ? {} : { reason }) });
  return pairs.map(([key, value]) => `${key} ${base64(value)}`).join(",");
}

function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}
