// What other programs read and send by the public formats of C2SP: the log as tiles, and this node as a witness. Paths, media types and statuses
// are those of the specifications (tlog-tiles, tlog-witness), so they are no routes of our own contract.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { CaseworkError } from "#casework";
import type { Casework } from "#casework";
import { readBytes } from "./body.ts";
import type { BodyTimes } from "./body.ts";
import { permit } from "./caller.ts";
import { sessionCookie } from "./cookie.ts";

/** What the formats' addresses need. */
export interface TlogOptions {
  readonly casework: Casework;
  readonly secureCookies: boolean;
  readonly times: BodyTimes;
  /** Where the page that checks logs lies, when the web application is built. */
  readonly webRoot: string | undefined;
}

const text = "text/plain; charset=utf-8";
const bytes = "application/octet-stream";
const forYears = "public, max-age=31536000, immutable";
/** Room for a hundred ML-DSA-44 signatures; a witness has no use for more. */
const largestRequest = 512 * 1024;
const zip = promisify(gzip);

/** Registers `/log/checkpoint`, `/log/tile/...`, `/log/verify.html`, `/witness/add-checkpoint` and `/witness/<origin hash>/checkpoint`. */
export function registerTlog(server: FastifyInstance, options: TlogOptions): void {
  const { log, witness } = options.casework;
  server.get("/log/checkpoint", async (_request, reply) =>
    reply
      .header("cache-control", "no-cache")
      .type(text)
      .send(await log.published()),
  );
  server.get("/log/verify.html", async (_request, reply) => sendVerifier(options.webRoot, reply));
  server.get("/log/tile/*", async (request, reply) => sendTile(options, request, reply));
  server.post("/witness/add-checkpoint", async (request, reply) => {
    const body = await readBytes(request.raw, largestRequest, options.times);
    return sendWitnessAnswer(await witness.addCheckpoint(body), reply);
  });
  // No page of the application lies there.
  server.get("/witness/*", async () => {
    throw new CaseworkError("not_found");
  });
  server.get<{ Params: { readonly origin: string } }>("/witness/:origin/checkpoint", async (request, reply) =>
    reply
      .header("cache-control", "no-cache")
      .type(text)
      .send(await witness.checkpoint(request.params.origin)),
  );
}

/** Sends the page with its own policy, which lets it run its one script and talk to nobody. */
async function sendVerifier(webRoot: string | undefined, reply: FastifyReply): Promise<FastifyReply> {
  const page =
    webRoot === undefined ? undefined : await readFile(join(webRoot, "verify.html"), "utf8").catch(() => undefined);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page ?? "")?.[1];
  if (page === undefined || policy === undefined) throw new CaseworkError("not_found");
  reply.header("content-security-policy", `${policy}; frame-ancestors 'none'`).header("cache-control", "no-cache");
  return reply.type("text/html; charset=utf-8").send(page);
}

async function sendTile(options: TlogOptions, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const path = (request.raw.url ?? "").split("?")[0] ?? "";
  const isEntries = path.startsWith("/log/tile/entries/");
  const cookie = request.cookies[sessionCookie(options.secureCookies)];
  // Hashes are the same for everybody: nobody is asked who they are.
  const officer = isEntries
    ? await permit({ method: "GET", access: "anyone" }, { raw: request.raw, cookie }, options.casework.sessions)
    : undefined;
  const tile = await options.casework.log.tile(path.slice("/log/".length), officer);
  reply.type(bytes).header("cache-control", isEntries ? forYears.replace("public", "private") : forYears);
  if (!isEntries || !/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return reply.send(tile);
  return reply
    .header("content-encoding", "gzip")
    .header("vary", "accept-encoding")
    .send(await zip(tile));
}

type WitnessAnswer = Awaited<ReturnType<Casework["witness"]["addCheckpoint"]>>;

const refused = {
  malformed: [400, "not a request as C2SP tlog-witness has it"],
  unsigned: [403, "no valid signature by a key that is trusted for this origin"],
  unknown_log: [404, "this log is not witnessed here"],
  inconsistent: [422, "the consistency proof does not hold"],
} as const satisfies Record<Exclude<WitnessAnswer["outcome"], "cosigned" | "conflict">, readonly [number, string]>;

function sendWitnessAnswer(answer: WitnessAnswer, reply: FastifyReply): FastifyReply {
  reply.header("cache-control", "no-store");
  if (answer.outcome === "cosigned") return reply.type(text).send(answer.lines);
  if (answer.outcome === "conflict") return reply.code(409).type("text/x.tlog.size").send(`${answer.size}\n`);
  const [status, why] = refused[answer.outcome];
  return reply.code(status).type(text).send(`${why}\n`);
}
