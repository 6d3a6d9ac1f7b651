import { sql } from "kysely";
import type { Kysely, Selectable } from "kysely";
import type { Role, UserId } from "#domain";
import { StoreError } from "./errors.ts";
import type { Database, UserTable } from "./schema.ts";

/** A user of the node, as kept. Times are ISO 8601, UTC. `passwordHash` is never shown. */
export interface StoredUser {
  readonly id: UserId;
  readonly login: string;
  /** A `client` is a program, which signs in by a key. */
  readonly kind: "person" | "client";
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  /** Labels beyond those the roles bring. */
  readonly grants: readonly string[];
  readonly passwordHash: string;
  readonly language: string | undefined;
  readonly disabled: boolean;
  /** Wrong passwords in a row. */
  readonly failedAttempts: number;
  readonly lockedUntil: string | undefined;
  readonly createdAt: string;
  readonly lastSignInAt: string | undefined;
}

type NewUser = Pick<StoredUser, "id" | "login" | "name" | "unit" | "roles" | "grants" | "passwordHash"> & {
  readonly kind?: "person" | "client";
  readonly language?: string;
  readonly at: string;
};

type UserUpdate = Partial<
  Pick<StoredUser, "name" | "unit" | "roles" | "grants" | "passwordHash" | "language" | "disabled">
> & {
  /** Forgets the wrong passwords and the lock. */
  readonly unlock?: true;
};

/** The users. */
export class UserStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Adds a user; `store_conflict` if another has the login, in whatever case. */
  async add(user: NewUser): Promise<StoredUser> {
    const { id, login, name, unit, at } = user;
    const values = {
      id,
      login,
      name,
      unit,
      roles: [...user.roles],
      grants: [...user.grants],
      password_hash: user.passwordHash,
    };
    const row = await this.#db
      .insertInto("app_user")
      .values({
        ...values,
        kind: user.kind ?? "person",
        language: user.language ?? null,
        disabled: false,
        failed_attempts: 0,
        created_at: at,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toUser(row);
  }

  /** The user with this login, in whatever case. */
  async byLogin(login: string): Promise<StoredUser | undefined> {
    const query = this.#db
      .selectFrom("app_user")
      .selectAll()
      .where(sql`lower(login)`, "=", sql`lower(${login})`);
    return asUser(await query.executeTakeFirst());
  }

  /** The user with this id. */
  async byId(id: UserId): Promise<StoredUser | undefined> {
    return asUser(await this.#db.selectFrom("app_user").selectAll().where("id", "=", id).executeTakeFirst());
  }

  /** People by login, a page at a time. `after` is the `next` of the page before. */
  async list(page: {
    readonly after?: string;
    readonly limit: number;
  }): Promise<{ users: StoredUser[]; next?: string }> {
    let query = this.#db.selectFrom("app_user").selectAll().where("kind", "=", "person");
    if (page.after !== undefined) query = query.where(sql`lower(login)`, ">", page.after);
    const rows = await query
      .orderBy(sql`lower(login)`)
      .limit(page.limit + 1)
      .execute();
    const users = rows.slice(0, page.limit).map(toUser);
    const last = users.at(-1);
    return rows.length > page.limit && last !== undefined ? { users, next: last.login.toLowerCase() } : { users };
  }

  /** Changes what is given and leaves the rest; `store_not_found` if there is no such user. */
  async update(id: UserId, change: UserUpdate): Promise<StoredUser> {
    const { name, unit, roles, grants, passwordHash, language, disabled, unlock } = change;
    const values = {
      ...(name === undefined ? {} : { name }),
      ...(unit === undefined ? {} : { unit }),
      ...(roles === undefined ? {} : { roles: [...roles] }),
      ...(grants === undefined ? {} : { grants: [...grants] }),
      ...(passwordHash === undefined ? {} : { password_hash: passwordHash }),
      ...(language === undefined ? {} : { language }),
      ...(disabled === undefined ? {} : { disabled }),
      ...(unlock === undefined ? {} : { failed_attempts: 0, locked_until: null }),
    };
    const user =
      Object.keys(values).length === 0
        ? await this.byId(id)
        : asUser(
            await this.#db.updateTable("app_user").set(values).where("id", "=", id).returningAll().executeTakeFirst(),
          );
    if (user === undefined) throw new StoreError("store_not_found", { detail: "user" });
    return user;
  }

  /** Notes a sign-in, and leaves the wrong passwords that strangers have tried. */
  async signedIn(id: UserId, at: string): Promise<void> {
    await this.#db.updateTable("app_user").set({ last_sign_in_at: at }).where("id", "=", id).execute();
  }

  /** Notes a sign-in and forgets the wrong passwords before it. */
  async passwordAccepted(id: UserId, at: string): Promise<void> {
    await this.#db
      .updateTable("app_user")
      .set({ failed_attempts: 0, locked_until: null, last_sign_in_at: at })
      .where("id", "=", id)
      .execute();
  }

  /** How many users there are, disabled ones too. */
  async count(): Promise<number> {
    const row = await this.#db
      .selectFrom("app_user")
      .select((count) => count.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return row.count;
  }

  /** Whether somebody who is not locked out holds one of the roles on a day (ISO 8601, UTC), with the account or by a posting, but for some. */
  async hasHolder(
    roles: readonly Role[],
    { except, on }: { readonly except: readonly UserId[]; readonly on: string },
  ): Promise<boolean> {
    const wanted = sql`${[...roles]}::text[]`;
    const { rows } = await sql`
      select 1 from app_user
      where not disabled and kind = 'person' and id <> all(${[...except]}::uuid[]) and (roles && ${wanted} or exists (
        select 1 from posting join unit on unit.id = posting.unit
        where posting.user_id = app_user.id and posting.roles && ${wanted} and not posting.ended and not unit.closed
          and posting.from_day <= ${on}::date and (posting.to_day is null or posting.to_day >= ${on}::date)))
      limit 1`.execute(this.#db);
    return rows.length > 0;
  }

  /** How many users who are not disabled hold a role. In a transaction it locks them, so that the last of them cannot be lost twice. */
  async countEnabled(role: Role): Promise<number> {
    const { rows } = await sql`
      select 1 from app_user where ${role} = any(roles) and not disabled order by id for update`.execute(this.#db);
    return rows.length;
  }
}

function asUser(row: Selectable<UserTable> | undefined): StoredUser | undefined {
  return row === undefined ? undefined : toUser(row);
}

/** The user a row is. */
export function toUser(row: Selectable<UserTable>): StoredUser {
  return {
    id: row.id,
    login: row.login,
    kind: row.kind,
    name: row.name,
    unit: row.unit,
    roles: row.roles,
    grants: row.grants,
    passwordHash: row.password_hash,
    language: row.language ?? undefined,
    disabled: row.disabled,
    failedAttempts: row.failed_attempts,
    lockedUntil: row.locked_until ?? undefined,
    createdAt: row.created_at,
    lastSignInAt: row.last_sign_in_at ?? undefined,
  };
}
