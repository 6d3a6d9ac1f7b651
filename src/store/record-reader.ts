import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { BesaRecord, RecordId, RecordKind, Sight } from "#domain";
import { headColumns, recordColumns, toRecord } from "./record-row.ts";
import type { RecordRow } from "./record-row.ts";
import { plannedOnce } from "./connection.ts";
import type { Database } from "./schema.ts";

/** Which records to list. `after` is the `next` of the page before. */
export interface RecordListing {
  readonly kind?: RecordKind;
  readonly list?: string;
  readonly after?: string;
  readonly limit: number;
  readonly sight: Sight;
}

/** The database as somebody with this sight sees it. */
export type SeenBy = (sight: Sight) => Kysely<Database>;

/** Reads records for somebody: each method takes a Sight, and the database shows it no other row. What the sight does not admit leaves no trace. */
export class RecordReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** The newest versions of these records, in the order asked. Withdrawn ones are among them and say so. */
  async get(ids: readonly RecordId[], sight: Sight): Promise<BesaRecord[]> {
    if (ids.length === 0) return [];
    const { rows } = await sql<RecordRow>`${sql.raw(plannedOnce)}
      select ${headColumns}
      from record_head head join record_version version on version.id = head.id and version.version = head.version
      where head.id = any(${[...ids]}::uuid[])`.execute(this.#seenBy(sight));
    const found = new Map(rows.map((row) => [row.id, toRecord(row)]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** Those of these records that would be seen, had their owner's node answered since this one was restored. */
  async heldBack(ids: readonly RecordId[], sight: Sight): Promise<RecordId[]> {
    const { rows } = await sql<{ id: RecordId }>`select held_back_among(${[...ids]}::uuid[]) as id`.execute(
      this.#seenBy(sight),
    );
    return rows.map(({ id }) => id);
  }

  /** All versions of a record, newest first: none unless the newest is admitted, and of the others those that are. */
  async history(id: RecordId, sight: Sight): Promise<BesaRecord[]> {
    const { rows } = await sql<RecordRow>`
      select ${recordColumns}
      from record_version version
      where version.id = ${id}
      order by version.version desc`.execute(this.#seenBy(sight));
    const head = await this.get([id], sight);
    return head.length === 0 ? [] : rows.map(toRecord);
  }

  /** The alerts that stand about these subjects. */
  async about(subjects: readonly RecordId[], sight: Sight): Promise<BesaRecord[]> {
    if (subjects.length === 0) return [];
    const { rows } = await sql<RecordRow>`
      select ${headColumns}
      from record_head head join record_version version on version.id = head.id and version.version = head.version
      where head.subject = any(${[...subjects]}::uuid[]) and not head.withdrawn
      order by head.id`.execute(this.#seenBy(sight));
    return rows.map(toRecord);
  }

  /**
   * Records that stand (not withdrawn), newest id first, a page at a time. Walks the newest records of each label set that is seen and merges them, so
   * that a page costs the same however many hidden records lie between.
   */
  async list(listing: RecordListing): Promise<{ records: BesaRecord[]; next?: string }> {
    const { kind, list, after, limit, sight } = listing;
    const { rows } = await sql<RecordRow>`
      with page as materialized (
        select head.id, head.version, head.restricted from unnest(sight_sets()) seen (label_set) cross join lateral (
          select id, version, restricted from record_head
          where label_set = seen.label_set and not withdrawn
            and ${kind === undefined ? sql`true` : sql`kind = ${kind}`}
            and ${list === undefined ? sql`true` : sql`list = ${list}`}
            and ${after === undefined ? sql`true` : sql`id < ${after}::uuid`}
          order by id desc limit ${limit + 1}) head
        order by head.id desc limit ${limit + 1}
      )
      select ${recordColumns}, page.restricted
      from page join record_version version on version.id = page.id and version.version = page.version
      order by page.id desc`.execute(this.#seenBy(sight));
    const records = rows.slice(0, limit).map(toRecord);
    const last = records.at(-1);
    return rows.length > limit && last !== undefined ? { records, next: last.id } : { records };
  }

  /** How many records stand, by kind and list. Reads every head: for a page that is looked at, not for a loop. */
  async counts(sight: Sight): Promise<{ kind: RecordKind; list: string | undefined; count: number }[]> {
    const { rows } = await sql<{ kind: RecordKind; list: string | null; count: number }>`
      select head.kind, head.list, count(*) as count
      from record_head head
      where not head.withdrawn
      group by head.kind, head.list
      order by head.kind, head.list`.execute(this.#seenBy(sight));
    return rows.map((row) => ({ kind: row.kind, list: row.list ?? undefined, count: row.count }));
  }
}
