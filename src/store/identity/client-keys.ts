import type { Kysely } from "kysely";
import type { UserId } from "#domain";
import type { Database } from "../schema.ts";
import { toUser } from "../users.ts";
import type { StoredUser } from "../users.ts";

/** A key of a program. `hash` is its SHA-256, hexadecimal; the key itself is not kept. Times are ISO 8601, UTC. */
export interface StoredClientKey {
  readonly hash: string;
  /** The key's first letters, to tell it from another. */
  readonly hint: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | undefined;
}

/** Programs that use the node, and their keys. */
export class ClientKeyStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** All programs, by login. */
  async clients(): Promise<StoredUser[]> {
    const rows = await this.#db
      .selectFrom("app_user")
      .selectAll()
      .where("kind", "=", "client")
      .orderBy("login")
      .limit(1000)
      .execute();
    return rows.map(toUser);
  }

  /** The keys of a program that are not over, oldest first. In a transaction they stay as they are until it ends. */
  async of(client: UserId, at: string): Promise<StoredClientKey[]> {
    const rows = await this.#db
      .selectFrom("client_key")
      .selectAll()
      .where("user_id", "=", client)
      .where("expires_at", ">", at)
      .orderBy("created_at")
      .forUpdate()
      .execute();
    return rows.map((row) => ({
      hash: Buffer.from(row.key_hash).toString("hex"),
      hint: row.hint,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      lastUsedAt: row.last_used_at ?? undefined,
    }));
  }

  /** Adds a key. */
  async add(client: UserId, key: Omit<StoredClientKey, "lastUsedAt">): Promise<void> {
    await this.#db
      .insertInto("client_key")
      .values({
        key_hash: Buffer.from(key.hash, "hex"),
        user_id: client,
        hint: key.hint,
        created_at: key.createdAt,
        expires_at: key.expiresAt,
        last_used_at: null,
      })
      .execute();
  }

  /** The program whose key this is, and when the key ends; notes the use. Undefined if unknown, over, or the program is disabled. */
  async use(hash: string, at: string): Promise<{ readonly user: StoredUser; readonly expiresAt: string } | undefined> {
    const key = await this.#db
      .updateTable("client_key")
      .set({ last_used_at: at })
      .where("key_hash", "=", Buffer.from(hash, "hex"))
      .where("expires_at", ">", at)
      .returning(["user_id", "expires_at"])
      .executeTakeFirst();
    if (key === undefined) return undefined;
    const row = await this.#db
      .selectFrom("app_user")
      .selectAll()
      .where("id", "=", key.user_id)
      .where("disabled", "=", false)
      .executeTakeFirst();
    return row === undefined ? undefined : { user: toUser(row), expiresAt: key.expires_at };
  }

  /** Ends one key of a program, or all of them; how many there were. */
  async revoke(client: UserId, hash?: string): Promise<number> {
    const all = this.#db.deleteFrom("client_key").where("user_id", "=", client);
    const removed = await (
      hash === undefined ? all : all.where("key_hash", "=", Buffer.from(hash, "hex"))
    ).executeTakeFirst();
    return Number(removed.numDeletedRows);
  }
}
