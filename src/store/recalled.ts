// What other authorities have called back from this node: recalls that came, tombstones, what is kept in spite of them, and whom to ask after going back.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { ActId, AuthorityId, KeepingGround, ReceivedRecall, RecallNotice, RecordId, Sight, UserId } from "#domain";
import { toJson } from "./json.ts";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** A recall as it came. */
export interface NewReceivedRecall extends RecallNotice {
  readonly node: string;
  readonly authority: AuthorityId;
  /** As it was signed. */
  readonly statement: string;
  readonly receivedAt: string;
}

/** Whose a record is. */
export interface OwnedRecord {
  readonly id: RecordId;
  readonly owner: AuthorityId;
}

/** A recall that is to be answered: nothing of it is on its way any more. */
export interface Answerable {
  readonly recall: RecallNotice;
  readonly node: string;
  /** What became of each record here. */
  readonly records: readonly {
    readonly record: RecordId;
    readonly versions: number | null;
    readonly keeps: KeepingGround | null;
    readonly stands: boolean;
    /** Copies of it that were given for queries, and went. */
    readonly details: number;
    /** Recipients for whom it was taken out in files. */
    readonly copies: number;
  }[];
  /** Of the erasures: the receipts. */
  readonly receipts: readonly unknown[];
}

/** A received record that is kept though it may be called back. */
export interface HeldBack {
  readonly record: RecordId;
  readonly ground: KeepingGround;
  readonly by: string;
  readonly since: string;
  /** It was called back, and is found by nobody. */
  readonly isRecalled: boolean;
}

/** Writes what was called back, as the node. */
export class RecalledWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps a recall that came; false if it is known, which then is to be answered again. */
  async receive(one: NewReceivedRecall): Promise<boolean> {
    const { id, node, authority, records, ground, recalledAt, deadline, statement, receivedAt } = one;
    const { rows } = await sql<{ isNew: boolean }>`
      insert into recall_received (recall, node, authority, records, ground, recalled_at, deadline, statement, received_at)
      values (${id}, ${node}, ${authority}, ${[...records]}::uuid[], ${ground}, ${recalledAt}, ${deadline}, ${statement}, ${receivedAt})
      on conflict (recall, node) do update set state = 'purging' returning xmax = 0 as "isNew"`.execute(this.#db);
    return rows[0]?.isNew === true;
  }

  /** Nothing of these is taken in again. */
  async bury(records: readonly OwnedRecord[], recall: ActId, at: string): Promise<void> {
    if (records.length === 0) return;
    await sql`
      insert into tombstone (record_id, owner, recall, at)
      select distinct id, owner, ${recall}::uuid, ${at}::timestamptz from jsonb_to_recordset(${toJson(records)}::jsonb) as given (id uuid, owner text)
      on conflict do nothing`.execute(this.#db);
  }

  /** Those of these that were called back by their owner. */
  async buried(records: readonly OwnedRecord[]): Promise<RecordId[]> {
    return buriedAmong(this.#db, records);
  }

  /** Notes the newest version in which an owner has withdrawn its record. */
  async noteWithdrawn(records: readonly (OwnedRecord & { readonly version: number })[]): Promise<void> {
    if (records.length === 0) return;
    await sql`
      insert into origin_withdrawn as known (record_id, owner, version)
      select id, owner, max(version) from jsonb_to_recordset(${toJson(records)}::jsonb) as given (id uuid, owner text, version int) group by id, owner
      on conflict (record_id, owner) do update set version = greatest(known.version, excluded.version)`.execute(
      this.#db,
    );
  }

  /** In which version their owner has withdrawn these, where it has. */
  async withdrawnIn(records: readonly OwnedRecord[]): Promise<Map<RecordId, number>> {
    if (records.length === 0) return new Map();
    const { rows } = await sql<{ id: RecordId; version: number }>`
      select record_id as id, version from origin_withdrawn
      where (record_id, owner) in (select id, owner from ${given(records)})`.execute(this.#db);
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /** Those of the records that are kept, whatever is called back. */
  async keptAmong(ids: readonly RecordId[]): Promise<RecordId[]> {
    if (ids.length === 0) return [];
    const { rows } = await sql<{ id: RecordId }>`
      select record_id as id from held_back where record_id = any(${[...ids]}::uuid[]) and lifted_at is null order by 1 for update`.execute(
      this.#db,
    );
    return rows.map(({ id }) => id);
  }

  /** Says that an erasure purges for a recall. */
  async purgeBy(
    { id, node }: { readonly id: ActId; readonly node: string },
    erasures: readonly ActId[],
  ): Promise<void> {
    await sql`insert into recall_erasure (recall, node, erasure)
      select ${id}::uuid, ${node}, unnest(${[...erasures]}::uuid[]) on conflict do nothing`.execute(this.#db);
  }

  /** Says how many copies of records that were given for queries went by a recall. */
  async dropped(
    { id, node }: { readonly id: ActId; readonly node: string },
    copies: ReadonlyMap<RecordId, number>,
  ): Promise<void> {
    if (copies.size === 0) return;
    await sql`update recall_received set details = details || ${toJson(Object.fromEntries(copies))}::jsonb
      where recall = ${id} and node = ${node}`.execute(this.#db);
  }

  /** Recalls that are to be answered and whose erasures have all ended, locked. */
  async answerable(limit: number): Promise<Answerable[]> {
    const { rows } = await sql<AnswerableRow>`
      select recall as id, node, records as ids, ground, recalled_at as "recalledAt", deadline, (
        select jsonb_agg(jsonb_build_object('record', asked.id, 'versions', (
            select named.versions from recall_erasure purging join erasure_record named using (erasure)
            where purging.recall = came.recall and purging.node = came.node and named.record_id = asked.id limit 1),
          'keeps', (select held.ground from held_back held where held.record_id = asked.id and lifted_at is null),
          'stands', exists (select from record_head head where head.id = asked.id),
          'details', coalesce((came.details ->> asked.id::text)::int, 0),
          'copies', (select count(*)::int from canary where record_id = asked.id and way = 'file')) order by asked.place)
        from unnest(came.records) with ordinality as asked (id, place)) as records, (
        select coalesce(jsonb_agg(erasure.receipt order by erasure.id), '[]') from recall_erasure purging join erasure on erasure.id = purging.erasure
        where purging.recall = came.recall and purging.node = came.node) as receipts
      from recall_received came
      where state = 'purging' and not exists (
        select from recall_erasure purging join erasure on erasure.id = purging.erasure
        where purging.recall = came.recall and purging.node = came.node and erasure.state <> 'done')
      order by received_at limit ${limit} for update of came skip locked`.execute(this.#db);
    return rows.map(({ id, ids, ground, recalledAt, deadline, ...row }) => ({
      ...row,
      recall: { id, records: ids, ground, recalledAt, deadline },
    }));
  }

  /** Notes the answer, as it was signed. */
  async answered(
    { id, node }: { readonly id: ActId; readonly node: string },
    receipt: string,
    at: string,
  ): Promise<void> {
    await sql`update recall_received set state = 'answered', answered_at = ${at}, receipt = ${receipt}
      where recall = ${id} and node = ${node}`.execute(this.#db);
  }

  /** Recalls of this owner that came, as they were signed, oldest first. */
  async statementsOf(node: string): Promise<string[]> {
    const { rows } = await sql<{ statement: string }>`
      select statement from recall_received where node = ${node} order by received_at, recall`.execute(this.#db);
    return rows.map(({ statement }) => statement);
  }

  /** Keeps a record whatever is called back; false if it is kept already. */
  async keep(
    record: RecordId,
    why: { readonly ground: KeepingGround; readonly by: UserId; readonly at: string },
  ): Promise<boolean> {
    const { rows } = await sql`
      insert into held_back as known (record_id, ground, by_user, since) values (${record}, ${why.ground}, ${why.by}, ${why.at})
      on conflict (record_id) do update set ground = excluded.ground, by_user = excluded.by_user, since = excluded.since, lifted_at = null
      where known.lifted_at is not null returning 1`.execute(this.#db);
    return rows.length === 1;
  }

  /** Keeps it no longer. False if it was not kept. */
  async release(record: RecordId, at: string): Promise<boolean> {
    const { rows } = await sql`
      update held_back set lifted_at = ${at} where record_id = ${record} and lifted_at is null returning 1`.execute(
      this.#db,
    );
    return rows.length === 1;
  }

  /** The recalls that call this record back, to be answered again. */
  async reopen(record: RecordId): Promise<{ readonly id: ActId; readonly node: string }[]> {
    const { rows } = await sql<{ id: ActId; node: string }>`
      update recall_received set state = 'purging' where records @> array[${record}]::uuid[] returning recall as id, node`.execute(
      this.#db,
    );
    return rows;
  }
}

/** Reads what was called back. */
export class RecalledReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** Recalls that came, newest first, at most `limit`. */
  async received(limit: number, sight: Sight): Promise<ReceivedRecall[]> {
    const { rows } = await sql<ReceivedRow>`
      select recall as id, node, authority as "from", records, ground, recalled_at as "recalledAt", deadline, received_at as "receivedAt", state,
        answered_at as "answeredAt", receipt
      from recall_received order by received_at desc, recall limit ${limit}`.execute(this.#seenBy(sight));
    return rows.map(({ answeredAt, receipt, ...row }) => ({
      ...row,
      ...(answeredAt === null ? {} : { answeredAt }),
      ...(receipt === null ? {} : { receipt }),
    }));
  }

  /** Records that are kept whatever is called back, of those the sight admits. */
  async kept(limit: number, sight: Sight): Promise<HeldBack[]> {
    const { rows } = await sql<HeldBack>`
      select record_id as record, ground, app_user.name as by, since, head.withdrawn as "isRecalled"
      from held_back join app_user on app_user.id = by_user join record_head head on head.id = record_id
      where lifted_at is null order by since desc, record_id limit ${limit}`.execute(this.#seenBy(sight));
    return rows;
  }
}

/** Those of these that were called back by their owner. */
export async function buriedAmong(db: Kysely<Database>, records: readonly OwnedRecord[]): Promise<RecordId[]> {
  if (records.length === 0) return [];
  const { rows } = await sql<{ id: RecordId }>`
    select record_id as id from tombstone where (record_id, owner) in (select id, owner from ${given(records)})`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

function given(records: readonly OwnedRecord[]): RawBuilder<unknown> {
  const rows = records.map(({ id, owner }) => ({ id, owner }));
  return sql`jsonb_to_recordset(${toJson(rows)}::jsonb) as given (id uuid, owner text)`;
}

interface AnswerableRow extends Omit<Answerable, "recall">, Omit<RecallNotice, "records"> {
  readonly ids: RecordId[];
}

interface ReceivedRow extends Omit<ReceivedRecall, "answeredAt" | "receipt"> {
  readonly answeredAt: string | null;
  readonly receipt: string | null;
}
