import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { AuthorityId, BesaRecord, RecordId, RecordKind, Sight } from "#domain";
import { recordColumns, toRecord } from "./record-row.ts";
import type { RecordRow } from "./record-row.ts";
import { plannedOnce } from "./connection.ts";
import type { Database } from "./schema.ts";
import { admits } from "./sight-sql.ts";

/** Which records to list. `after` is the `next` of the page before. */
export interface RecordListing {
  readonly kind?: RecordKind;
  readonly list?: string;
  readonly owner?: AuthorityId;
  readonly after?: string;
  readonly limit: number;
  readonly sight: Sight;
}

/** Reads records for somebody: each method takes a Sight and adds it to its query. What the sight does not admit leaves no trace. */
export class RecordReader {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** The newest versions of these records, in the order asked. Withdrawn ones are among them and say so. */
  async get(ids: readonly RecordId[], sight: Sight): Promise<BesaRecord[]> {
    if (ids.length === 0) return [];
    const { rows } = await sql<RecordRow>`${sql.raw(plannedOnce)}
      select ${recordColumns}
      from record_head head join record_version version on version.id = head.id and version.version = head.version
      where head.id = any(${[...ids]}::uuid[]) and ${admits(sight, "version")}`.execute(this.#db);
    const found = new Map(rows.map((row) => [row.id, toRecord(row)]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** All versions of a record, newest first: none unless the newest is admitted, and of the others those that are. */
  async history(id: RecordId, sight: Sight): Promise<BesaRecord[]> {
    const { rows } = await sql<RecordRow>`
      select ${recordColumns}
      from record_version version
      where version.id = ${id} and ${admits(sight, "version")}
      order by version.version desc`.execute(this.#db);
    const head = await this.get([id], sight);
    return head.length === 0 ? [] : rows.map(toRecord);
  }

  /** The alerts that stand about these subjects. */
  async about(subjects: readonly RecordId[], sight: Sight): Promise<BesaRecord[]> {
    if (subjects.length === 0) return [];
    const { rows } = await sql<RecordRow>`
      select ${recordColumns}
      from record_head head join record_version version on version.id = head.id and version.version = head.version
      where head.subject = any(${[...subjects]}::uuid[]) and not head.withdrawn and ${admits(sight, "version")}
      order by head.id`.execute(this.#db);
    return rows.map(toRecord);
  }

  /** Records that stand (not withdrawn), newest id first, a page at a time. */
  async list(listing: RecordListing): Promise<{ records: BesaRecord[]; next?: string }> {
    const { kind, list, owner, after, limit, sight } = listing;
    const { rows } = await sql<RecordRow>`
      select ${recordColumns}
      from record_head head join record_version version on version.id = head.id and version.version = head.version
      where not head.withdrawn and ${admits(sight, "version")}
        and ${kind === undefined ? sql`true` : sql`head.kind = ${kind}`}
        and ${list === undefined ? sql`true` : sql`head.list = ${list}`}
        and ${owner === undefined ? sql`true` : sql`version.owner = ${owner}`}
        and ${after === undefined ? sql`true` : sql`head.id < ${after}::uuid`}
      order by head.id desc
      limit ${limit + 1}`.execute(this.#db);
    const records = rows.slice(0, limit).map(toRecord);
    const last = records.at(-1);
    return rows.length > limit && last !== undefined ? { records, next: last.id } : { records };
  }

  /** How many records stand, by kind and list. Reads every head: for a page that is looked at, not for a loop. */
  async counts(sight: Sight): Promise<{ kind: RecordKind; list: string | undefined; count: number }[]> {
    const { rows } = await sql<{ kind: RecordKind; list: string | null; count: number }>`
      select head.kind, head.list, count(*) as count
      from record_head head join record_version version on version.id = head.id and version.version = head.version
      where not head.withdrawn and ${admits(sight, "version")}
      group by head.kind, head.list
      order by head.kind, head.list`.execute(this.#db);
    return rows.map((row) => ({ kind: row.kind, list: row.list ?? undefined, count: row.count }));
  }
}
