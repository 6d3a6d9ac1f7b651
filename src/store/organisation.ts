import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, Compartment, Delegation, Holding, Posting, Role, Sight, Unit, UserId } from "#domain";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** A posting with the unit it is in, and the labels that the unit brings: its own, and those of the units it belongs to. */
export interface StoredPosting extends Posting {
  readonly unitName: string;
  readonly unitLabels: readonly string[];
}

/** What one person was given, by whatever way, whether it counts now or not. */
export interface StoredGiven {
  readonly id: UserId;
  readonly name: string;
  readonly disabled: boolean;
  readonly account: { readonly roles: readonly Role[]; readonly grants: readonly string[] };
  readonly postings: readonly StoredPosting[];
  readonly holdings: readonly Holding[];
}

/** With what others lend them, each lender with what they were given themselves. */
export interface StoredAccess extends StoredGiven {
  readonly lent: readonly { readonly delegation: Delegation; readonly lender: StoredGiven }[];
}

/** What people were given: for the node, which resolves what they hold. */
export class AccessStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** What this person was given and is lent; undefined if there is no such person. */
  async of(user: UserId): Promise<StoredAccess | undefined> {
    const lent = await this.#lentTo([user]);
    const given = await this.#given([user, ...lent.map(({ from }) => from)]);
    return withLent(given, lent, user);
  }

  /** The same of everybody who is not disabled, by login, a page at a time. `after` is the `next` of the page before. */
  async all(page: { readonly after?: string | undefined; readonly limit: number }): Promise<{
    people: StoredAccess[];
    next?: string;
  }> {
    const { rows } = await sql<{ id: UserId; login: string }>`
      select id, lower(login) as login from app_user
      where not disabled and ${page.after === undefined ? sql`true` : sql`lower(login) > ${page.after}`}
      order by lower(login) limit ${page.limit + 1}`.execute(this.#db);
    const ids = rows.slice(0, page.limit).map(({ id }) => id);
    const lent = await this.#lentTo(ids);
    const given = await this.#given([...ids, ...lent.map(({ from }) => from)]);
    const people = ids.flatMap((id) => withLent(given, lent, id) ?? []);
    const last = rows[page.limit - 1];
    return rows.length > page.limit && last !== undefined ? { people, next: last.login } : { people };
  }

  async #lentTo(users: readonly UserId[]): Promise<Delegation[]> {
    const { rows } = await sql<DelegationRow>`
      select * from delegation where to_user = any(${[...users]}::uuid[]) and not ended and ends_at > now() - interval '1 day'
      order by id`.execute(this.#db);
    return rows.map(toDelegation);
  }

  async #given(users: readonly UserId[]): Promise<Map<UserId, StoredGiven>> {
    const ids = sql`any(${[...new Set(users)]}::uuid[])`;
    const { rows } = await sql<GivenRow>`
      with recursive above (unit, label, parent) as (
        select id, 'unit:' || code, parent from unit where not closed
        union all
        select above.unit, 'unit:' || unit.code, unit.parent from above join unit on unit.id = above.parent where not unit.closed
      )
      select app_user.id, app_user.name, app_user.disabled, app_user.roles, app_user.grants,
        coalesce((select jsonb_agg(jsonb_build_object('id', posting.id, 'user', posting.user_id, 'unit', posting.unit, 'roles', posting.roles,
            'from', posting.from_day, 'to', posting.to_day, 'ended', posting.ended, 'unitName', unit.name,
            'unitLabels', (select jsonb_agg(above.label) from above where above.unit = posting.unit)) order by posting.id)
          from posting join unit on unit.id = posting.unit
          where posting.user_id = app_user.id and not unit.closed), '[]') as postings,
        coalesce((select jsonb_agg(jsonb_build_object('id', holding.id, 'user', holding.user_id, 'label', holding.label, 'from', holding.from_day,
            'to', holding.to_day, 'reason', holding.reason, 'ended', holding.ended) order by holding.id)
          from holding where holding.user_id = app_user.id), '[]') as holdings
      from app_user where app_user.id = ${ids}`.execute(this.#db);
    return new Map(rows.map((row) => [row.id, toGiven(row)]));
  }
}

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
    const { id, user, unit, roles, from, to, ended } = posting;
    const days = { from_day: from, to_day: to ?? null };
    await this.#db
      .insertInto("posting")
      .values({ id, user_id: user, unit, roles: [...roles], ...days, ended })
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

interface GivenRow {
  readonly id: UserId;
  readonly name: string;
  readonly disabled: boolean;
  readonly roles: Role[];
  readonly grants: string[];
  readonly postings: (Omit<StoredPosting, "to"> & { readonly to: string | null })[];
  readonly holdings: (Omit<Holding, "to"> & { readonly to: string | null })[];
}
type PostingRow = Database["posting"];
type HoldingRow = Database["holding"];
type DelegationRow = Database["delegation"];

function toGiven({ id, name, disabled, roles, grants, postings, holdings }: GivenRow): StoredGiven {
  return {
    id,
    name,
    disabled,
    account: { roles, grants },
    postings: postings.map(withoutNull),
    holdings: holdings.map(withoutNull),
  };
}

function withoutNull<T extends { readonly to: string | null }>({ to, ...rest }: T): Omit<T, "to"> & { to?: string } {
  return to === null ? rest : { ...rest, to };
}

function withLent(
  given: ReadonlyMap<UserId, StoredGiven>,
  lent: readonly Delegation[],
  user: UserId,
): StoredAccess | undefined {
  const own = given.get(user);
  if (own === undefined) return undefined;
  const mine = lent.filter(({ to }) => to === user);
  return {
    ...own,
    lent: mine.flatMap((delegation) => {
      const lender = given.get(delegation.from);
      return lender === undefined ? [] : [{ delegation, lender }];
    }),
  };
}

function toPosting({ id, user_id: user, unit, roles, from_day: from, to_day: to, ended }: PostingRow): Posting {
  return { id, user, unit, roles, from, ...(to === null ? {} : { to }), ended };
}

function toHolding({ id, user_id: user, label, from_day: from, to_day: to, reason, ended }: HoldingRow): Holding {
  return { id, user, label, from, ...(to === null ? {} : { to }), reason, ended };
}

function toDelegation(row: DelegationRow): Delegation {
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
