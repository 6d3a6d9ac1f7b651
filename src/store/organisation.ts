import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, Compartment, Delegation, Holding, Posting, Sight, Unit, UserId } from "#domain";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** The organisation, and what is asked of it; what is about a compartment is seen by its members only. */
export class OrganisationStore {
  readonly #db: Kysely<Database>;
  readonly #seenBy: SeenBy;

  constructor(db: Kysely<Database>, seenBy: SeenBy) {
    this.#db = db;
    this.#seenBy = seenBy;
  }

  /** All units, by name. */
  async units(): Promise<Unit[]> {
    const { rows } = await sql<Omit<Unit, "parent"> & { parent: ActId | null }>`
      select id, code, name, authority, parent, closed from unit order by name, id`.execute(this.#db);
    return rows.map(({ parent, ...unit }) => ({ ...unit, ...(parent === null ? {} : { parent }) }));
  }

  /** Postings in a unit, or of a person, or all; those that have ended last. At most `limit`. */
  async postings(
    of: { readonly unit?: ActId | undefined; readonly user?: UserId | undefined },
    limit: number,
  ): Promise<Posting[]> {
    const { rows } = await sql<PostingRow>`
      select * from posting where ${of.unit === undefined ? sql`true` : sql`unit = ${of.unit}`}
        and ${of.user === undefined ? sql`true` : sql`user_id = ${of.user}`}
      order by ended, id desc limit ${limit}`.execute(this.#db);
    return rows.map(toPosting);
  }

  /** Holdings of a person, or of all, that this reader may know of. */
  async holdings(user: UserId | undefined, limit: number, sight: Sight): Promise<Holding[]> {
    const { rows } = await sql<HoldingRow>`
      select * from holding where ${user === undefined ? sql`true` : sql`user_id = ${user}`}
      order by ended, id desc limit ${limit}`.execute(this.#seenBy(sight));
    return rows.map(toHolding);
  }

  /** Delegations from or to a person, or all; those that have ended last. */
  async delegations(user: UserId | undefined, limit: number): Promise<Delegation[]> {
    const { rows } = await sql<DelegationRow>`
      select * from delegation where ${user === undefined ? sql`true` : sql`(from_user = ${user} or to_user = ${user})`}
      order by ended, id desc limit ${limit}`.execute(this.#db);
    return rows.map(toDelegation);
  }

  /** The compartments that this reader is a member of. */
  async compartments(sight: Sight): Promise<Compartment[]> {
    const { rows } = await sql<Compartment>`select label, name from compartment order by label`.execute(
      this.#seenBy(sight),
    );
    return rows;
  }

  /** Adds a unit; `store_conflict` if another has the code. */
  async addUnit(unit: Unit): Promise<void> {
    const { id, code, name, authority, parent, closed } = unit;
    await this.#db
      .insertInto("unit")
      .values({ id, code, name, authority, parent: parent ?? null, closed })
      .execute();
  }

  /** Renames, closes or opens a unit; false if there is none. */
  async changeUnit(
    id: ActId,
    change: { readonly name?: string | undefined; readonly closed?: boolean | undefined },
  ): Promise<boolean> {
    const { rows } = await sql`
      update unit set name = coalesce(${change.name ?? null}, name), closed = coalesce(${change.closed ?? null}::boolean, closed)
      where id = ${id} returning 1`.execute(this.#db);
    return rows.length === 1;
  }

  async addPosting(posting: Posting): Promise<void> {
    const { id, user, unit, roles, from, to, onDuty = false, ended } = posting;
    const days = { from_day: from, to_day: to ?? null };
    await this.#db
      .insertInto("posting")
      .values({ id, user_id: user, unit, roles: [...roles], ...days, on_duty: onDuty, ended })
      .execute();
  }

  async addHolding(holding: Holding): Promise<void> {
    const { id, user, label, from, to, reason, ended } = holding;
    const days = { from_day: from, to_day: to ?? null };
    await this.#db
      .insertInto("holding")
      .values({ id, user_id: user, label, ...days, reason, ended })
      .execute();
  }

  async addDelegation(delegation: Delegation): Promise<void> {
    const { id, kind, from, to, labels, startsAt, endsAt, reason, ended } = delegation;
    await this.#db
      .insertInto("delegation")
      .values({
        id,
        kind,
        from_user: from,
        to_user: to,
        labels: [...labels],
        starts_at: startsAt,
        ends_at: endsAt,
        reason,
        ended,
      })
      .execute();
  }

  /** Ends a posting; whose it was, or undefined if there is none that has not ended. */
  async endPosting(id: ActId): Promise<Posting | undefined> {
    const { rows } = await sql<PostingRow>`
      update posting set ended = true where id = ${id} and not ended returning *`.execute(this.#db);
    return rows.map(toPosting)[0];
  }

  /** Ends a holding that the transaction's reader may know of. */
  async endHolding(id: ActId): Promise<Holding | undefined> {
    const { rows } = await sql<HoldingRow>`
      update holding set ended = true where id = ${id} and not ended returning *`.execute(this.#db);
    return rows.map(toHolding)[0];
  }

  /** Ends a delegation from or to this person, or anybody's. */
  async endDelegation(id: ActId, of: UserId | undefined): Promise<Delegation | undefined> {
    const { rows } = await sql<DelegationRow>`
      update delegation set ended = true where id = ${id} and not ended
        and ${of === undefined ? sql`true` : sql`(from_user = ${of} or to_user = ${of})`} returning *`.execute(
      this.#db,
    );
    return rows.map(toDelegation)[0];
  }

  /** Makes a compartment; `store_conflict` if there is one with the label, which the caller may not be told. */
  async addCompartment({ label, name }: Compartment): Promise<void> {
    await this.#db.insertInto("compartment").values({ label, name }).execute();
  }
}

type PostingRow = Database["posting"];
type HoldingRow = Database["holding"];
/** A row of a loan. */
export type DelegationRow = Database["delegation"];

function toPosting(row: PostingRow): Posting {
  const { id, user_id: user, unit, roles, from_day: from, to_day: to, on_duty: onDuty, ended } = row;
  return { id, user, unit, roles, from, ...(to === null ? {} : { to }), ...(onDuty ? { onDuty } : {}), ended };
}

function toHolding({ id, user_id: user, label, from_day: from, to_day: to, reason, ended }: HoldingRow): Holding {
  return { id, user, label, from, ...(to === null ? {} : { to }), reason, ended };
}

/** The loan a row is. */
export function toDelegation(row: DelegationRow): Delegation {
  const { id, kind, labels, reason, ended } = row;
  return {
    id,
    kind,
    from: row.from_user,
    to: row.to_user,
    labels,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    reason,
    ended,
  };
}
