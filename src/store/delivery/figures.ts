// How delivery fares in figures, for whoever watches over the machine. What belongs to a circle is not counted: that it is there is for its members.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { DeliveryClass } from "#domain";
import type { Database } from "../schema.ts";
import { classOf } from "./classes.ts";

/** What waits for one node in one class. `oldestAt` is when the oldest was written (ISO 8601, UTC). */
export interface QueueFigure {
  readonly peer: string;
  readonly class: DeliveryClass;
  readonly open: number;
  readonly oldestAt: string;
}

/** How a link has fared. */
export interface LinkFigure {
  readonly peer: string;
  readonly answeredAt: string | undefined;
  readonly failures: number;
}

/** Counts for one node. */
export interface PeerCount {
  readonly peer: string;
  readonly items: number;
  readonly bytes: number;
}

/** All of it, of one moment. */
export interface DeliveryFigures {
  readonly queues: readonly QueueFigure[];
  readonly links: readonly LinkFigure[];
  /** Came before their turn, by sender. */
  readonly held: readonly PeerCount[];
  /** A hub's: what lies there, by owner. */
  readonly mailboxes: readonly PeerCount[];
  readonly quarantined: number;
}

/** Reads the figures, as the node. */
export async function readFigures(db: Kysely<Database>): Promise<DeliveryFigures> {
  const { rows: queues } = await sql<{ peer: string; number: number; open: number; oldestAt: string }>`
    select to_node as peer, class as number, count(*) as open, min(written_at) as "oldestAt" from outbox
    where not is_answered and requires = '{}' group by 1, 2 order by 1, 2`.execute(db);
  const { rows: links } = await sql<{ peer: string; answeredAt: string | null; failures: number }>`
    select peer, answered_at as "answeredAt", failures from delivery_link order by peer`.execute(db);
  const { rows: held } = await sql<PeerCount>`
    select from_node as peer, count(*) as items, sum(octet_length(bytes)) as bytes from inbox_held group by 1 order by 1`.execute(
    db,
  );
  const { rows: mailboxes } = await sql<PeerCount>`
    select owner as peer, count(*) as items, sum(size) as bytes from mailbox group by 1 order by 1`.execute(db);
  const { rows: aside } = await sql<{ items: number }>`select count(*) as items from quarantine`.execute(db);
  return {
    queues: queues.map(({ number, ...queue }) => ({ ...queue, class: classOf(number) })),
    links: links.map((link) => ({ ...link, answeredAt: link.answeredAt ?? undefined })),
    held,
    mailboxes,
    quarantined: aside[0]?.items ?? 0,
  };
}
