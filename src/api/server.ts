import { fastify, LogController } from "fastify";
import type { FastifyHttpOptions, FastifyInstance, FastifyServerOptions } from "fastify";
import type { Server } from "node:http";
import cookie from "@fastify/cookie";
import { CaseworkError } from "#casework";
import type { Casework } from "#casework";
import type { BodyTimes } from "./body.ts";
import { endUnusedOn, refuseConnection } from "./connection.ts";
import { ApiError } from "./errors.ts";
import { handlersOf } from "./handlers.ts";
import { addSecurityHeaders } from "./headers.ts";
import { methodsOf } from "./methods.ts";
import { registerRoutes, sendError } from "./registration.ts";
import { registerDirectory } from "./directory.ts";
import { registerParcels } from "./parcels.ts";
import { registerTlog } from "./tlog.ts";
import { registerTus } from "./tus.ts";
import { sendPage, serveWebApp } from "./web-app.ts";

export interface ServerOptions {
  readonly casework: Casework;
  readonly version: string;
  /** The built web application (web/dist). Without it the node says how to build it. */
  readonly webRoot?: string;
  /** The node is reached by HTTPS: cookies are Secure and browsers are told to stay on HTTPS. */
  readonly secureCookies: boolean;
  /** `silent`, or options of Fastify's logger. Requests are logged without addresses, queries, bodies or names. */
  readonly log: "silent" | Exclude<FastifyServerOptions["logger"], boolean | undefined>;
  /** Milliseconds for a JSON body (15,000) and of silence in a stream (60,000). */
  readonly bodyTimeouts?: Partial<BodyTimes>;
  /** Proxies whose X-Forwarded-For is believed: addresses or networks. None unless said. */
  readonly trustedProxies?: readonly string[];
  /** Parse each answer by the contract before it is sent: for development and tests. */
  readonly checkAnswers?: boolean;
  /** The node ends TLS itself: certificate and key in PEM, and whose client certificates are believed. */
  readonly tls?: TlsOptions | undefined;
}

/** What TLS is ended with, in PEM. `clientCa` signs the certificates of programs; left out, none is asked for. */
export interface TlsOptions {
  readonly cert: string;
  readonly key: string;
  readonly clientCa?: string | undefined;
}

const headerBytes = 16 * 1024;

/** Makes the node's HTTP server. It listens when told to (`listen`), and answers without a socket in tests (`inject`). */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = fastify(settings(options));
  requireHost(server);
  logRequests(server);
  await addSecurityHeaders(server, options.secureCookies);
  await server.register(cookie);
  server.setErrorHandler(sendError);
  server.setNotFoundHandler(async (request, reply) => {
    const path = (request.raw.url ?? "").split("?")[0] ?? "";
    const allowed = methodsOf(path);
    if (allowed.length > 0) {
      reply.header("allow", allowed.join(", "));
      throw new ApiError("method_not_allowed");
    }
    if (path.startsWith("/v1")) throw new CaseworkError("not_found");
    return sendPage(options.webRoot, request, reply);
  });
  // Bodies are read by the route itself, after it is known who asks.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", (_request, _payload, done) => done(null));
  const times = { whole: 15_000, silence: 60_000, ...options.bodyTimeouts };
  const closing = new AbortController();
  server.addHook("preClose", async () => closing.abort());
  endUnusedOn(closing.signal, server.server, options.tls === undefined ? "connection" : "secureConnection");
  registerRoutes(server, {
    handlers: handlersOf(options.casework, options.version),
    sessions: options.casework.sessions,
    secureCookies: options.secureCookies,
    times,
    checkAnswers: options.checkAnswers ?? false,
    closing: closing.signal,
  });
  registerParcels(server, { casework: options.casework, times, closing: closing.signal });
  registerTus(server, { casework: options.casework, secureCookies: options.secureCookies, times });
  registerDirectory(server, { casework: options.casework, times });
  registerTlog(server, {
    casework: options.casework,
    secureCookies: options.secureCookies,
    times,
    webRoot: options.webRoot,
  });
  await serveWebApp(server, options.webRoot);
  return server;
}

function settings({ log, trustedProxies, tls }: ServerOptions): FastifyHttpOptions<Server> {
  return {
    ...(tls === undefined ? {} : { https: tlsOf(tls) }),
    logger: log === "silent" ? false : log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustedProxies === undefined ? false : [...trustedProxies],
    // A socket on which neither side moves for two minutes is let go: that also ends readers who stop reading.
    connectionTimeout: 120_000,
    keepAliveTimeout: 65_000,
    http: {
      maxHeaderSize: headerBytes,
      headersTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
      requireHostHeader: false,
    },
    routerOptions: { maxParamLength: 100 },
    exposeHeadRoutes: false,
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, request, reply) => {
      void sendError(error, request, reply);
    },
  };
}

/** A certificate is asked for and not demanded: people have none. Whether it is good is looked at when somebody asks by it (`caller.ts`). */
function tlsOf({ cert, key, clientCa }: TlsOptions) {
  const own = { cert, key, minVersion: "TLSv1.2" } as const;
  return clientCa === undefined ? own : { ...own, ca: clientCa, requestCert: true, rejectUnauthorized: false };
}

/** Refuses what RFC 9112, section 3.2 tells servers to refuse; Node would do it without a word. */
function requireHost(server: FastifyInstance): void {
  server.addHook("onRequest", (request, _reply, done) => {
    const isMissing = request.raw.headers.host === undefined && request.raw.httpVersion === "1.1";
    done(isMissing ? new ApiError("bad_request") : undefined);
  });
}

/** Method, route pattern, status and duration; nothing that a person could be known by. */
function logRequests(server: FastifyInstance): void {
  if (server.log.level === "silent") return;
  server.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method: request.method, route, status: reply.statusCode, milliseconds }, "answered");
    done();
  });
}
