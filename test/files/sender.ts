// What the tests of files share: somebody who sends and opens files by HTTP as a program does.
import { createHash } from "node:crypto";
import { createClient, sendFile, type Client } from "#contract";
import type { RecordFile, RecordId } from "#domain";
import type { TestNode } from "#testkit";

/** The terms on which the desk looks at everything in these tests, and an officer at the border. */
export const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };
const atBorder = { purpose: "border" as const, reason: "warrant 12/2026" };

/** Somebody signed in, with the bare requests that tus and Range need. */
export interface Sender {
  readonly client: Client;
  request(
    method: string,
    path: string,
    init?: { headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> },
  ): Promise<Response>;
  send(record: RecordId, name: string, bytes: Uint8Array): Promise<string>;
  files(record: RecordId): Promise<readonly RecordFile[]>;
  open(record: RecordId, file: string, headers?: Record<string, string>): Promise<Response>;
}

/** Signs somebody in at a node. */
export async function senderAt(
  node: Pick<TestNode, "address" | "login" | "nobody">,
  role: "desk" | "officer",
): Promise<Sender> {
  const { token = "" } = await node.nobody.call("signIn", { body: { ...node.login(role), as: "token" } });
  const headers = (): Record<string, string> => ({ authorization: `Bearer ${token}` });
  const own = role === "officer" ? atBorder : terms;
  const client = createClient({ baseUrl: node.address, fetch, headers });
  const request: Sender["request"] = (method, path, init = {}) =>
    fetch(`${node.address}${path}`, { method, ...init, headers: { ...headers(), ...init.headers } });
  return {
    client,
    request,
    send: (record, name, bytes) =>
      sendFile(
        { name, length: bytes.length, read: async (from, to) => Uint8Array.from(bytes.subarray(from, to)) },
        { record, ...own },
        { baseUrl: node.address, fetch, headers, wait: async () => undefined },
      ),
    files: async (record) => (await client.call("record", { params: { id: record }, query: own })).files,
    open: (record, file, more = {}) =>
      request("GET", `/v1/records/${record}/files/${file}?${new URLSearchParams(own).toString()}`, { headers: more }),
  };
}

/** SHA-256, hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Bytes that nobody would guess and every run has alike. */
export function someBytes(length: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let at = 0; at < length; at += 1) bytes[at] = (state = (state * 48_271) % 2_147_483_647) & 255;
  return bytes;
}

/** The status of an answer that is read to its end: what nobody reads keeps its connection open. */
export async function statusOf(answer: Promise<Response>): Promise<number> {
  const { status, body } = await answer;
  await body?.pipeTo(new WritableStream());
  return status;
}
