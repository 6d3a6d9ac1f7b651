// The wire to other nodes, and delivery's own course beside the requests.
import type { Casework, CaseworkParts } from "#casework";

/** Bytes of an answer that are read: a parcel and no more. */
const longestAnswer = 32 * 1024 * 1024;

/** Brings bytes to another node. It may redirect nowhere, and its answer is read no further than a parcel is long. */
export const wire: CaseworkParts["wire"] = async (url, { headers, body, patience }, signal) => {
  const response = await fetch(url, {
    method: "POST",
    body: Buffer.from(body.buffer as ArrayBuffer, body.byteOffset, body.length),
    headers,
    redirect: "error",
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  });
  const date = Date.parse(response.headers.get("date") ?? "");
  return {
    status: response.status,
    body: await readAtMost(response, longestAnswer),
    at: Number.isFinite(date) ? date : undefined,
  };
};

/** Sends and fetches until the stack is disposed of. */
export function runDelivery(casework: Casework, stack: AsyncDisposableStack, log: (line: string) => void): void {
  const stop = new AbortController();
  const running = casework.runDelivery(stop.signal, log);
  stack.defer(async () => {
    stop.abort();
    await running;
  });
}

async function readAtMost(response: Response, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length > limit) throw new RangeError("an answer of a node is too long");
  }
  return Buffer.concat(pieces);
}
