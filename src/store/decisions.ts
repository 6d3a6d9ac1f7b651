import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, AuthorityId, Labels, Outcome, Purpose, RecordId, Sight, UserId } from "#domain";
import { labelsNow, titleOf } from "./record-row.ts";
import { plannedOnce } from "./connection.ts";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** What an officer decided about one candidate of a check. Never changed: a later decision is another one. */
export interface StoredDecision {
  readonly id: ActId;
  readonly check: ActId;
  readonly record: RecordId;
  readonly recordVersion: number;
  /** SHA-256, hexadecimal, of the identity that was asked for and the record's id: the same pair has the same key. */
  readonly pairKey: string;
  readonly outcome: Outcome;
  readonly reason: string;
  /** The fact that differs, for a clearance. */
  readonly fact?: string;
  readonly by: UserId;
  readonly at: string;
  readonly purpose: Purpose;
}

/** A decision in a list: with the officer's name, and what the record is called. */
export interface ListedDecision extends StoredDecision {
  readonly byName: string;
  readonly title: string | undefined;
  /** The record's, as it is now. */
  readonly labels: Labels;
  readonly owner: AuthorityId;
}

/** A pair whose newest decision is that they are not the same. `by` is the officer's name. */
export interface ClearedPair {
  readonly decision: ActId;
  readonly record: RecordId;
  readonly recordVersion: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** Which decisions to list, newest first. `open` leaves only what was referred and not decided since. */
export interface DecisionListing {
  readonly outcomes?: readonly Outcome[];
  readonly check?: ActId;
  readonly open?: true;
  /** Only this officer's own. */
  readonly by?: UserId;
  readonly before?: string;
  readonly limit: number;
  readonly sight: Sight;
}

/** Decides, for somebody who sees the record. */
export class DecisionWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Adds a decision. */
  async add(decision: StoredDecision): Promise<void> {
    const { id, check, record, recordVersion, pairKey, outcome, reason, fact, by, at, purpose } = decision;
    const pair = { pair_key: Buffer.from(pairKey, "hex"), record_id: record, record_version: recordVersion };
    await this.#db
      .insertInto("decision")
      .values({ id, check_id: check, ...pair, outcome, reason, fact: fact ?? null, by_user: by, at, purpose })
      .execute();
  }
}

/** Reads decisions about records that somebody sees. */
export class DecisionReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** Of these pairs those that stand cleared, by pair key. A later confirmation or referral lifts a clearance. */
  async clearedPairs(pairKeys: readonly string[], sight: Sight): Promise<Map<string, ClearedPair>> {
    if (pairKeys.length === 0) return new Map();
    // The keys come out of a query of their own: how few they are would else have PostgreSQL plan the statement anew each time, which takes longer than running it.
    const { rows } = await sql<ClearedPair & { pairKey: string }>`${sql.raw(plannedOnce)}
      select encode(pair.pair_key, 'hex') as "pairKey", pair.id as decision, pair.record_id as record,
        pair.record_version as "recordVersion", pair.at, app_user.name as by, pair.reason
      from (
        select distinct on (pair_key) * from decision
        where pair_key = any((select ${pairKeys.map((key) => Buffer.from(key, "hex"))}::bytea[])::bytea[])
        order by pair_key, id desc
      ) pair join app_user on app_user.id = pair.by_user
      where pair.outcome = 'cleared'`.execute(this.#seenBy(sight));
    return new Map(rows.map(({ pairKey, ...pair }) => [pairKey, pair]));
  }

  /** Decisions about records that the sight admits, newest first, a page at a time. `before` is the `next` of the page before. */
  async list(listing: DecisionListing): Promise<{ decisions: ListedDecision[]; next?: string }> {
    const { outcomes, check, open, by, before, limit, sight } = listing;
    const { rows } = await sql<Omit<ListedDecision, "fact" | "title"> & { fact: string | null; title: string | null }>`
      select decision.id, decision.check_id as check, decision.record_id as record, decision.record_version as "recordVersion",
        encode(decision.pair_key, 'hex') as "pairKey", decision.outcome, decision.reason, decision.fact, decision.by_user as by,
        decision.at, decision.purpose, app_user.name as "byName", ${titleOf(sql`version.content`)} as title, ${labelsNow} as labels, version.owner
      from decision join app_user on app_user.id = decision.by_user
        join record_head head on head.id = decision.record_id
        join record_version version on version.id = head.id and version.version = head.version
      where ${outcomes === undefined ? sql`true` : sql`decision.outcome = any(${[...outcomes]}::text[])`}
        and ${check === undefined ? sql`true` : sql`decision.check_id = ${check}`}
        and ${by === undefined ? sql`true` : sql`decision.by_user = ${by}`}
        and ${before === undefined ? sql`true` : sql`decision.id < ${before}::uuid`}
        and ${open === undefined ? sql`true` : stillOpen}
      order by decision.id desc
      limit ${limit + 1}`.execute(this.#seenBy(sight));
    const decisions = rows.slice(0, limit).map(({ fact, title, ...row }) => ({
      ...row,
      title: title ?? undefined,
      ...(fact === null ? {} : { fact }),
    }));
    const last = decisions.at(-1);
    return rows.length > limit && last !== undefined ? { decisions, next: last.id } : { decisions };
  }
}

const stillOpen = sql`decision.outcome = 'referred' and not exists (
  select 1 from decision later
  where later.check_id = decision.check_id and later.record_id = decision.record_id and later.id > decision.id)`;
