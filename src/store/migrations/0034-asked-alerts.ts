// Live alerts about what others ask of this node: a hub's keepers hear who wants to be let in or to leave, a holder's desk what was called back from it.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole } from "../database-roles.ts";

/** Beside the rules that there are: a kind is seen by the rule that knows it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const app = sql.id(appRole);
  const ofAsked = sql`case kind
    when 'membership-asked' then exists (select from federation_request asked where asked.id = about)
    when 'recall-received' then exists (select from recall_received came where came.recall = about)
    else false end`;
  await sql`
    create policy asked_seen on live_alert for select to ${app} using (${ofAsked});
    create policy asked_told on live_alert for insert to ${app} with check (${ofAsked});
    create policy asked_changed on live_alert for update to ${app} using (${ofAsked}) with check (${ofAsked});

    -- What tells of a request goes with it.
    create function forget_request_alert() returns trigger language plpgsql as $$
    begin
      delete from live_alert where kind = 'membership-asked' and about = old.id;
      return null;
    end $$;
    create trigger federation_request_gone after delete on federation_request for each row execute function forget_request_alert();
  `.execute(db);
}
