// How long data is kept, whose review is due, and the one door through which it goes.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

/**
 * `record_version` and `decision` stay append-only for everybody: nobody but their owner may delete, and that only inside `erase_records`, for records
 * that an open erasure names. So nothing goes without a row that says what went, on which ground, and a receipt in the end.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  const schema = sql.id(rows[0]?.schema ?? "public");
  await sql`
    create table retention_rule (
      basis      text primary key,
      terms      jsonb not null,
      changed_at timestamptz not null,
      changed_by uuid not null references app_user
    );

    alter table record_head add column review_on date;
    update record_head head set review_on = (version.labels ->> 'reviewOn')::date from record_version version
      where version.id = head.id and version.version = head.version and version.labels ? 'reviewOn';
    create index record_head_review on record_head (review_on, id) where review_on is not null and not withdrawn;
    create index record_head_withdrawn on record_head (id) where withdrawn;
    alter table import_row add column review_on date, add column expires_on date;

    -- Its keepers were told that a review is due. One a record and day of review: who reviews it moves the day.
    create table retention_reminder (
      record_id   uuid not null,
      review_on   date not null,
      basis       text not null,
      reminded_at timestamptz not null,
      primary key (record_id, review_on)
    );

    create table erasure (
      id        uuid primary key,
      ground    text not null check (ground in ('expired', 'withdrawn', 'data-subject', 'unlawful', 'legal-obligation')),
      -- What of a list's entry does not come back: the entry, or only what it said; null for nothing.
      blocks    text check (blocks in ('entry', 'content')),
      asked_at  timestamptz not null,
      -- Null: the node itself, because a term has ended.
      by_user   uuid references app_user,
      -- Labels that whoever knows of it must hold.
      requires  text[] not null,
      state     text not null default 'asked' check (state in ('asked', 'erased', 'done')),
      erased_at timestamptz,
      done_at   timestamptz,
      copies    jsonb not null default '{}',
      log_entries int not null default 0,
      receipt   jsonb,
      leaf      bigint,
      check (state <> 'done' or receipt is not null and leaf is not null)
    );
    create index erasure_open on erasure (id) where state <> 'done';

    create table erasure_record (
      erasure   uuid not null references erasure,
      record_id uuid not null,
      versions  int not null default 0,
      digest    bytea,
      primary key (record_id, erasure)
    );
    create index erasure_record_of on erasure_record (erasure);

    -- Entries of lists that are not taken in again. Keys and contents are kept as keyed hashes: the table names nobody.
    create table erased_entry (
      list        text not null,
      key_mac     bytea not null,
      content_mac bytea,
      erasure     uuid not null references erasure,
      primary key (list, key_mac)
    );

    create table erasure_key (
      is_only boolean primary key default true check (is_only),
      key     bytea not null check (octet_length(key) = 32)
    );
    insert into erasure_key (key) values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

    create function erasure_mac(said text) returns bytea language plpgsql stable security definer set search_path = ${schema}, pg_temp as $$
    declare
      secret bytea;
    begin
      select key into secret from erasure_key;
      return sha256(secret || sha256(secret || convert_to(said, 'UTF8')));
    end $$;
  `.execute(db);
  await openTheDoor(db, schema);
  await protect(db);
}

/** Deleting, where nothing is deleted: only by `erase_records`, whose caller names an erasure that is open. */
async function openTheDoor(db: Kysely<unknown>, schema: ReturnType<typeof sql.id>): Promise<void> {
  await sql`
    create function refuse_unless_erased() returns trigger language plpgsql as $$
    declare
      about uuid;
    begin
      if TG_LEVEL = 'STATEMENT' then
        if current_setting('besa.erasing', true) = 'on' then return null; end if;
        raise exception '% is append-only', TG_TABLE_NAME using errcode = 'BE001';
      end if;
      if TG_TABLE_NAME = 'decision' then about := old.record_id; else about := old.id; end if;
      if current_setting('besa.erasing', true) = 'on' and exists (
        select from erasure_record named join erasure on erasure.id = named.erasure
        where named.record_id = about and erasure.state <> 'done') then return old; end if;
      raise exception '% is append-only', TG_TABLE_NAME using errcode = 'BE001';
    end $$;
    drop trigger record_version_append_only on record_version;
    drop trigger decision_append_only on decision;
    create trigger record_version_append_only before update or truncate on record_version for each statement execute function refuse_change();
    create trigger decision_append_only before update or truncate on decision for each statement execute function refuse_change();
    create trigger record_version_kept before delete on record_version for each statement execute function refuse_unless_erased();
    create trigger decision_kept before delete on decision for each statement execute function refuse_unless_erased();
    create trigger record_version_erased before delete on record_version for each row execute function refuse_unless_erased();
    create trigger decision_erased before delete on decision for each row execute function refuse_unless_erased();

    -- Deletes all that the tables hold of the records that an open erasure names, and answers how many rows went from which. May be repeated.
    create function erase_records(of_erasure uuid) returns jsonb language plpgsql security definer set search_path = ${schema}, pg_temp as $$
    declare
      ids    constant uuid[] := array(select record_id from erasure_record where erasure = of_erasure);
      blocks constant text := (select erasure.blocks from erasure where id = of_erasure and state <> 'done');
      gone   jsonb := '{}';
      n      bigint;
    begin
      if not exists (select from erasure where id = of_erasure and state <> 'done') then
        raise exception 'no open erasure' using errcode = 'BE001';
      end if;
      perform set_config('besa.erasing', 'on', true);
      update erasure_record named set versions = held.versions, digest = held.digest from (
          select id, count(*) as versions, erasure_mac(jsonb_agg(jsonb_build_object('version', version, 'recordedAt', recorded_at, 'labels', labels,
            'provenance', provenance, 'content', content) order by version)::text) as digest
          from record_version where id = any(ids) and provenance ->> 'source' <> 'besa:erased' group by id) held
        where named.erasure = of_erasure and named.record_id = held.id;
      if blocks is not null then
        insert into erased_entry (list, key_mac, content_mac, erasure)
        select list, erasure_mac(list || E'\\n' || key), case blocks when 'content' then erasure_mac(string_agg(part || encode(content_hash, 'hex'), ':' order by part desc)) end,
          of_erasure
        from record_head where id = any(ids) and list is not null and key is not null
        group by list, key having blocks = 'entry' or bool_and(content_hash is not null)
        on conflict (list, key_mac) do update set content_mac = excluded.content_mac, erasure = excluded.erasure;
      end if;
      delete from import_row row using import_run run, record_head head
        where run.id = row.run and head.id = any(ids) and run.list = head.list and row.key = head.key;
      get diagnostics n = row_count; gone := gone || jsonb_build_object('import_row', n);
      delete from import_problem problem using import_run run, record_head head
        where run.id = problem.run and head.id = any(ids) and run.list = head.list and problem.key = head.key;
      get diagnostics n = row_count; gone := gone || jsonb_build_object('import_problem', n);
      delete from decision where record_id = any(ids);
      get diagnostics n = row_count; gone := gone || jsonb_build_object('decision', n);
      delete from screening_hit where record_id = any(ids);
      get diagnostics n = row_count; gone := gone || jsonb_build_object('screening_hit', n);
      delete from retention_reminder where record_id = any(ids);
      if to_regclass('border_hit') is not null then
        delete from live_alert using border_hit met where about = met.id and met.record_id = any(ids);
        delete from border_hit where record_id = any(ids);
        get diagnostics n = row_count; gone := gone || jsonb_build_object('border_hit', n);
      end if;
      if to_regclass('proposal') is not null then
        delete from proposal where record_id = any(ids);
        get diagnostics n = row_count; gone := gone || jsonb_build_object('proposal', n);
        delete from onward_request where records && ids;
        get diagnostics n = row_count; gone := gone || jsonb_build_object('onward_request', n);
      end if;
      -- What waits to be sent is not sent; what was sealed for another node goes as it is, and is not sealed again.
      if to_regclass('outbox') is not null then
        update outbox set content = null, attachments = null, state = case when sequence is null then 'expired' else state end,
          is_answered = is_answered or sequence is null
          where records && ids and content is not null;
        get diagnostics n = row_count; gone := gone || jsonb_build_object('outbox', n);
      end if;
      delete from record_head where id = any(ids);
      delete from record_version where id = any(ids) and provenance ->> 'source' <> 'besa:erased';
      get diagnostics n = row_count; gone := gone || jsonb_build_object('record_version', n);
      perform set_config('besa.erasing', 'off', true);
      return gone;
    end $$;
  `.execute(db);
}

async function protect(db: Kysely<unknown>): Promise<void> {
  const rules = {
    erasure: sql`(select sight_held()) is not null and requires <@ (select sight_grants())`,
    erasure_record: sql`exists (select from erasure where erasure.id = erasure)`,
    retention_reminder: sql`exists (select from record_head head where head.id = record_id)`,
  };
  for (const [name, rule] of Object.entries(rules))
    await sql`
      alter table ${sql.table(name)} enable row level security;
      create policy node_works on ${sql.table(name)} to ${sql.id(nodeRole)} using (true) with check (true);
      create policy seen on ${sql.table(name)} for select to ${sql.id(appRole)} using (${rule});
    `.execute(db);
}
