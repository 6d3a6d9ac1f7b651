import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { BesaRecord, NewRecord, RecordId, Restriction } from "#domain";
import { toJson } from "./json.ts";
import { StoreError } from "./errors.ts";
import { buriedAmong } from "./recalled.ts";
import { recordColumns, toRecord } from "./record-row.ts";
import type { RecordRow } from "./record-row.ts";
import type { Database } from "./schema.ts";

/** The feed's batch of one transaction: taken at its first write of a record, given its place at the end (see `seal`). */
export class RecordBatch {
  #number: number | undefined;

  /** The batch's number; the same for the whole transaction. */
  async number(db: Kysely<Database>): Promise<number> {
    if (this.#number === undefined) {
      const { rows } = await sql<{ batch: number }>`select nextval('record_batch') as batch`.execute(db);
      this.#number = rows[0]?.batch;
    }
    if (this.#number === undefined) throw new StoreError("store_failed", { detail: "record_batch" });
    return this.#number;
  }

  /**
   * Gives what was written its place in the change feed. Must be the last statement before COMMIT: the lock is held until the commit is
   * visible, so that whoever sees a position has seen all before it.
   */
  async seal(db: Kysely<Database>): Promise<void> {
    if (this.#number === undefined) return;
    await sql`select pg_advisory_xact_lock(${feedTurn})`.execute(db);
    await sql`with sealed as (insert into record_commit (batch) values (${this.#number}) returning position)
      select pg_notify('besa_records', '') from sealed`.execute(db);
  }
}

/** Any number, the same in every node. */
const feedTurn = 4_117_202_612;

/** Writes record versions inside a transaction. */
export class RecordWriter {
  readonly #db: Kysely<Database>;
  readonly #batch: RecordBatch;
  readonly #at: string;

  /** `at` is the time the versions carry: ISO 8601, UTC. */
  constructor(db: Kysely<Database>, batch: RecordBatch, at: string) {
    this.#db = db;
    this.#batch = batch;
    this.#at = at;
  }

  /**
   * Adds a version of each record: the first, or the next if the id is known. Answers them in the order given, numbered and dated.
   * `store_conflict` if another record holds the same list and key, or if an id is given twice; `store_not_found` if one was erased by law.
   */
  async put(records: readonly NewRecord[]): Promise<BesaRecord[]> {
    const { rows } = await this.#write(records, sql`select ${recordColumns} from version`);
    const written = new Map(rows.map((row) => [row.id, toRecord(row)]));
    return records.flatMap((record) => written.get(record.id) ?? []);
  }

  /** As `put`, of many that nobody asks back. */
  async write(records: readonly NewRecord[]): Promise<void> {
    await this.#write(records, sql`select where false`);
  }

  async #write(records: readonly NewRecord[], answer: RawBuilder<unknown>): Promise<{ readonly rows: RecordRow[] }> {
    if (records.length === 0) return { rows: [] };
    await this.#lockHeads(records.map((record) => record.id));
    await this.#refuseErased(records);
    const batch = await this.#batch.number(this.#db);
    return sql<RecordRow>`
      with given as (
        select * from rows from (jsonb_to_recordset(${toJson(records)}::jsonb)
          as (id uuid, owner text, content jsonb, labels jsonb, provenance jsonb)) with ordinality
          as given(id, owner, content, labels, provenance, place)
      ), version as (
        insert into record_version (batch, id, version, kind, owner, list, key, withdrawn, recorded_at, audience, requires, expires_on,
          labels, provenance, content)
        select ${batch}, given.id, ${versionAfter(sql`head.version`)}, given.content ->> 'kind', given.owner, given.provenance ->> 'list',
          given.provenance ->> 'key', false, ${this.#at}, ${labelColumns}, given.labels, given.provenance, given.content
        from given left join record_head head using (id)
        order by given.place
        returning *
      ), head as (
        insert into record_head (id, version, kind, list, key, part, subject, withdrawn, label_set, review_on, not_for)
        select id, version, kind, list, key, case when key is null then null when kind = 'alert' then 'alert' else 'subject' end,
          (content ->> 'subject')::uuid, false, label_set_of(audience, requires, expires_on), (labels ->> 'reviewOn')::date, ${notFor}
        from version
        on conflict (id) do update set version = excluded.version, kind = excluded.kind, list = excluded.list, key = excluded.key,
          part = excluded.part, subject = excluded.subject, withdrawn = false, content_hash = null, label_set = excluded.label_set, review_on = excluded.review_on,
          not_for = excluded.not_for
      )
      ${answer}`.execute(this.#db);
  }

  /** Adds a version of each record that says its owner no longer upholds it. Those unknown or withdrawn already are left out. */
  async withdraw(ids: readonly RecordId[]): Promise<BesaRecord[]> {
    if (ids.length === 0) return [];
    await this.#lockHeads(ids);
    const batch = await this.#batch.number(this.#db);
    const { rows } = await sql<RecordRow>`
      with version as (
        insert into record_version (batch, id, version, kind, owner, list, key, withdrawn, recorded_at, audience, requires, expires_on,
          labels, provenance, content)
        select ${batch}, last.id, ${versionAfter(sql`last.version`)}, last.kind, last.owner, last.list, last.key, true, ${this.#at}, last.audience,
          last.requires, last.expires_on, last.labels, last.provenance, last.content
        from record_head head join record_version last on last.id = head.id and last.version = head.version
        where head.id = any(${[...ids]}::uuid[]) and not head.withdrawn
        returning *
      ), head as (
        update record_head head set version = version.version, withdrawn = true, content_hash = null
        from version where version.id = head.id
      )
      select ${recordColumns} from version`.execute(this.#db);
    return rows.map(toRecord);
  }

  /**
   * Marks the newest version of a record, whoever owns it, or takes the mark off (`undefined`); the mark stays when the next version comes. False if the
   * record is not there. Candidates and pages are read anew each time, so that it counts at once; the index need not know.
   */
  async restrict(id: RecordId, restricted: Restriction | undefined): Promise<boolean> {
    const { rows } =
      await sql`update record_head set restricted = ${restricted === undefined ? null : toJson(restricted)}::jsonb
      where id = ${id} returning 1`.execute(this.#db);
    return rows.length === 1;
  }

  // Always in the same order, so that two transactions that write the same records wait for each other instead of locking up.
  async #lockHeads(ids: readonly RecordId[]): Promise<void> {
    await sql`select 1 from record_head where id = any(${[...ids]}::uuid[]) order by id for update`.execute(this.#db);
  }

  /** Those of the ids whose records were erased here: none of them can be written again. */
  async erasedAmong(ids: readonly RecordId[]): Promise<RecordId[]> {
    if (ids.length === 0) return [];
    const { rows } = await sql<{ record_id: RecordId }>`
      select distinct record_id from erasure_record where record_id = any(${[...ids]}::uuid[])`.execute(this.#db);
    return rows.map((row) => row.record_id);
  }

  /** Whoever read a record before it was erased does not bring it back. After the lock: an erasure that held it is over then. */
  async #refuseErased(records: readonly NewRecord[]): Promise<void> {
    if ((await this.erasedAmong(records.map(({ id }) => id))).length > 0)
      throw new StoreError("store_not_found", { detail: "erased" });
    if ((await buriedAmong(this.#db, records)).length > 0)
      throw new StoreError("store_not_found", { detail: "recalled" });
  }
}

/**
 * The version that follows. After each restore of a backup numbers begin at another million: versions that were lost had numbers too, and others, who
 * hold them, take nothing older for newer.
 */
function versionAfter(version: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when ${version} is null then 1 else greatest(${version}, (select count(*)::int * 1000000 from restore)) + 1 end`;
}

/** The countries that a record is kept from, as its head has them. */
const notFor = sql`case when labels ? 'notFor' then array(select jsonb_array_elements_text(labels -> 'notFor')) end`;

/** The labels as the columns that the rule of sight reads. */
const labelColumns = sql`
  array(select jsonb_array_elements_text(given.labels -> 'audience')), array(select jsonb_array_elements_text(given.labels -> 'requires')),
  (given.labels ->> 'expiresOn')::date`;
