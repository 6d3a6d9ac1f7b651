// What a recall did not reach: what is shown of a restored node's copies until their owner has answered. docs/decisions/0022-recall.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole } from "../database-roles.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await holdBack(db);
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
