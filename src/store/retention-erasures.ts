// Erasing records by law: the one door through which record versions go, and what is written about it. Rows go inside `erase_records` of the database.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { erasedSource } from "#domain";
import type { ActId, AuthorityId, ErasureGround, ErasureReceipt, LogDetail, RecordId, UserId } from "#domain";
import { toJson } from "./json.ts";
import { eraseDetail } from "./log-erasure.ts";
import { readableSides } from "./log-row.ts";
import type { SpanRow } from "./log-row.ts";
import type { RecordBatch } from "./record-writer.ts";
import { readErasures, type StoredErasure } from "./retention-receipts.ts";
import type { Database } from "./schema.ts";

/** What is to be erased, and why. */
export interface AskedErasure {
  readonly records: readonly RecordId[];
  readonly ground: ErasureGround;
  /** What of a list's entry does not come back with its next edition: the entry, or only what it said. */
  readonly blocks?: "entry" | "content" | undefined;
  /** Left out for the node itself. */
  readonly by?: UserId | undefined;
  /** A subject about which an alert stands that has not expired on this day stays: its term is the alert's. */
  readonly unlessUpheldOn?: string | undefined;
  /** Labels of whoever asks: records that require others are not there for them. Left out for the node itself. */
  readonly held?: readonly string[] | undefined;
  /** Gives the ids of the erasures. */
  readonly newId: () => ActId;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** An erasure, and what it names. Records that require different labels are erased by erasures of their own. */
export interface BegunErasure {
  readonly id: ActId;
  readonly requires: readonly string[];
  readonly records: readonly RecordId[];
}

/** An entry of the log that names an erased record. */
export interface NamingEntry {
  readonly index: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly detail: LogDetail;
}

interface Target {
  readonly id: RecordId;
  readonly version: number;
  readonly kind: string;
  readonly owner: AuthorityId;
  readonly subject: RecordId | null;
  readonly withdrawn: boolean;
  readonly expires_on: string | null;
  readonly requires: readonly string[];
}

/** Erases, inside a transaction of the node. */
export class ErasureWriter {
  readonly #db: Kysely<Database>;
  readonly #batch: RecordBatch;

  constructor(db: Kysely<Database>, batch: RecordBatch) {
    this.#db = db;
    this.#batch = batch;
  }

  /**
   * Erases these records and the alerts about them: versions, original rows, staged rows, decisions, hits. What the asker may not know of is left where it
   * is, as if it were not there; an alert that requires more than its subject goes with it, by an erasure of its own. Then erase the entries of the log (`entriesOf`).
   */
  async erase(asked: AskedErasure): Promise<BegunErasure[]> {
    const targets = await this.#lock(asked);
    const groups = Map.groupBy(targets, ({ requires }) => [...new Set(requires)].toSorted().join("\n"));
    const begun: BegunErasure[] = [];
    for (const group of groups.values()) {
      const id = asked.newId();
      const requires = [...new Set(group[0]?.requires)].toSorted();
      await this.#begin(id, asked, requires, group);
      begun.push({ id, requires, records: group.map((target) => target.id) });
    }
    return begun;
  }

  /** Erases again what was written about the records of an erasure since: by whoever was reading them when they went. */
  async sweep(id: ActId): Promise<void> {
    await this.#empty(id);
  }

  /** Entries of the log that name a record of the erasure and say more of it than its id. */
  async entriesOf(id: ActId): Promise<NamingEntry[]> {
    const { rows: named } = await sql<{ record_id: RecordId }>`
      select record_id from erasure_record where erasure = ${id}`.execute(this.#db);
    const ids = new Set(named.map((row) => row.record_id));
    const { rows } = await sql<SpanRow & { at: string }>`
      select span.first, span.size, span.salts, span.details, append.at from log_span span
        cross join lateral (select at from log_append where first <= span.first order by first desc limit 1) append
      where span.records && ${[...ids]}::uuid[] and span.act <> all(${[...plainActs]}::text[]) order by span.first`.execute(
      this.#db,
    );
    return rows.flatMap((row) =>
      [...readableSides([row])].flatMap(([index, { detail }]) =>
        detail.records.some((record) => ids.has(record)) ? [{ index, at: row.at, detail }] : [],
      ),
    );
  }

  /** Erases the readable side of these entries, and counts them with the erasure. */
  async eraseEntries(id: ActId, indexes: readonly number[]): Promise<void> {
    for (const index of indexes) await eraseDetail(this.#db, index);
    await sql`update erasure set log_entries = log_entries + ${indexes.length} where id = ${id}`.execute(this.#db);
  }

  /** Erases the readable side of one entry, which belongs to no erasure of records. False if nothing stood there. */
  async eraseDetail(index: number): Promise<boolean> {
    return eraseDetail(this.#db, index);
  }

  /** Erasures whose copies outside the tables may still be there, oldest first. */
  async open(): Promise<StoredErasure[]> {
    return readErasures(this.#db, sql`erasure.state = 'erased'`, sql`order by erasure.id`);
  }

  /** Erasures that ended since a moment (ISO 8601, UTC). */
  async doneSince(moment: string): Promise<ActId[]> {
    const { rows } = await sql<{ id: ActId }>`
      select id from erasure where state = 'done' and done_at >= ${moment}::timestamptz order by id`.execute(this.#db);
    return rows.map(({ id }) => id);
  }

  /** Ends an erasure with its receipt and the log's entry that has the receipt's hash. */
  async finish(id: ActId, done: { readonly receipt: ErasureReceipt; readonly leaf: number }): Promise<void> {
    const { receipt, leaf } = done;
    await sql`update erasure set state = 'done', done_at = ${receipt.completedAt}, receipt = ${toJson(receipt)}, leaf = ${leaf}
      where id = ${id} and state = 'erased'`.execute(this.#db);
  }

  /** The records asked for and the alerts about them, locked; runs of their lists wait, so that none brings back what goes. */
  async #lock({ records, held, unlessUpheldOn: day }: AskedErasure): Promise<readonly Target[]> {
    const ids = sql`${[...records]}::uuid[]`;
    await sql`select 1 from import_run where state in ('receiving', 'queued', 'reading', 'applying') and list in (
      select list from record_head where id = any(${ids})) order by id for update`.execute(this.#db);
    await sql`select 1 from record_head where id = any(${ids}) or subject = any(${ids}) order by id for update`.execute(
      this.#db,
    );
    const { rows } = await sql<Target>`
      select head.id, head.version, head.kind, head.subject, head.withdrawn, version.expires_on, version.owner, version.requires
      from record_head head join record_version version on version.id = head.id and version.version = head.version
      where head.id = any(${ids}) or head.subject = any(${ids}) order by head.id`.execute(this.#db);
    const isKnown = ({ requires }: Target): boolean =>
      held === undefined || requires.every((label) => held.includes(label));
    const asked = new Set<RecordId>(records);
    const upholds = ({ id, withdrawn, expires_on: last }: Target): boolean =>
      day !== undefined && !withdrawn && !asked.has(id) && (last === null || last >= day);
    const upheld = new Set(rows.filter(upholds).map(({ subject }) => subject));
    const isMeant = (row: Target): boolean => asked.has(row.id) && isKnown(row) && !upheld.has(row.id);
    const named = new Set(rows.filter(isMeant).map(({ id }) => id));
    return rows.filter(({ id, subject }) => named.has(id) || (subject !== null && named.has(subject)));
  }

  async #begin(id: ActId, asked: AskedErasure, requires: readonly string[], targets: readonly Target[]): Promise<void> {
    const { ground, blocks = null, by = null, at } = asked;
    await sql`insert into erasure (id, ground, blocks, asked_at, by_user, requires)
      values (${id}, ${ground}, ${blocks}, ${at}, ${by}, ${[...requires]}::text[])`.execute(this.#db);
    await sql`insert into erasure_record (erasure, record_id)
      select ${id}, unnest(${targets.map((target) => target.id)}::uuid[])`.execute(this.#db);
    await this.#empty(id);
    await this.#tellFeed(targets, at);
    await sql`update erasure set state = 'erased', erased_at = ${at} where id = ${id}`.execute(this.#db);
  }

  async #empty(id: ActId): Promise<void> {
    await sql`update erasure set copies = (
        select coalesce(jsonb_object_agg(name, count), '{}') from (
          select key as name, sum(value::int) as count from (
            select * from jsonb_each_text(erasure.copies) union all select * from jsonb_each_text(went.copies)) each group by key) summed)
      from (select erase_records(${id}) as copies) went where erasure.id = ${id}`.execute(this.#db);
  }

  /** Whoever follows the feed hears that the records are gone; of an alert also about whom it was, so that its subject is looked at again. */
  async #tellFeed(targets: readonly Target[], at: string): Promise<void> {
    const batch = await this.#batch.number(this.#db);
    const gone = new Set(targets.map(({ id }) => id));
    const rows = targets.map(({ id, version, kind, owner, subject }) => ({
      id,
      version: version + 1,
      kind,
      owner,
      content: { kind, ...(subject === null || gone.has(subject) ? {} : { subject }) },
    }));
    await sql`
      insert into record_version (batch, id, version, kind, owner, withdrawn, recorded_at, audience, requires, labels, provenance, content)
      select ${batch}, id, version, kind, owner, true, ${at}, '{}', '{}', ${toJson(noLabels)}::jsonb, ${toJson({ source: erasedSource })}::jsonb, content
      from jsonb_to_recordset(${toJson(rows)}::jsonb) as given (id uuid, version int, kind text, owner text, content jsonb)
      order by id`.execute(this.#db);
  }
}

/** Acts whose entries say of a record its id only, or are about its erasing. */
const plainActs = [
  "listed",
  "hits-listed",
  "erased",
  "restated",
  "receipted",
  "reminded",
  "log-read",
  "sight-explained",
  "recalls-listed",
  "recall-received",
  "recall-answered",
  "recall-answer-sent",
  "recall-escalated",
] as const;

const noLabels = {
  audience: [],
  requires: [],
  handling: ["H0"],
  evaluation: { source: "X", information: "4" },
  purposes: ["audit"],
};
