// A command's way to the node: who signs in, and with what.
import { CallError, createClient, routes } from "#contract";
import type { Client, ClientOptions, Route, RouteName, Session } from "#contract";
import { note } from "./console.ts";
import type { Console } from "./console.ts";
import { CliError } from "./errors.ts";
import { findNode, parseObject } from "./node-note.ts";
import type { FoundNode } from "./node-note.ts";
import { savedSession, saveSession } from "./saved-sessions.ts";

/** A client of the node, signed in as far as the route asks for. */
export interface Connection extends AsyncDisposable {
  readonly client: Client;
  readonly node: FoundNode;
  /** How the client reaches the node: for what is sent and fetched in pieces. */
  readonly wire: Pick<ClientOptions, "baseUrl" | "fetch" | "headers">;
  /** Somebody signed in only because this is a trial: then what must be said otherwise may be filled in, aloud. */
  readonly isTrial: boolean;
}

/**
 * Connects for a route of the contract. Who signs in: the program whose key is BESA_KEY, else BESA_LOGIN with BESA_PASSWORD, else the session kept by `besa login`, else, in a
 * trial only, the trial's own user for the role that the route needs. Throws CliError `signed_out` when there is nobody.
 */
export async function connect(console: Console, name: RouteName): Promise<Connection> {
  const node = await findNode(console);
  const { access }: Route = routes[name];
  if (access === "anyone") return connection(console, node, undefined);
  const { BESA_KEY: key, BESA_LOGIN: login, BESA_PASSWORD: password } = console.terminal.env;
  if (key !== undefined) return connection(console, node, key);
  if (login !== undefined && password !== undefined) return forOneCommand(console, node, { login, password });
  const kept = await savedSession(console.terminal, node.address);
  if (kept !== undefined) return connection(console, node, kept.token);
  const trial = await trialToken(console, node, access);
  if (trial !== undefined) return { ...connection(console, node, trial), isTrial: true };
  throw new CliError("signed_out");
}

/** Signs in for a bearer token. Throws CallError when the node refuses. */
export async function signIn(
  console: Console,
  node: FoundNode,
  who: { readonly login: string; readonly password: string; readonly code?: string },
): Promise<Session & { readonly token: string }> {
  const session = await clientOf(console, node, undefined).call("signIn", { body: { ...who, as: "token" } });
  if (session.token === undefined) throw new TypeError("the node gave no token");
  return { ...session, token: session.token };
}

function connection(console: Console, node: FoundNode, token: string | undefined): Connection {
  const wire = wireOf(console, node, token);
  return {
    client: createClient(wire),
    wire,
    node,
    isTrial: false,
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function forOneCommand(
  console: Console,
  node: FoundNode,
  who: { readonly login: string; readonly password: string },
): Promise<Connection> {
  const { token } = await signIn(console, node, who);
  const open = connection(console, node, token);
  return {
    ...open,
    // A node that cannot be reached now ends the session by itself.
    [Symbol.asyncDispose]: () => open.client.call("signOut").catch(() => undefined),
  };
}

async function trialToken(
  console: Console,
  node: FoundNode,
  access: Exclude<Route["access"], "anyone">,
): Promise<string | undefined> {
  if (!node.isDemo || node.directory === undefined) return undefined;
  const logins = parseObject(await console.terminal.readText(`${node.directory}/trial-logins.json`));
  // The contract names the role that a route is made for first; whoever is signed in may read the log, so its reader is taken.
  const role = access === "signed-in" ? "auditor" : access[0];
  const who = role === undefined ? undefined : loginOf(logins[role]);
  if (who === undefined) return undefined;
  note(console, console.say("login.trial", { login: who.login }));
  const key = `${node.address}#${who.login}`;
  const kept = await savedSession(console.terminal, key);
  if (kept !== undefined && (await stillHolds(console, node, { token: kept.token, password: who.password })))
    return kept.token;
  const { token, expiresAt } = await signIn(console, node, who);
  await saveSession(console.terminal, key, { login: who.login, token, expiresAt });
  return token;
}

/** A trial may have been emptied since: its kept sessions are tried before they are used, and their owner is shown anew when that is long ago. */
async function stillHolds(
  console: Console,
  node: FoundNode,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<boolean> {
  try {
    const client = clientOf(console, node, token);
    const { fresh } = await client.call("session");
    if (!fresh) await client.call("prove", { body: { password } });
    return true;
  } catch (error) {
    if (error instanceof CallError && error.problem.status === 401) return false;
    throw error;
  }
}

function loginOf(value: unknown): { login: string; password: string } | undefined {
  if (typeof value !== "object" || value === null || !("login" in value) || !("password" in value)) return undefined;
  const { login, password } = value;
  return typeof login === "string" && typeof password === "string" ? { login, password } : undefined;
}

function clientOf(console: Console, node: FoundNode, token: string | undefined): Client {
  return createClient(wireOf(console, node, token));
}

function wireOf({ terminal }: Console, { address }: FoundNode, token: string | undefined): Connection["wire"] {
  return {
    baseUrl: address,
    fetch: terminal.fetch,
    headers: () => (token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
}
