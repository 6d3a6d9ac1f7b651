// Nodes say to the hub what their programs can do now.
import { sql } from "kysely";
import type { Kysely } from "kysely";

/** One thing more that may be asked of a hub. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table federation_request drop constraint federation_request_ask_check;
    alter table federation_request
      add constraint federation_request_ask_check check (ask in ('join', 'keys', 'capabilities', 'leave'));
  `.execute(db);
}
