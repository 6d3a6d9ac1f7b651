import { sql } from "kysely";
import type { Kysely, Selectable } from "kysely";
import type { UserId } from "#domain";
import type { Database, PasskeyTable } from "../schema.ts";

/** A passkey of a user. `id` is the credential's, base64url; times are ISO 8601, UTC. */
export interface StoredPasskey {
  readonly id: string;
  readonly user: UserId;
  readonly name: string;
  /** COSE. */
  readonly publicKey: Uint8Array;
  /** The signature counter; authenticators that do not count stay at 0. */
  readonly counter: number;
  readonly transports: readonly string[];
  readonly createdAt: string;
  readonly lastUsedAt: string | undefined;
}

/** A question put to an authenticator. `boundTo` is the SHA-256, hexadecimal, of what the browser must send again with the answer. */
export interface Ceremony {
  readonly challenge: Uint8Array;
  readonly act: "sign-in" | "register";
  readonly boundTo: string;
}

/** Passkeys, and the ceremonies by which they are made and used. */
export class PasskeyStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Opens a ceremony, and sweeps those that are over. */
  async open(ceremony: Ceremony, times: { readonly at: string; readonly expiresAt: string }): Promise<void> {
    await this.#db.deleteFrom("ceremony").where("expires_at", "<=", times.at).execute();
    await this.#db
      .insertInto("ceremony")
      .values({
        challenge: ceremony.challenge,
        act: ceremony.act,
        bound_to: Buffer.from(ceremony.boundTo, "hex"),
        expires_at: times.expiresAt,
      })
      .execute();
  }

  /** Forgets the oldest questions put to nobody in particular, but for so many. */
  async keepNewest(most: number): Promise<void> {
    await sql`
      delete from ceremony where challenge in (
        select challenge from ceremony where act = 'sign-in' order by expires_at desc, challenge offset ${most})`.execute(
      this.#db,
    );
  }

  /** Takes a ceremony away; whether it was there, for this act and browser, and not over. Of two who try one succeeds. */
  async take({ challenge, act, boundTo }: Ceremony, at: string): Promise<boolean> {
    const taken = await this.#db
      .deleteFrom("ceremony")
      .where("challenge", "=", challenge)
      .where("act", "=", act)
      .where("bound_to", "=", Buffer.from(boundTo, "hex"))
      .where("expires_at", ">", at)
      .executeTakeFirst();
    return taken.numDeletedRows > 0n;
  }

  /** Adds a passkey; `store_conflict` if this credential is registered already. */
  async add(passkey: Omit<StoredPasskey, "lastUsedAt">): Promise<void> {
    await this.#db
      .insertInto("passkey")
      .values({
        id: toBytes(passkey.id),
        user_id: passkey.user,
        name: passkey.name,
        public_key: passkey.publicKey,
        counter: passkey.counter,
        transports: [...passkey.transports],
        created_at: passkey.createdAt,
        last_used_at: null,
      })
      .execute();
  }

  /** The passkeys of a user, oldest first. */
  async of(user: UserId): Promise<StoredPasskey[]> {
    const rows = await this.#db
      .selectFrom("passkey")
      .selectAll()
      .where("user_id", "=", user)
      .orderBy("created_at")
      .execute();
    return rows.map(toPasskey);
  }

  /** One passkey. */
  async byId(id: string): Promise<StoredPasskey | undefined> {
    const row = await this.#db.selectFrom("passkey").selectAll().where("id", "=", toBytes(id)).executeTakeFirst();
    return row === undefined ? undefined : toPasskey(row);
  }

  /** Notes a use. False, and nothing noted, unless the counter has gone on; authenticators that do not count say 0 for ever. */
  async used(id: string, use: { readonly counter: number; readonly at: string }): Promise<boolean> {
    const noted = await this.#db
      .updateTable("passkey")
      .set({ counter: use.counter, last_used_at: use.at })
      .where("id", "=", toBytes(id))
      .where(sql<boolean>`(counter < ${use.counter} or (counter = 0 and ${use.counter} = 0))`)
      .executeTakeFirst();
    return noted.numUpdatedRows > 0n;
  }

  /** Removes a passkey of a user; its name, or undefined if they have none such. */
  async remove(user: UserId, id: string): Promise<string | undefined> {
    const removed = await this.#db
      .deleteFrom("passkey")
      .where("id", "=", toBytes(id))
      .where("user_id", "=", user)
      .returning("name")
      .executeTakeFirst();
    return removed?.name;
  }

  /** Removes all passkeys of a user. */
  async removeAllOf(user: UserId): Promise<void> {
    await this.#db.deleteFrom("passkey").where("user_id", "=", user).execute();
  }
}

function toBytes(id: string): Uint8Array {
  return Buffer.from(id, "base64url");
}

function toPasskey(row: Selectable<PasskeyTable>): StoredPasskey {
  return {
    id: Buffer.from(row.id).toString("base64url"),
    user: row.user_id,
    name: row.name,
    publicKey: row.public_key,
    counter: Number(row.counter),
    transports: row.transports,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at ?? undefined,
  };
}
