// Who holds what this node has shared: asked in one place, by corrections and by recalls.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, DeliveryClass, RecordId } from "#domain";
import { StoreError } from "../errors.ts";
import type { Database } from "../schema.ts";
import { classOf } from "./classes.ts";

/** A node that holds a record, or may, and the class in which it went there. */
export interface Holder {
  readonly record: RecordId;
  readonly to: string;
  readonly class: DeliveryClass;
}

/** Any number, the same in every node: whoever shares holds it with others, whoever calls back alone. */
const sharing = 4_117_202_615;

/**
 * To whom these records went, and may be, by this node or passed on with its consent, but those that were called back. What its recipient has refused is not there;
 * what this node itself refused or gave up is, if it went before: it may have come, and its receipt been lost; or a node that was
 * restored had accepted it, and it was refused here when it was to go once more.
 */
export async function holdersOf(db: Kysely<Database>, ids: readonly RecordId[]): Promise<Holder[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ record: RecordId; to: string; number: number }>`
      select distinct asked.id as record, held.node as "to", held.class as number from unnest(${[...ids]}::uuid[]) as asked (id) cross join lateral (
          select to_node as node, class from outbox
          where records @> array[asked.id] and type like 'record-%'
            and not (state in ('refused', 'expired') and sequence is null and attempts = 0 and not exists (
              select from delivery_receipt said where said.envelope = outbox.id and by_node = to_node and said.state = 'accepted'))
            and not (state = 'refused' and exists (
              select from delivery_receipt said where said.envelope = outbox.id and by_node = to_node and said.state = 'refused'))
          union all
          select node, class from onward_holder where record_id = asked.id) held
      where not exists (select from recall where recall.records @> array[asked.id]) order by 2, 3, 1`.execute(db);
  return rows.map(({ number, ...row }) => ({ ...row, class: classOf(number) }));
}

/**
 * To whom these records were given for a query of theirs, or for a review, and may be held there still: they are sent no corrections, but called, and told of
 * withdrawals.
 */
export async function givenTo(
  db: Kysely<Database>,
  ids: readonly RecordId[],
): Promise<{ readonly record: RecordId; readonly to: string }[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ record: RecordId; to: string }>`
    select distinct record_id as record, node as "to" from given_copy where record_id = any(${[...ids]}::uuid[])
      and not exists (select from recall where recall.records @> array[record_id]) order by 2, 1`.execute(db);
  return rows;
}

/** A copy of records that is no share: details for a query, or a notice at the compliance desk. Days are ISO 8601. */
export interface GivenCopy {
  readonly kind: "details" | "review";
  readonly cause: ActId;
  readonly node: string;
  readonly records: readonly RecordId[];
  readonly envelope: ActId;
  readonly at: string;
  /** The last day on which it may be there. */
  readonly untilOn: string;
}

/** Notes a copy. `store_conflict` for what was called back. */
export async function noteGiven(db: Kysely<Database>, given: GivenCopy): Promise<void> {
  const { kind, cause, node, records, envelope, at, untilOn } = given;
  await demandStanding(db, records);
  await sql`
    insert into given_copy (record_id, node, kind, cause, envelope, given_at, until_on)
    select distinct record, ${node}, ${kind}, ${cause}::uuid, ${envelope}::uuid, ${at}::timestamptz, ${untilOn}::date
    from unnest(${[...records]}::uuid[]) as record on conflict do nothing`.execute(db);
}

/** Waits for whoever is sharing, and keeps others from it until the transaction ends. */
export async function stopSharing(db: Kysely<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sharing})`.execute(db);
}

/** Refuses with `store_conflict` to send records that were called back, also by whoever does so at this moment. */
export async function demandNotRecalled(
  db: Kysely<Database>,
  items: readonly { readonly type: string; readonly records: readonly RecordId[] }[],
): Promise<void> {
  await demandStanding(
    db,
    items.flatMap(({ type, records }) => (type.startsWith("record-") ? records : [])),
  );
}

/** Refuses with `store_conflict` records that were called back, and has nobody call them back until the transaction ends. */
export async function demandStanding(db: Kysely<Database>, ids: readonly RecordId[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`select pg_advisory_xact_lock_shared(${sharing})`.execute(db);
  const { rows } = await sql`select recalled_among(${[...new Set(ids)]}::uuid[])`.execute(db);
  if (rows.length > 0) throw new StoreError("store_conflict", { detail: "recalled" });
}
