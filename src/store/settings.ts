import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { Json } from "./json.ts";
import { toJson } from "./json.ts";
import type { Database } from "./schema.ts";

/** The node's settings: plain data by name. Who uses a name parses what it holds. */
export class SettingStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** The setting's value, undefined if it was never set. */
  async get(name: string): Promise<Json | undefined> {
    const row = await this.#db.selectFrom("setting").select("value").where("name", "=", name).executeTakeFirst();
    return row?.value;
  }

  /** Sets it, whatever it was. */
  async set(name: string, value: Json): Promise<void> {
    const json = toJson(value);
    await this.#db
      .insertInto("setting")
      .values({ name, value: json })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: json }))
      .execute();
  }

  /** Changes it, inside a transaction: of several that do so at once each sees what the one before has set. */
  async change(name: string, to: (before: Json | undefined) => Json): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`setting ${name}`}, 0))`.execute(this.#db);
    await this.set(name, to(await this.get(name)));
  }

  /** Sets it if it was not set; says whether it did. Of several that try at once, one does. */
  async create(name: string, value: Json): Promise<boolean> {
    const result = await this.#db
      .insertInto("setting")
      .values({ name, value: toJson(value) })
      .onConflict((conflict) => conflict.column("name").doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  /** All settings. */
  async all(): Promise<Map<string, Json>> {
    const rows = await this.#db.selectFrom("setting").selectAll().orderBy("name").execute();
    return new Map(rows.map((row) => [row.name, row.value]));
  }
}
