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

/**
 * Makes the staged run the list's state: a version for each record that is new or differs, a withdrawn version for each that is not
 * listed any more; then the run is done. Until the transaction commits, the last good state stands.
 */
export async function applyRun(tx: Kysely<Database>, batch: RecordBatch, id: ActId, at: string): Promise<ImportRun> {
  await liftPatience(tx);
  const run = await lockRun(tx, id);
  const number = await batch.number(tx);
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
  const sight = sql`${[...labels.audience]}::text[], ${[...labels.requires]}::text[], ${labels.expiresOn ?? null}::date`;
  const version = sql`coalesce(head.version, 0) + 1`;
  const key = sql`jsonb_build_object('key', row.key)`;
  await sql`
    insert into record_version (batch, id, version, kind, owner, list, key, withdrawn, recorded_at, audience, requires, expires_on,
      labels, provenance, content)
    select ${batch}::bigint, row.subject_id, ${version}, row.subject ->> 'kind', ${run.owner}, ${run.list}, row.key, false, ${at}::timestamptz, ${sight},
      ${toJson(labels)}::jsonb, ${provenance}::jsonb || ${key} || jsonb_build_object('original', row.original), row.subject
    from import_row row left join record_head head on head.id = row.subject_id
    where row.run = ${run.id} and row.subject is not null
    union all
    select ${batch}::bigint, row.alert_id, ${version}, 'alert', ${run.owner}, ${run.list}, row.key, false, ${at}::timestamptz, ${sight},
      ${toJson(labels)}::jsonb, ${provenance}::jsonb || ${key}, row.alert || jsonb_build_object('subject', row.subject_id)
    from import_row row left join record_head head on head.id = row.alert_id
    where row.run = ${run.id} and row.alert is not null`.execute(tx);
  await sql`
    insert into record_head (id, version, kind, list, key, part, subject, withdrawn, label_set, content_hash)
    select version.id, version.version, version.kind, version.list, version.key, part.name,
      case part.name when 'alert' then row.subject_id end, false, (select label_set_of(${sight})), case part.name when 'alert' then row.alert_hash else row.subject_hash end
    from record_version version
      cross join lateral (select case version.kind when 'alert' then 'alert' else 'subject' end as name) part
      join import_row row on row.run = ${run.id} and row.key = version.key
    where version.batch = ${batch} and version.list = ${run.list} and not version.withdrawn
    on conflict (id) do update set version = excluded.version, kind = excluded.kind, withdrawn = false, subject = excluded.subject,
      label_set = excluded.label_set, content_hash = excluded.content_hash`.execute(tx);
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
