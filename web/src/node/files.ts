import { routes, sendFile } from "#contract";
import type { Purpose, RecordId } from "#domain";
import { csrfHeaders } from "./client.ts";
import { provingAnew } from "./step-up.ts";

export type { RecordFile } from "#domain";

/** Where the browser gets a file, for a purpose: the address is the look. */
export function routesOfFile(
  record: string,
  file: string,
  { purpose, reason }: { readonly purpose: Purpose; readonly reason: string },
): string {
  const path = routes.openFile.path.replace("{id}", encodeURIComponent(record)).replace("{file}", file);
  return `${path}?${new URLSearchParams({ purpose, ...(reason === "" ? {} : { reason }) }).toString()}`;
}

/** Where the browser gets the picture of a record, for a purpose: the address is the look. */
export function routeOfPicture(
  record: string,
  { purpose, reason }: { readonly purpose: Purpose; readonly reason: string },
): string {
  const path = routes.openPicture.path.replace("{id}", encodeURIComponent(record));
  return `${path}?${new URLSearchParams({ purpose, ...(reason === "" ? {} : { reason }) }).toString()}`;
}

/** Sends a file to a record, in pieces; answers its id. Throws CallError, and an AbortError when `signal` ends it. */
export function addFile(
  file: File,
  to: { readonly record: RecordId; readonly purpose: Purpose; readonly reason: string },
  options: { readonly onProgress: (sent: number) => void; readonly signal: AbortSignal },
): Promise<string> {
  return sendFile({ name: file.name, length: file.size, read: async (from, end) => file.slice(from, end) }, to, {
    baseUrl: "",
    fetch: (input, init) => provingAnew(() => fetch(input, init)),
    headers: csrfHeaders,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    ...options,
  });
}
