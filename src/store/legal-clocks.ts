import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, LegalClock } from "#domain";
import { toJson } from "./json.ts";
import type { Database } from "./schema.ts";

/** What a clock runs about. */
export type ClockMatter = "subject-case" | "subject-inquiry" | "recall" | "notice-review";

/** A clock with what it is about and who may know of it. */
export interface StoredClock extends LegalClock {
  readonly matter: ClockMatter;
  readonly matterId: ActId;
  readonly audience: readonly string[];
  readonly requires: readonly string[];
}

/** What follows from a clock and the days of rest; undefined while it stands, or when all was told. */
export interface ClockPlan {
  readonly dueOn: string | undefined;
  readonly tellOn: string | undefined;
}

/** A thing that was told of a clock. */
export interface ClockNotice {
  readonly clock: ActId;
  readonly dueOn: string;
  /** `-1`: the last day had passed. */
  readonly daysLeft: number;
  readonly at: string;
}

/** Legal clocks, inside a transaction or, under a sight, for reading. */
export class LegalClockStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Starts a clock. Where one of its rule about its matter runs already nothing is changed; one that has ended begins anew. */
  async start(clock: StoredClock, { dueOn, tellOn }: ClockPlan): Promise<void> {
    const { id, rule, matter, matterId, audience, requires, beganOn, pauses, extended, untilOn } = clock;
    const running = {
      began_on: beganOn,
      pauses: toJson(pauses),
      extended,
      until_on: untilOn ?? null,
      ended_on: null,
      due_on: dueOn ?? null,
      tell_on: tellOn ?? null,
    };
    await this.#db
      .insertInto("legal_clock")
      .values({
        id,
        rule,
        matter,
        matter_id: matterId,
        audience: [...audience],
        requires: [...requires],
        ...running,
      })
      .onConflict((existing) =>
        existing
          .columns(["matter", "matter_id", "rule"])
          .doUpdateSet(running)
          .where("legal_clock.ended_on", "is not", null),
      )
      .execute();
  }

  /** Keeps a clock as it is now. */
  async save({ id, pauses, extended, endedOn }: LegalClock, { dueOn, tellOn }: ClockPlan): Promise<void> {
    const changed = { pauses: toJson(pauses), extended, ended_on: endedOn ?? null };
    await this.#db
      .updateTable("legal_clock")
      .set({ ...changed, due_on: dueOn ?? null, tell_on: tellOn ?? null })
      .where("id", "=", id)
      .execute();
  }

  /** The clocks of these matters, locked until the transaction ends if it is one that will change them. */
  async of(matter: ClockMatter, ids: readonly ActId[], lock?: "lock"): Promise<StoredClock[]> {
    if (ids.length === 0) return [];
    const { rows } = await sql<ClockRow>`select ${clockColumns} from legal_clock
      where matter = ${matter} and matter_id = any(${[...ids]}::uuid[]) order by id
      ${lock === undefined ? sql`` : sql`for update`}`.execute(this.#db);
    return rows.map(toClock);
  }

  /** Clocks of which there is something to tell on that day, locked: of two processes that look at once each takes others. */
  async toTell(today: string, limit: number): Promise<StoredClock[]> {
    const { rows } = await sql<ClockRow>`select ${clockColumns} from legal_clock
      where ended_on is null and tell_on <= ${today}::date order by tell_on, id limit ${limit} for update skip locked`.execute(
      this.#db,
    );
    return rows.map(toClock);
  }

  /** All clocks that have not ended, locked. */
  async running(): Promise<StoredClock[]> {
    const { rows } =
      await sql<ClockRow>`select ${clockColumns} from legal_clock where ended_on is null order by id for update`.execute(
        this.#db,
      );
    return rows.map(toClock);
  }

  /** Notes that a thing was told; false if it was told before. */
  async tell({ clock, dueOn, daysLeft, at }: ClockNotice): Promise<boolean> {
    const { rows } =
      await sql`insert into clock_notice (clock, due_on, days_left, told_at) values (${clock}, ${dueOn}, ${daysLeft}, ${at})
      on conflict do nothing returning 1`.execute(this.#db);
    return rows.length === 1;
  }

  /** What was told of these clocks, first things first. */
  async notices(clocks: readonly ActId[]): Promise<ClockNotice[]> {
    if (clocks.length === 0) return [];
    const { rows } = await sql<ClockNotice>`
      select clock, due_on as "dueOn", days_left as "daysLeft", told_at as at from clock_notice
      where clock = any(${[...clocks]}::uuid[]) order by told_at, days_left desc`.execute(this.#db);
    return rows;
  }
}

type ClockRow = Omit<StoredClock, "endedOn" | "untilOn"> & {
  readonly endedOn: string | null;
  readonly untilOn: string | null;
};

const clockColumns = sql`id, rule, matter, matter_id as "matterId", audience, requires, began_on as "beganOn", pauses, extended, ended_on as "endedOn", until_on as "untilOn"`;

function toClock({ endedOn, untilOn, ...row }: ClockRow): StoredClock {
  return { ...row, ...(endedOn === null ? {} : { endedOn }), ...(untilOn === null ? {} : { untilOn }) };
}
