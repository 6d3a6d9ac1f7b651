// The roles of the database that the node works as. They own nothing: the tables belong to whoever migrates.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { StoreError, storeError } from "./errors.ts";
import type { Database } from "./schema.ts";

/** Works for people: sees of the records what the rule of sight admits for whom it reads, and without a reader none. */
export const appRole = "besa_app";
/** Works for the node itself, in few named places: imports, the change feed, screening, the log. Sees every record. */
export const nodeRole = "besa_node";

/** Makes the roles if the server does not have them; `store_role_missing` when the owner may not. Safe when several start at once. */
export async function makeRoles(db: Kysely<Database>): Promise<void> {
  for (const role of [appRole, nodeRole]) {
    const { rows } = await sql<{ known: boolean; member: boolean }>`
      select exists (select from pg_roles where rolname = ${role}) as known,
        coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = ${role}), false) as member`.execute(
      db,
    );
    const name = sql.id(role);
    try {
      if (rows[0]?.known !== true) await sql`create role ${name}`.execute(db).catch(ignoreExisting);
      if (rows[0]?.member !== true) await sql`grant ${name} to current_user`.execute(db);
    } catch (cause) {
      throw new StoreError("store_role_missing", { cause, detail: role });
    }
  }
}

/** What each role may do with which tables, said anew at each start so that new tables are not forgotten. */
export async function grantTables(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ schema: string }>`
    select nspname as schema from pg_namespace where nspname in (current_schema(), 'graphile_worker')`.execute(db);
  const roles = sql`${sql.id(appRole)}, ${sql.id(nodeRole)}`;
  for (const { schema } of rows) {
    const name = sql.id(schema);
    await sql`
      grant usage on schema ${name} to ${roles};
      grant select, insert, update, delete on all tables in schema ${name} to ${roles};
      grant usage on all sequences in schema ${name} to ${roles};
      grant execute on all functions in schema ${name} to ${roles};
    `.execute(db);
  }
  await sql`
    revoke all on sight_key from ${roles};
    revoke all on label_set, record_commit from ${sql.id(appRole)};
    revoke insert, update, delete on record_head, record_version, import_run, import_row, import_problem
      from ${sql.id(appRole)};
    revoke select, update, delete on log_span from ${sql.id(appRole)};
    revoke all on inbox, inbox_held, quarantine, mailbox, delivery_stream, delivery_receipt, delivery_link, relay_attachment, outbox from ${sql.id(appRole)};
    revoke all on canary, traffic from ${sql.id(appRole)};
    revoke insert, update, delete on guard_denial from ${sql.id(appRole)};
    revoke update, delete on guard_denial, canary from ${sql.id(nodeRole)};
    grant insert on outbox to ${sql.id(appRole)};
    grant select (${sql.raw(shownOfOutbox)}) on outbox to ${sql.id(appRole)};
    revoke update, delete on record_version, record_commit, decision from ${roles};
    revoke all on erasure_key from ${roles};
    revoke all on erased_entry from ${sql.id(appRole)};
    revoke insert, update, delete on erasure, erasure_record, retention_reminder from ${sql.id(appRole)};
    revoke delete on erasure, erasure_record from ${sql.id(nodeRole)};
    revoke execute on function erase_records(uuid), erasure_mac(text) from public, ${sql.id(appRole)};
  `.execute(db);
  await openQueue(db);
}

/** What the application's role reads of the outbox: no content, and nothing sealed. */
const shownOfOutbox = `id, message, to_node, class, type, state, code, is_answered, records, audience, requires, attempts, written_at, expires_at,
  changed_at, sent_at`;

/** The job queue's tables have row-level security of their own, for its owner only. Jobs hold numbers, no person. */
async function openQueue(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ table: string }>`
    select relname as "table" from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind in ('r', 'p') and relrowsecurity
      and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'besa_works')`.execute(db);
  for (const { table } of rows)
    await sql`create policy besa_works on ${sql.table(`graphile_worker.${table}`)} to ${sql.id(appRole)}, ${sql.id(nodeRole)}
      using (true) with check (true)`.execute(db);
  const { rows: version } = await sql<{
    number: number;
  }>`select current_setting('server_version_num')::int as number`.execute(db);
  // From PostgreSQL 17 on: the planner must know of what was just staged.
  if ((version[0]?.number ?? 0) >= 170_000) await sql`grant maintain on import_row to ${sql.id(nodeRole)}`.execute(db);
}

/** Refuses to work as a role that row-level security does not bind: a superuser, one that bypasses it, or the tables' owner. */
export async function requireBound(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ role: string; bound: boolean }>`
    select current_user::text as role, row_security_active('record_version') and not pg_has_role(current_user, relowner, 'member') as bound
    from pg_class where oid = 'record_version'::regclass`
    .execute(db)
    .catch((error: unknown) => Promise.reject(storeError(error)));
  if (rows[0]?.bound !== true) throw new StoreError("store_role_unbound", { detail: rows[0]?.role ?? "" });
}

function ignoreExisting(error: unknown): void {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const state: unknown = cause instanceof Error ? Reflect.get(cause, "code") : undefined;
  // duplicate_object, unique_violation: another node makes them at the same time.
  if (state !== "42710" && state !== "23505") throw error;
}
