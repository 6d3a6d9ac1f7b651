// Letting somebody in again who has lost what they sign in with: two administrators each give half of what opens it.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table recovery (
      user_id     uuid primary key references app_user,
      asked_by    uuid not null references app_user,
      asked_at    timestamptz not null,
      expires_at  timestamptz not null,
      first_hash  bytea not null check (octet_length(first_hash) = 32),
      approved_by uuid references app_user check (approved_by <> asked_by and approved_by <> user_id),
      second_hash bytea check (octet_length(second_hash) = 32),
      check (asked_by <> user_id),
      check ((approved_by is null) = (second_hash is null))
    );
  `.execute(db);
}
