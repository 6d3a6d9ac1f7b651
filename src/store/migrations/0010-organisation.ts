// Who works where, what they were given and lent, and what waits for a second person.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

/**
 * What is about a compartment (its name, its members, what is asked for it) is shown by the database to its members only, like a record; the node's own
 * role resolves what somebody holds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table unit (
      id        uuid primary key,
      code      text not null unique,
      name      text not null,
      authority text not null,
      parent    uuid references unit,
      closed    boolean not null default false
    );

    create table posting (
      id       uuid primary key,
      user_id  uuid not null references app_user,
      unit     uuid not null references unit,
      roles    text[] not null check (cardinality(roles) > 0),
      from_day date not null,
      to_day   date,
      ended    boolean not null default false,
      check (to_day >= from_day)
    );
    create index posting_user on posting (user_id);
    create index posting_unit on posting (unit);

    create table holding (
      id       uuid primary key,
      user_id  uuid not null references app_user,
      label    text not null,
      from_day date not null,
      to_day   date,
      reason   text not null,
      ended    boolean not null default false,
      check (to_day >= from_day)
    );
    create index holding_user on holding (user_id);
    create index holding_label on holding (label);

    create table delegation (
      id        uuid primary key,
      kind      text not null check (kind in ('substitution', 'delegation')),
      from_user uuid not null references app_user,
      to_user   uuid not null references app_user check (to_user <> from_user),
      labels    text[] not null,
      starts_at timestamptz not null,
      ends_at   timestamptz not null check (ends_at > starts_at),
      reason    text not null,
      ended     boolean not null default false
    );
    create index delegation_from on delegation (from_user);
    create index delegation_to on delegation (to_user, ends_at);

    create table compartment (
      label text primary key,
      name  text not null
    );

    create table approval (
      id          uuid primary key,
      act         text not null,
      subject     jsonb not null,
      -- Labels that whoever knows of it must hold.
      requires    text[] not null,
      reason      text not null,
      asked_by    uuid not null references app_user,
      asked_at    timestamptz not null,
      expires_at  timestamptz not null,
      state       text not null default 'open' check (state in ('open', 'approved', 'refused')),
      decided_by  uuid references app_user check (decided_by <> asked_by),
      decided_at  timestamptz
    );
    create index approval_open on approval (expires_at) where state = 'open';
  `.execute(db);
  const rules = {
    compartment: sql`label = any ((select sight_grants())::text[])`,
    holding: sql`label not like 'compartment:%' or label = any ((select sight_grants())::text[])`,
    approval: sql`requires <@ (select sight_grants())`,
  };
  for (const [name, rule] of Object.entries(rules))
    await sql`
      alter table ${sql.table(name)} enable row level security;
      create policy node_works on ${sql.table(name)} to ${sql.id(nodeRole)} using (true) with check (true);
      create policy seen on ${sql.table(name)} to ${sql.id(appRole)} using (${rule}) with check (${rule});
    `.execute(db);
}
