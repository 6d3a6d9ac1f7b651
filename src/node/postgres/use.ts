// Using a running server: the node's role and database, and how nodes on one server know of each other.
import pg from "pg";

/** Where a server listens. */
interface Server {
  readonly host: string;
  readonly port: number;
}

/** The node's role and database. */
export const user = "besa";
export const database = "besa";
/** Every node that uses the database holds this lock together with the others; the last one to go stops the server. Any number. */
const inUse = 4_117_202_620;
/** The node's own role, which is no superuser, and its database. Part by part, so that a start that was broken off heals. */
export async function makeDatabase({ host, port }: Server): Promise<void> {
  const client = new pg.Client({ host, port, user: "postgres", database: "postgres" });
  await client.connect();
  try {
    const roles = await client.query("select 1 from pg_roles where rolname = $1", [user]);
    if (roles.rowCount === 0) await client.query(`create role ${user} login createdb`).catch(ignoreExisting);
    const databases = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (databases.rowCount === 0) await client.query(`create database ${database} owner ${user}`).catch(ignoreExisting);
  } finally {
    await client.end();
  }
}

/** A node killed here leaves its last statement running: what it makes may come between our look and our own statement. */
function ignoreExisting(error: unknown): void {
  const state: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  // duplicate_object, duplicate_database, unique_violation
  if (state !== "42710" && state !== "42P04" && state !== "23505") throw error;
}

/** Shows the server that this node uses it, as long as the connection lasts: a lock that users hold together. */
export async function arrive({ host, port }: Server): Promise<pg.Client> {
  const presence = new pg.Client({
    host,
    port,
    user,
    database: "postgres",
    application_name: "besa-presence",
    keepAlive: true,
  });
  // When the server goes, so does the presence: that is in order.
  presence.on("error", () => undefined);
  await presence.connect();
  await presence.query("select pg_advisory_lock_shared($1)", [inUse]);
  return presence;
}

/** Leaves the server; true if no other node uses it. A server that is gone needs no leaving. */
export async function leave(presence: pg.Client): Promise<boolean> {
  try {
    await presence.query("select pg_advisory_unlock_shared($1)", [inUse]);
    const { rows } = await presence.query<{ last: boolean }>("select pg_try_advisory_lock($1) as last", [inUse]);
    return rows[0]?.last === true;
  } catch {
    return true;
  } finally {
    await presence.end().catch(() => undefined);
  }
}
