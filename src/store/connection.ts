// One pool per store. Everything the driver throws becomes a StoreError here, so that no other file has to know SQLSTATEs.
import { Kysely, PostgresDialect } from "kysely";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";
import { storeError } from "./errors.ts";
import type { Database } from "./schema.ts";

/** Where the database is: a URL, or a unix socket's folder (or host) with user and database. */
export type StoreConnection =
  | { readonly connectionString: string }
  | {
      readonly host: string;
      readonly port?: number;
      readonly user: string;
      readonly database: string;
      readonly password?: string;
    };

/** How long one statement, a wait for a lock and a silent open transaction may last, in milliseconds. Bulk work lifts the first. */
const patience = { statement: 60_000, lock: 30_000, idleInTransaction: 120_000, connect: 30_000 } as const;

/** A connection, and the role that its sessions take on, if it is another than the one that signs in. */
export interface RoleConnection {
  readonly to: StoreConnection;
  readonly role?: string;
}

/** What the pool and the lone connections (LISTEN, job leadership) have in common. */
export function clientConfig({ to, role }: RoleConnection): pg.ClientConfig {
  return {
    ...to,
    application_name: "besa",
    connectionTimeoutMillis: patience.connect,
    keepAlive: true,
    statement_timeout: patience.statement,
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: patience.idleInTransaction,
    options: ["-c timezone=UTC", ...(role === undefined ? [] : [`-c role=${role}`])].join(" "),
    types: { getTypeParser: typeParser },
  };
}

/** Opens the pool. Connections are made when they are needed. */
export function openPool(connection: RoleConnection, size: number, log: (line: string) => void): pg.Pool {
  const pool = new pg.Pool({ ...clientConfig(connection), max: size, idleTimeoutMillis: 30_000 });
  return listened(pool, log);
}

/** A pool for graphile-worker, which expects the driver's own parsers and patience. */
export function openJobPool({ to, role }: RoleConnection, log: (line: string) => void): pg.Pool {
  const options = role === undefined ? {} : { options: `-c role=${role}` };
  const pool = new pg.Pool({ ...to, ...options, application_name: "besa-jobs", max: 4, keepAlive: true });
  return listened(pool, log);
}

/**
 * A connection that breaks is replaced at its next use: it is news, not a failure. Without a listener on each client, one that breaks
 * between two statements of a transaction would end the whole node.
 */
function listened(pool: pg.Pool, log: (line: string) => void): pg.Pool {
  const note = (error: Error): void => log(`store: a connection broke: ${error.message}`);
  pool.on("error", note);
  pool.on("connect", (client) => client.on("error", note));
  return pool;
}

/** Kysely on the pool; errors of statements and of connecting come out coded. */
export function openDatabase(pool: pg.Pool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: codedPool(pool) }) });
}

function codedPool(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, CodedClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect().catch((error: unknown) => Promise.reject(storeError(error)));
      const coded = clients.get(client) ?? codedClient(client);
      clients.set(client, coded);
      return coded;
    },
  };
}

/** A connection whose errors come out coded. */
export type CodedClient = PostgresPoolClient;

/** Makes one of the driver's. */
export function codedClient(client: pg.PoolClient): CodedClient {
  // Kysely's client also streams through cursors, which this room does not use; the cast leaves that overload out.
  return {
    query: (text: string, values: readonly unknown[]) =>
      client.query(planned(text, values)).catch((error: unknown) => Promise.reject(storeError(error))),
    release: (destroy?: boolean) => client.release(destroy),
  } as CodedClient;
}

/** Begins a statement that runs at every check: each connection has PostgreSQL parse and plan it once. */
export const plannedOnce = "/* planned once */";

/** Names of statements by their text. Few: the texts stand in this room's code, values apart. */
const names = new Map<string, string>();

function planned(text: string, values: readonly unknown[]): pg.QueryConfig {
  if (!text.startsWith(plannedOnce)) return { text, values: [...values] };
  const name = names.get(text) ?? `besa_${names.size}`;
  names.set(text, name);
  return { name, text, values: [...values] };
}

type Parser = (text: string) => unknown;

/** int8 as a number (sequences and counts stay far below 2^53), timestamptz as ISO 8601 UTC, date as it is written. */
const parsers: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [20, safeInteger],
  [1184, (text) => new Date(text).toISOString()],
  [1082, (text) => text],
]);

function typeParser(type: number, format?: "text" | "binary"): Parser {
  const own = format === "binary" ? undefined : parsers.get(type);
  if (own !== undefined) return own;
  // Any other number is looked up in pg's table, whose parsers are typed as any; unknown types stay text.
  return pg.types.getTypeParser(type, "text") as Parser;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("an int8 of the database is beyond 2^53");
  return value;
}
