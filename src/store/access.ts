// What people were given, by whatever way: for the node, which resolves from it what they hold.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { Delegation, Holding, Posting, Role, UserId } from "#domain";
import { toDelegation, type DelegationRow } from "./organisation.ts";
import type { Database } from "./schema.ts";
import { momentText } from "./shifts.ts";

/** A posting with the unit it is in, and the labels that the unit brings: its own, and those of the units it belongs to. */
export interface StoredPosting extends Posting {
  readonly unitName: string;
  readonly unitLabels: readonly string[];
  /** Shifts about now, where the posting counts on duty only. */
  readonly shifts: readonly { readonly startsAt: string; readonly endsAt: string }[];
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
            'onDuty', posting.on_duty, 'shifts', (select coalesce(jsonb_agg(jsonb_build_object('startsAt', ${momentText(sql`lower(during)`)},
                'endsAt', ${momentText(sql`upper(during)`)}) order by lower(during)), '[]')
              from shift where shift.user_id = posting.user_id and shift.unit = posting.unit and not shift.ended and posting.on_duty
                and upper(during) > now() - interval '1 day' and lower(during) < now() + interval '2 days'),
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

interface GivenRow {
  readonly id: UserId;
  readonly name: string;
  readonly disabled: boolean;
  readonly roles: Role[];
  readonly grants: string[];
  readonly postings: (Omit<StoredPosting, "to"> & { readonly to: string | null })[];
  readonly holdings: (Omit<Holding, "to"> & { readonly to: string | null })[];
}
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
