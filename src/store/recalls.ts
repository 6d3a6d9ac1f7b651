// Recalls of this node's: what was called back, who holds it, and what they have answered.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type {
  ActId,
  AuthorityId,
  HolderState,
  KeepingGround,
  Recall,
  RecallNotice,
  RecordId,
  Sight,
  UserId,
} from "#domain";
import { toJson } from "./json.ts";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** A recall as it is begun. */
export interface NewRecall extends RecallNotice {
  /** Left out where this node has lost who it was. */
  readonly by?: UserId | undefined;
  readonly audience: readonly string[];
  readonly requires: readonly string[];
  readonly holders: readonly {
    readonly node: string;
    readonly authority?: AuthorityId | undefined;
    readonly envelope: string;
  }[];
}

/** A recall with what its node needs to follow it up. */
export interface StoredRecall {
  readonly recall: Omit<Recall, "state">;
  readonly requires: readonly string[];
  /** The unit of whoever called it back. */
  readonly byUnit: string;
  readonly doneAt: string | undefined;
}

/** What a holder has answered. */
export interface HolderAnswer {
  readonly recall: ActId;
  readonly node: string;
  readonly state: Exclude<HolderState, "waiting">;
  readonly keeps: readonly KeepingGround[];
  /** As it was signed. */
  readonly receipt: string;
  readonly at: string;
}

/** Writes recalls, as the node. */
export class RecallWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps a recall with its holders; false if there is one with this id, which gets those that it has not. */
  async add(one: NewRecall): Promise<boolean> {
    const { id, records, ground, recalledAt, deadline, by, audience, requires, holders } = one;
    const { rows } = await sql`
      insert into recall (id, records, ground, recalled_at, deadline, by_user, audience, requires, done_at)
      values (${id}, ${[...records]}::uuid[], ${ground}, ${recalledAt}, ${deadline}, ${by ?? null}, ${[...audience]}, ${[...requires]}, null)
      on conflict do nothing returning 1`.execute(this.#db);
    await this.#call(id, holders);
    return rows.length === 1;
  }

  async #call(id: ActId, holders: NewRecall["holders"]): Promise<void> {
    await sql`
      insert into recall_holder (recall, node, authority, envelope)
      select ${id}::uuid, node, authority, envelope
      from jsonb_to_recordset(${toJson(holders)}::jsonb) as given (node text, authority text, envelope uuid)
      on conflict do nothing`.execute(this.#db);
  }

  /** Those of the ids that were called back. */
  async recalledAmong(ids: readonly RecordId[]): Promise<RecordId[]> {
    return recalledAmong(this.#db, ids);
  }

  /** Those of the records that are, or were before they were erased, of this authority. */
  async ownedBy(owner: AuthorityId, ids: readonly RecordId[]): Promise<RecordId[]> {
    if (ids.length === 0) return [];
    const { rows } = await sql<{ id: RecordId }>`
      select distinct id from record_version where id = any(${[...ids]}::uuid[]) and owner = ${owner}`.execute(
      this.#db,
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Keeps a holder's answer, the newest; whoever has purged once has purged. False where that node was not called, or has said so before. The recall is held
   * until the transaction ends.
   */
  async answer({ recall, node, state, keeps, receipt, at }: HolderAnswer): Promise<boolean> {
    await sql`select 1 from recall where id = ${recall} for update`.execute(this.#db);
    const { rows } = await sql`
      update recall_holder set state = ${state}, keeps = ${[...keeps]}, receipt = ${receipt}, answered_at = ${at}
      where recall = ${recall} and node = ${node} and receipt is distinct from ${receipt} and (state in ('waiting', 'refused') or ${state} = 'purged')
      returning 1`.execute(this.#db);
    return rows.length === 1;
  }

  /** Ends a recall if no holder is left that has not purged; whether it did. */
  async endIfDone(recall: ActId, at: string): Promise<boolean> {
    const { rows } = await sql`
      update recall set done_at = ${at} where id = ${recall} and done_at is null
        and not exists (select from recall_holder where recall = ${recall} and state in ('waiting', 'refused')) returning 1`.execute(
      this.#db,
    );
    return rows.length === 1;
  }

  /** A recall as the node itself sees it. */
  async get(id: ActId): Promise<StoredRecall | undefined> {
    return (await readRecalls(this.#db, sql`called.id = ${id}`, sql``))[0];
  }

  /** Open recalls whose deadline has passed without anybody having been told, locked: of two processes that look at once each takes others. */
  async toEscalate(now: string, limit: number): Promise<ActId[]> {
    const { rows } = await sql<{ id: ActId }>`
      select id from recall where done_at is null and escalated_at is null and deadline <= ${now} order by deadline limit ${limit}
      for update skip locked`.execute(this.#db);
    return rows.map(({ id }) => id);
  }

  /** Notes that it was told. */
  async escalated(id: ActId, at: string): Promise<void> {
    await sql`update recall set escalated_at = ${at} where id = ${id}`.execute(this.#db);
  }

  /** Notes the envelopes that carry a recall to these holders now. */
  async sentAgain(
    id: ActId,
    envelopes: readonly { readonly node: string; readonly envelope: string }[],
  ): Promise<void> {
    await sql`
      update recall_holder set envelope = given.envelope
      from jsonb_to_recordset(${toJson(envelopes)}::jsonb) as given (node text, envelope uuid)
      where recall = ${id} and recall_holder.node = given.node`.execute(this.#db);
  }

  /** Recalls that a node was called by, oldest first: all that are in force. */
  async calling(node: string): Promise<StoredRecall[]> {
    const was = sql`exists (select from recall_holder where recall = called.id and node = ${node})`;
    return readRecalls(this.#db, was, sql`order by called.id`);
  }
}

/** Reads recalls for whoever may know of them. */
export class RecallReader {
  readonly #node: Kysely<Database>;
  readonly #seenBy: SeenBy;

  constructor(node: Kysely<Database>, seenBy: SeenBy) {
    this.#node = node;
    this.#seenBy = seenBy;
  }

  /** One of them. */
  async get(id: ActId, sight: Sight): Promise<StoredRecall | undefined> {
    return (await readRecalls(this.#seenBy(sight), sql`called.id = ${id}`, sql``))[0];
  }

  /** Recalls, newest first, a page at a time. `before` is the `next` of the page before. */
  async list(page: {
    readonly isOpen?: boolean | undefined;
    readonly record?: RecordId | undefined;
    readonly before?: string | undefined;
    readonly limit: number;
    readonly sight: Sight;
  }): Promise<{ items: StoredRecall[]; next?: string }> {
    const { isOpen, record, before, limit, sight } = page;
    const where = sql`${isOpen === undefined ? sql`true` : sql`(called.done_at is null) = ${isOpen}`}
      and ${record === undefined ? sql`true` : sql`called.records @> array[${record}]::uuid[]`}
      and ${before === undefined ? sql`true` : sql`called.id < ${before}::uuid`}`;
    const found = await readRecalls(this.#seenBy(sight), where, sql`order by called.id desc limit ${limit + 1}`);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return found.length > limit && last !== undefined ? { items, next: last.recall.id } : { items };
  }

  /** How many are open, and how many of them are overdue or refused. */
  async count(
    now: string,
    sight: Sight,
  ): Promise<{ readonly open: number; readonly overdue: number; readonly refused: number }> {
    const { rows } = await sql<{ open: number; overdue: number; refused: number }>`
      select count(*)::int as open, (count(*) filter (where deadline <= ${now}))::int as overdue,
        (count(*) filter (where exists (select from recall_holder where recall = called.id and state = 'refused')))::int as refused
      from recall called where done_at is null`.execute(this.#seenBy(sight));
    return rows[0] ?? { open: 0, overdue: 0, refused: 0 };
  }

  /** Those of the ids that were called back, whoever may know of it. */
  async recalledAmong(ids: readonly RecordId[]): Promise<RecordId[]> {
    return recalledAmong(this.#node, ids);
  }
}

async function recalledAmong(db: Kysely<Database>, ids: readonly RecordId[]): Promise<RecordId[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: RecordId }>`
    select distinct asked.id from unnest(${[...ids]}::uuid[]) as asked (id) join recall on recall.records @> array[asked.id]`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

interface HolderRow {
  readonly node: string;
  readonly authority: AuthorityId | null;
  readonly state: HolderState;
  readonly keeps: KeepingGround[];
  readonly delivery: string | null;
  readonly answeredAt: string | null;
  readonly receipt: string | null;
}

interface Row extends RecallNotice {
  readonly by: string;
  readonly byUnit: string;
  readonly requires: string[];
  readonly escalatedAt: string | null;
  readonly doneAt: string | null;
  readonly holders: HolderRow[];
}

async function readRecalls(
  db: Kysely<Database>,
  where: RawBuilder<unknown>,
  end: RawBuilder<unknown>,
): Promise<StoredRecall[]> {
  const { rows } = await sql<Row>`
    select called.id, called.records, ground, recalled_at as "recalledAt", deadline, coalesce(app_user.name, '') as by,
      coalesce(app_user.unit, '') as "byUnit", called.requires,
      escalated_at as "escalatedAt", done_at as "doneAt", (
        select coalesce(jsonb_agg(jsonb_build_object('node', holder.node, 'authority', authority, 'state', holder.state, 'keeps', keeps,
          'delivery', case when sent.state = 'refused' then coalesce(sent.code, 'refused') else sent.state end,
          'answeredAt', to_char(answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'receipt', receipt) order by holder.node), '[]')
        from recall_holder holder left join outbox sent on sent.id = holder.envelope where holder.recall = called.id) as holders
    from recall called left join app_user on app_user.id = called.by_user where ${where} ${end}`.execute(db);
  return rows.map(({ requires, byUnit, doneAt, escalatedAt, holders, ...recall }) => ({
    recall: {
      ...recall,
      ...(escalatedAt === null ? {} : { escalatedAt }),
      holders: holders.map(toHolder),
    },
    requires,
    byUnit,
    doneAt: doneAt ?? undefined,
  }));
}

function toHolder({ authority, delivery, answeredAt, receipt, ...row }: HolderRow): Recall["holders"][number] {
  return {
    ...row,
    ...(authority === null ? {} : { authority }),
    ...(delivery === null ? {} : { delivery }),
    ...(answeredAt === null ? {} : { answeredAt }),
    ...(receipt === null ? {} : { receipt }),
  };
}
