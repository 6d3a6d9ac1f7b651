// Applying a run: every version it makes is written by INSERT..SELECT in one transaction, or none is.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId } from "#domain";
import { StoreError } from "../errors.ts";
import { toJson } from "../json.ts";
import type { RecordBatch } from "../record-writer.ts";
import type { Database } from "../schema.ts";
import { isGone } from "./delta.ts";
import { toRun } from "./run-row.ts";
import type { ImportRun } from "./run-row.ts";

/** When a run is applied, and whether to be listed in it is to be upheld: then an entry of which half the term is over gets a new one. */
export interface Applying {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly renews?: boolean | undefined;
}

/**
 * Makes the staged run the list's state: a version for each record that is new or differs, a withdrawn version for each that is not
 * listed any more; then the run is done. Until the transaction commits, the last good state stands.
 */
export async function applyRun(
  tx: Kysely<Database>,
  batch: RecordBatch,
  id: ActId,
  { at, renews = false }: Applying,
): Promise<ImportRun> {
  await liftPatience(tx);
  const run = await lockRun(tx, id);
  const number = await batch.number(tx);
  await renewVersions(tx, run, { batch: number, at, renews });
  await insertVersions(tx, run, number, at);
  const withdrawn = await withdrawVersions(tx, run, number, at);
  const row = await tx
    .updateTable("import_run")
    .set({ state: "done", ended_at: at, error: null, withdrawn, batch: number })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toRun(row);
}

/** A million records take longer than a statement may otherwise; the planner must know what was just staged. */
async function liftPatience(tx: Kysely<Database>): Promise<void> {
  await sql`select set_config('statement_timeout', '0', true), set_config('work_mem', '128MB', true)`.execute(tx);
  await sql`analyze import_row`.execute(tx);
}

async function lockRun(tx: Kysely<Database>, id: ActId): Promise<ImportRun> {
  const row = await tx.selectFrom("import_run").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (row === undefined) throw new StoreError("store_not_found", { detail: "import run" });
  if (row.state !== "applying") throw new StoreError("store_run_state", { detail: row.state });
  return toRun(row);
}

async function insertVersions(tx: Kysely<Database>, run: ImportRun, batch: number, at: string): Promise<void> {
  const { source, listDate, labels } = run;
  const provenance = toJson({ source, list: run.list, ...(listDate === undefined ? {} : { listDate }) });
  const until = sql`coalesce(row.expires_on, ${labels.expiresOn ?? null}::date)`;
  const who = sql`${[...labels.audience]}::text[], ${[...labels.requires]}::text[]`;
  const sight = sql`${who}, ${until}`;
  const labelled = sql`${toJson(labels)}::jsonb || ${daysOf} || ${keptFrom}`;
  const version = sql`coalesce(head.version, 0) + 1`;
  const key = sql`jsonb_build_object('key', row.key)`;
  await sql`
    insert into record_version (batch, id, version, kind, owner, list, key, withdrawn, recorded_at, audience, requires, expires_on,
      labels, provenance, content)
    select ${batch}::bigint, row.subject_id, ${version}, row.subject ->> 'kind', ${run.owner}, ${run.list}, row.key, false, ${at}::timestamptz, ${sight},
      ${labelled}, ${provenance}::jsonb || ${key} || jsonb_build_object('original', row.original), row.subject
    from import_row row left join record_head head on head.id = row.subject_id
    where row.run = ${run.id} and row.subject is not null
    union all
    select ${batch}::bigint, row.alert_id, ${version}, 'alert', ${run.owner}, ${run.list}, row.key, false, ${at}::timestamptz, ${sight},
      ${labelled}, ${provenance}::jsonb || ${key}, row.alert || jsonb_build_object('subject', row.subject_id)
    from import_row row left join record_head head on head.id = row.alert_id
    where row.run = ${run.id} and row.alert is not null`.execute(tx);
  await sql`
    with sets as materialized (
      select expires_on, label_set_of(${who}, expires_on) as id from (
        select distinct ${until} as expires_on from import_row row where row.run = ${run.id}) of_run
    )
    insert into record_head (id, version, kind, list, key, part, subject, withdrawn, label_set, content_hash, review_on)
    select version.id, version.version, version.kind, version.list, version.key, part.name,
      case part.name when 'alert' then row.subject_id end, false, sets.id, case part.name when 'alert' then row.alert_hash else row.subject_hash end,
      (version.labels ->> 'reviewOn')::date
    from record_version version join sets on sets.expires_on is not distinct from version.expires_on
      cross join lateral (select case version.kind when 'alert' then 'alert' else 'subject' end as name) part
      join import_row row on row.run = ${run.id} and row.key = version.key
    where version.batch = ${batch} and version.list = ${run.list} and not version.withdrawn
      and case part.name when 'alert' then row.alert is not null else row.subject is not null end
    on conflict (id) do update set version = excluded.version, kind = excluded.kind, withdrawn = false, subject = excluded.subject,
      label_set = excluded.label_set, content_hash = excluded.content_hash, review_on = excluded.review_on`.execute(tx);
}

/** The countries that a record was kept from before: the next edition of its list does not say so, and changes nothing of it. */
const keptFrom = sql`case when head.not_for is null then '{}'::jsonb else jsonb_build_object('notFor', to_jsonb(head.not_for)) end`;

/** The days of a staged row, as labels have them. */
const daysOf = sql`jsonb_strip_nulls(jsonb_build_object('reviewOn', row.review_on, 'expiresOn', row.expires_on))`;

/**
 * New days for what the run upholds without saying anything else of it: the other part of an entry that has changed, what had no days yet, and, where to be
 * listed is to be upheld, what has less than half of its term left. So an edition every day does not write everything anew every day.
 */
async function renewVersions(
  tx: Kysely<Database>,
  run: ImportRun,
  { batch, at, renews }: { readonly batch: number; readonly at: string; readonly renews: boolean },
): Promise<void> {
  const today = sql`${at.slice(0, 10)}::date`;
  await sql`
    with due as (
      select head.id, head.version, row.review_on, row.expires_on from import_row row
        join record_head head on head.list = ${run.list} and head.key = row.key and (head.part = 'subject' or row.alert_id is not null)
      where row.run = ${run.id} and row.review_on is not null and not head.withdrawn
        and case head.part when 'alert' then row.alert is null else row.subject is null end
        and (row.change <> 'unchanged' or head.review_on is null
          or ${renews} and (head.review_on - ${today}) * 2 < row.review_on - ${today})
    ), version as (
      insert into record_version (batch, id, version, kind, owner, list, key, withdrawn, recorded_at, audience, requires, expires_on,
        labels, provenance, content)
      select ${batch}::bigint, last.id, last.version + 1, last.kind, last.owner, last.list, last.key, false, ${at}::timestamptz, last.audience,
        last.requires, row.expires_on, last.labels - 'reviewOn' - 'expiresOn' || ${daysOf}, last.provenance, last.content
      from due row join record_version last on last.id = row.id and last.version = row.version
      returning id, version, audience, requires, expires_on, (labels ->> 'reviewOn')::date as review_on
    ), sets as materialized (
      select audience, requires, expires_on, label_set_of(audience, requires, expires_on) as id
      from (select distinct audience, requires, expires_on from version) each
    )
    update record_head head set version = version.version, review_on = version.review_on, label_set = sets.id
    from version join sets on sets.audience = version.audience and sets.requires = version.requires
      and sets.expires_on is not distinct from version.expires_on
    where version.id = head.id`.execute(tx);
}

/** Answers how many entries went: their subjects; the alerts go with them. */
async function withdrawVersions(tx: Kysely<Database>, run: ImportRun, batch: number, at: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with gone as (
      select head.id, head.version, head.part from record_head head where ${isGone(run)}
    ), version as (
      insert into record_version (batch, id, version, kind, owner, list, key, withdrawn, recorded_at, audience, requires, expires_on,
        labels, provenance, content)
      select ${batch}::bigint, last.id, last.version + 1, last.kind, last.owner, last.list, last.key, true, ${at}::timestamptz, last.audience,
        last.requires, last.expires_on, last.labels, last.provenance, last.content
      from gone join record_version last on last.id = gone.id and last.version = gone.version
    ), head as (
      update record_head head set version = gone.version + 1, withdrawn = true, content_hash = null from gone where gone.id = head.id
    )
    select count(*) as count from gone where part = 'subject'`.execute(tx);
  return rows[0]?.count ?? 0;
}
