import { Problem, CallError, ImportRun, routes } from "#contract";
import { csrfHeaders } from "./client.ts";

/** How much of a file has gone out. */
export interface Sent {
  readonly bytes: number;
  readonly total: number;
}

/**
 * Sends one file of an import run and reports how far it is; fetch cannot do that.
 * Throws CallError when the node refuses, an AbortError when `signal` ends it.
 */
export function sendFile(
  run: string,
  position: number,
  file: File,
  options: { readonly onSent: (sent: Sent) => void; readonly signal: AbortSignal },
): Promise<ImportRun> {
  const { promise, resolve, reject } = Promise.withResolvers<ImportRun>();
  const request = new XMLHttpRequest();
  request.open(routes.sendImportFile.method, pathOf(run, position));
  request.setRequestHeader("content-type", "application/octet-stream");
  for (const [name, value] of Object.entries(csrfHeaders())) request.setRequestHeader(name, value);
  request.upload.addEventListener("progress", ({ loaded }) => options.onSent({ bytes: loaded, total: file.size }));
  request.addEventListener("load", () => {
    const run = ImportRun.safeParse(readJson(request.responseText));
    if (request.status < 300 && run.success) resolve(run.data);
    else reject(new CallError(problemOf(request)));
  });
  request.addEventListener("error", () => reject(new CallError(problemOf(request))));
  request.addEventListener("abort", () => reject(new DOMException("cancelled", "AbortError")));
  options.signal.addEventListener("abort", () => request.abort());
  request.send(file);
  return promise;
}

function pathOf(run: string, position: number): string {
  return routes.sendImportFile.path.replace("{id}", encodeURIComponent(run)).replace("{file}", String(position));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(request: XMLHttpRequest): Problem {
  const problem = Problem.safeParse(readJson(request.responseText));
  if (problem.success) return problem.data;
  const code = request.status === 0 ? "unreachable" : "bad_answer";
  return { type: `urn:besa:error:${code}`, title: code, status: request.status, code };
}
