// What other nodes ask of a hub about the directory (docs/protocol.md, sections 4 and 5). They have no session: what they send is signed.
import type { FastifyInstance } from "fastify";
import type { Casework } from "#casework";
import { readBytes, type BodyTimes } from "./body.ts";
import { ApiError } from "./errors.ts";
import { parseJson } from "./json.ts";

/** A request with all keys that a member may have, hybrid ones among them, and a code. */
const largestRequest = 256 * 1024;
/** What a member holds of the directory: some versions, and the parts of two thousand members. */
const largestHeld = 8 * 1024 * 1024;
const json = "application/json; charset=utf-8";

/** Registers `/federation/directory`, `/federation/linked`, `/federation/directory/held` and `/federation/requests`. */
export function registerDirectory(
  server: FastifyInstance,
  { casework, times }: { readonly casework: Casework; readonly times: BodyTimes },
): void {
  server.post("/federation/directory", async (request, reply) => {
    const note = (await readBytes(request.raw, largestRequest, times)).toString();
    return reply
      .type(json)
      .header("cache-control", "no-store")
      .send(JSON.stringify(await casework.federation.serve(note)));
  });
  server.post("/federation/linked", async (request, reply) => {
    const note = (await readBytes(request.raw, largestRequest, times)).toString();
    return reply
      .type(json)
      .header("cache-control", "no-store")
      .send(JSON.stringify(await casework.federation.serveLinked(note)));
  });
  server.post("/federation/directory/held", async (request, reply) => {
    await casework.federation.regain(async () => (await readBytes(request.raw, largestHeld, times)).toString());
    return reply.code(204).send();
  });
  server.post("/federation/requests", async (request, reply) => {
    await casework.federation.receive(requestIn(parseJson(await readBytes(request.raw, largestRequest, times))));
    return reply.code(204).send();
  });
}

/** A signed request, and the code of an invitation if there is one. */
function requestIn(body: unknown): { readonly note: string; readonly code?: string } {
  const has = (name: string): unknown =>
    typeof body === "object" && body !== null ? Object.getOwnPropertyDescriptor(body, name)?.value : undefined;
  const [note, code] = [has("note"), has("code")];
  if (typeof note !== "string" || (code !== undefined && typeof code !== "string")) throw new ApiError("bad_input");
  return { note, ...(code === undefined ? {} : { code }) };
}
