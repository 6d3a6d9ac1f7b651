// Using a running server: the node's role and database, and how nodes on one server know of each other.
import pg from "pg";

/** Where a server listens. */
interface Server {
  readonly host: string;
  readonly port: number;
}

/** The owner of the tables, who only migrates them, and the database. */
export const user = "besa";
export const database = "besa";
/** The roles the node works as (see #store); they own nothing. Whoever reaches the socket may be any of them: only the node does. */
export const appUser = "besa_app";
export const nodeUser = "besa_node";
/** Every node that uses the database holds this lock together with the others; the last one to go stops the server. Any number. */
const inUse = 4_117_202_620;
/** The node's own roles, none of them a superuser, and its database. Part by part, so that a start that was broken off heals. */
export async function makeDatabase({ host, port }: Server): Promise<void> {
  const client = new pg.Client({ host, port, user: "postgres", database: "postgres" });
  await client.connect();
  try {
    const roles = await client.query("select 1 from pg_roles where rolname = $1", [user]);
    if (roles.rowCount === 0) await client.query(`create role ${user} login createdb`).catch(ignoreExisting);
    for (const worker of [appUser, nodeUser]) await makeWorker(client, worker);
    const databases = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (databases.rowCount === 0) await client.query(`create database ${database} owner ${user}`).catch(ignoreExisting);
  } finally {
    await client.end();
  }
}

async function makeWorker(client: pg.Client, name: string): Promise<void> {
  const { rows } = await client.query<{ rolcanlogin: boolean }>("select rolcanlogin from pg_roles where rolname = $1", [
    name,
  ]);
  if (rows.length === 0) await client.query(`create role ${name} login`).catch(ignoreExisting);
  else if (rows[0]?.rolcanlogin !== true) await client.query(`alter role ${name} login`);
  const { rowCount } = await client.query("select 1 where pg_has_role($1, $2, 'member')", [user, name]);
  if (rowCount === 0) await client.query(`grant ${name} to ${user}`).catch(ignoreExisting);
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
