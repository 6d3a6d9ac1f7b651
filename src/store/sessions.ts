import { sql } from "kysely";
import type { Kysely, Selectable } from "kysely";
import type { UserId } from "#domain";
import type { Json } from "./json.ts";
import { toJson } from "./json.ts";
import { plannedOnce } from "./connection.ts";
import type { Database, UserTable } from "./schema.ts";
import { toUser } from "./users.ts";
import type { StoredUser } from "./users.ts";

/** A session and its user. `tokenHash` is the SHA-256 of the token, hexadecimal; the token itself is not kept. */
export interface StoredSession {
  readonly tokenHash: string;
  readonly user: StoredUser;
  /** What the opener put there. */
  readonly data: Json;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
}

/** Who is signed in. Times are ISO 8601, UTC. */
export class SessionStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Opens a session. */
  async open(session: {
    readonly tokenHash: string;
    readonly user: UserId;
    readonly data: Json;
    readonly at: string;
    readonly expiresAt: string;
  }): Promise<void> {
    const { tokenHash, user, data, at, expiresAt } = session;
    await this.#db
      .insertInto("session")
      .values({
        token_hash: toBytes(tokenHash),
        user_id: user,
        data: toJson(data),
        created_at: at,
        seen_at: at,
        expires_at: expiresAt,
      })
      .execute();
  }

  /** The session of a token: undefined if unknown, over, revoked, or its user is disabled. */
  async byTokenHash(tokenHash: string, at: string): Promise<StoredSession | undefined> {
    const { rows } = await sql<Selectable<UserTable> & SessionColumns>`${sql.raw(plannedOnce)}
      select app_user.*, session.data as session_data, session.created_at as session_created_at, session.seen_at as session_seen_at,
        session.expires_at as session_expires_at
      from session join app_user on app_user.id = session.user_id
      where session.token_hash = ${toBytes(tokenHash)} and session.expires_at > ${at}::timestamptz and not app_user.disabled`.execute(
      this.#db,
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    return {
      tokenHash,
      user: toUser(row),
      data: row.session_data,
      createdAt: row.session_created_at,
      seenAt: row.session_seen_at,
      expiresAt: row.session_expires_at,
    };
  }

  /** Notes that the session was used, and may move its end. */
  async touch(tokenHash: string, use: { readonly at: string; readonly expiresAt?: string }): Promise<void> {
    await this.#db
      .updateTable("session")
      .set({ seen_at: use.at, ...(use.expiresAt === undefined ? {} : { expires_at: use.expiresAt }) })
      .where("token_hash", "=", toBytes(tokenHash))
      .execute();
  }

  /** The sessions of a user that are not over, the one used last first. */
  async of(user: UserId, at: string): Promise<Omit<StoredSession, "user">[]> {
    const rows = await this.#db
      .selectFrom("session")
      .selectAll()
      .where("user_id", "=", user)
      .where("expires_at", ">", at)
      .orderBy("seen_at", "desc")
      .execute();
    return rows.map((row) => ({
      tokenHash: Buffer.from(row.token_hash).toString("hex"),
      data: row.data,
      createdAt: row.created_at,
      seenAt: row.seen_at,
      expiresAt: row.expires_at,
    }));
  }

  /** Replaces what the opener put into a session. */
  async describe(tokenHash: string, data: Json): Promise<void> {
    await this.#db
      .updateTable("session")
      .set({ data: toJson(data) })
      .where("token_hash", "=", toBytes(tokenHash))
      .execute();
  }

  /** Ends the sessions of whose data this is true, but for one; whose they were. Reads every session: for rare acts. */
  async revokeWhere(isMeant: (data: Json) => boolean, except: string): Promise<UserId[]> {
    const rows = await this.#db.selectFrom("session").select(["token_hash", "user_id", "data"]).forUpdate().execute();
    const meant = rows.filter((row) => isMeant(row.data) && Buffer.from(row.token_hash).toString("hex") !== except);
    for (const { token_hash } of meant)
      await this.#db.deleteFrom("session").where("token_hash", "=", token_hash).execute();
    return [...new Set(meant.map((row) => row.user_id))];
  }

  /** Ends a session at once. */
  async revoke(tokenHash: string): Promise<void> {
    await this.#db.deleteFrom("session").where("token_hash", "=", toBytes(tokenHash)).execute();
  }

  /** Ends all sessions of a user, but for one if it is named; how many there were. */
  async revokeAllOf(user: UserId, except?: string): Promise<number> {
    const all = this.#db.deleteFrom("session").where("user_id", "=", user);
    const ended = await (
      except === undefined ? all : all.where("token_hash", "<>", toBytes(except))
    ).executeTakeFirst();
    return Number(ended.numDeletedRows);
  }

  /** Deletes the sessions that are over; answers how many. */
  async sweep(at: string): Promise<number> {
    const result = await this.#db.deleteFrom("session").where("expires_at", "<=", at).executeTakeFirst();
    return Number(result.numDeletedRows);
  }
}

interface SessionColumns {
  readonly session_data: Json;
  readonly session_created_at: string;
  readonly session_seen_at: string;
  readonly session_expires_at: string;
}

function toBytes(hex: string): Uint8Array {
  return Buffer.from(hex, "hex");
}
