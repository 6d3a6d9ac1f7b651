// Staging: entries wait in import_row, compared with the list's last good state, until the run is applied.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, Content, RecordId } from "#domain";
import { StoreError } from "../errors.ts";
import { isStorable } from "../json.ts";
import type { Json } from "../json.ts";
import type { Database } from "../schema.ts";
import { addProblems } from "./problems.ts";
import type { ImportProblem } from "./problems.ts";
import { toRun } from "./run-row.ts";
import type { ImportRun } from "./run-row.ts";

type AlertContent = Extract<Content, { kind: "alert" }>;

/** One record that an entry makes. An alert's `subject` is filled in by the store, which alone knows the subject's id. */
export interface StagedPart {
  readonly content: Exclude<Content, AlertContent> | Omit<AlertContent, "subject">;
  /** SHA-256 of the content as the list says it, hexadecimal: the same in the next edition if nothing changed. */
  readonly hash: string;
  /** The id the record gets if the list did not have it yet. */
  readonly newId: RecordId;
}

/** One entry of a list. */
export interface StagedEntry {
  /** The list's own stable key, unique in the list. */
  readonly key: string;
  /** Line where it began, from 1. */
  readonly line: number;
  readonly subject: StagedPart;
  readonly alert?: StagedPart;
  /** The row as read; it becomes part of the subject's provenance. */
  readonly original: Json;
  /** The days of review and expiry of what the entry makes (ISO 8601, UTC), where the run's labels have none. */
  readonly reviewOn?: string | undefined;
  readonly expiresOn?: string | undefined;
}

/**
 * A piece of a list: what was read since the last piece, and the position (entries consumed, bad ones too) and bytes reached with it.
 * 2,000 entries are a good piece. A key that the run has already is the problem `duplicate_key`; the first entry stands.
 */
export interface Staging {
  readonly position: number;
  readonly bytes?: number;
  readonly entries: readonly StagedEntry[];
  readonly problems: readonly ImportProblem[];
}

/** Stages a piece, in the caller's transaction. */
export async function stageEntries(tx: Kysely<Database>, id: ActId, piece: Staging): Promise<ImportRun> {
  const run = await lockRun(tx, id, piece.position);
  const rows = piece.entries.map((entry) => ({ entry, json: rowJson(entry) }));
  const erased = await erasedOf(tx, run, piece.entries);
  const fit = rows.filter(({ entry, json }) => isStorable(json) && !erased.has(entry));
  const staged = await insertRows(tx, run, `[${fit.map(({ json }) => json).join(",")}]`);
  const problems = [
    ...piece.problems,
    ...rows.filter(({ json }) => !isStorable(json)).map(({ entry }) => unstorable(entry)),
    ...[...erased].map(erasedEntry),
    ...duplicates(
      fit.map(({ entry }) => entry),
      new Set(staged.map((row) => row.key)),
    ),
  ];
  await addProblems(tx, id, run.counts.problems, problems);
  const count = (change: string): number => staged.filter((row) => row.change === change).length;
  const { rows: updated } = await sql<Parameters<typeof toRun>[0]>`
    update import_run set position = ${piece.position}, bytes = greatest(bytes, ${piece.bytes ?? 0}), added = added + ${count("added")},
      changed = changed + ${count("changed")}, unchanged = unchanged + ${count("unchanged")}, problems = problems + ${problems.length}
    where id = ${id} returning *`.execute(tx);
  const [row] = updated;
  if (row === undefined) throw new StoreError("store_not_found", { detail: "import run" });
  return toRun(row);
}

/** The row lock lets one reader at a time stage for a run: one that was thought dead and woke up finds the position moved on. */
async function lockRun(tx: Kysely<Database>, id: ActId, position: number): Promise<ImportRun> {
  const row = await tx.selectFrom("import_run").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (row === undefined) throw new StoreError("store_not_found", { detail: "import run" });
  const run = toRun(row);
  if (run.state !== "reading") throw new StoreError("store_run_state", { detail: run.state });
  if (position < run.position) throw new StoreError("store_run_state", { detail: "position went back" });
  return run;
}

function rowJson({ key, line, subject, alert, original, reviewOn, expiresOn }: StagedEntry): string {
  return JSON.stringify({
    key,
    line,
    subject: subject.content,
    subject_hash: subject.hash,
    subject_id: subject.newId,
    alert: alert?.content,
    alert_hash: alert?.hash,
    alert_id: alert?.newId,
    original,
    review_on: reviewOn,
    expires_on: expiresOn,
  });
}

/** Entries that were erased by law, or whose term has ended with nobody having reviewed them: they are not taken in again. */
async function erasedOf(
  tx: Kysely<Database>,
  run: ImportRun,
  entries: readonly StagedEntry[],
): Promise<ReadonlySet<StagedEntry>> {
  // Nearly no list has any, and a keyed hash of each entry would cost more than staging it.
  const { rows: any } = await sql`select 1 from erased_entry where list = ${run.list} limit 1`.execute(tx);
  if (any.length === 0) return new Set();
  const said = ({ subject, alert }: StagedEntry): string =>
    [`subject${subject.hash}`, ...(alert === undefined ? [] : [`alert${alert.hash}`])].join(":");
  const { rows } = await sql<{ place: number }>`
    select given.place - 1 as place
    from unnest(${entries.map(({ key }) => key)}::text[], ${entries.map(said)}::text[]) with ordinality given (key, said, place)
      join erased_entry erased on erased.list = ${run.list} and erased.key_mac = erasure_mac(${run.list} || E'\n' || given.key)
    where erased.content_mac is null or erased.content_mac = erasure_mac(given.said)`.execute(tx);
  return new Set(rows.flatMap(({ place }) => entries[place] ?? []));
}

/**
 * Compares with the heads of the list and keeps what is new. A known record keeps its id; one that was withdrawn and is listed again
 * counts as added. Content that did not change is not stored again.
 */
async function insertRows(
  tx: Kysely<Database>,
  run: ImportRun,
  json: string,
): Promise<readonly { readonly key: string; readonly change: string }[]> {
  const { rows } = await sql<{ key: string; change: string }>`
    with compared as (
      select given.*, subject_head.id as known_subject, alert_head.id as known_alert,
        subject_head.id is null or subject_head.withdrawn as is_added,
        subject_head.content_hash is distinct from decode(given.subject_hash, 'hex') or subject_head.withdrawn as subject_differs,
        case when given.alert is null then not alert_head.withdrawn
          else alert_head.content_hash is distinct from decode(given.alert_hash, 'hex') or alert_head.withdrawn end as alert_differs
      from rows from (jsonb_to_recordset(${json}::jsonb) as (key text, line bigint, subject jsonb, subject_hash text, subject_id uuid,
          alert jsonb, alert_hash text, alert_id uuid, original jsonb, review_on date, expires_on date)) with ordinality
        as given(key, line, subject, subject_hash, subject_id, alert, alert_hash, alert_id, original, review_on, expires_on, place)
      left join record_head subject_head
        on subject_head.list = ${run.list} and subject_head.key = given.key and subject_head.part = 'subject'
      left join record_head alert_head on alert_head.list = ${run.list} and alert_head.key = given.key and alert_head.part = 'alert'
    )
    insert into import_row (run, key, line, change, subject_id, subject_hash, subject, alert_id, alert_hash, alert, original, review_on, expires_on)
    select ${run.id}::uuid, key, line,
      case when is_added then 'added' when subject_differs or alert_differs then 'changed' else 'unchanged' end,
      coalesce(known_subject, subject_id), decode(subject_hash, 'hex'), case when subject_differs then subject end,
      case when alert is not null then coalesce(known_alert, alert_id) end, decode(alert_hash, 'hex'),
      case when alert_differs then alert end,
      case when subject_differs then original end, review_on, expires_on
    from compared order by place
    on conflict (run, key) do nothing
    returning key, change`.execute(tx);
  return rows;
}

/** Entries that were not staged because the run, or this piece before them, has their key. */
function duplicates(entries: readonly StagedEntry[], staged: ReadonlySet<string>): ImportProblem[] {
  const first = new Map(entries.toReversed().map((entry) => [entry.key, entry]));
  return entries
    .filter((entry) => !staged.has(entry.key) || first.get(entry.key) !== entry)
    .map(({ key, line }) => ({
      line,
      key,
      code: "duplicate_key",
      message: "The list has an entry with this key already: the first one stands.",
    }));
}

/** Says nothing of the entry but its line. */
function erasedEntry({ line }: StagedEntry): ImportProblem {
  return { line, code: "erased_entry", message: "This entry was erased here by law, and is not taken in again." };
}

function unstorable({ key, line }: StagedEntry): ImportProblem {
  return {
    line,
    key,
    code: "unstorable_text",
    message: "The row holds a character that no text has: U+0000 or half a surrogate pair.",
  };
}
