// Watches, whom screening found for them, and how far screening is.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table watch (
      id            uuid primary key,
      -- Rises with each change of any watch, in the order of commit: what came since is what has a higher one.
      revision      bigint not null,
      list          text not null,
      key           text,
      title         text not null,
      question      jsonb not null,
      understood    jsonb not null,
      purpose       text not null,
      reason        text not null,
      unit          text not null,
      audience      text[] not null,
      requires      text[] not null,
      -- The label, not the watch's end: one that has ended can still be looked up.
      expires_on    date,
      ends_on       date not null,
      by_user       uuid not null references app_user,
      created_at    timestamptz not null,
      screened_at   timestamptz,
      closed_at     timestamptz,
      closed_by     uuid references app_user,
      closed_reason text
    );
    create unique index watch_revision on watch (revision, id);
    create unique index watch_key on watch (unit, list, key) where key is not null and closed_at is null;

    create table screening_hit (
      id             uuid primary key,
      watch          uuid not null references watch,
      record_id      uuid not null,
      record_version int not null,
      strength       double precision not null,
      verdict        text not null check (verdict in ('possible', 'match')),
      -- SHA-256 of what of the record was compared, and of what its alerts ask for: whether a decision still stands.
      compared       bytea not null check (octet_length(compared) = 32),
      alerted        bytea not null check (octet_length(alerted) = 32),
      state          text not null check (state in ('open', 'confirmed', 'cleared', 'gone')),
      first_seen_at  timestamptz not null,
      changed_at     timestamptz not null,
      outcome        text check (outcome in ('confirmed', 'cleared')),
      decided_by     uuid references app_user,
      decided_at     timestamptz,
      reason         text,
      constraint screening_hit_pair unique (watch, record_id)
    );
    create index screening_hit_record on screening_hit (record_id);
    create index screening_hit_state on screening_hit (state, id);

    -- One row: whoever screens, or changes a watch, holds it to the end of the transaction.
    create table screening (
      is_only  boolean primary key default true check (is_only),
      -- The place in the change feed up to which all watches were screened.
      cursor   text,
      revision bigint not null default 0
    );
    insert into screening default values;
  `.execute(db);
}
