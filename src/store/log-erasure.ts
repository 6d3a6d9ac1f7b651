// Erasing the readable side of one leaf, as law may demand. The leaf, the tree and every proof stay as they are.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { toJson } from "./json.ts";
import type { SpanRow } from "./log-row.ts";
import type { Database } from "./schema.ts";

const saltLength = 32;

/** Erases salt and detail of a leaf, in the caller's transaction. False if nothing stood there. */
export async function eraseDetail(db: Kysely<Database>, index: number): Promise<boolean> {
  const { rows } = await sql<SpanRow>`
    select first, size, salts, details from log_span
    where first = (select max(first) from log_span where first <= ${index}) for update`.execute(db);
  const [span] = rows;
  const place = index - (span?.first ?? 0);
  if (span === undefined || span.details[place] === undefined || span.details[place] === null) return false;
  const details = span.details.with(place, null);
  if (details.every((detail) => detail === null)) {
    await sql`delete from log_span where first = ${span.first}`.execute(db);
    return true;
  }
  const salts = Buffer.from(span.salts).fill(0, place * saltLength, (place + 1) * saltLength);
  const records = [...new Set(details.flatMap((detail) => detail?.records ?? []))];
  await sql`set local besa.erasing = 'on'`.execute(db);
  await sql`update log_span set salts = ${salts}, details = ${toJson(details)}::json, records = ${records}::uuid[]
    where first = ${span.first}`.execute(db);
  await sql`set local besa.erasing = 'off'`.execute(db);
  return true;
}
