// The log's tables, as #ledger needs them. What a leaf is and how the tree grows is #ledger's; here leaves are bytes.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { Act, ActId, LogDetail, LogHead, LogNode, RecordId, StoredLeaf, UserId } from "#domain";
import { StoreError } from "./errors.ts";
import { toJson } from "./json.ts";
import type { Database } from "./schema.ts";

/** Appending, inside a transaction. */
export interface LogTransaction {
  /** Locks the head until the transaction ends and answers it: whoever holds it is the only one who appends. Lock it last. */
  lockHead(): Promise<LogHead>;
  /** Stores leaves, the nodes they complete and the new head, in one statement. Only after `lockHead` in the same transaction. */
  saveLeaves(leaves: readonly StoredLeaf[], nodes: readonly LogNode[], head: LogHead): Promise<void>;
}

/** One entry as the log page lists it. */
export interface LogEntry {
  readonly index: number;
  readonly hash: Uint8Array;
  /** ISO 8601, UTC: the time in the leaf. */
  readonly at: string;
  readonly detail: LogDetail | undefined;
  /** The detail was erased by law; the leaf stands. */
  readonly erased: boolean;
}

/** Which entries to list, newest first. Times are ISO 8601; `from` is included, `to` is not. */
export interface LogSearch {
  readonly officer?: UserId;
  readonly record?: RecordId;
  readonly act?: Act;
  readonly reference?: ActId;
  readonly from?: string;
  readonly to?: string;
  readonly before?: number;
  readonly limit: number;
}

/** The log's tables, to append to (`transact`) and to read. */
export class LogStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Appends: what `work` saved is durable when this resolves, or undone when it fails. */
  async transact<T>(work: (tx: LogTransaction) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute((tx) => work(logTransaction(tx)));
  }

  /** The newest head. */
  async head(): Promise<LogHead> {
    return readHead(this.#db, false);
  }

  /** The hashes of a level from `from` up to, not with, `to`; level 0 are the leaves. Fewer when some are missing. */
  async hashes(level: number, from: number, to: number): Promise<Uint8Array[]> {
    const { rows } = await sql<{ hash: Uint8Array }>`${
      level === 0
        ? sql`select hash from log_leaf where index >= ${from} and index < ${to} order by index`
        : sql`select hash from log_node where level = ${level} and index >= ${from} and index < ${to} order by index`
    }`.execute(this.#db);
    return rows.map((row) => row.hash);
  }

  /** Leaves with their details, from an index on, at most `limit`. */
  async leaves(from: number, limit: number): Promise<StoredLeaf[]> {
    const { rows } = await sql<LeafRow>`
      select leaf.index, leaf.hash, leaf.data, detail.salt, detail.detail
      from log_leaf leaf left join log_detail detail using (index)
      where leaf.index >= ${from} order by leaf.index limit ${limit}`.execute(this.#db);
    return rows.map((row) => ({ ...row, salt: row.salt ?? undefined, detail: row.detail ?? undefined }));
  }

  /** The newest signed checkpoint. */
  async newestCheckpoint(): Promise<{ size: number; note: string } | undefined> {
    return this.#db.selectFrom("log_checkpoint").selectAll().orderBy("size", "desc").limit(1).executeTakeFirst();
  }

  /** Keeps a signed checkpoint. Two processes may sign the same size: the first one's note stands. */
  async saveCheckpoint(size: number, note: string): Promise<void> {
    await this.#db
      .insertInto("log_checkpoint")
      .values({ size, note })
      .onConflict((conflict) => conflict.column("size").doNothing())
      .execute();
  }

  /** At most `limit` checkpoints of a size larger than `after`, smallest first. */
  async checkpoints(after: number, limit: number): Promise<{ size: number; note: string }[]> {
    const later = this.#db.selectFrom("log_checkpoint").selectAll().where("size", ">", after);
    return later.orderBy("size").limit(limit).execute();
  }

  /** Entries that meet the search, newest first. Whose details the asker may read is decided by the caller. */
  async entries(search: LogSearch): Promise<LogEntry[]> {
    const { officer, record, act, reference, from, to, before, limit } = search;
    const { rows } = await sql<Omit<LogEntry, "detail" | "erased"> & { detail: LogDetail | null }>`
      select leaf.index, leaf.hash, leaf.at, detail.detail
      from log_leaf leaf left join log_detail detail using (index)
      where ${before === undefined ? sql`true` : sql`leaf.index < ${before}`}
        and ${officer === undefined ? sql`true` : sql`detail.user_id = ${officer}`}
        and ${record === undefined ? sql`true` : sql`detail.records @> array[${record}]::uuid[]`}
        and ${act === undefined ? sql`true` : sql`detail.act = ${act}`}
        and ${reference === undefined ? sql`true` : sql`detail.reference = ${reference}`}
        and ${from === undefined ? sql`true` : sql`leaf.at >= ${from}::timestamptz`}
        and ${to === undefined ? sql`true` : sql`leaf.at < ${to}::timestamptz`}
      order by leaf.index desc
      limit ${limit}`.execute(this.#db);
    return rows.map((row) => ({ ...row, detail: row.detail ?? undefined, erased: row.detail === null }));
  }

  /** Erases what stands beside a leaf, salt and detail; the leaf and every proof stay valid. False if nothing stood there. */
  async eraseDetail(index: number): Promise<boolean> {
    const result = await this.#db.deleteFrom("log_detail").where("index", "=", index).executeTakeFirst();
    return result.numDeletedRows === 1n;
  }
}

interface LeafRow {
  readonly index: number;
  readonly hash: Uint8Array;
  readonly data: Uint8Array;
  readonly salt: Uint8Array | null;
  readonly detail: LogDetail | null;
}

/** The log in a transaction of the caller. */
export function logTransaction(db: Kysely<Database>): LogTransaction {
  return {
    lockHead: () => readHead(db, true),
    saveLeaves: (leaves, nodes, head) => saveLeaves(db, leaves, nodes, head),
  };
}

async function readHead(db: Kysely<Database>, lock: boolean): Promise<LogHead> {
  const { rows } = await sql<{ size: number; frontier: Uint8Array[]; at: string | null }>`
    select size, frontier, at from log_head ${lock ? sql`for update` : sql``}`.execute(db);
  const [head] = rows;
  if (head === undefined) throw new StoreError("store_damaged", { detail: "log_head" });
  const { size, frontier, at } = head;
  return at === null ? { size, frontier } : { size, frontier, at };
}

/* Everything in one statement: between taking the head and COMMIT each round trip is a wait for all others who append. */
async function saveLeaves(
  db: Kysely<Database>,
  leaves: readonly StoredLeaf[],
  nodes: readonly LogNode[],
  head: LogHead,
): Promise<void> {
  const rows = leaves.map(({ index, hash, data, salt, detail }) => ({
    index,
    hash: hex(hash),
    data: hex(data),
    at: timeOf(data),
    salt: salt === undefined ? undefined : hex(salt),
    detail,
    act: detail?.act,
    user: detail?.who.id,
    reference: detail?.reference,
    records: detail?.records ?? [],
  }));
  const full = nodes.map(({ level, index, hash }) => ({ level, index, hash: hex(hash) }));
  await sql`
    with given as materialized (
      select * from jsonb_to_recordset(${toJson(rows)}::jsonb) as given(index bigint, hash text, data text, at timestamptz, salt text,
        detail jsonb, act text, "user" uuid, reference uuid, records jsonb)
    ), leaf as (
      insert into log_leaf (index, hash, data, at) select index, decode(hash, 'hex'), decode(data, 'hex'), at from given
    ), detail as (
      insert into log_detail (index, salt, detail, act, user_id, reference, records)
      select index, decode(salt, 'hex'), detail, act, "user", reference,
        array(select value::uuid from jsonb_array_elements_text(records))
      from given where detail is not null
    ), node as (
      insert into log_node (level, index, hash)
      select level, index, decode(hash, 'hex')
      from jsonb_to_recordset(${JSON.stringify(full)}::jsonb) as node(level smallint, index bigint, hash text)
    )
    update log_head set size = ${head.size}, at = ${head.at ?? null}::text, frontier = ${head.frontier.map((hash) => Buffer.from(hash))}::bytea[]`.execute(
    db,
  );
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}

/** The time that a leaf's data {act, at, commitment} carries: kept in a column so that the log can be searched by it. */
function timeOf(data: Uint8Array): string {
  const leaf: unknown = JSON.parse(Buffer.from(data).toString("utf8"));
  const at: unknown = typeof leaf === "object" && leaf !== null ? Reflect.get(leaf, "at") : undefined;
  if (typeof at !== "string") throw new StoreError("store_invalid", { detail: "a leaf without time" });
  return at;
}
