// The officers' web application, as files; every address that is not a file is a page of it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import files from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { CaseworkError } from "#casework";

const year = "public, max-age=31536000, immutable";
const notBuilt =
  "The web application is not built. Run 'npm run build:web' in the project's folder, then load this page again. The API is at /v1/reference.\n";

/** Serves the files under `webRoot`. File names with a hash in them (Vite's assets/) are cached for a year, all else is asked for again. */
export async function serveWebApp(server: FastifyInstance, webRoot: string | undefined): Promise<void> {
  if (webRoot !== undefined) {
    await server.register(files, {
      root: webRoot,
      serve: false,
      dotfiles: "ignore",
      index: false,
      cacheControl: false,
      preCompressed: true,
    });
  }
  server.route({
    method: ["GET", "HEAD"],
    url: "/*",
    handler: async (request, reply) => {
      const path = wildcard(request);
      if (path === "v1" || path.startsWith("v1/")) return reply.callNotFound();
      if (webRoot === undefined || path === "" || path === "index.html") return sendPage(webRoot, request, reply);
      reply.header("cache-control", path.startsWith("assets/") ? year : "no-cache");
      return reply.sendFile(path);
    },
  });
}

/** Sends the application's page for an address inside it. Throws `not_found` unless a browser asks for a page. */
export async function sendPage(
  webRoot: string | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!wantsPage(request)) throw new CaseworkError("not_found");
  const page =
    webRoot === undefined ? undefined : await readFile(join(webRoot, "index.html"), "utf8").catch(() => undefined);
  if (page === undefined) return reply.code(404).type("text/plain; charset=utf-8").send(notBuilt);
  return reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(page);
}

function wantsPage({ method, headers, raw }: FastifyRequest): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  const isPage =
    !/\.[a-z0-9]{1,8}$/i.test((raw.url ?? "").split("?")[0] ?? "") || (raw.url ?? "").startsWith("/index.html");
  return isPage && /\btext\/html\b|\*\/\*/.test(headers.accept ?? "*/*");
}

function wildcard({ params }: FastifyRequest): string {
  // The route is "/*", so Fastify gives exactly this parameter.
  return (params as { readonly "*"?: string })["*"] ?? "";
}
