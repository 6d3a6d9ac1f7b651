import type { Kysely } from "kysely";
import type { UserId } from "#domain";
import type { Database } from "../schema.ts";

/** A user's authenticator app (RFC 6238). `secret` is sealed by whoever has the key; the store cannot read it. */
export interface CodeGenerator {
  readonly secret: Uint8Array;
  readonly isConfirmed: boolean;
}

/** Authenticator apps and recovery codes. */
export class CodeStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps a sealed secret that is not confirmed yet. False, and nothing kept, if the user has a confirmed one. */
  async propose(user: UserId, secret: Uint8Array): Promise<boolean> {
    const result = await this.#db
      .insertInto("code_generator")
      .values({ user_id: user, secret, sealed: true, confirmed_at: null, last_step: 0 })
      .onConflict((conflict) =>
        conflict
          .column("user_id")
          .doUpdateSet({ secret, sealed: true })
          .where("code_generator.confirmed_at", "is", null),
      )
      .executeTakeFirst();
    return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }

  /** Seals the secrets that an earlier version has kept in the clear; how many there were. For a transaction. */
  async sealAll(seal: (secret: Uint8Array, user: UserId) => Uint8Array): Promise<number> {
    const rows = await this.#db
      .selectFrom("code_generator")
      .select(["user_id", "secret"])
      .where("sealed", "=", false)
      .forUpdate()
      .execute();
    for (const { user_id: user, secret } of rows)
      await this.#db
        .updateTable("code_generator")
        .set({ secret: seal(secret, user), sealed: true })
        .where("user_id", "=", user)
        .execute();
    return rows.length;
  }

  /** All sealed secrets. */
  async all(): Promise<{ readonly user: UserId; readonly secret: Uint8Array }[]> {
    return this.#db
      .selectFrom("code_generator")
      .select(["user_id as user", "secret"])
      .where("sealed", "=", true)
      .execute();
  }

  /** The user's app. */
  async of(user: UserId): Promise<CodeGenerator | undefined> {
    const row = await this.#db
      .selectFrom("code_generator")
      .select(["secret", "confirmed_at"])
      .where("user_id", "=", user)
      .executeTakeFirst();
    return row === undefined ? undefined : { secret: row.secret, isConfirmed: row.confirmed_at !== null };
  }

  /** Takes the code of a time step: false if it, or a later one, was taken before. Of two who try one succeeds. */
  async takeStep(user: UserId, step: number): Promise<boolean> {
    const taken = await this.#db
      .updateTable("code_generator")
      .set({ last_step: step })
      .where("user_id", "=", user)
      .where("last_step", "<", step)
      .executeTakeFirst();
    return taken.numUpdatedRows > 0n;
  }

  /** Confirms the app, and makes these the user's recovery codes (SHA-256, hexadecimal). */
  async confirm(user: UserId, at: string, recovery: readonly string[]): Promise<void> {
    await this.#db.updateTable("code_generator").set({ confirmed_at: at }).where("user_id", "=", user).execute();
    await this.#db.deleteFrom("recovery_code").where("user_id", "=", user).execute();
    await this.#db
      .insertInto("recovery_code")
      .values(recovery.map((code) => ({ user_id: user, code_hash: Buffer.from(code, "hex") })))
      .execute();
  }

  /** Uses up a recovery code; false if the user has none such. */
  async takeRecovery(user: UserId, code: string): Promise<boolean> {
    const taken = await this.#db
      .deleteFrom("recovery_code")
      .where("user_id", "=", user)
      .where("code_hash", "=", Buffer.from(code, "hex"))
      .executeTakeFirst();
    return taken.numDeletedRows > 0n;
  }

  /** How many recovery codes are left. */
  async recoveryLeft(user: UserId): Promise<number> {
    const row = await this.#db
      .selectFrom("recovery_code")
      .select((count) => count.fn.countAll<number>().as("count"))
      .where("user_id", "=", user)
      .executeTakeFirstOrThrow();
    return row.count;
  }

  /** Removes the app and its recovery codes; whether there was one. */
  async remove(user: UserId): Promise<boolean> {
    await this.#db.deleteFrom("recovery_code").where("user_id", "=", user).execute();
    const removed = await this.#db.deleteFrom("code_generator").where("user_id", "=", user).executeTakeFirst();
    return removed.numDeletedRows > 0n;
  }
}
