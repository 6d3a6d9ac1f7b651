// That this node came back from a backup, and which of the others know. docs/decisions/0026-backups.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";

/** `streams` has where the streams that come from others stood in the backup; a record's next version jumps by how many rows there are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table restore (
      id          uuid primary key,
      backup      uuid not null,
      taken_at    timestamptz not null,
      restored_at timestamptz not null,
      streams     jsonb not null,
      -- When the others were told; null until then.
      told_at     timestamptz
    );

    create table restore_peer (
      restore     uuid not null references restore,
      peer        text not null,
      answered_at timestamptz,
      answer      jsonb,
      primary key (restore, peer)
    );

    -- Contents that were answered are kept for a while, for whoever loses them; then they are emptied.
    create index outbox_kept on outbox (changed_at) where is_answered and content is not null;
    create index outbox_answered on outbox (to_node, class, epoch, sequence) where is_answered and state = 'accepted';
  `.execute(db);
}
