// What earlier tables lacked: memory of the clock, by which data is erased and watches are screened; and alerts that go with the hit they are about.
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

    -- A hit goes with its record, and what tells of it with the hit.
    create function forget_watch_alert() returns trigger language plpgsql as $$
    begin
      delete from live_alert where kind = 'watch-hit' and about = old.id;
      return null;
    end $$;
    create trigger screening_hit_gone after delete on screening_hit for each row execute function forget_watch_alert();
    delete from live_alert where kind = 'watch-hit' and not exists (select from screening_hit where screening_hit.id = about);
  `.execute(db);
}
