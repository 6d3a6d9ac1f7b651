import type { Kysely } from "kysely";
import type { UserId } from "#domain";
import type { Database } from "../schema.ts";

/** Wrong passwords are counted against the account, and for a known browser against that browser alone. */
export interface Guesser {
  readonly user: UserId;
  /** SHA-256 of the browser's token, hexadecimal; undefined for an unknown one. */
  readonly device: string | undefined;
}

const mostDevices = 10;
const forgottenAfter = 24 * 3_600_000;

/** Browsers that users have signed in with, and the guesses against accounts. Times are ISO 8601, UTC. */
export class DeviceStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Whether this user has signed in with this browser. */
  async knows(user: UserId, device: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom("known_device")
      .select("seen_at")
      .where("token_hash", "=", toBytes(device))
      .where("user_id", "=", user)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Makes a browser known to a user in the place of what it was known as before. Of many the longest unseen are forgotten. */
  async remember(user: UserId, device: { readonly now: string; readonly before: string | undefined }, at: string) {
    if (device.before !== undefined)
      await this.#db
        .deleteFrom("known_device")
        .where("token_hash", "=", toBytes(device.before))
        .where("user_id", "=", user)
        .execute();
    await this.#db
      .insertInto("known_device")
      .values({ token_hash: toBytes(device.now), user_id: user, seen_at: at, failed_attempts: 0, locked_until: null })
      .execute();
    await this.#db
      .deleteFrom("known_device")
      .where("user_id", "=", user)
      .where("token_hash", "not in", (all) =>
        all
          .selectFrom("known_device")
          .select("token_hash")
          .where("user_id", "=", user)
          .orderBy("seen_at", "desc")
          .limit(mostDevices),
      )
      .execute();
  }

  /** Forgets all browsers of a user. */
  async forgetAllOf(user: UserId): Promise<void> {
    await this.#db.deleteFrom("known_device").where("user_id", "=", user).execute();
  }

  /**
   * Counts a guess before it is looked at, so that a thousand at once are a thousand and not one. In a transaction. The time until which no
   * guess is looked at, when there is one; then nothing is counted.
   */
  async claimGuess(
    { user, device }: Guesser,
    rule: { readonly at: string; readonly lockSeconds: (attempts: number) => number },
  ): Promise<string | undefined> {
    const before = device === undefined ? await this.#account(user) : await this.#device(user, device);
    if (typeof before?.locked_until === "string" && Date.parse(before.locked_until) > Date.parse(rule.at))
      return before.locked_until;
    const isLongAgo =
      typeof before?.locked_until === "string" &&
      Date.parse(rule.at) - Date.parse(before.locked_until) > forgottenAfter;
    const attempts = (isLongAgo ? 0 : (before?.failed_attempts ?? 0)) + 1;
    const seconds = rule.lockSeconds(attempts);
    const lockedUntil = seconds <= 0 ? null : new Date(Date.parse(rule.at) + seconds * 1000).toISOString();
    const counted = { failed_attempts: attempts, locked_until: lockedUntil };
    if (device === undefined) await this.#db.updateTable("app_user").set(counted).where("id", "=", user).execute();
    else
      await this.#db
        .updateTable("known_device")
        .set(counted)
        .where("user_id", "=", user)
        .where("token_hash", "=", toBytes(device))
        .execute();
    return undefined;
  }

  /** Forgets the guesses of a known browser, or for an unknown one those against the account: the right password was among them. */
  async forgetGuess(user: UserId, device: string | undefined): Promise<void> {
    const none = { failed_attempts: 0, locked_until: null };
    if (device === undefined || !(await this.knows(user, device)))
      await this.#db.updateTable("app_user").set(none).where("id", "=", user).execute();
    else
      await this.#db
        .updateTable("known_device")
        .set(none)
        .where("user_id", "=", user)
        .where("token_hash", "=", toBytes(device))
        .execute();
  }

  #account(user: UserId) {
    return this.#db
      .selectFrom("app_user")
      .select(["failed_attempts", "locked_until"])
      .where("id", "=", user)
      .forUpdate()
      .executeTakeFirst();
  }

  #device(user: UserId, device: string) {
    return this.#db
      .selectFrom("known_device")
      .select(["failed_attempts", "locked_until"])
      .where("user_id", "=", user)
      .where("token_hash", "=", toBytes(device))
      .forUpdate()
      .executeTakeFirst();
  }
}

function toBytes(hex: string): Uint8Array {
  return Buffer.from(hex, "hex");
}
