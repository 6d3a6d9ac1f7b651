// Reviews of notices to all members: at their owner, and at the compliance desk.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type {
  ActId,
  AuthorityId,
  ComplianceCase,
  DeliveryClass,
  MissingThreshold,
  NoticeReview,
  RecordId,
  ReviewState,
  Sight,
  UserId,
} from "#domain";
import { type GivenCopy, noteGiven } from "../delivery/holders.ts";
import { toJson, type Json } from "../json.ts";
import type { SeenBy } from "../record-reader.ts";
import type { Database } from "../schema.ts";

/** A review as its owner begins it. */
export interface NewReview {
  readonly id: ActId;
  readonly desk: string;
  readonly records: readonly RecordId[];
  /** What is to go, as it goes. */
  readonly content: unknown;
  readonly reason: string;
  readonly class: DeliveryClass;
  readonly missing: readonly MissingThreshold[];
  readonly to: readonly string[];
  readonly audience: readonly string[];
  readonly requires: readonly string[];
  readonly by: UserId;
  readonly at: string;
}

/** A review with what is sent once it is released. */
export interface StoredReview {
  readonly review: NoticeReview;
  readonly content: Json | null;
  readonly class: DeliveryClass;
  readonly audience: readonly string[];
  readonly by: UserId;
}

/** How a review ended. */
export interface ReviewEnd {
  readonly state: Exclude<ReviewState, "waiting" | "proposed">;
  readonly at: string;
  readonly reasons: readonly string[];
  readonly note: string;
  readonly release?: string | undefined;
}

/** A review as it comes to the desk. */
export interface NewComplianceCase {
  readonly id: ActId;
  readonly authority: AuthorityId;
  readonly node: string;
  readonly records: readonly RecordId[];
  readonly content: unknown;
  readonly facts: unknown;
  readonly reason: string;
  readonly unit: string;
  readonly digest: string;
  readonly missing: readonly MissingThreshold[];
  readonly at: string;
}

/** A case with what is read of it until it is decided. */
export interface StoredComplianceCase {
  readonly case: ComplianceCase;
  readonly content: Json | null;
  readonly facts: Json | null;
  readonly reason: string;
  readonly unit: string;
  readonly digest: string;
  readonly proposedBy: UserId | undefined;
}

interface ReviewRow {
  readonly id: ActId;
  readonly state: ReviewState;
  readonly desk: string;
  readonly records: RecordId[];
  readonly content: Json | null;
  readonly reason: string;
  readonly class: DeliveryClass;
  readonly missing: MissingThreshold[];
  readonly recipients: string[];
  readonly audience: string[];
  readonly requires: string[];
  readonly asked_by: UserId;
  readonly by_name: string | null;
  readonly asked_at: string;
  readonly decided_at: string | null;
  readonly reasons: NoticeReview["reasons"];
  readonly note: string;
  readonly release: string | null;
}

interface CaseRow {
  readonly id: ActId;
  readonly state: ReviewState;
  readonly authority: AuthorityId;
  readonly node: string;
  readonly records: RecordId[];
  readonly content: Json | null;
  readonly facts: Json | null;
  readonly reason: string;
  readonly unit: string;
  readonly digest: string;
  readonly missing: MissingThreshold[];
  readonly received_at: string;
  readonly proposed_by: UserId | null;
  readonly proposer: string | null;
  readonly decider: string | null;
  readonly decided_at: string | null;
  readonly reasons: ComplianceCase["reasons"];
  readonly note: string;
}

const reviewColumns = sql`id, state, desk, records, content, reason, class, missing, recipients, audience, requires, asked_by,
  (select name from app_user where app_user.id = asked_by) as by_name, asked_at, decided_at, reasons, note, release`;
const caseColumns = sql`id, state, authority, node, records, content, facts, reason, unit, digest, missing, received_at, proposed_by,
  (select name from app_user where app_user.id = proposed_by) as proposer,
  (select name from app_user where app_user.id = decided_by) as decider, decided_at, reasons, note`;

/** Writes reviews, inside the transaction of what causes them. */
export class ReviewWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** The owner begins one. */
  async ask(one: NewReview): Promise<void> {
    await sql`
      insert into notice_review (id, desk, records, content, reason, class, missing, recipients, audience, requires, asked_by, asked_at)
      values (${one.id}, ${one.desk}, ${[...one.records]}::uuid[], ${toJson(one.content)}::jsonb, ${one.reason}, ${one.class},
        ${[...one.missing]}, ${[...one.to]}, ${[...one.audience]}, ${[...one.requires]}, ${one.by}, ${one.at})`.execute(
      this.#db,
    );
  }

  /** Notes that the desk has a copy until it has decided. `store_conflict` for what was called back. */
  async give(given: GivenCopy): Promise<void> {
    await noteGiven(this.#db, given);
  }

  /** The owner's review, held to the end of the transaction; as the node. */
  async hold(id: ActId): Promise<StoredReview | undefined> {
    const { rows } = await sql<ReviewRow>`
      select ${reviewColumns} from notice_review where id = ${id} for update of notice_review`.execute(this.#db);
    return rows.map(toReview)[0];
  }

  /** Those of these records that are not as they were handed in, or are withdrawn; as the node. */
  async changedSince(records: readonly { readonly id: RecordId; readonly version: number }[]): Promise<RecordId[]> {
    const { rows } = await sql<{ id: RecordId }>`
      select given.id from jsonb_to_recordset(${toJson(records.map(({ id, version }) => ({ id, version })))}::jsonb) as given (id uuid, version int)
        left join record_head head on head.id = given.id
      where head.id is null or head.withdrawn or head.version <> given.version`.execute(this.#db);
    return rows.map(({ id }) => id);
  }

  /** It is decided; of what was to go nothing is kept. As the node. */
  async end(id: ActId, { state, at, reasons, note, release }: ReviewEnd): Promise<void> {
    await sql`
      update notice_review set state = ${state}, decided_at = ${at}, reasons = ${[...reasons]}, note = ${note}, release = ${release ?? null},
        content = null where id = ${id}`.execute(this.#db);
    // Nor has the desk: it keeps nothing of what it has decided on.
    await sql`delete from given_copy where kind = 'review' and cause = ${id}`.execute(this.#db);
  }

  /** This node's own that wait, about any of these records: nothing of them is sent, whatever is decided. As the node. */
  async takeBack(ids: readonly RecordId[], at: string): Promise<void> {
    await sql`update notice_review set state = 'outdated', decided_at = ${at}, content = null where state = 'waiting' and records && ${[...ids]}::uuid[]`.execute(
      this.#db,
    );
  }

  /** At the desk: notices of an authority's that wait, about any of its records that are over; their contents go. As the node. */
  async dropCases(
    authority: AuthorityId,
    ids: readonly RecordId[],
    at: string,
  ): Promise<{ readonly id: ActId; readonly records: readonly RecordId[] }[]> {
    const { rows } = await sql<{ id: ActId; records: RecordId[] }>`
      update compliance_case set state = 'outdated', decided_at = ${at}, content = null, facts = null, reason = '', note = ''
      where authority = ${authority} and records && ${[...ids]}::uuid[] and state in ('waiting', 'proposed') returning id, records`.execute(
      this.#db,
    );
    return rows;
  }

  /** At the desk one comes; false if it is there. As the node. */
  async receive(one: NewComplianceCase): Promise<boolean> {
    const { rows } = await sql`
      insert into compliance_case (id, authority, node, records, content, facts, reason, unit, digest, missing, received_at)
      values (${one.id}, ${one.authority}, ${one.node}, ${[...one.records]}::uuid[], ${toJson(one.content)}::jsonb, ${toJson(one.facts)}::jsonb,
        ${one.reason}, ${one.unit}, ${one.digest}, ${[...one.missing]}, ${one.at})
      on conflict (id) do nothing returning 1`.execute(this.#db);
    return rows.length === 1;
  }

  /** One officer would release it; another one decides. False when it does not wait any more. */
  async propose(id: ActId, by: UserId, note: string): Promise<boolean> {
    const { rows } = await sql`
      update compliance_case set state = 'proposed', proposed_by = ${by}, note = ${note} where id = ${id} and state = 'waiting'
      returning 1`.execute(this.#db);
    return rows.length === 1;
  }

  /** It is decided; of the content nothing is kept. False when it was before. */
  async decide(id: ActId, by: UserId, { state, at, reasons, note }: ReviewEnd): Promise<boolean> {
    const { rows } = await sql`
      update compliance_case set state = ${state}, decided_by = ${by}, decided_at = ${at}, reasons = ${[...reasons]}, note = ${note},
        content = null, facts = null where id = ${id} and state in ('waiting', 'proposed') returning 1`.execute(
      this.#db,
    );
    return rows.length === 1;
  }
}

/** Reads reviews for people. */
export class ReviewReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** This node's own, newest first. `before` is the `next` of the page before. */
  async reviews(query: Listing): Promise<{ items: NoticeReview[]; next?: string }> {
    const { rows } = await sql<ReviewRow>`
      select ${reviewColumns} from notice_review where ${olderThan(query.before)} order by id desc limit ${query.limit + 1}`.execute(
      this.#seenBy(query.sight),
    );
    return page(
      rows.map((row) => toReview(row).review),
      query.limit,
    );
  }

  /** At the desk: those that wait first, then the newest; all, or those that wait. */
  async cases(
    query: Listing & { readonly isOpen?: boolean | undefined },
  ): Promise<{ items: ComplianceCase[]; next?: string }> {
    const open = query.isOpen === undefined ? sql`true` : sql`(state in ('waiting', 'proposed')) = ${query.isOpen}`;
    const { rows } = await sql<CaseRow>`
      select ${caseColumns} from compliance_case where ${open} and ${olderThan(query.before)} order by id desc limit ${query.limit + 1}`.execute(
      this.#seenBy(query.sight),
    );
    return page(
      rows.map((row) => toCase(row).case),
      query.limit,
    );
  }

  /** One case at the desk. */
  async case(id: ActId, sight: Sight): Promise<StoredComplianceCase | undefined> {
    const { rows } = await sql<CaseRow>`select ${caseColumns} from compliance_case where id = ${id}`.execute(
      this.#seenBy(sight),
    );
    return rows.map(toCase)[0];
  }
}

interface Listing {
  readonly before?: string | undefined;
  readonly limit: number;
  readonly sight: Sight;
}

function olderThan(before: string | undefined): RawBuilder<unknown> {
  return before === undefined ? sql`true` : sql`id::text < ${before}`;
}

function page<T extends { readonly id: string }>(found: T[], limit: number): { items: T[]; next?: string } {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, ...(found.length > limit && last !== undefined ? { next: last.id } : {}) };
}

function toReview(row: ReviewRow): StoredReview {
  const { id, state, desk, records, requires, reason, missing, reasons, note } = row;
  return {
    review: {
      id,
      state,
      desk,
      records,
      requires,
      reason,
      missing,
      to: row.recipients,
      askedAt: row.asked_at,
      askedBy: row.by_name ?? "",
      ...(row.decided_at === null ? {} : { decidedAt: row.decided_at }),
      reasons,
      note,
      ...(row.release === null ? {} : { release: row.release }),
    },
    content: row.content,
    class: row.class,
    audience: row.audience,
    by: row.asked_by,
  };
}

function toCase(row: CaseRow): StoredComplianceCase {
  const { id, state, authority, node, records, missing, reasons, note, content, facts, reason, unit, digest } = row;
  return {
    case: {
      id,
      state,
      authority,
      node,
      records,
      receivedAt: row.received_at,
      missing,
      ...(row.proposer === null ? {} : { proposedBy: row.proposer }),
      ...(row.decided_at === null ? {} : { decidedAt: row.decided_at }),
      ...(row.decider === null ? {} : { decidedBy: row.decider }),
      reasons,
      note,
    },
    content,
    facts,
    reason,
    unit,
    digest,
    proposedBy: row.proposed_by ?? undefined,
  };
}
