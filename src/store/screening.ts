// Screening's own side of watches and hits: it works for the node, and knows no reader.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { ActId, RecordId, Watch } from "#domain";
import type { FeedCursor } from "./change-feed.ts";
import { toJson } from "./json.ts";
import type { Database } from "./schema.ts";
import { toHit } from "./screening-hits.ts";
import type { HitRow, KeptHit } from "./screening-hits.ts";
import { toWatch, watchColumns, watchTables } from "./watches.ts";
import type { WatchRow } from "./watches.ts";

/** How far screening is: the place in the change feed that all watches up to `revision` were screened to. */
export interface ScreeningPlace {
  readonly cursor: FeedCursor | undefined;
  readonly revision: number;
  /** The last day by which watches were screened; undefined before the first. */
  readonly day: string | undefined;
}

/** All watches and hits, and how far they are screened. */
export class ScreeningStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Watches changed after a revision, in the order of change. Closed ones are among them. */
  async changedSince(
    after: { readonly revision: number; readonly id?: ActId | undefined },
    limit: number,
  ): Promise<{ readonly watch: Watch; readonly revision: number }[]> {
    const { revision, id } = after;
    const { rows } = await sql<WatchRow>`
      select ${watchColumns} from ${watchTables}
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
  async hold({ cursor, revision }: Pick<ScreeningPlace, "cursor"> & { readonly revision?: number }): Promise<boolean> {
    const held = await this.#place(sql`for update`);
    return held.cursor === cursor && (revision === undefined || held.revision === revision);
  }

  /** Notes by which day watches were screened, and how far screening has come, in the transaction of what it has found. */
  async advance({ day, cursor }: { readonly day: string; readonly cursor?: FeedCursor | undefined }): Promise<void> {
    await sql`update screening set cursor = coalesce(${cursor ?? null}, cursor), day = greatest(day, ${day}::date)`.execute(
      this.#db,
    );
  }

  /**
   * Has every watch that runs on a day screened anew, because the day by which they were screened has not come yet: what had come by a clock that was
   * ahead was brought to none that would have ended, and found nobody who would have expired.
   */
  async startOver(day: string): Promise<void> {
    const { rows } = await sql<{ revision: number }>`
      update screening set revision = revision + 1, day = ${day}::date where day > ${day}::date returning revision`.execute(
      this.#db,
    );
    const [held] = rows;
    if (held === undefined) return;
    await sql`update watch set screened_at = null, revision = ${held.revision} where closed_at is null and ends_on >= ${day}::date`.execute(
      this.#db,
    );
  }

  async #place(lock: RawBuilder<unknown>): Promise<ScreeningPlace> {
    const { rows } = await sql<{ cursor: FeedCursor | null; revision: number; day: string | null }>`
      select cursor, revision, day::text as day from screening ${lock}`.execute(this.#db);
    const [held] = rows;
    return { cursor: held?.cursor ?? undefined, revision: held?.revision ?? 0, day: held?.day ?? undefined };
  }

  /** All hits of these watches, locked until the transaction ends. */
  async hitsOf(watches: readonly ActId[]): Promise<KeptHit[]> {
    const { rows } = await sql<HitRow>`
      select hit.*, null as decider_name from screening_hit hit
      where hit.watch = any(${[...watches]}::uuid[]) order by hit.id for update`.execute(this.#db);
    return rows.map((row) => ({
      ...toHit(row),
      compared: Buffer.from(row.compared).toString("hex"),
      alerted: Buffer.from(row.alerted).toString("hex"),
      ...(row.outcome === null ? {} : { outcome: row.outcome }),
    }));
  }

  /** The watches that have, or had, a hit on one of these records. */
  async watchesOf(records: readonly RecordId[]): Promise<ActId[]> {
    if (records.length === 0) return [];
    const { rows } = await sql<{ watch: ActId }>`
      select distinct watch from screening_hit where record_id = any(${[...records]}::uuid[])`.execute(this.#db);
    return rows.map(({ watch }) => watch);
  }

  /** Puts hits in, or what has changed of those there are. A decision that no longer stands has no outcome any more. */
  async saveHits(hits: readonly KeptHit[]): Promise<void> {
    if (hits.length === 0) return;
    await sql`
      insert into screening_hit (id, watch, record_id, record_version, strength, verdict, compared, alerted, state, first_seen_at, changed_at, outcome)
      select id, watch, record, "recordVersion", strength, verdict, decode(compared, 'hex'), decode(alerted, 'hex'), state, "firstSeenAt", "changedAt",
        outcome
      from jsonb_to_recordset(${toJson(hits)}::jsonb) as given (id uuid, watch uuid, record uuid, "recordVersion" int, strength double precision,
        verdict text, compared text, alerted text, state text, "firstSeenAt" timestamptz, "changedAt" timestamptz, outcome text)
      on conflict (watch, record_id) do update set record_version = excluded.record_version, strength = excluded.strength,
        verdict = excluded.verdict, compared = excluded.compared, alerted = excluded.alerted, state = excluded.state,
        changed_at = excluded.changed_at, outcome = excluded.outcome`.execute(this.#db);
  }
}
