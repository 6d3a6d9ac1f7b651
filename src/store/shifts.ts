import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, Shift, UserId } from "#domain";
import { toJson } from "./json.ts";
import type { Database } from "./schema.ts";

/** A shift with the names of whose it is. */
export interface NamedShift extends Shift {
  readonly login: string;
  readonly name: string;
  readonly unitName: string;
}

/** Rosters: who is on duty in which unit, from when to when. */
export class ShiftStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Shifts that stand and touch the time between two moments, by their beginning; those of one unit, or of all. At most `limit`. */
  async between(asked: {
    readonly unit?: ActId | undefined;
    readonly from: string;
    readonly to: string;
    readonly limit: number;
  }): Promise<NamedShift[]> {
    const { rows } = await sql<NamedShift>`
      select ${named} from shift join app_user on app_user.id = shift.user_id join unit on unit.id = shift.unit
      where not ended and during && tstzrange(${asked.from}::timestamptz, ${asked.to}::timestamptz)
        and ${asked.unit === undefined ? sql`true` : sql`shift.unit = ${asked.unit}`}
      order by lower(during), shift.id limit ${asked.limit}`.execute(this.#db);
    return rows;
  }

  /**
   * Who is on duty at a moment in the unit of this name; if nobody is, in the nearest unit above it where somebody is. Whoever is not posted there any more is
   * not, whatever the roster says.
   */
  async onDuty(unitName: string, at: string): Promise<NamedShift[]> {
    const { rows } = await sql<NamedShift>`
      with recursive up (id, parent, steps) as (
        select id, parent, 0 from unit where lower(name) = lower(${unitName}) and not closed
        union all
        select unit.id, unit.parent, up.steps + 1 from up join unit on unit.id = up.parent where not unit.closed and up.steps < 16
      ), here as (
        select ${named}, up.steps from up join shift on shift.unit = up.id join unit on unit.id = up.id
          join app_user on app_user.id = shift.user_id
        where not ended and during @> ${at}::timestamptz and not app_user.disabled and exists (
          select from posting where posting.user_id = shift.user_id and posting.unit = shift.unit and not posting.ended
            and (${at}::timestamptz at time zone 'UTC')::date between from_day and coalesce(to_day, 'infinity'))
      )
      select id, unit, "user", "startsAt", "endsAt", login, name, "unitName" from here
      where steps = (select min(steps) from here) order by "startsAt", id limit 20`.execute(this.#db);
    return rows;
  }

  /** Adds shifts; the ids of those added. One that overlaps with another of the same person is not. */
  async add(shifts: readonly (Shift & { readonly by: UserId })[]): Promise<Set<ActId>> {
    const added = new Set<ActId>();
    for (const shift of shifts) {
      // Each must see those before it.
      // oxlint-disable-next-line no-await-in-loop
      const { rows } = await sql<{ id: ActId }>`
        insert into shift (id, unit, user_id, during, made_by)
        select given.id, given.unit, given."user", tstzrange(given."startsAt", given."endsAt"), given.by
        from jsonb_to_record(${toJson(shift)}::jsonb) as given (id uuid, unit uuid, "user" uuid, "startsAt" timestamptz, "endsAt" timestamptz, by uuid)
        where not exists (select from shift where user_id = given."user" and not ended and during && tstzrange(given."startsAt", given."endsAt"))
        returning id`.execute(this.#db);
      for (const { id } of rows) added.add(id);
    }
    return added;
  }

  /** Calls a shift off; whose it was, or undefined if there is none that stands. */
  async end(id: ActId): Promise<UserId | undefined> {
    const { rows } = await sql<{ user: UserId }>`
      update shift set ended = true where id = ${id} and not ended returning user_id as "user"`.execute(this.#db);
    return rows[0]?.user;
  }
}

/** A moment as ISO 8601, UTC, with milliseconds. */
export const momentText = (moment: ReturnType<typeof sql>): ReturnType<typeof sql> =>
  sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const named = sql`shift.id, shift.unit, shift.user_id as "user", ${momentText(sql`lower(during)`)} as "startsAt",
  ${momentText(sql`upper(during)`)} as "endsAt", app_user.login, app_user.name, unit.name as "unitName"`;
