// What a run changes: before it is applied from the staged rows, afterwards from the record versions it wrote.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { RecordId, Sight } from "#domain";
import { StoreError } from "../errors.ts";
import { titleOf } from "../record-row.ts";
import type { Database } from "../schema.ts";
import type { ImportRun } from "./run-row.ts";

/** What a run does to an entry. */
export type DeltaChange = "added" | "changed" | "withdrawn";

/** One entry that changes. */
export interface DeltaItem {
  readonly change: DeltaChange;
  /** The list's own key. */
  readonly key: string;
  /** The subject's record. */
  readonly record: RecordId;
  readonly title: string | undefined;
}

/** Which entries to list. `after` is the `next` of the page before. */
export interface DeltaListing {
  readonly sight: Sight;
  readonly change?: DeltaChange;
  readonly after?: string;
  readonly limit: number;
}

/** A page of the delta, by key. */
export async function readDelta(
  db: Kysely<Database>,
  run: ImportRun,
  listing: DeltaListing,
): Promise<{ items: DeltaItem[]; next?: string }> {
  const { after, limit } = listing;
  const wanted = (change: DeltaChange): boolean => listing.change === undefined || listing.change === change;
  const source = run.state === "done" ? appliedChanges(run) : stagedChanges(run, wanted("withdrawn"));
  const { rows } = await sql<Omit<DeltaItem, "title"> & { title: string | null }>`
    select change, key, record, title from (${source}) delta
    where ${listing.change === undefined ? sql`true` : sql`change = ${listing.change}`}
      and ${after === undefined ? sql`true` : sql`key > ${after}`}
    order by key limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit).map((row) => ({ ...row, title: row.title ?? undefined }));
  const last = items.at(-1);
  return rows.length > limit && last !== undefined ? { items, next: last.key } : { items };
}

/** How many entries of the list the run does not have: they are withdrawn when it is applied. */
export async function countWithdrawn(db: Kysely<Database>, run: ImportRun): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from record_head head
    where ${isGone(run)} and head.part = 'subject'`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new StoreError("store_failed");
  return row.count;
}

/** Heads of the list that stand and that the run has no entry for; an alert also goes when its entry has none any more. */
export function isGone(run: ImportRun): RawBuilder<boolean> {
  return sql<boolean>`head.list = ${run.list} and not head.withdrawn and not exists (
    select 1 from import_row row where row.run = ${run.id} and row.key = head.key and (head.part = 'subject' or row.alert_id is not null))`;
}

function stagedChanges(run: ImportRun, withWithdrawn: boolean): RawBuilder<unknown> {
  const staged = sql`
    select row.change, row.key, row.subject_id as record, ${titleOf(sql`coalesce(row.subject, known.content)`)} as title
    from import_row row
      left join record_head head on row.subject is null and head.id = row.subject_id
      left join record_version known on known.id = head.id and known.version = head.version
    where row.run = ${run.id} and row.change <> 'unchanged'`;
  if (!withWithdrawn) return staged;
  return sql`${staged}
    union all
    select 'withdrawn', head.key, head.id, ${titleOf(sql`version.content`)}
    from record_head head join record_version version on version.id = head.id and version.version = head.version
    where ${isGone(run)} and head.part = 'subject' and ${[...run.labels.audience]}::text[] && sight_grants()`;
}

function appliedChanges(run: ImportRun): RawBuilder<unknown> {
  return sql`
    select case when bool_or(head.part = 'subject' and version.withdrawn) then 'withdrawn'
        when bool_or(head.part = 'subject' and (version.version = 1 or before.withdrawn)) then 'added' else 'changed' end as change,
      version.key, (array_agg(coalesce(head.subject, head.id) order by head.part desc))[1] as record,
      (array_agg(${titleOf(sql`version.content`)} order by head.part desc))[1] as title
    from import_run run join record_version version on version.batch = run.batch and version.list = run.list
      join record_head head on head.id = version.id
      left join record_version before on before.id = version.id and before.version = version.version - 1
    where run.id = ${run.id}
    group by version.key
    -- What was only given new days is not news.
    having bool_or(before.id is null or before.withdrawn <> version.withdrawn or before.content <> version.content)`;
}
