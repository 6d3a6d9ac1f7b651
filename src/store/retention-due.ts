// What is due: reviews that its keepers are told of, and terms that have ended.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { AlertCategory, AuthorityId, Labels, RecordId, RecordKind, RetentionBasis, Sight } from "#domain";
import { toJson } from "./json.ts";
import { titleOf } from "./record-row.ts";
import type { SeenBy } from "./record-reader.ts";
import type { RecordBatch } from "./record-writer.ts";
import type { Database } from "./schema.ts";

/** A record with what its rule is found by. Days are ISO 8601. */
export interface TermedRecord {
  readonly id: RecordId;
  readonly owner: AuthorityId;
  readonly category: AlertCategory | null;
  readonly purposes: Labels["purposes"];
  readonly requires: readonly string[];
}

/** A record whose review comes. `subject` is the record that its keepers are told of: of an alert, whom it is about. */
export interface ComingReview extends TermedRecord {
  readonly subject: RecordId;
  readonly reviewOn: string;
}

/** A review that is due, as its keepers see it. */
export interface DueReview {
  readonly record: RecordId;
  readonly kind: RecordKind;
  readonly title: string | undefined;
  readonly owner: AuthorityId;
  readonly list: string | undefined;
  readonly basis: RetentionBasis;
  readonly reviewOn: string;
  readonly expiresOn: string | undefined;
  readonly remindedAt: string;
  readonly labels: Labels;
}

/** New days for a record, if it is still this version. */
export interface NewDays {
  readonly id: RecordId;
  readonly version: number;
  readonly reviewOn: string;
  readonly expiresOn?: string | undefined;
}

/** Of a record the category of its alert, or of the first alert about it; and the tables that the columns are of. */
const termed = sql`head.id, version.owner, version.requires, version.labels -> 'purposes' as purposes, coalesce(version.content ->> 'category', (
    select said.content ->> 'category' from record_head about join record_version said on said.id = about.id and said.version = about.version
    where about.subject = head.id order by about.withdrawn, about.id limit 1)) as category`;
const heads = sql`record_head head join record_version version on version.id = head.id and version.version = head.version`;

const ended = sql`label_set = any ((select sets from past)::int[]) and not exists (select from record_head about
  where about.subject = head.id and not about.withdrawn and not about.label_set = any ((select sets from past)::int[]))`;

/** Finds and keeps what is due, for the node, inside a transaction. */
export class RetentionKeeper {
  readonly #db: Kysely<Database>;
  readonly #batch: RecordBatch;
  readonly #at: string;

  /** `at` is the time that versions carry: ISO 8601, UTC. */
  constructor(db: Kysely<Database>, batch: RecordBatch, at: string) {
    this.#db = db;
    this.#batch = batch;
    this.#at = at;
  }

  /** Records that stand, whose review is on or before a day and was not told of, in the order of days and ids; `after` is the last of the page before. */
  async coming(
    until: string,
    { after, limit }: { readonly after?: ComingReview | undefined; readonly limit: number },
  ): Promise<ComingReview[]> {
    const { rows } = await sql<ComingReview>`
      select ${termed}, coalesce(head.subject, head.id) as subject, head.review_on as "reviewOn" from ${heads}
      where head.review_on <= ${until}::date and not head.withdrawn and not exists (select from retention_reminder told
          where told.record_id = coalesce(head.subject, head.id) and told.review_on = head.review_on)
        and ${after === undefined ? sql`true` : sql`(head.review_on, head.id) > (${after.reviewOn}::date, ${after.id}::uuid)`}
      order by head.review_on, head.id limit ${limit}`.execute(this.#db);
    return rows;
  }

  /** Notes that the keepers are told of these reviews; answers the records of which they were not yet. */
  async remind(
    reviews: readonly { readonly record: RecordId; readonly reviewOn: string; readonly basis: RetentionBasis }[],
  ): Promise<RecordId[]> {
    const { rows } = await sql<{ record_id: RecordId }>`
      insert into retention_reminder (record_id, review_on, basis, reminded_at)
      select distinct on (record, "reviewOn") record, "reviewOn", basis, ${this.#at}::timestamptz
      from jsonb_to_recordset(${toJson(reviews)}::jsonb) as given (record uuid, "reviewOn" date, basis text)
      on conflict do nothing returning record_id`.execute(this.#db);
    return rows.map((row) => row.record_id);
  }

  /** Records whose last day has passed and about which no alert stands whose has not, at most so many. */
  async expired(today: string, limit: number): Promise<TermedRecord[]> {
    const { rows } = await sql<TermedRecord>`
      with past as materialized (select array(select id from label_set where expires_on < ${today}::date) as sets),
      ended as (
        (select id from record_head head where not withdrawn and ${ended} limit ${limit})
        union (select id from record_head head where withdrawn and ${ended} limit ${limit})
        limit ${limit}
      )
      select ${termed} from ${heads} join ended on ended.id = head.id order by head.id`.execute(this.#db);
    return rows;
  }

  /** Records withdrawn before a moment, by id; `after` is the last of the page before. */
  async withdrawnBefore(
    moment: string,
    { after, limit }: { readonly after?: RecordId | undefined; readonly limit: number },
  ): Promise<(TermedRecord & { readonly withdrawnAt: string })[]> {
    const { rows } = await sql<TermedRecord & { readonly withdrawnAt: string }>`
      select ${termed}, version.recorded_at as "withdrawnAt" from ${heads}
      where head.withdrawn and version.recorded_at < ${moment}::timestamptz
        and ${after === undefined ? sql`true` : sql`head.id > ${after}::uuid`}
      order by head.id limit ${limit}`.execute(this.#db);
    return rows;
  }

  /** Forgets the rows that runs which ended before a moment could not read; line and reason stay. */
  async forgetUnread(moment: string): Promise<void> {
    await sql`update import_problem problem set key = null, snippet = null from import_run run
      where run.id = problem.run and run.ended_at < ${moment}::timestamptz
        and (problem.key is not null or problem.snippet is not null)`.execute(this.#db);
  }

  /** Gives records new days, by a version that says the same otherwise. Answers those that were still the version given. */
  async extend(days: readonly NewDays[]): Promise<RecordId[]> {
    const batch = await this.#batch.number(this.#db);
    const ids = days.map(({ id }) => id);
    await sql`select 1 from record_head where id = any(${ids}::uuid[]) order by id for update`.execute(this.#db);
    const { rows } = await sql<{ id: RecordId }>`
      with given as (
        select * from jsonb_to_recordset(${toJson(days)}::jsonb) as given (id uuid, version int, "reviewOn" date, "expiresOn" date)
      ), version as (
        insert into record_version (batch, id, version, kind, owner, list, key, withdrawn, recorded_at, audience, requires, expires_on,
          labels, provenance, content)
        select ${batch}::bigint, last.id, last.version + 1, last.kind, last.owner, last.list, last.key, false, ${this.#at}::timestamptz, last.audience, last.requires,
          given."expiresOn", last.labels - 'reviewOn' - 'expiresOn'
            || jsonb_strip_nulls(jsonb_build_object('reviewOn', given."reviewOn", 'expiresOn', given."expiresOn")), last.provenance, last.content
        from given join record_head head on head.id = given.id and head.version = given.version and not head.withdrawn
          join record_version last on last.id = head.id and last.version = head.version
        order by last.id
        returning *
      )
      update record_head head set version = version.version, review_on = (version.labels ->> 'reviewOn')::date,
        label_set = label_set_of(version.audience, version.requires, version.expires_on)
      from version where version.id = head.id returning head.id`.execute(this.#db);
    return rows.map(({ id }) => id);
  }
}

/** Reads what is due of the records that somebody sees. */
export class DueReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** Reviews that are due, the first first, a page at a time. `after` is the `next` of the page before. */
  async list(page: {
    readonly after?: string | undefined;
    readonly limit: number;
    readonly sight: Sight;
  }): Promise<{ reviews: DueReview[]; next?: string }> {
    const { after, limit, sight } = page;
    const [day = "", id = ""] = after?.split("~") ?? [];
    const { rows } = await sql<
      Omit<DueReview, "title" | "list" | "expiresOn"> & {
        title: string | null;
        list: string | null;
        expiresOn: string | null;
      }
    >`
      select told.record_id as record, head.kind, ${titleOf(sql`version.content`)} as title, version.owner, head.list, told.basis,
        told.review_on as "reviewOn", version.expires_on as "expiresOn", told.reminded_at as "remindedAt", version.labels
      from retention_reminder told join ${heads} on head.id = told.record_id
      where not head.withdrawn and ${stillDue}
        and ${after === undefined ? sql`true` : sql`(told.review_on, told.record_id) > (${day}::date, ${id}::uuid)`}
      order by told.review_on, told.record_id limit ${limit + 1}`.execute(this.#seenBy(sight));
    const reviews = rows.slice(0, limit).map(({ title, list, expiresOn, ...row }) => ({
      ...row,
      title: title ?? undefined,
      list: list ?? undefined,
      expiresOn: expiresOn ?? undefined,
    }));
    const last = reviews.at(-1);
    return rows.length > limit && last !== undefined
      ? { reviews, next: `${last.reviewOn}~${last.record}` }
      : { reviews };
  }

  /** How many reviews are due. */
  async count(sight: Sight): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from retention_reminder told join record_head head on head.id = told.record_id
      where not head.withdrawn and ${stillDue}`.execute(this.#seenBy(sight));
    return rows[0]?.count ?? 0;
  }
}

/** The record, or an alert about it, has this day of review still. */
const stillDue = sql`(head.review_on = told.review_on or exists (
  select from record_head about where about.subject = told.record_id and about.review_on = told.review_on and not about.withdrawn))`;
