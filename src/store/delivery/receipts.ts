import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { StoredReceipt } from "#domain";
import type { Database } from "../schema.ts";

/** Keeps receipts; the first of a node about a state stands. */
export async function saveReceipts(db: Kysely<Database>, receipts: readonly StoredReceipt[]): Promise<void> {
  if (receipts.length === 0) return;
  await sql`
    insert into delivery_receipt (envelope, by_node, state, code, at, bytes)
    select * from unnest(${receipts.map(({ envelope }) => envelope)}::uuid[], ${receipts.map(({ by }) => by)}::text[],
      ${receipts.map(({ state }) => state)}::text[], ${receipts.map(({ code }) => code ?? null)}::text[],
      ${receipts.map(({ at }) => at)}::timestamptz[], ${receipts.map(({ bytes }) => Buffer.from(bytes))}::bytea[])
    on conflict do nothing`.execute(db);
}
