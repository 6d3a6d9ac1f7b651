// How links fare, kept so that every process of the node and each later one knows.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** Notes of the links. */
export class LinkStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** A node answered. */
  async answered(peer: string, at: string): Promise<void> {
    await sql`insert into delivery_link (peer, answered_at) values (${peer}, ${at})
      on conflict (peer) do update set answered_at = ${at}, failures = 0, code = null`.execute(this.#db);
  }

  /** A node could not be reached, or answered with a refusal. */
  async failed(peer: string, at: string, code: string): Promise<void> {
    await sql`insert into delivery_link (peer, failed_at, failures, code) values (${peer}, ${at}, 1, ${code})
      on conflict (peer) do update set failed_at = ${at}, failures = delivery_link.failures + 1, code = ${code}`.execute(
      this.#db,
    );
  }
}
