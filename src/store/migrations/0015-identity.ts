// Secrets that the node must be able to read again are sealed under a key that lies outside the database.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Rows of before stand as they were until the node, which has the key, seals them at its next start.
    alter table code_generator add column sealed boolean not null default false;
  `.execute(db);
}
