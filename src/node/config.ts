// Settings of a node: environment -> config, parsed once. What is not known or cannot be read is refused, never ignored.
import { z } from "zod";
import { NodeError } from "./errors.ts";

const Settings = z.strictObject({
  BESA_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  BESA_HOST: z.string().min(1).optional(),
  BESA_DATA: z.string().min(1).optional(),
  /** `https` behind a proxy that ends TLS: session cookies become Secure. */
  BESA_SCHEME: z.enum(["http", "https"]).optional(),
  /** Scheme, host and port at which browsers reach the node: passkeys are bound to it. */
  BESA_ADDRESS: z
    .url({ protocol: /^https?$/ })
    .refine((text) => new URL(text).pathname === "/" && new URL(text).search === "", "has a path")
    .optional(),
  /** Largest import file in MiB. */
  BESA_IMPORT_LIMIT: z.coerce.number().int().min(1).max(1_048_576).optional(),
  /** How the application's and the node's own role sign in to DATABASE_URL's database. */
  BESA_DATABASE_APP_URL: z.string().optional(),
  BESA_DATABASE_NODE_URL: z.string().optional(),
  BESA_NODE: z.string().optional(),
  BESA_LOGIN: z.string().optional(),
  BESA_PASSWORD: z.string().optional(),
  /** A program's key, for the command line. */
  BESA_KEY: z.string().optional(),
  /** The client secret of an identity provider, for the command line. */
  BESA_CLIENT_SECRET: z.string().optional(),
  BESA_PURPOSE: z.string().optional(),
  BESA_LANG: z.string().optional(),
  /** Addresses or networks of reverse proxies whose X-Forwarded-For is believed, with commas between. */
  BESA_PROXIES: z.string().optional(),
  /** Files in PEM: with both the node ends TLS itself; with the third it takes certificates of programs. */
  BESA_TLS_CERT: z.string().min(1).optional(),
  BESA_TLS_KEY: z.string().min(1).optional(),
  BESA_TLS_CLIENT_CA: z.string().min(1).optional(),
  /** Where figures and health are asked for: a port of this machine, or host:port. Nowhere unless said. */
  BESA_METRICS: z
    .string()
    .regex(/^(?:(?:[\w.-]+|\[[0-9a-f:]+\]):)?\d{1,5}$/i)
    .optional(),
  BESA_CHROMIUM: z.string().optional(),
});

/** What the node is told from outside. */
export interface NodeConfig {
  readonly port: number;
  readonly host: string;
  readonly directory: string;
  readonly secureCookies: boolean;
  /** As an origin (RFC 6454), such as https://besa.example; undefined where it was not said. */
  readonly publicAddress: string | undefined;
  readonly largestImportBytes: number;
  readonly trustedProxies: readonly string[];
  /** An existing PostgreSQL instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Where figures and health are asked for; undefined where nobody may. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** Files; undefined where something else ends TLS, or nothing does. */
  readonly tls: { readonly cert: string; readonly key: string; readonly clientCa: string | undefined } | undefined;
  readonly databaseLogins: { readonly app: string; readonly node: string } | undefined;
}

/** Reads the environment. Throws setting_unknown or setting_unreadable, which name the variable and never show its value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): NodeConfig {
  const own = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name.startsWith("BESA_") && value !== undefined && value !== ""),
  );
  const parsed = Settings.safeParse(own);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (issue?.code === "unrecognized_keys") throw new NodeError("setting_unknown", { detail: issue.keys.join(", ") });
    throw new NodeError("setting_unreadable", { detail: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}` });
  }
  const settings = parsed.data;
  return {
    port: settings.BESA_PORT ?? 7480,
    host: settings.BESA_HOST ?? "127.0.0.1",
    directory: settings.BESA_DATA ?? "data",
    secureCookies:
      settings.BESA_TLS_CERT !== undefined || (settings.BESA_SCHEME ?? schemeOf(settings.BESA_ADDRESS)) === "https",
    publicAddress: settings.BESA_ADDRESS === undefined ? undefined : new URL(settings.BESA_ADDRESS).origin,
    largestImportBytes: (settings.BESA_IMPORT_LIMIT ?? 4096) * 1024 * 1024,
    trustedProxies: (settings.BESA_PROXIES ?? "")
      .split(",")
      .flatMap((proxy) => (proxy.trim() === "" ? [] : [proxy.trim()])),
    databaseUrl: env["DATABASE_URL"] === "" ? undefined : env["DATABASE_URL"],
    metrics: metricsOf(settings.BESA_METRICS),
    tls: tlsOf(settings.BESA_TLS_CERT, settings.BESA_TLS_KEY, settings.BESA_TLS_CLIENT_CA),
    databaseLogins: loginsOf(settings.BESA_DATABASE_APP_URL, settings.BESA_DATABASE_NODE_URL),
  };
}

function schemeOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address).protocol.replace(":", "");
}

function metricsOf(text: string | undefined): NodeConfig["metrics"] {
  if (text === undefined) return undefined;
  const colon = text.lastIndexOf(":");
  const port = Number(text.slice(colon + 1));
  if (port > 65_535) throw new NodeError("setting_unreadable", { detail: "BESA_METRICS: no port" });
  return { host: colon < 0 ? "127.0.0.1" : text.slice(0, colon).replaceAll(/[[\]]/g, ""), port };
}

function tlsOf(cert?: string, key?: string, clientCa?: string): NodeConfig["tls"] {
  if (cert === undefined && key === undefined && clientCa === undefined) return undefined;
  if (cert === undefined || key === undefined)
    throw new NodeError("setting_unreadable", { detail: "BESA_TLS_CERT and BESA_TLS_KEY go together" });
  return { cert, key, clientCa };
}

function loginsOf(app: string | undefined, node: string | undefined): NodeConfig["databaseLogins"] {
  if (app === undefined && node === undefined) return undefined;
  if (app === undefined || node === undefined)
    throw new NodeError("setting_unreadable", {
      detail: "BESA_DATABASE_APP_URL and BESA_DATABASE_NODE_URL go together",
    });
  return { app, node };
}
