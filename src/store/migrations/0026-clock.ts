// What the node remembers of its clock: a node that is brought up to date has not begun today, and what was screened by a clock that was ahead is screened again.
import { sql } from "kysely";
import type { Kysely } from "kysely";

/** The day of the newest leaf of the log is the last that is believed. Without a leaf the node is new, and believes the first day that it sees. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into setting (name, value)
    select 'retention.clock', jsonb_build_object('believed', left(at, 10)) from log_head where at is not null
    on conflict (name) do nothing;

    -- The last day by which watches were screened: those that had ended by then were passed by.
    alter table screening add column day date;
  `.execute(db);
}
