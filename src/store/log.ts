// The log's tables, as #ledger needs them. What a leaf is and how the tree grows is #ledger's; here leaves are bytes.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { LogHead, LogNode, StoredLeaf } from "#domain";
import { plannedOnce } from "./connection.ts";
import { StoreError } from "./errors.ts";
import { eraseDetail } from "./log-erasure.ts";
import { readHashes } from "./log-hashes.ts";
import type { TreePlace } from "./log-hashes.ts";
import { readLeaf } from "./log-leaf.ts";
import { leavesOf, nodesFilledBy, pack, readableSides, spansOf } from "./log-row.ts";
import type { AppendRow } from "./log-row.ts";
import { findEntries, spansWithin } from "./log-search.ts";
import type { LogEntry, LogSearch } from "./log-search.ts";
import type { Database } from "./schema.ts";

/** Appending, inside a transaction. */
export interface LogTransaction {
  /** Locks the head until the transaction ends and answers it: whoever holds it is the only one who appends. Lock it last. */
  lockHead(): Promise<LogHead>;
  /**
   * Stores leaves, the nodes they fill (all, in the order they fill) and the new head, in one statement. The leaves are of one time,
   * `head.at`. Only after `lockHead` in the same transaction.
   */
  saveLeaves(leaves: readonly StoredLeaf[], nodes: readonly LogNode[], head: LogHead): Promise<void>;
}

/** What is appended: leaves, the nodes they fill in the order they fill, and the head after them. The leaves are of one time, `head.at`. */
export interface LogAddition {
  readonly leaves: readonly StoredLeaf[];
  readonly nodes: readonly LogNode[];
  readonly head: LogHead;
}

const hashLength = 32;
/** Appends read at a time: each holds what one group commit took, some hundred leaves at most. */
const appendsAtOnce = 16;

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

  /** Appends in one statement if the head is still the one that is `before`; false, and nothing is done, when it is not. */
  async append(before: LogHead, addition: LogAddition): Promise<boolean> {
    return saveAfter(this.#db, before.size, addition);
  }

  /** The newest head. */
  async head(): Promise<LogHead> {
    return readHead(this.#db, false);
  }

  /** The hashes of a level from `from` up to, not with, `to`; level 0 are the leaves. Fewer when some are missing. */
  async hashes(level: number, from: number, to: number): Promise<Uint8Array[]> {
    const places = Array.from({ length: Math.max(0, to - from) }, (_, place) => ({ level, index: from + place }));
    return (await this.nodes(places)).filter((hash) => hash !== undefined);
  }

  /** The hashes at these places of the tree, in one query. Undefined where one is missing. */
  async nodes(places: readonly TreePlace[]): Promise<(Uint8Array | undefined)[]> {
    return readHashes(this.#db, places);
  }

  /** Leaves with their details, from an index on, at most `limit`. */
  async leaves(from: number, limit: number): Promise<StoredLeaf[]> {
    const only = limit === 1 ? await readLeaf(this.#db, from) : undefined;
    if (only !== undefined) return [only];
    const leaves: StoredLeaf[] = [];
    for (let next = from; leaves.length < limit;) {
      const appends = await this.#appends(next, limit - leaves.length);
      const last = appends.at(-1);
      if (last === undefined) break;
      const end = last.first + last.size;
      const sides = readableSides(await spansWithin(this.#db, next, Math.min(end, next + limit - leaves.length)));
      leaves.push(...leavesOf(appends, sides).filter(({ index }) => index >= next));
      next = end;
    }
    return leaves.slice(0, limit);
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
    return findEntries(this.#db, search);
  }

  /** Erases what stands beside a leaf, salt and detail; the leaf and every proof stay valid. False if nothing stood there. */
  async eraseDetail(index: number): Promise<boolean> {
    return this.#db.transaction().execute((tx) => eraseDetail(tx, index));
  }

  /** The append that holds this leaf and some after it; if that leaf is missing, those after it. */
  async #appends(from: number, leaves: number): Promise<AppendRow[]> {
    const { rows } = await sql<AppendRow>`
      select first, size, at, hashes, data from log_append
      where first >= coalesce((select max(first) from log_append where first <= ${from}), 0) and first + size > ${from}
      order by first limit ${Math.min(leaves, appendsAtOnce)}`.execute(this.#db);
    return rows;
  }
}

/** The log in a transaction of the caller. */
export function logTransaction(db: Kysely<Database>): LogTransaction {
  return {
    lockHead: () => readHead(db, true),
    saveLeaves: async (leaves, nodes, head) => {
      const isSaved = await saveAfter(db, head.size - leaves.length, { leaves, nodes, head });
      if (!isSaved) throw new StoreError("store_invalid", { detail: "leaves that do not lead from head to head" });
    },
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

/*
 * Everything in one statement: between taking the head and the commit each round trip is a wait for all others who append. Whoever comes
 * second waits for the first at the head's row, and then sees that the head has moved. Answers whether it had not.
 */
async function saveAfter(db: Kysely<Database>, first: number, { leaves, nodes, head }: LogAddition): Promise<boolean> {
  if (leaves.length === 0) return true;
  const isTree = nodes.length === nodesFilledBy(head.size) - nodesFilledBy(first);
  if (leaves[0]?.index !== first || first + leaves.length !== head.size || !isTree)
    throw new StoreError("store_invalid", { detail: "leaves or nodes that do not lead from head to head" });
  const spans = spansOf(leaves);
  // Details go as lines of one text: canonical JSON has no newline, and an array of texts would be escaped once more.
  const { rows } = await sql`${sql.raw(plannedOnce)}
    with moved as (
      update log_head set size = ${head.size}, at = ${head.at ?? null}::text,
        frontier = ${head.frontier.map((hash) => Buffer.from(hash))}::bytea[]
      where size = ${first} returning size
    ), append as (
      insert into log_append (first, size, at, hashes, data, nodes)
      select ${first}::bigint, ${leaves.length}::int, ${head.at ?? null}::timestamptz, ${joined(leaves.map(({ hash }) => hash))}::bytea,
        ${pack(leaves.map(({ data }) => data))}::bytea, ${joined(nodes.map(({ hash }) => hash))}::bytea from moved
    ), given as (
      select given.*, sum(given.size) over (order by given.first) - given.size as before from moved, rows from (
        unnest(${spans.map((span) => span.first)}::bigint[], ${spans.map((span) => span.details.length)}::int[],
          ${spans.map((span) => span.act)}::text[], ${spans.map((span) => span.user ?? null)}::uuid[],
          ${spans.map((span) => span.family ?? null)}::uuid[], ${spans.map((span) => `{${[...span.records].join()}}`)}::text[]),
        string_to_table(${spans.map((span) => `[${span.details.join()}]`).join("\n")}::text, E'\n')
      ) as given (first, size, act, user_id, family, records, details) where given.first is not null
    ), span as (
      insert into log_span (first, size, salts, details, act, user_id, family, records)
      select first, size, substring(${joined(spans.flatMap((span) => span.salts))}::bytea from (${hashLength}::bigint * before)::int + 1
        for ${hashLength}::int * size), details::json, act, user_id, family, records::uuid[] from given
    )
    select size from moved`.execute(db);
  return rows.length === 1;
}

function joined(hashes: readonly Uint8Array[]): Buffer {
  return Buffer.concat(hashes);
}
