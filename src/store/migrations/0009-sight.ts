// The rule of sight where no query can forget it: row-level security. docs/decisions/0013-rule-of-sight-in-the-database.md says why so.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

/**
 * Whoever reads for somebody says so by the setting `besa.sight`: what they hold and the day, signed with the key of `sight_key`, which only the
 * owner of the tables can read. Without it, or with a signature that is wrong, the application's role sees no row. The node's own role
 * (imports, change feed, screening) sees all; neither owns anything.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  const schema = sql.id(rows[0]?.schema ?? "public");
  await sql`
    create table sight_key (
      is_only boolean primary key default true check (is_only),
      key     bytea not null check (octet_length(key) = 32)
    );
    insert into sight_key (key) values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

    -- What was said of the caller, a day and an array of labels: 2026-11-22{"police"}; null when nobody said anything, or the signature is wrong.
    create function sight_held() returns text language plpgsql stable security definer parallel safe set search_path = ${schema}, pg_temp as $$
    declare
      said   constant text := current_setting('besa.sight', true);
      signed constant text := substr(said, 66);
      secret bytea;
    begin
      if said is null or said = '' then return null; end if;
      select key into secret from sight_key;
      if left(said, 64) <> encode(sha256(secret || sha256(secret || convert_to(signed, 'UTF8'))), 'hex') then return null; end if;
      return signed;
    end $$;

    -- Not SQL functions: those are set up anew for each statement, which takes as long as a small query.
    create function sight_grants() returns text[] language plpgsql stable parallel safe as $$
    begin
      return coalesce(substr(sight_held(), 11)::text[], '{}');
    end $$;
    create function sight_today() returns date language plpgsql stable parallel safe as $$
    begin
      return left(sight_held(), 10)::date;
    end $$;

    -- Records with the same labels of sight share a set: the rule is asked once a set, not once a record.
    create table label_set (
      id         int generated always as identity primary key,
      audience   text[] not null,
      requires   text[] not null,
      expires_on date
    );
    create index label_set_labels on label_set (audience, requires, expires_on);

    -- Two transactions that meet the same new labels at once make two sets of them: that does no harm, and neither waits for the other.
    create function label_set_of(who text[], needs text[], until date) returns int language plpgsql as $$
    declare
      sorted_who   constant text[] := array(select distinct unnest(who) order by 1);
      sorted_needs constant text[] := array(select distinct unnest(needs) order by 1);
      found_id int;
    begin
      select id into found_id from label_set
        where audience = sorted_who and requires = sorted_needs and expires_on is not distinct from until order by id limit 1;
      if found_id is null then
        insert into label_set (audience, requires, expires_on) values (sorted_who, sorted_needs, until) returning id into found_id;
      end if;
      return found_id;
    end $$;

    -- The label sets that the caller's sight admits.
    create function sight_sets() returns int[] language plpgsql stable security definer parallel safe set search_path = ${schema}, pg_temp as $$
    declare
      held   constant text := sight_held();
      grants constant text[] := coalesce(substr(held, 11)::text[], '{}');
      today  constant date := left(held, 10)::date;
    begin
      return array(select id from label_set
        where audience && grants and requires <@ grants and (expires_on is null or expires_on >= today));
    end $$;

    alter table record_head add column label_set int;
    update record_head head set label_set = label_set_of(version.audience, version.requires, version.expires_on)
      from record_version version where version.id = head.id and version.version = head.version;
    alter table record_head alter column label_set set not null;
    drop index record_head_kind;
    create index record_head_seen on record_head (label_set, id) where not withdrawn;
    create index record_head_seen_kind on record_head (label_set, kind, id) where not withdrawn;

    -- A key that a hidden watch has must not be refused to somebody who cannot see that watch.
    drop index watch_key;
    create unique index watch_key on watch (unit, list, key, requires) where key is not null and closed_at is null;
  `.execute(db);
  await protect(db);
}

/** The policies. What no policy admits is not there: for reading, changing and counting alike. */
async function protect(db: Kysely<unknown>): Promise<void> {
  const app = sql.id(appRole);
  const own = sql`audience && (select sight_grants()) and requires <@ (select sight_grants())
    and (expires_on is null or expires_on >= (select sight_today()))`;
  const rules = {
    record_head: sql`label_set = any ((select sight_sets())::int[])`,
    record_version: own,
    watch: own,
    decision: sql`exists (select from record_head head where head.id = record_id)`,
    screening_hit: sql`exists (select from watch where watch.id = screening_hit.watch)
      and exists (select from record_head head where head.id = record_id)`,
    // Administrators, who hold no label, keep the lists that need none: they see that a run was, and no row of it.
    import_run: sql`(select sight_held()) is not null and requires <@ (select sight_grants())`,
    import_problem: sql`exists (select from import_run where import_run.id = run)`,
    import_row: sql`exists (select from import_run where import_run.id = run and audience && (select sight_grants())
      and (expires_on is null or expires_on >= (select sight_today())))`,
  };
  for (const [name, rule] of Object.entries(rules)) {
    const table = sql.table(name);
    await sql`
      alter table ${table} enable row level security;
      create policy node_works on ${table} to ${sql.id(nodeRole)} using (true) with check (true);
      create policy seen on ${table} for select to ${app} using (${rule});
    `.execute(db);
  }
  await sql`
    create policy decided on decision for insert to ${app} with check (exists (select from record_head head where head.id = record_id));
    create policy made on watch for insert to ${app} with check (${own});
    create policy closed on watch for update to ${app} using (${own}) with check (${own});
    create policy decided on screening_hit for update to ${app} using (${rules.screening_hit});
  `.execute(db);
}
