// Live alerts: what waits for somebody, in the order in which it came to be known, for whoever sees what it is about.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type pg from "pg";
import type { ActId, AlertCategory, AuthorityId, LiveAlert, LiveAlertKind, Sight, UserId } from "#domain";
import { Ear } from "./ear.ts";
import { toJson } from "./json.ts";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** Who is told of what is for no one person: the desks that answer hits, whoever looks into misuse, or who keeps the federation. */
export type AlertDesk = "desk" | "integrity" | "keeper";

/** A live alert as it is raised. `forUser`: nobody else is told. `forRole`: the desks that are told, those that answer hits unless told. */
export interface NewLiveAlert extends Omit<LiveAlert, "state"> {
  readonly forUser?: UserId | undefined;
  readonly forRole?: AlertDesk | undefined;
}

/** A live alert with its place in the order of commits; only its own reader compares places. */
export interface PlacedAlert {
  readonly alert: LiveAlert;
  readonly place: number;
}

interface Row {
  readonly id: ActId;
  readonly kind: LiveAlertKind;
  readonly about: ActId;
  readonly state: LiveAlert["state"];
  readonly category: AlertCategory | null;
  readonly from_authority: AuthorityId | null;
  readonly at: string;
  readonly place: number;
}

/** Raises and answers alerts, in the transaction of what they are about. Places are in the order of commit: one row is held until it ends. */
export class LiveAlertWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Tells of things that wait. Of what already waits nothing is told twice; what was answered and waits again is told again. */
  async raise(alerts: readonly NewLiveAlert[]): Promise<void> {
    if (alerts.length === 0) return;
    const place = await this.#nextPlace();
    await sql`
      insert into live_alert (id, kind, about, category, from_authority, for_user, for_role, at, raised_place, place)
      select id, kind, about, category, "from", "forUser", "forRole", at, ${place}, ${place}
      from jsonb_to_recordset(${toJson(alerts)}::jsonb) as given (id uuid, kind text, about uuid, category text, "from" text, "forUser" uuid,
        "forRole" text, at timestamptz)
      on conflict (kind, about) do update set id = excluded.id, state = 'waiting', at = excluded.at, raised_place = excluded.raised_place,
        place = excluded.place where live_alert.state = 'answered'`.execute(this.#db);
  }

  /** Nothing waits any more about these. `seenBy`: only what was told to this person has been seen. */
  async answer(kind: LiveAlertKind, abouts: readonly ActId[], seenBy?: UserId): Promise<void> {
    if (abouts.length === 0) return;
    const place = await this.#nextPlace();
    await sql`
      update live_alert set state = 'answered', place = ${place}
      where kind = ${kind} and about = any(${[...abouts]}::uuid[]) and state = 'waiting'
        and (${seenBy ?? null}::uuid is null or for_user = ${seenBy ?? null}::uuid)`.execute(this.#db);
  }

  /** Nothing waits any more about the hits of a watch. */
  async answerWatch(watch: ActId): Promise<void> {
    const place = await this.#nextPlace();
    await sql`
      update live_alert set state = 'answered', place = ${place}
      where kind = 'watch-hit' and state = 'waiting' and about in (select id from screening_hit where watch = ${watch})`.execute(
      this.#db,
    );
  }

  /** Tells once more of the hits that wait, to whoever sees them now: after what they are about was held back from everybody. */
  async tellAgain(): Promise<void> {
    const place = await this.#nextPlace();
    // Each at a place of its own: readers go on from the last place that they have read.
    const { rows } = await sql<{ last: number | null }>`
      with again as (
        select alert.id, ${place} - 1 + row_number() over (order by alert.place, alert.id) as place from live_alert alert
        where alert.state = 'waiting' and (exists (select from screening_hit found where found.id = alert.about)
          or exists (select from border_hit found where found.id = alert.about))
      ), told as (
        update live_alert set place = again.place, raised_place = again.place from again where again.id = live_alert.id returning live_alert.place
      ) select max(place) as last from told`.execute(this.#db);
    await sql`update live_alert_place set place = greatest(place, ${rows[0]?.last ?? 0})`.execute(this.#db);
  }

  async #nextPlace(): Promise<number> {
    const { rows } = await sql<{ place: number }>`
      update live_alert_place set place = place + 1 returning place`.execute(this.#db);
    await sql`select pg_notify('besa_alerts', '')`.execute(this.#db);
    return rows[0]?.place ?? 0;
  }
}

/** Reads what waits. Whoever reads must see what an alert is about, as it is now; of what is for one person alone, be that person. */
export class LiveAlertReader {
  readonly #seenBy: SeenBy;
  readonly #connect: () => pg.Client;
  readonly #app: Kysely<Database>;

  constructor(app: Kysely<Database>, seenBy: SeenBy, connect: () => pg.Client) {
    this.#app = app;
    this.#seenBy = seenBy;
    this.#connect = connect;
  }

  /** Hears of each commit that changes what waits. Throws `store_unavailable`. */
  async hear(): Promise<Ear> {
    return Ear.open(this.#connect(), ["besa_alerts"]);
  }

  /** The newest place: to go on from. */
  async newest(): Promise<number> {
    const { rows } = await sql<{ place: number }>`select place from live_alert_place`.execute(this.#app);
    return rows[0]?.place ?? 0;
  }

  /** The place at which somebody was told this of an alert; undefined for one that is not theirs to see. */
  async placeOf(told: Pick<LiveAlert, "id" | "state">, reader: AlertReader): Promise<number | undefined> {
    const column = told.state === "waiting" ? sql`raised_place` : sql`place`;
    const rows = await this.#read(reader, sql`id = ${told.id}`, sql`limit 1`, column);
    return rows[0]?.place;
  }

  /** All that waits for the reader, at most `limit`, the newest of it, oldest first. */
  async waiting(reader: AlertReader, limit: number): Promise<PlacedAlert[]> {
    return (
      await this.#read(reader, sql`state = 'waiting'`, sql`order by live_alert.place desc limit ${limit}`)
    ).reverse();
  }

  /** What has changed after a place, in the order of commit, at most `limit`. */
  async after(place: number, reader: AlertReader, limit: number): Promise<PlacedAlert[]> {
    return this.#read(
      reader,
      sql`live_alert.place > ${place}`,
      sql`order by live_alert.place, live_alert.id limit ${limit}`,
    );
  }

  async #read(
    { sight, user, desks }: AlertReader,
    where: RawBuilder<unknown>,
    end: RawBuilder<unknown>,
    place: RawBuilder<unknown> = sql`live_alert.place`,
  ): Promise<PlacedAlert[]> {
    const { rows } = await sql<Row>`
      select id, kind, about, state, category, from_authority, at, ${place} as place from live_alert
      where (for_user = ${user} or for_user is null and coalesce(for_role, 'desk') = any(${[...desks]}::text[])) and ${where} ${end}`.execute(
      this.#seenBy(sight),
    );
    return rows.map(({ category, from_authority: from, place: at, ...alert }) => ({
      alert: { ...alert, ...(category === null ? {} : { category }), ...(from === null ? {} : { from }) },
      place: at,
    }));
  }
}

/** Who is told. */
export interface AlertReader {
  readonly sight: Sight;
  readonly user: UserId;
  /** The desks that they sit at. */
  readonly desks: readonly AlertDesk[];
}
