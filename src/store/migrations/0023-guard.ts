// What may leave the node, what was kept from leaving, and whose copy carries which mark. docs/decisions/0025-hub-and-guard.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The rules that two officers have put in force, each edition whole. None changes and none goes.
    create table guard_edition (
      edition    integer primary key check (edition > 0),
      rules      jsonb not null,
      decided_at timestamptz not null,
      approval   uuid not null
    );
    create trigger guard_edition_append_only before update or delete or truncate on guard_edition
      for each statement execute function refuse_change();

    -- What was to leave and did not. Nothing of its content.
    create table guard_denial (
      id        uuid primary key,
      at        timestamptz not null,
      way       text not null check (way in ('node', 'file')),
      type      text not null,
      -- The node, or in words for whom a file was.
      recipient text not null,
      -- Where it lay in the outbox.
      envelope  uuid unique,
      code      text not null,
      rule      text,
      words     text,
      edition   integer not null,
      audience  text[] not null,
      requires  text[] not null,
      records   uuid[] not null,
      -- Who asked for it, where somebody did.
      by_user   uuid references app_user
    );
    create index guard_denial_order on guard_denial (id desc);

    -- Which mark the copy of a record carries that went to whom.
    create table canary (
      mark      text primary key,
      record_id uuid not null,
      recipient text not null,
      way       text not null check (way in ('node', 'file')),
      at        timestamptz not null
    );
    create index canary_record on canary (record_id);
  `.execute(db);
  await sql`
    alter table guard_denial enable row level security;
    create policy node_works on guard_denial to ${sql.id(nodeRole)} using (true) with check (true);
    create policy seen on guard_denial for select to ${sql.id(appRole)}
      using (audience && (select sight_grants()) and requires <@ (select sight_grants()));
  `.execute(db);
}
