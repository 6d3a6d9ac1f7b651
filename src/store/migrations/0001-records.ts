// Record versions, their heads and the change feed.
import { sql } from "kysely";
import type { Kysely } from "kysely";

/**
 * `record_version` is append-only; `record_head` points at the newest version of each record and may be rebuilt from it.
 * `record_commit` gives each transaction that wrote records its place in the change feed: the row is written as the last statement
 * before COMMIT, under a lock that is held until the commit is visible, so that positions are in commit order and none comes late.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create sequence record_batch;

    create table record_commit (
      position bigint generated always as identity primary key,
      batch    bigint not null unique
    );

    create table record_version (
      batch       bigint not null,
      sequence    bigint generated always as identity,
      id          uuid not null,
      version     int not null check (version >= 1),
      kind        text not null,
      owner       text not null,
      list        text,
      key         text collate "C",
      withdrawn   boolean not null,
      recorded_at timestamptz not null,
      audience    text[] not null,
      requires    text[] not null,
      expires_on  date,
      labels      jsonb not null,
      provenance  jsonb not null,
      content     jsonb not null,
      primary key (batch, sequence),
      constraint record_version_number unique (id, version)
    );

    create table record_head (
      id           uuid primary key,
      version      int not null,
      kind         text not null,
      list         text,
      key          text collate "C",
      part         text check (part in ('subject', 'alert')),
      subject      uuid,
      withdrawn    boolean not null,
      content_hash bytea,
      constraint record_head_list_key unique (list, key, part)
    ) with (fillfactor = 90);
    create index record_head_kind on record_head (kind, id);
    create index record_head_subject on record_head (subject) where subject is not null;

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'BE001';
    end $$;

    create trigger record_version_append_only before update or delete or truncate on record_version
      for each statement execute function refuse_change();
    create trigger record_commit_append_only before update or delete or truncate on record_commit
      for each statement execute function refuse_change();
  `.execute(db);
}
