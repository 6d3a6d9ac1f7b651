// Import runs: what was read, what it would change, and which rows were bad.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table import_run (
      id         uuid primary key,
      list       text not null,
      format     text not null,
      state      text not null check (state in ('receiving', 'queued', 'reading', 'applying', 'done', 'failed', 'cancelled')),
      owner      text not null,
      labels     jsonb not null,
      audience   text[] not null,
      requires   text[] not null,
      expires_on date,
      source     text not null,
      list_date  date,
      files      jsonb not null,
      data       jsonb not null,
      position   bigint not null default 0,
      bytes      bigint not null default 0,
      added      int not null default 0,
      changed    int not null default 0,
      unchanged  int not null default 0,
      withdrawn  int not null default 0,
      problems   int not null default 0,
      batch      bigint,
      by_user    uuid references app_user,
      by_name    text not null,
      created_at timestamptz not null,
      started_at timestamptz,
      ended_at   timestamptz,
      error      jsonb
    );
    create unique index import_run_active on import_run (list) where state in ('receiving', 'queued', 'reading', 'applying');

    -- One row per entry. Content is kept only where it is new or differs, so that an edition without news is cheap.
    create table import_row (
      run            uuid not null references import_run,
      key            text collate "C" not null,
      line           bigint not null,
      change         text not null check (change in ('added', 'changed', 'unchanged')),
      subject_id     uuid not null,
      subject_hash   bytea not null,
      subject        jsonb,
      alert_id       uuid,
      alert_hash     bytea,
      alert          jsonb,
      original       jsonb,
      primary key (run, key)
    );

    create table import_problem (
      run     uuid not null references import_run,
      number  int not null,
      line    bigint not null,
      code    text not null,
      message text not null,
      key     text,
      file    text,
      snippet text,
      primary key (run, number)
    );
  `.execute(db);
}
