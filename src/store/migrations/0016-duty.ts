// Who is on duty where and when, and postings that count only then.
import { sql } from "kysely";
import type { Kysely } from "kysely";

/** A shift is a span of time as PostgreSQL keeps one: `@>` and `&&` say who is on duty when, in every time zone alike. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table shift (
      id      uuid primary key,
      unit    uuid not null references unit,
      user_id uuid not null references app_user,
      during  tstzrange not null check (not isempty(during) and upper(during) - lower(during) <= interval '36 hours'),
      made_by uuid not null references app_user check (made_by <> user_id),
      ended   boolean not null default false
    );
    create index shift_user on shift (user_id, upper(during)) where not ended;
    create index shift_unit on shift (unit, upper(during)) where not ended;

    alter table posting add column on_duty boolean not null default false;
  `.execute(db);
}
