// What a hub counts of headers and receipts, and what a member counts of its own.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { DeliveryClass, DeliveryState, Sight, TrafficBy, TrafficQuery, TrafficRow } from "#domain";
import { toJson } from "../json.ts";
import type { SeenBy } from "../record-reader.ts";
import type { Database } from "../schema.ts";
import { classNumber } from "./classes.ts";

interface Counted {
  readonly from: string;
  readonly to: string;
  readonly class: DeliveryClass;
  readonly isReceipt: boolean;
  readonly at: string;
  readonly bytes: Uint8Array;
  readonly envelope?: string | undefined;
  readonly type?: string | undefined;
  readonly sentAt?: string | undefined;
  readonly step?: { readonly state: DeliveryState; readonly at: string } | undefined;
}

/** How far a state is: a receipt that comes late does not turn it back. */
const ranks = sql`array['waiting', 'submitted', 'relayed', 'delivered', 'opened', 'accepted', 'refused', 'expired']`;

/** Counts what a hub has just kept, in the transaction that keeps it: an envelope once, however often it comes. */
export async function countTraffic(tx: Kysely<Database>, kept: readonly Counted[]): Promise<void> {
  const envelopes = kept.flatMap(({ isReceipt, bytes, class: pressing, envelope, type, sentAt, from, to, at }) =>
    isReceipt || envelope === undefined || type === undefined || sentAt === undefined
      ? []
      : [{ from, to, envelope, type, number: classNumber(pressing), size: bytes.length, sentAt, at }],
  );
  if (envelopes.length > 0)
    await sql`
      insert into traffic (from_node, envelope, to_node, type, class, size, sent_at, relayed_at, state, state_at)
      select "from", envelope, "to", type, number, size, "sentAt", at, 'relayed', at
      from jsonb_to_recordset(${toJson(envelopes)}::jsonb) as given ("from" text, envelope uuid, "to" text, type text, number smallint, size int,
        "sentAt" timestamptz, at timestamptz)
      on conflict do nothing`.execute(tx);
  // What a receipt is about was sent by whom the receipt goes to, and only its recipient has a word about it.
  const steps = kept.flatMap(({ isReceipt, envelope, step, from, to }) =>
    isReceipt && envelope !== undefined && step !== undefined ? [{ from, to, envelope, ...step }] : [],
  );
  if (steps.length > 0)
    await sql`
      update traffic set state = given.state, state_at = given.at
      from jsonb_to_recordset(${toJson(steps)}::jsonb) as given ("from" text, "to" text, envelope uuid, state text, at timestamptz)
      where traffic.envelope = given.envelope and from_node = "to" and to_node = "from"
        and array_position(${ranks}, given.state) > array_position(${ranks}, traffic.state)`.execute(tx);
}

interface Row {
  readonly of: string;
  readonly to: string | null;
  readonly count: number;
  readonly bytes: number;
  readonly accepted: number;
  readonly refused: number;
  readonly open: number;
  readonly median: number | null;
  readonly p90: number | null;
}

/** Classes by their numbers. */
const className = sql`(array['hit', 'urgent', 'routine', 'bulk'])[class + 1]`;
const dayOf = sql`to_char(at at time zone 'utc', 'YYYY-MM-DD')`;
const dimensions: Readonly<Record<TrafficBy, RawBuilder<unknown>>> = {
  day: dayOf,
  type: sql`type`,
  class: className,
  state: sql`state`,
  sender: sql`from_node`,
  recipient: sql`to_node`,
  pair: sql`from_node`,
};
const mostRows = 5000;

/** Reads figures. */
export class TrafficReader {
  readonly #node: Kysely<Database>;
  readonly #seenBy: SeenBy;

  constructor(node: Kysely<Database>, seenBy: SeenBy) {
    this.#node = node;
    this.#seenBy = seenBy;
  }

  /** What went through this hub's mailboxes; as the node. */
  async relayed(query: TrafficQuery): Promise<TrafficRow[]> {
    const items = sql`
      select from_node, to_node, type, class, size, relayed_at as at, state, case when state in ('accepted', 'refused')
        then extract(epoch from state_at - sent_at) end as seconds from traffic`;
    return rowsOf(this.#node, items, query);
  }

  /** What this node has sent, of what the sight admits. Sealed bytes are emptied with the last word: their size is not known then. */
  async own(query: TrafficQuery, node: string, sight: Sight): Promise<TrafficRow[]> {
    const items = sql`
      select ${node}::text as from_node, to_node, type, class, 0 as size, written_at as at, state, case when state in ('accepted', 'refused')
        then extract(epoch from changed_at - written_at) end as seconds from outbox`;
    return rowsOf(this.#seenBy(sight), items, query);
  }

  /** Forgets what is older. As the node. */
  async forget(before: string): Promise<void> {
    await sql`delete from traffic where relayed_at < ${before}`.execute(this.#node);
  }
}

async function rowsOf(
  db: Kysely<Database>,
  items: RawBuilder<unknown>,
  { from, to, by }: TrafficQuery,
): Promise<TrafficRow[]> {
  const { rows } = await sql<Row>`
    select ${dimensions[by]} as of, ${by === "pair" ? sql`to_node` : sql`null`} as "to", count(*)::int as count, sum(size)::bigint as bytes,
      (count(*) filter (where state = 'accepted'))::int as accepted, (count(*) filter (where state = 'refused'))::int as refused,
      (count(*) filter (where state not in ('accepted', 'refused')))::int as open,
      percentile_cont(0.5) within group (order by seconds)::float8 as median,
      percentile_cont(0.9) within group (order by seconds)::float8 as p90
    from (${items}) item
    where at >= ${`${from}T00:00:00Z`}::timestamptz and at < ${`${to}T00:00:00Z`}::timestamptz + interval '1 day'
    group by 1, 2 order by 1, 2 limit ${mostRows}`.execute(db);
  return rows.map(({ to: other, median, p90, ...row }) => ({
    ...row,
    bytes: Number(row.bytes),
    ...(other === null ? {} : { to: other }),
    ...(median === null ? {} : { medianSeconds: rounded(median) }),
    ...(p90 === null ? {} : { p90Seconds: rounded(p90) }),
  }));
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;
