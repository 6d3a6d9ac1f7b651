// Live alerts about passing on and proposals: told to whoever sees what was asked.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole } from "../database-roles.ts";

/** Beside the rules that there are: a kind is seen by the rule that knows it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const app = sql.id(appRole);
  const ofSharing = sql`case kind
    when 'onward-asked' then exists (select from onward_request asked where asked.id = about)
    when 'onward-answered' then exists (select from onward_request asked where asked.id = about)
    when 'proposal-made' then exists (select from proposal said where said.id = about)
    when 'proposal-answered' then exists (select from proposal said where said.id = about)
    else false end`;
  await sql`
    create policy sharing_seen on live_alert for select to ${app} using (${ofSharing});
    create policy sharing_told on live_alert for insert to ${app} with check (${ofSharing});
    create policy sharing_changed on live_alert for update to ${app} using (${ofSharing}) with check (${ofSharing});

    -- A request goes with its records, and what tells of it with the request.
    create function forget_sharing_alert() returns trigger language plpgsql as $$
    begin
      delete from live_alert where about = old.id and (kind like 'onward-%' or kind like 'proposal-%');
      return null;
    end $$;
    create trigger onward_request_gone after delete on onward_request for each row execute function forget_sharing_alert();
    create trigger proposal_gone after delete on proposal for each row execute function forget_sharing_alert();
  `.execute(db);
}
