import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { ActId, HitOutcome, HitState, Purpose, ScreeningHit, Sight, Understood, UserId } from "#domain";
import { titleOf } from "./record-row.ts";
import type { SeenBy } from "./record-reader.ts";
import type { Database, ScreeningHitTable } from "./schema.ts";

/** A hit as screening keeps it. */
export interface KeptHit extends Omit<ScreeningHit, "decision"> {
  /** SHA-256, hexadecimal, of what of the record was compared. */
  readonly compared: string;
  /** SHA-256, hexadecimal, of what the alerts about the record ask for. */
  readonly alerted: string;
  readonly outcome?: HitOutcome | undefined;
}

/** A hit in a list: with what watch and record are called. */
export interface ListedHit {
  readonly hit: ScreeningHit;
  readonly watchTitle: string;
  readonly list: string;
  readonly understood: Understood;
  readonly purpose: Purpose;
  /** What the watch's readers must hold. */
  readonly requires: readonly string[];
  readonly title: string | undefined;
}

/** Which hits of watches that are not closed to list: those that wait for the desk first, newest first among equals. */
export interface HitListing {
  readonly states?: readonly HitState[] | undefined;
  readonly watch?: ActId | undefined;
  readonly list?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly sight: Sight;
}

/** A row of a hit, with the name of who decided. */
export type HitRow = ScreeningHitTable & { readonly decider_name: string | null };
type ListedRow = HitRow & {
  readonly watch_title: string;
  readonly watch_list: string;
  readonly understood: Understood;
  readonly purpose: Purpose;
  readonly requires: readonly string[];
  readonly title: string | null;
};

/** Reads what screening has found. Whoever reads must be admitted to the watch and to the record, as it is now. */
export class HitReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** The hit with this id, of a watch that is not closed. */
  async get(id: ActId, sight: Sight): Promise<ListedHit | undefined> {
    return (await this.#read(sight, sql`hit.id = ${id}`, sql`limit 1`))[0];
  }

  /** A page of hits. `after` is the `next` of the page before. */
  async list(listing: HitListing): Promise<{ hits: ListedHit[]; next?: string }> {
    const { states, watch, list, after, limit, sight } = listing;
    const [rank = "0", id = ""] = after?.split(".") ?? [];
    const where = sql`
      ${states === undefined ? sql`true` : sql`hit.state = any(${[...states]}::text[])`}
      and ${watch === undefined ? sql`true` : sql`hit.watch = ${watch}`}
      and ${list === undefined ? sql`true` : sql`watch.list = ${list}`}
      and ${
        after === undefined
          ? sql`true`
          : sql`(${ranked} > ${rank}::int or ${ranked} = ${rank}::int and hit.id < ${id}::uuid)`
      }`;
    const found = await this.#read(sight, where, sql`order by ${ranked}, hit.id desc limit ${limit + 1}`);
    const hits = found.slice(0, limit);
    const last = hits.at(-1)?.hit;
    return found.length > limit && last !== undefined
      ? { hits, next: `${last.state === "open" ? 0 : 1}.${last.id}` }
      : { hits };
  }

  /** How many hits wait for a decision; beyond 1,000 they are not counted. */
  async countOpen(sight: Sight): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from (select 1 ${visible} and hit.state = 'open' limit 1000) waiting`.execute(
      this.#seenBy(sight),
    );
    return rows[0]?.count ?? 0;
  }

  async #read(sight: Sight, where: RawBuilder<unknown>, end: RawBuilder<unknown>): Promise<ListedHit[]> {
    const { rows } = await sql<ListedRow>`
      select hit.*, decider.name as decider_name, watch.title as watch_title, watch.list as watch_list, watch.understood, watch.purpose, watch.requires,
        ${titleOf(sql`version.content`)} as title
      ${visible} and ${where} ${end}`.execute(this.#seenBy(sight));
    return rows.map((row) => ({
      hit: toHit(row),
      watchTitle: row.watch_title,
      list: row.watch_list,
      understood: row.understood,
      purpose: row.purpose,
      requires: row.requires,
      title: row.title ?? undefined,
    }));
  }
}

/** Decides on hits, for somebody who sees them. */
export class HitWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Writes a decision; false if the record was compared in another version meanwhile, or the hit is gone. */
  async decide(
    id: ActId,
    decision: {
      readonly recordVersion: number;
      readonly outcome: HitOutcome;
      readonly by: UserId;
      readonly at: string;
      readonly reason: string;
    },
  ): Promise<boolean> {
    const { recordVersion, outcome, by, at, reason } = decision;
    const decided = await this.#db
      .updateTable("screening_hit")
      .set({ state: outcome, outcome, decided_by: by, decided_at: at, changed_at: at, reason })
      .where("id", "=", id)
      .where("record_version", "=", recordVersion)
      .where("state", "!=", "gone")
      .executeTakeFirst();
    return decided.numUpdatedRows === 1n;
  }
}

const ranked = sql`(case when hit.state = 'open' then 0 else 1 end)`;

/** Hits of watches not closed; the database shows those alone whose watch and record, as it is now, the reader sees. */
const visible: RawBuilder<unknown> = sql`
    from screening_hit hit join watch on watch.id = hit.watch
      join record_head head on head.id = hit.record_id
      join record_version version on version.id = head.id and version.version = head.version
      left join app_user decider on decider.id = hit.decided_by
    where watch.closed_at is null`;

/** The hit a row is. */
export function toHit(row: HitRow): ScreeningHit {
  const { id, watch, strength, verdict, state, outcome } = row;
  const decision =
    outcome === null || row.decided_at === null
      ? {}
      : { decision: { outcome, by: row.decider_name ?? "", at: row.decided_at, reason: row.reason ?? "" } };
  return {
    id,
    watch,
    record: row.record_id,
    recordVersion: row.record_version,
    strength,
    verdict,
    state,
    firstSeenAt: row.first_seen_at,
    changedAt: row.changed_at,
    ...decision,
  };
}
