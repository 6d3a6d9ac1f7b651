// What was signed by a key that has been revoked since is sealed again: the outbox knows by which key.
import { sql } from "kysely";
import type { Kysely } from "kysely";

/** The id of the key, null before it is sealed, and for what was sealed before this. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table outbox add column signer text;
    create index outbox_signed on outbox (signer) where sequence is not null and not is_answered;
  `.execute(db);
}
