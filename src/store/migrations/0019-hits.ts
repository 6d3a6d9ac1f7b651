// Hits across borders, and what is told at once to whoever is signed in. docs/decisions/0020-hits.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

/**
 * A hit is seen by whoever sees its record as it is now, and a live alert by whoever sees the hit it is about: neither has labels of its own that
 * could come apart from those of the record.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table border_hit (
      id          uuid primary key,
      -- 'out': this node met somebody another authority looks for; 'in': another node met somebody of ours.
      direction   text not null check (direction in ('out', 'in')),
      state       text not null check (state in ('waiting', 'asked', 'answered')),
      way         text not null check (way in ('possible', 'confirmed')),
      -- The other authority, and its node that answers.
      authority   text not null,
      peer        text not null,
      record_id   uuid not null,
      alerts      uuid[] not null,
      category    text,
      purpose     text not null,
      -- What the person showed or said, as it was checked.
      presented   text not null,
      -- The unit that met the person.
      unit        text not null,
      met_at      timestamptz not null,
      due_at      timestamptz not null,
      changed_at  timestamptz not null,
      -- Only where the person was met: by which check, and whose.
      checked     uuid,
      by_user     uuid references app_user,
      -- The outgoing envelope that told the owner.
      envelope    uuid
    );
    create unique index border_hit_met on border_hit (checked, record_id, authority) where direction = 'out';
    create index border_hit_state on border_hit (direction, state, id);
    create index border_hit_record on border_hit (record_id);

    -- What was said about a hit, from either side, in order. Nothing of it is changed.
    create table border_hit_step (
      hit      uuid not null references border_hit on delete cascade,
      -- UUIDv7 of whoever said it: the same at both nodes.
      id       uuid not null,
      kind     text not null,
      side     text not null check (side in ('finder', 'owner')),
      note     text not null,
      measures text[] not null,
      unit     text not null,
      at       timestamptz not null,
      by_name  text,
      envelope uuid,
      primary key (hit, id)
    );

    create table live_alert (
      id             uuid primary key,
      kind           text not null check (kind in ('watch-hit', 'hit-received', 'hit-answered')),
      about          uuid not null,
      state          text not null default 'waiting' check (state in ('waiting', 'answered')),
      category       text,
      from_authority text,
      for_user       uuid references app_user,
      at             timestamptz not null,
      -- Places in the order of commits: that of being told first, and that of the last change.
      raised_place   bigint not null,
      place          bigint not null,
      unique (kind, about)
    );
    create index live_alert_order on live_alert (place);
    create index live_alert_waiting on live_alert (place) where state = 'waiting';

    -- One row: whoever raises or answers an alert holds it to the end of the transaction.
    create table live_alert_place (
      is_only boolean primary key default true check (is_only),
      place   bigint not null default 0
    );
    insert into live_alert_place default values;
  `.execute(db);
  await protect(db);
}

async function protect(db: Kysely<unknown>): Promise<void> {
  const app = sql.id(appRole);
  const ofHit = sql`exists (select from record_head head where head.id = record_id)`;
  const ofAlert = sql`case kind
    when 'watch-hit' then exists (select from screening_hit found where found.id = about)
    else exists (select from border_hit found where found.id = about) end`;
  const rules = {
    border_hit: ofHit,
    border_hit_step: sql`exists (select from border_hit found where found.id = hit)`,
    live_alert: ofAlert,
  };
  for (const [name, rule] of Object.entries(rules))
    await sql`
      alter table ${sql.table(name)} enable row level security;
      create policy node_works on ${sql.table(name)} to ${sql.id(nodeRole)} using (true) with check (true);
      create policy seen on ${sql.table(name)} for select to ${app} using (${rule});
      create policy told on ${sql.table(name)} for insert to ${app} with check (${rule});
    `.execute(db);
  await sql`
    create policy changed on border_hit for update to ${app} using (${ofHit}) with check (${ofHit});
    create policy changed on live_alert for update to ${app} using (${ofAlert}) with check (${ofAlert});
  `.execute(db);
}
