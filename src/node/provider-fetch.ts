// The wire to identity providers: nothing is followed elsewhere, and no answer is read further than such answers are long.

/** Bytes of an answer: a description of a provider, its keys, a token. */
const longestAnswer = 256 * 1024;

/** Fetches from an identity provider. Fails when it leads elsewhere, or does not stop answering. */
export async function fetchProvider(
  url: string,
  options: Pick<RequestInit, "method" | "headers"> & {
    readonly body?: RequestInit["body"] | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Response> {
  const { method = "GET", headers: sent = {}, body = null, signal } = options;
  const response = await fetch(url, {
    method,
    headers: sent,
    body,
    redirect: "error",
    ...(signal === undefined ? {} : { signal }),
  });
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length > longestAnswer) throw new RangeError("an answer of an identity provider is too long");
  }
  const hasBody = ![204, 205, 304].includes(response.status);
  const { status, headers } = response;
  return new Response(hasBody ? Buffer.concat(pieces) : null, { status, headers });
}
