import type { Kysely } from "kysely";
import type { UserId } from "#domain";
import type { Database } from "../schema.ts";

/** A recovery under way. Times are ISO 8601, UTC. */
export interface StoredRecovery {
  readonly user: UserId;
  readonly login: string;
  readonly name: string;
  readonly askedBy: UserId;
  readonly askedAt: string;
  readonly expiresAt: string;
  readonly isApproved: boolean;
}

/** Recoveries: one at most for a user. */
export class RecoveryStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Starts a recovery in the place of the one before. `first` is the SHA-256 of the first half, hexadecimal. */
  async start(
    user: UserId,
    asked: { readonly by: UserId; readonly at: string; readonly expiresAt: string; readonly first: string },
  ): Promise<void> {
    await this.#db.deleteFrom("recovery").where("user_id", "=", user).execute();
    await this.#db
      .insertInto("recovery")
      .values({
        user_id: user,
        asked_by: asked.by,
        asked_at: asked.at,
        expires_at: asked.expiresAt,
        first_hash: Buffer.from(asked.first, "hex"),
        approved_by: null,
        second_hash: null,
      })
      .execute();
  }

  /** Those that are not over, newest first. */
  async open(at: string): Promise<StoredRecovery[]> {
    const rows = await this.#db
      .selectFrom("recovery")
      .innerJoin("app_user", "app_user.id", "recovery.user_id")
      .select(["user_id", "login", "name", "asked_by", "asked_at", "expires_at", "approved_by"])
      .where("expires_at", ">", at)
      .orderBy("asked_at", "desc")
      .execute();
    return rows.map((row) => ({
      user: row.user_id,
      login: row.login,
      name: row.name,
      askedBy: row.asked_by,
      askedAt: row.asked_at,
      expiresAt: row.expires_at,
      isApproved: row.approved_by !== null,
    }));
  }

  /** Approves a recovery, once, by somebody else than who asked. Whether it was there to be approved. */
  async approve(
    user: UserId,
    approved: { readonly by: UserId; readonly at: string; readonly second: string },
  ): Promise<boolean> {
    const result = await this.#db
      .updateTable("recovery")
      .set({ approved_by: approved.by, second_hash: Buffer.from(approved.second, "hex") })
      .where("user_id", "=", user)
      .where("approved_by", "is", null)
      .where("asked_by", "<>", approved.by)
      .where("expires_at", ">", approved.at)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  /** Uses a recovery up: whether both halves were right and it was approved and not over. */
  async take(
    user: UserId,
    halves: { readonly first: string; readonly second: string; readonly at: string },
  ): Promise<boolean> {
    const result = await this.#db
      .deleteFrom("recovery")
      .where("user_id", "=", user)
      .where("first_hash", "=", Buffer.from(halves.first, "hex"))
      .where("second_hash", "=", Buffer.from(halves.second, "hex"))
      .where("expires_at", ">", halves.at)
      .executeTakeFirst();
    return result.numDeletedRows > 0n;
  }
}
