// What a recall did not reach: what is shown of a restored node's copies until their owner has answered, what was given for one query, and what lies at the compliance desk.
// docs/decisions/0022-recall.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await holdBack(db);
  await rememberGiven(db);
}

/**
 * A record that came from its owner's node is seen by nobody from a restore until that node has answered: nobody knows whether it was called back meanwhile. The rule
 * stands beside that of sight, so that hits, live alerts, counts and whatever else is seen by whoever sees its record keep to it. Who sees with the grant `*unconfirmed`,
 * which is no label, works for the node and shows it to nobody: screening, and the desk that answers what is held of somebody.
 */
async function holdBack(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  const schema = sql.id(rows[0]?.schema ?? "public");
  const app = sql.id(appRole);
  await sql`
    -- Whose node it is; null in what was written before: then it counts for all.
    alter table restore_peer add column authority text;

    -- Authorities whose nodes have not answered since the newest restore; '*' for all, until they were told; null for none.
    create function awaited_owners() returns text[] language plpgsql stable security definer parallel safe set search_path = ${schema}, pg_temp as $$
    declare
      newest uuid;
      told   timestamptz;
      owners text[];
    begin
      select id, told_at into newest, told from restore order by restored_at desc, id limit 1;
      if newest is null then return null; end if;
      if '*unconfirmed' = any(sight_grants()) then return null; end if;
      if told is null then return array['*']; end if;
      select array_agg(distinct coalesce(authority, '*')) into owners from restore_peer where restore = newest and answered_at is null;
      return owners;
    end $$;

    -- Those of these records that are held back, of those that the caller would see else.
    create function held_back_among(ids uuid[]) returns setof uuid language sql stable security definer set search_path = ${schema}, pg_temp as $$
      select head.id from record_head head join record_version version on version.id = head.id and version.version = head.version
      where head.id = any(ids) and head.label_set = any(sight_sets())
        and version.provenance -> 'original' ? 'originVersion' and array[version.owner, '*'] && awaited_owners()
    $$;

    create policy confirmed on record_version as restrictive for select to ${app} using ((select awaited_owners()) is null
      or not (coalesce(provenance -> 'original' ? 'originVersion', false) and array[owner, '*'] && (select awaited_owners())));
    create policy confirmed on record_head as restrictive for select to ${app} using ((select awaited_owners()) is null
      or exists (select from record_version newest where newest.id = record_head.id and newest.version = record_head.version));
  `.execute(db);
}

/**
 * Whoever was given details of a record for a query has a copy of it, and so has the compliance desk until it has decided: they are called, and what was not sent yet
 * of it is not sent.
 */
async function rememberGiven(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table given_copy (
      record_id uuid not null,
      node      text not null,
      kind      text not null check (kind in ('details', 'review')),
      -- The partner's query, or the review.
      cause     uuid not null,
      -- The envelope that carries them; null for what was given before this table was there.
      envelope  uuid,
      given_at  timestamptz not null,
      -- The last day on which they may be there.
      until_on  date not null,
      primary key (record_id, node, cause)
    );
    create index given_copy_until on given_copy (until_on);
    insert into given_copy (record_id, node, kind, cause, given_at, until_on)
      select record, peer, 'details', id, asked_at, current_date + 105 from asked_query, unnest(records) as record where details = 'given'
      union select record, desk, 'review', id, asked_at, current_date + 365 from notice_review, unnest(records) as record where state = 'waiting'
      on conflict do nothing;
    alter table given_copy enable row level security;
    create policy node_works on given_copy to ${sql.id(nodeRole)} using (true) with check (true);
    create policy seen on given_copy for select to ${sql.id(appRole)} using (exists (select from record_head head where head.id = record_id));
    create policy given on given_copy for insert to ${sql.id(appRole)} with check (exists (select from record_head head where head.id = record_id));

    -- A case of a notice that its owner has called back or withdrawn since.
    alter table compliance_case drop constraint compliance_case_state_check;
    alter table compliance_case add constraint compliance_case_state_check check (state in ('waiting', 'proposed', 'released', 'refused', 'outdated'));

    -- At whoever was given them: how many copies of each record went by a recall.
    alter table recall_received add column details jsonb not null default '{}';

    -- Takes records out of details that may yet be sent, or sent once more. Where nothing is left they are refused: whoever asked is not left waiting. A notice is
    -- reviewed whole, or not at all.
    create function take_given_back(ids uuid[]) returns int language plpgsql as $$
    declare
      n int;
    begin
      update outbox set content = jsonb_set(content, '{answer}', case when kept.records is null then '{"state": "refused", "note": ""}'
          else jsonb_set(content -> 'answer', '{records}', kept.records) end)
      from (
        select item.id, (
          select jsonb_agg(one order by place) from jsonb_array_elements(item.content #> '{answer,records}') with ordinality as sent (one, place)
          where not (one ->> 'id')::uuid = any(ids)) as records
        from outbox item where item.id in (select envelope from given_copy where record_id = any(ids))
          and item.content #> '{answer,records}' is not null) kept
      where outbox.id = kept.id;
      get diagnostics n = row_count;
      update outbox set content = null, state = case when sequence is null and not is_answered then 'expired' else state end,
        code = case when sequence is null and not is_answered then 'recalled' else code end, is_answered = is_answered or sequence is null
      where type = 'notice-review' and content is not null and id in (select envelope from given_copy where record_id = any(ids));
      return n;
    end $$;

    do $$
    declare
      before constant text := pg_get_functiondef('erase_records(uuid)'::regprocedure);
      place  constant text := 'delete from record_head where id = any(ids);';
      after  constant text := replace(before, place, 'gone := gone || jsonb_build_object(''given_copy'', take_given_back(ids));
      ' || place);
    begin
      if after = before then raise exception 'erase_records has no place for given_copy'; end if;
      execute after;
    end $$;
  `.execute(db);
}
