// Named lists of recipients, what others ask about records before passing them on, who holds what by somebody else, and proposals.
// docs/decisions/0024-sharing.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

/** Requests and proposals are seen by whoever sees the records that they are about, as they are now: all of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What the newest version's labels say, so that the next edition of a list does not forget it.
    alter table record_head add column not_for text[];

    create table recipient_group (
      id          uuid not null,
      version     int not null check (version >= 1),
      name        text not null,
      authorities text[] not null,
      without     text[] not null,
      closed      boolean not null,
      changed_at  timestamptz not null,
      changed_by  uuid not null references app_user,
      primary key (id, version)
    );
    create trigger recipient_group_append_only before update or delete or truncate on recipient_group
      for each statement execute function refuse_change();

    -- Who was passed a record of ours by somebody else, with our consent.
    create table onward_holder (
      record_id uuid not null,
      node      text not null,
      class     smallint not null check (class between 0 and 3),
      -- The node that passed it on.
      via       text not null,
      consent   uuid not null,
      since     timestamptz not null,
      primary key (record_id, node)
    );

    create table onward_request (
      id          uuid primary key,
      -- 'out': this node asks; 'in': another asks about records of ours.
      direction   text not null check (direction in ('out', 'in')),
      state       text not null default 'waiting' check (state in ('waiting', 'granted', 'refused', 'passed')),
      authority   text not null,
      peer        text not null,
      records     uuid[] not null check (cardinality(records) > 0),
      -- The owner's versions that whoever asks has.
      versions    int[] not null check (cardinality(versions) = cardinality(records)),
      to_nodes    text[] not null,
      use         text not null check (use in ('police', 'court')),
      purpose     text not null,
      reason      text not null,
      unit        text not null,
      asked_at    timestamptz not null,
      by_user     uuid references app_user,
      answered_at timestamptz,
      answered_by text,
      answer      text,
      granted     text[],
      expires_at  timestamptz,
      -- The signed consent.
      consent     text,
      passed_at   timestamptz,
      check (state not in ('granted', 'passed') or consent is not null and expires_at is not null and granted is not null)
    );
    create index onward_request_records on onward_request using gin (records);
    create index onward_request_state on onward_request (direction, state, id);

    create table proposal (
      id          uuid primary key,
      direction   text not null check (direction in ('out', 'in')),
      state       text not null default 'waiting' check (state in ('waiting', 'accepted', 'declined')),
      authority   text not null,
      peer        text not null,
      record_id   uuid not null,
      -- The owner's version that was looked at.
      version     int not null,
      changes     jsonb not null,
      reason      text not null,
      unit        text not null,
      at          timestamptz not null,
      by_user     uuid references app_user,
      answered_at timestamptz,
      answered_by text,
      note        text,
      accepted    int
    );
    create index proposal_record on proposal (record_id);
    create index proposal_state on proposal (direction, state, id);
  `.execute(db);
  await protect(db);
}

async function protect(db: Kysely<unknown>): Promise<void> {
  const app = sql.id(appRole);
  const ofAll = sql`not exists (
    select from unnest(records) asked (id) where not exists (select from record_head head where head.id = asked.id))`;
  const ofOne = sql`exists (select from record_head head where head.id = record_id)`;
  const rules = { onward_request: ofAll, proposal: ofOne, onward_holder: ofOne };
  for (const [name, rule] of Object.entries(rules))
    await sql`
      alter table ${sql.table(name)} enable row level security;
      create policy node_works on ${sql.table(name)} to ${sql.id(nodeRole)} using (true) with check (true);
      create policy seen on ${sql.table(name)} for select to ${app} using (${rule});
    `.execute(db);
  for (const name of ["onward_request", "proposal"] as const)
    await sql`
      create policy asked on ${sql.table(name)} for insert to ${app} with check (${rules[name]});
      create policy answered on ${sql.table(name)} for update to ${app} using (${rules[name]}) with check (${rules[name]});
    `.execute(db);
}
