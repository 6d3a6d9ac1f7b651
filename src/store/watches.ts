import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { ActId, Sight, UserId, Watch } from "#domain";
import type { FeedCursor } from "./change-feed.ts";
import { toJson } from "./json.ts";
import type { Database, WatchTable } from "./schema.ts";
import { admits } from "./sight-sql.ts";

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

/** How far screening is: the place in the change feed that all watches up to `revision` were screened to. */
export interface ScreeningPlace {
  readonly cursor: FeedCursor | undefined;
  readonly revision: number;
}

type WatchRow = Omit<WatchTable, "question" | "understood"> & {
  readonly question: Watch["question"];
  readonly understood: Watch["understood"];
  readonly by_name: string;
  readonly closer_name: string | null;
};

const columns: RawBuilder<unknown> = sql`watch.*, by_user.name as by_name, closer.name as closer_name`;
const tables: RawBuilder<unknown> = sql`watch join app_user by_user on by_user.id = watch.by_user
  left join app_user closer on closer.id = watch.closed_by`;

/** The watches, and how far they are screened. */
export class WatchStore {
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
      on conflict (unit, list, key) where key is not null and closed_at is null do nothing
      returning id`.execute(this.#db);
    return new Set(rows.map(({ id }) => id));
  }

  /** The watch with this id, if the sight admits it. */
  async get(id: ActId, sight: Sight): Promise<Watch | undefined> {
    const { rows } = await sql<WatchRow>`
      select ${columns} from ${tables} where watch.id = ${id} and ${admits(sight, "watch")}`.execute(this.#db);
    return rows.map(toWatch)[0];
  }

  /** Watches that the sight admits, newest first, a page at a time. `before` is the `next` of the page before. */
  async list(listing: WatchListing): Promise<{ items: ListedWatch[]; next?: string }> {
    const { state, list, before, today, limit, sight } = listing;
    const running = sql`(watch.closed_at is null and watch.ends_on >= ${today}::date)`;
    const { rows } = await sql<WatchRow & { open_hits: number }>`
      select ${columns}, (
        select count(*) from screening_hit hit
          join record_head head on head.id = hit.record_id
          join record_version version on version.id = head.id and version.version = head.version
        where hit.watch = watch.id and hit.state = 'open' and watch.closed_at is null and ${admits(sight, "version")}) as open_hits
      from ${tables}
      where ${admits(sight, "watch")}
        and ${state === undefined ? sql`true` : state === "running" ? running : sql`not ${running}`}
        and ${list === undefined ? sql`true` : sql`watch.list = ${list}`}
        and ${before === undefined ? sql`true` : sql`watch.id < ${before}::uuid`}
      order by watch.id desc
      limit ${limit + 1}`.execute(this.#db);
    const items = rows.slice(0, limit).map((row) => ({ watch: toWatch(row), openHits: row.open_hits }));
    const last = items.at(-1);
    return rows.length > limit && last !== undefined ? { items, next: last.watch.id } : { items };
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

  /** Watches changed after a revision, in the order of change: for the screening itself, which knows no reader. Closed ones are among them. */
  async changedSince(
    after: { readonly revision: number; readonly id?: ActId | undefined },
    limit: number,
  ): Promise<{ readonly watch: Watch; readonly revision: number }[]> {
    const { revision, id } = after;
    const { rows } = await sql<WatchRow>`
      select ${columns} from ${tables}
      where watch.revision > ${revision}
        or ${id === undefined ? sql`false` : sql`(watch.revision = ${revision} and watch.id > ${id})`}
      order by watch.revision, watch.id limit ${limit}`.execute(this.#db);
    return rows.map((row) => ({ watch: toWatch(row), revision: row.revision }));
  }

  /** Notes that all records were looked through for these watches. */
  async markScreened(ids: readonly ActId[], at: string): Promise<void> {
    await sql`update watch set screened_at = ${at} where id = any(${[...ids]}::uuid[])`.execute(this.#db);
  }

  /** How far screening is. */
  async place(): Promise<ScreeningPlace> {
    return this.#place(sql``);
  }

  /**
   * Inside a transaction: keeps everybody else from screening and from changing watches until it ends, and says whether screening is still
   * at this place, and, where a revision is given, whether no watch has changed since. If not, what was worked out from it is not to be written.
   */
  async hold({ cursor, revision }: Pick<ScreeningPlace, "cursor"> & Partial<ScreeningPlace>): Promise<boolean> {
    const held = await this.#place(sql`for update`);
    return held.cursor === cursor && (revision === undefined || held.revision === revision);
  }

  /** Notes how far screening has come, in the transaction of what it has found. */
  async advance(cursor: FeedCursor): Promise<void> {
    await sql`update screening set cursor = ${cursor}`.execute(this.#db);
  }

  async #place(lock: RawBuilder<unknown>): Promise<ScreeningPlace> {
    const { rows } = await sql<{ cursor: FeedCursor | null; revision: number }>`
      select cursor, revision from screening ${lock}`.execute(this.#db);
    return { cursor: rows[0]?.cursor ?? undefined, revision: rows[0]?.revision ?? 0 };
  }

  /** The row stays locked until the transaction ends, so that revisions are in the order of commit. */
  async #nextRevision(): Promise<number> {
    const { rows } = await sql<{ revision: number }>`
      update screening set revision = revision + 1 returning revision`.execute(this.#db);
    return rows[0]?.revision ?? 0;
  }
}

function toWatch(row: WatchRow): Watch {
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
