import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { ActId, Sight, UserId, Watch } from "#domain";
import { toJson } from "./json.ts";
import type { SeenBy } from "./record-reader.ts";
import type { Database, WatchTable } from "./schema.ts";

/** A watch as it is put in: with the labels that decide who sees it. */
export type NewWatch = Omit<Watch, "by" | "screenedAt" | "closed"> & {
  readonly audience: readonly string[];
  readonly byUser: UserId;
};

/** A watch in a list, with how many of its hits wait for a decision of somebody with this sight. */
export interface ListedWatch {
  readonly watch: Watch;
  readonly openHits: number;
}

/** Which watches to list, newest first. `running` leaves those not closed whose last day has not passed, `ended` the others. */
export interface WatchListing {
  readonly state?: "running" | "ended" | undefined;
  readonly list?: string | undefined;
  readonly before?: string | undefined;
  readonly today: string;
  readonly limit: number;
  readonly sight: Sight;
}

/** A row of a watch, with the names of its maker and closer. */
export type WatchRow = Omit<WatchTable, "question" | "understood"> & {
  readonly question: Watch["question"];
  readonly understood: Watch["understood"];
  readonly by_name: string;
  readonly closer_name: string | null;
};

/** The columns of a WatchRow. */
export const watchColumns: RawBuilder<unknown> = sql`watch.*, by_user.name as by_name, closer.name as closer_name`;
/** The tables they are of. */
export const watchTables: RawBuilder<unknown> = sql`watch join app_user by_user on by_user.id = watch.by_user
  left join app_user closer on closer.id = watch.closed_by`;

/** Makes and closes watches, for somebody who sees them. */
export class WatchWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Adds watches, at most some thousand; answers the ids of those added. A key that an open watch of the unit and list has adds nothing. */
  async add(watches: readonly NewWatch[]): Promise<Set<ActId>> {
    if (watches.length === 0) return new Set();
    const revision = await this.#nextRevision();
    const { rows } = await sql<{ id: ActId }>`
      insert into watch (id, revision, list, key, title, question, understood, purpose, reason, unit, audience, requires, ends_on, by_user, created_at)
      select given.id, ${revision}, given.list, given.key, given.title, given.question, given.understood, given.purpose, given.reason, given.unit,
        given.audience, given.requires, given."endsOn", given."byUser", given."createdAt"
      from jsonb_to_recordset(${toJson(watches)}::jsonb) as given (id uuid, list text, key text, title text, question jsonb, understood jsonb,
        purpose text, reason text, unit text, audience text[], requires text[], "endsOn" date, "byUser" uuid, "createdAt" timestamptz)
      on conflict (unit, list, key, requires) where key is not null and closed_at is null do nothing
      returning id`.execute(this.#db);
    return new Set(rows.map(({ id }) => id));
  }

  /** Closes a watch; false if it was closed before, or is not there. */
  async close(
    id: ActId,
    { at, by, reason }: { readonly at: string; readonly by: UserId; readonly reason: string },
  ): Promise<boolean> {
    const revision = await this.#nextRevision();
    const closed = await this.#db
      .updateTable("watch")
      .set({ closed_at: at, closed_by: by, closed_reason: reason, revision })
      .where("id", "=", id)
      .where("closed_at", "is", null)
      .executeTakeFirst();
    return closed.numUpdatedRows === 1n;
  }

  /** The row stays locked until the transaction ends, so that revisions are in the order of commit. */
  async #nextRevision(): Promise<number> {
    const { rows } = await sql<{ revision: number }>`
      update screening set revision = revision + 1 returning revision`.execute(this.#db);
    return rows[0]?.revision ?? 0;
  }
}

/** Reads the watches that somebody sees. */
export class WatchReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** The watch with this id, if the sight admits it. */
  async get(id: ActId, sight: Sight): Promise<Watch | undefined> {
    const { rows } = await sql<WatchRow>`
      select ${watchColumns} from ${watchTables} where watch.id = ${id}`.execute(this.#seenBy(sight));
    return rows.map(toWatch)[0];
  }

  /** Watches that the sight admits, newest first, a page at a time. `before` is the `next` of the page before. */
  async list(listing: WatchListing): Promise<{ items: ListedWatch[]; next?: string }> {
    const { state, list, before, today, limit, sight } = listing;
    const running = sql`(watch.closed_at is null and watch.ends_on >= ${today}::date)`;
    const { rows } = await sql<WatchRow & { open_hits: number }>`
      select ${watchColumns}, (
        select count(*) from screening_hit hit
          join record_head head on head.id = hit.record_id
        where hit.watch = watch.id and hit.state = 'open' and watch.closed_at is null) as open_hits
      from ${watchTables}
      where ${state === undefined ? sql`true` : state === "running" ? running : sql`not ${running}`}
        and ${list === undefined ? sql`true` : sql`watch.list = ${list}`}
        and ${before === undefined ? sql`true` : sql`watch.id < ${before}::uuid`}
      order by watch.id desc
      limit ${limit + 1}`.execute(this.#seenBy(sight));
    const items = rows.slice(0, limit).map((row) => ({ watch: toWatch(row), openHits: row.open_hits }));
    const last = items.at(-1);
    return rows.length > limit && last !== undefined ? { items, next: last.watch.id } : { items };
  }
}

/** The watch a row is. */
export function toWatch(row: WatchRow): Watch {
  const { id, list, key, title, question, understood, purpose, reason, unit, requires } = row;
  const closed =
    row.closed_at === null
      ? {}
      : { closed: { at: row.closed_at, by: row.closer_name ?? "", reason: row.closed_reason ?? "" } };
  return {
    id,
    list,
    ...(key === null ? {} : { key }),
    title,
    question,
    understood,
    purpose,
    reason,
    unit,
    requires,
    by: row.by_name,
    createdAt: row.created_at,
    endsOn: row.ends_on,
    ...(row.screened_at === null ? {} : { screenedAt: row.screened_at }),
    ...closed,
  };
}
