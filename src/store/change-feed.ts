import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type pg from "pg";
import type { BesaRecord } from "#domain";
import { Ear } from "./ear.ts";
import { StoreError, storeError } from "./errors.ts";
import { toRecord } from "./record-row.ts";
import type { RecordRow } from "./record-row.ts";
import type { Database } from "./schema.ts";
import { pause } from "./pause.ts";

/** A place in the change feed, to go on from. Opaque: only the feed reads it. */
export type FeedCursor = string & { readonly feedCursor: unique symbol };

/** One version of a record, as it was written; withdrawn ones among them. Without the original row, which a derived index has no use for. */
export interface Change {
  readonly record: BesaRecord;
  readonly cursor: FeedCursor;
}

type ChangeRow = RecordRow & { readonly position: number; readonly sequence: number };

const pageSize = 5000;
/** A notice can be lost with its connection, so the feed is also read this often, in milliseconds. */
const readAtLeastEvery = 5000;
const longestRetry = 5000;

/**
 * Every record version in the order of commit, without gaps. It knows no sight: it feeds the search index, which keeps the labels and
 * asks the rule of sight itself, and must never feed anything that answers somebody.
 */
export class ChangeFeed {
  readonly #db: Kysely<Database>;
  readonly #listener: () => pg.Client;

  constructor(db: Kysely<Database>, listener: () => pg.Client) {
    this.#db = db;
    this.#listener = listener;
  }

  /** The next changes after a place, at most `limit`. `next` is the place after the last of them, or `after` again. */
  async read(after: FeedCursor | undefined, limit: number): Promise<{ changes: Change[]; next: FeedCursor }> {
    const { position, sequence } = readCursor(after);
    const rows = await this.#db.transaction().execute(async (tx) => {
      const rest = await restOfCommit(tx, { position, sequence, limit });
      return rest.length === limit ? rest : [...rest, ...(await laterCommits(tx, position, limit - rest.length))];
    });
    const changes = rows.map((row) => ({ record: toRecord(row), cursor: toCursor(row.position, row.sequence) }));
    return { changes, next: changes.at(-1)?.cursor ?? toCursor(position, sequence) };
  }

  /**
   * Hands over changes as they are committed, in order, until the signal aborts. At least once: after a failure of `onChanges`, which
   * ends the following, start again from the last place handled. A lost connection is made again, without losing a change.
   */
  async follow(
    after: FeedCursor | undefined,
    onChanges: (changes: readonly Change[]) => Promise<void> | void,
    signal: AbortSignal,
  ): Promise<void> {
    let cursor = after;
    let retryIn = 100;
    while (!signal.aborted) {
      try {
        await using ear = await Ear.open(this.#listener(), ["besa_records"]);
        retryIn = 100;
        let ahead = this.#readAhead(cursor);
        while (!signal.aborted && !ear.isDeaf) {
          const { changes, next } = await ahead;
          const isFull = changes.length === pageSize;
          if (isFull) ahead = this.#readAhead(next);
          if (changes.length > 0) await handOver(onChanges, changes);
          cursor = next;
          if (isFull) continue;
          await ear.hear(readAtLeastEvery, signal);
          if (!signal.aborted) ahead = this.#readAhead(cursor);
        }
      } catch (error) {
        if (error instanceof Refused) throw error.cause;
        if (!canBeTriedAgain(storeError(error))) throw storeError(error);
        await pause(retryIn, signal);
        retryIn = Math.min(longestRetry, retryIn * 2);
      }
    }
  }

  /**
   * What the store calls the commit that a place is in: the same place of another history (another database, a restored backup that went on) has
   * another mark. Undefined when there is no such commit.
   */
  async markOf(cursor: FeedCursor): Promise<string | undefined> {
    const { position } = readCursor(cursor);
    if (position === 0) return undefined;
    const { rows } = await sql<{ batch: string }>`
      select batch::text as batch from record_commit where position = ${position}`.execute(this.#db);
    return rows[0]?.batch;
  }

  /** The newest place of the feed. */
  async newest(): Promise<FeedCursor> {
    const { rows } = await sql<{ position: number; sequence: number }>`
      select commit.position, version.sequence from record_commit commit cross join lateral (
        select sequence from record_version where batch = commit.batch order by batch desc, sequence desc limit 1) version
      order by commit.position desc limit 1`.execute(this.#db);
    return toCursor(rows[0]?.position ?? 0, rows[0]?.sequence ?? 0);
  }

  /** The end of the feed as it is now: following from it hands over only what comes. */
  async end(): Promise<FeedCursor> {
    const { rows } = await sql<{ position: number }>`
      select coalesce(max(position), 0) as position from record_commit`.execute(this.#db);
    return toCursor(rows[0]?.position ?? 0, Number.MAX_SAFE_INTEGER);
  }

  /** The place a cursor names, after it was kept as text; a place that is none is refused with store_invalid. */
  cursorOf(text: string): FeedCursor {
    const { position, sequence } = readCursor(text);
    return toCursor(position, sequence);
  }

  /** Whether one place of the feed is another or comes after it. */
  reaches(cursor: FeedCursor, other: FeedCursor): boolean {
    const [here, there] = [readCursor(cursor), readCursor(other)];
    return here.position === there.position ? here.sequence >= there.sequence : here.position > there.position;
  }

  /** A page that is read while the one before is handed over. A failure is heard of when its turn comes, or not at all if it never does. */
  #readAhead(cursor: FeedCursor | undefined): ReturnType<ChangeFeed["read"]> {
    const page = this.read(cursor, pageSize);
    page.catch(() => undefined);
    return page;
  }

  /**
   * Hands over the newest version of every record that stands, in batches and in no order, as they were at one moment. Answers the
   * feed's place at that moment: to follow from.
   */
  async snapshot(
    onRecords: (records: readonly BesaRecord[]) => Promise<void> | void,
    signal?: AbortSignal,
  ): Promise<FeedCursor> {
    const reading = this.#db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
    return reading.execute(async (tx) => {
      await sql`select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true),
        set_config('cursor_tuple_fraction', '1', true), set_config('work_mem', '256MB', true)`.execute(tx);
      const { rows } = await sql<{ position: number }>`
        select coalesce(max(position), 0) as position from record_commit`.execute(tx);
      await sql`declare every_head no scroll cursor for
        select ${feedColumns}
        from record_head head join record_version version on version.id = head.id and version.version = head.version
        where not head.withdrawn`.execute(tx);
      for (;;) {
        signal?.throwIfAborted();
        const page = await sql<RecordRow>`fetch ${sql.lit(pageSize)} from every_head`.execute(tx);
        if (page.rows.length === 0) return toCursor(rows[0]?.position ?? 0, Number.MAX_SAFE_INTEGER);
        await onRecords(page.rows.map(toRecord));
      }
    });
  }
}

const feedColumns: RawBuilder<unknown> = sql`version.id, version.version, version.owner, version.withdrawn, version.recorded_at,
  version.labels, version.provenance - 'original' as provenance, version.content`;

/**
 * What is left of the commit the place is in. Walks the primary key (batch, sequence): PostgreSQL, whose figures about a batch just
 * committed are old, would rather sort all that is left of it for each page.
 */
async function restOfCommit(
  tx: Kysely<Database>,
  { position, sequence, limit }: { position: number; sequence: number; limit: number },
): Promise<ChangeRow[]> {
  await sql`select set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true)`.execute(tx);
  const { rows } = await sql<ChangeRow>`
    select ${position}::bigint as position, version.sequence, ${feedColumns}
    from record_version version
    where version.batch = (select batch from record_commit where position = ${position}) and version.sequence > ${sequence}
    order by version.batch, version.sequence limit ${limit}`.execute(tx);
  return rows;
}

/** The first changes of the commits after a position, in their order. */
async function laterCommits(tx: Kysely<Database>, position: number, limit: number): Promise<ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    select commit.position, version.sequence, ${feedColumns}
    from (select position, batch from record_commit where position > ${position} order by position limit ${limit}) commit
      cross join lateral (
        select * from record_version where batch = commit.batch order by batch, sequence limit ${limit}) version
    order by commit.position, version.sequence limit ${limit}`.execute(tx);
  return rows;
}

function toCursor(position: number, sequence: number): FeedCursor {
  // The one place where a cursor is made.
  return `${position}.${sequence}` as FeedCursor;
}

function readCursor(cursor: string | undefined): { position: number; sequence: number } {
  if (cursor === undefined) return { position: 0, sequence: 0 };
  const [position, sequence] = cursor.split(".").map(Number);
  if (!Number.isSafeInteger(position) || !Number.isSafeInteger(sequence))
    throw new StoreError("store_invalid", { detail: "feed cursor" });
  return { position: position ?? 0, sequence: sequence ?? 0 };
}

/** The follower's own failure, told apart from the database's. */
class Refused extends Error {}

async function handOver(
  onChanges: (changes: readonly Change[]) => Promise<void> | void,
  changes: readonly Change[],
): Promise<void> {
  try {
    await onChanges(changes);
  } catch (cause) {
    throw new Refused("the follower failed", { cause });
  }
}

function canBeTriedAgain(error: StoreError): boolean {
  return ["store_unavailable", "store_busy", "store_too_slow", "store_full"].includes(error.code);
}
