// What the delivery page shows: what goes out under the rule of sight, what came in and what was put aside without contents.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, DeliveryClass, DeliveryState, RecordId, Sight } from "#domain";
import type { SeenBy } from "../record-reader.ts";
import type { Database } from "../schema.ts";
import { classNumber, classOf } from "./classes.ts";

/** An envelope on its way to another node, as somebody sees it who sees what it is about. */
export interface ListedDelivery {
  readonly id: ActId;
  readonly message: string;
  readonly to: string;
  readonly class: DeliveryClass;
  readonly type: string;
  readonly state: DeliveryState;
  readonly code?: string;
  readonly isAnswered: boolean;
  readonly records: readonly RecordId[];
  readonly attempts: number;
  readonly writtenAt: string;
  readonly expiresAt: string;
  readonly changedAt: string;
  readonly sentAt?: string;
  readonly requires: readonly string[];
}

/** A signed receipt as it is kept. */
export interface KeptReceipt {
  readonly by: string;
  readonly state: DeliveryState;
  readonly code?: string;
  readonly at: string;
  readonly bytes: Uint8Array;
}

/** How a link fares, and what waits on it of what somebody sees. */
export interface ListedLink {
  readonly peer: string;
  readonly answeredAt?: string;
  readonly failedAt?: string;
  readonly failures: number;
  readonly code?: string;
  readonly open: number;
  readonly oldestAt?: string;
}

/** What was put aside: nothing of its content. */
export interface ListedQuarantined {
  readonly hash: string;
  readonly from?: string;
  readonly envelope?: string;
  readonly code: string;
  readonly at: string;
  readonly size: number;
}

/** What somebody asks the list for. `before` is the `next` of the page before. */
export interface DeliveryListing {
  readonly to?: string | undefined;
  readonly isOpen?: boolean | undefined;
  readonly class?: DeliveryClass | undefined;
  readonly record?: RecordId | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
  readonly sight: Sight;
}

interface Row {
  readonly id: ActId;
  readonly message: string;
  readonly to_node: string;
  readonly class: number;
  readonly type: string;
  readonly state: DeliveryState;
  readonly code: string | null;
  readonly is_answered: boolean;
  readonly records: RecordId[];
  readonly requires: string[];
  readonly attempts: number;
  readonly written_at: string;
  readonly expires_at: string;
  readonly changed_at: string;
  readonly sent_at: string | null;
}

const columns = sql`id, message, to_node, class, type, state, code, is_answered, records, requires, attempts, written_at, expires_at,
  changed_at, sent_at`;

/** Reads deliveries for people. */
export class DeliveryReader {
  readonly #node: Kysely<Database>;
  readonly #seenBy: SeenBy;

  constructor(node: Kysely<Database>, seenBy: SeenBy) {
    this.#node = node;
    this.#seenBy = seenBy;
  }

  /** Outgoing envelopes that the sight admits, newest first. */
  async list(listing: DeliveryListing): Promise<{ items: ListedDelivery[]; next?: string }> {
    const { to, isOpen, record, before, limit, sight } = listing;
    const { rows } = await sql<Row>`
      select ${columns} from outbox
      where ${to === undefined ? sql`true` : sql`to_node = ${to}`}
        and ${isOpen === undefined ? sql`true` : sql`is_answered = ${!isOpen}`}
        and ${listing.class === undefined ? sql`true` : sql`class = ${classNumber(listing.class)}`}
        and ${record === undefined ? sql`true` : sql`records @> array[${record}]::uuid[]`}
        and ${before === undefined ? sql`true` : sql`id < ${before}::uuid`}
      order by id desc limit ${limit + 1}`.execute(this.#seenBy(sight));
    const items = rows.slice(0, limit).map(toListed);
    const last = items.at(-1);
    return rows.length > limit && last !== undefined ? { items, next: last.id } : { items };
  }

  /** One of them, with its receipts; undefined when the sight does not admit it. */
  async get(id: string, sight: Sight): Promise<{ item: ListedDelivery; receipts: KeptReceipt[] } | undefined> {
    const { rows } = await sql<Row>`select ${columns} from outbox where id = ${id}::uuid`.execute(this.#seenBy(sight));
    const [row] = rows;
    if (row === undefined) return undefined;
    const { rows: receipts } = await sql<{
      by: string;
      state: DeliveryState;
      code: string | null;
      at: string;
      bytes: Uint8Array;
    }>`
      select by_node as by, state, code, at, bytes from delivery_receipt where envelope = ${id}::uuid order by at, state`.execute(
      this.#node,
    );
    return { item: toListed(row), receipts: receipts.map(({ code, ...receipt }) => withCode(receipt, code)) };
  }

  /** How the links fare; what waits is counted as far as the sight admits it. */
  async links(sight: Sight): Promise<ListedLink[]> {
    const { rows: known } = await sql<{
      peer: string;
      answered_at: string | null;
      failed_at: string | null;
      failures: number;
      code: string | null;
    }>`
      select peer, answered_at, failed_at, failures, code from delivery_link order by peer`.execute(this.#node);
    const { rows: waiting } = await sql<{ peer: string; open: number; oldest: string }>`
      select to_node as peer, count(*) as open, min(written_at) as oldest from outbox where not is_answered group by to_node order by to_node`.execute(
      this.#seenBy(sight),
    );
    const open = new Map(waiting.map((row) => [row.peer, row]));
    const unknown = waiting.filter(({ peer }) => !known.some((row) => row.peer === peer));
    const rows = [
      ...known,
      ...unknown.map(({ peer }) => ({ peer, answered_at: null, failed_at: null, failures: 0, code: null })),
    ];
    return rows.map((row) => {
      const own = open.get(row.peer);
      return {
        peer: row.peer,
        ...(row.answered_at === null ? {} : { answeredAt: row.answered_at }),
        ...(row.failed_at === null ? {} : { failedAt: row.failed_at }),
        failures: row.failures,
        ...(row.code === null ? {} : { code: row.code }),
        open: own?.open ?? 0,
        ...(own === undefined ? {} : { oldestAt: own.oldest }),
      };
    });
  }

  /** What was put aside, newest first, at most `limit`. */
  async quarantined(limit: number): Promise<ListedQuarantined[]> {
    const { rows } = await sql<{
      hash: string;
      from_node: string | null;
      envelope: string | null;
      code: string;
      at: string;
      size: number;
    }>`
      select hash, from_node, envelope, code, at, octet_length(bytes) as size from quarantine order by at desc limit ${limit}`.execute(
      this.#node,
    );
    return rows.map(({ from_node: from, envelope, ...row }) => ({
      ...row,
      ...(from === null ? {} : { from }),
      ...(envelope === null ? {} : { envelope }),
    }));
  }
}

function toListed(row: Row): ListedDelivery {
  const { id, message, type, state, records, requires, attempts } = row;
  return {
    id,
    message,
    to: row.to_node,
    class: classOf(row.class),
    type,
    state,
    ...(row.code === null ? {} : { code: row.code }),
    isAnswered: row.is_answered,
    records,
    requires,
    attempts,
    writtenAt: row.written_at,
    expiresAt: row.expires_at,
    changedAt: row.changed_at,
    ...(row.sent_at === null ? {} : { sentAt: row.sent_at }),
  };
}

function withCode<T extends object>(thing: T, code: string | null): T & { readonly code?: string } {
  return code === null ? thing : { ...thing, code };
}
