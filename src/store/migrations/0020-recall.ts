// What was called back: by this node, with who holds it and what they answered; and from it, so that it does not come back. docs/decisions/0022-recall.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

/**
 * None of it says anything of a person: records are named by their ids. The kinds of live alerts and of what clocks run about are closed in #domain; they are not
 * said here a second time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Calls back what this node has shared.
    create table recall (
      id           uuid primary key,
      records      uuid[] not null,
      ground       text not null,
      recalled_at  timestamptz not null,
      deadline     timestamptz not null,
      -- Null where this node has lost who it was, and a holder has reminded it.
      by_user      uuid references app_user,
      audience     text[] not null,
      requires     text[] not null,
      escalated_at timestamptz,
      -- Every holder has signed that nothing is left.
      done_at      timestamptz
    );
    create index recall_open on recall (deadline) where done_at is null;
    create index recall_records on recall using gin (records);

    create table recall_holder (
      recall      uuid not null references recall,
      node        text not null,
      authority   text,
      -- The envelope that carries the recall there, the newest of them.
      envelope    uuid not null,
      state       text not null default 'waiting' check (state in ('waiting', 'purged', 'not-held', 'refused')),
      keeps       text[] not null default '{}',
      answered_at timestamptz,
      -- As it was signed.
      receipt     text,
      primary key (recall, node),
      check ((state = 'waiting') = (receipt is null))
    );

    -- Calls back what another node has shared with this one.
    create table recall_received (
      recall      uuid not null,
      node        text not null,
      authority   text not null,
      records     uuid[] not null,
      ground      text not null,
      recalled_at timestamptz not null,
      deadline    timestamptz not null,
      statement   text not null,
      received_at timestamptz not null,
      -- 'purging' until nothing is left to be purged and the answer is in the outbox.
      state       text not null default 'purging' check (state in ('purging', 'answered')),
      answered_at timestamptz,
      receipt     text,
      primary key (recall, node)
    );
    create index recall_received_open on recall_received (recall) where state = 'purging';

    create table recall_erasure (
      recall  uuid not null,
      node    text not null,
      erasure uuid not null references erasure,
      primary key (recall, node, erasure),
      foreign key (recall, node) references recall_received
    );

    -- Was called back by its owner: nothing of that owner's with this id is taken in again, however it comes.
    create table tombstone (
      record_id uuid not null,
      owner     text not null,
      recall    uuid not null,
      at        timestamptz not null,
      primary key (record_id, owner)
    );

    -- The newest version in which its owner has withdrawn a record: an older one that comes later does not stand.
    create table origin_withdrawn (
      record_id uuid not null,
      owner     text not null,
      version   int not null,
      primary key (record_id, owner)
    );

    -- Received records that this node keeps though they are called back, on a ground that it answers for.
    create table held_back (
      record_id uuid primary key,
      ground    text not null,
      by_user   uuid not null references app_user,
      since     timestamptz not null,
      lifted_at timestamptz
    );

    alter table erasure drop constraint erasure_ground_check;
    alter table erasure add constraint erasure_ground_check
      check (ground in ('expired', 'withdrawn', 'recalled', 'data-subject', 'unlawful', 'legal-obligation'));
    alter table live_alert drop constraint live_alert_kind_check;
    alter table legal_clock drop constraint legal_clock_matter_check;
    -- The last day, where whoever began the clock said it.
    alter table legal_clock add column until_on date;
  `.execute(db);
  await protect(db);
}

async function protect(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  const schema = sql.id(rows[0]?.schema ?? "public");
  const app = sql.id(appRole);
  const grants = sql`(select sight_grants())`;
  const rules = {
    recall: sql`audience && ${grants} and requires <@ ${grants}`,
    recall_holder: sql`exists (select from recall called where called.id = recall)`,
    recall_received: sql`array['desk', 'wanted-persons', 'data-protection'] && ${grants}`,
    held_back: sql`exists (select from record_head head where head.id = record_id)`,
  };
  for (const [name, rule] of Object.entries(rules))
    await sql`
      alter table ${sql.table(name)} enable row level security;
      create policy node_works on ${sql.table(name)} to ${sql.id(nodeRole)} using (true) with check (true);
      create policy seen on ${sql.table(name)} for select to ${app} using (${rule});
    `.execute(db);
  for (const name of ["recall_erasure", "tombstone", "origin_withdrawn"])
    await sql`
      alter table ${sql.table(name)} enable row level security;
      create policy node_works on ${sql.table(name)} to ${sql.id(nodeRole)} using (true) with check (true);
    `.execute(db);
  await sql`
    -- Those of the records that were called back: whoever shares is refused, also if they may not know of the recall.
    create function recalled_among(ids uuid[]) returns setof uuid language sql stable security definer set search_path = ${schema}, pg_temp as $$
      select distinct asked.id from unnest(ids) as asked (id) join recall on recall.records @> array[asked.id]
    $$;

    -- Whether the caller sees what a live alert is about. A capability with alerts of its own adds its line.
    create function live_alert_seen(of_kind text, about_id uuid) returns boolean language sql stable as $$
      select case
        when of_kind = 'watch-hit' then exists (select from screening_hit found where found.id = about_id)
        when of_kind like 'recall-%' then exists (select from recall called where called.id = about_id)
        else exists (select from border_hit found where found.id = about_id) end
    $$;
    drop policy seen on live_alert;
    drop policy told on live_alert;
    drop policy changed on live_alert;
    create policy seen on live_alert for select to ${app} using (live_alert_seen(kind, about));
    create policy told on live_alert for insert to ${app} with check (live_alert_seen(kind, about));
    create policy changed on live_alert for update to ${app} using (live_alert_seen(kind, about)) with check (live_alert_seen(kind, about));
  `.execute(db);
}
