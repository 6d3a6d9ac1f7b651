// Queries that this node put to partners, and what they answered.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type {
  ActId,
  AuthorityId,
  DetailsState,
  DetailsTerms,
  GivenDetails,
  Likeness,
  Purpose,
  QueryObstacle,
  RecordId,
  UserId,
} from "#domain";
import { toJson } from "./json.ts";
import type { Database } from "./schema.ts";

/** A query to one partner. Without `peer` it was not sent: `obstacle` says why. */
export interface StoredPartnerQuery {
  readonly id: ActId;
  readonly check: ActId;
  readonly authority: AuthorityId;
  /** The partner's node. */
  readonly peer: string | undefined;
  readonly byUser: UserId;
  readonly unit: string;
  readonly purpose: Purpose;
  /** Whom or what it was about. */
  readonly presented: string;
  readonly state: "asked" | "no-hit" | "hit" | "not-allowed";
  readonly obstacle: QueryObstacle | undefined;
  readonly likeness: Likeness | undefined;
  readonly askedAt: string;
  readonly answerBy: string;
  readonly answeredAt: string | undefined;
  readonly hit: ActId | undefined;
  /** What the partner said of details, with its hit. */
  readonly terms: DetailsTerms | undefined;
  readonly details: DetailsState | undefined;
  readonly detailsNote: string | undefined;
}

/** What a partner answered. */
export type PartnerAnswer = Pick<StoredPartnerQuery, "obstacle" | "likeness" | "hit" | "terms"> & {
  readonly state: "no-hit" | "hit" | "not-allowed";
  readonly at: string;
};

type Nullable<T> = {
  readonly [Key in keyof T]: Exclude<T[Key], undefined> | (undefined extends T[Key] ? null : never);
};
type Row = Nullable<StoredPartnerQuery>;

const columns = sql`id, check_id as "check", authority, peer, by_user as "byUser", unit, purpose, presented, state, obstacle, likeness, asked_at as "askedAt",
  answer_by as "answerBy", answered_at as "answeredAt", hit, terms, details, details_note as "detailsNote"`;

/** Queries to partners, inside a transaction or for reading. Whose they are is asked by whoever reads them: they hold no name. */
export class PartnerQueryStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Adds what was asked, and what could not be. */
  async add(
    queries: readonly (Omit<StoredPartnerQuery, "details" | "detailsNote" | "terms"> & {
      readonly keepUntil: string;
    })[],
  ): Promise<void> {
    await sql`
      insert into partner_query (id, check_id, authority, peer, by_user, unit, purpose, presented, state, obstacle, asked_at, answer_by, keep_until)
      select id, "check", authority, peer, "byUser", unit, purpose, presented, state, obstacle, "askedAt", "answerBy", "keepUntil"
      from jsonb_to_recordset(${toJson(queries)}::jsonb) as given (id uuid, "check" uuid, authority text, peer text, "byUser" uuid, unit text, purpose text,
        presented text, state text, obstacle text, "askedAt" timestamptz, "answerBy" timestamptz, "keepUntil" date)`.execute(
      this.#db,
    );
  }

  /** How many were put to a partner since then. */
  async countSince(partner: AuthorityId, since: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from partner_query where authority = ${partner} and asked_at >= ${since} and peer is not null`.execute(
      this.#db,
    );
    return rows[0]?.count ?? 0;
  }

  /** One of them. */
  async get(id: ActId): Promise<StoredPartnerQuery | undefined> {
    return (await this.#read(sql`id = ${id}`))[0];
  }

  /** The same, held until the transaction ends. */
  async hold(id: ActId): Promise<StoredPartnerQuery | undefined> {
    return (await this.#read(sql`id = ${id}`, sql`for update`))[0];
  }

  /** Those of a check, in the order of their authorities. */
  async ofCheck(check: ActId): Promise<StoredPartnerQuery[]> {
    return this.#read(sql`check_id = ${check}`, sql`order by authority, id limit 200`);
  }

  /** Keeps an answer. */
  async answer(id: ActId, { state, obstacle, likeness, hit, terms, at }: PartnerAnswer): Promise<void> {
    await sql`
      update partner_query set state = ${state}, obstacle = ${obstacle ?? null}, likeness = ${likeness ?? null}, hit = ${hit ?? null},
        terms = ${terms ?? null}, answered_at = ${at} where id = ${id}`.execute(this.#db);
  }

  /** How a request for details stands; the query and what was given are kept until the day that is named. */
  async setDetails(
    id: ActId,
    { state, note, keepUntil }: { readonly state: DetailsState; readonly note?: string; readonly keepUntil?: string },
  ): Promise<void> {
    await sql`
      update partner_query set details = ${state}, details_note = ${note ?? null}, keep_until = greatest(keep_until, ${keepUntil ?? null}::date)
      where id = ${id}`.execute(this.#db);
  }

  /** Keeps the records a partner gave. */
  async addDetails(id: ActId, records: GivenDetails): Promise<void> {
    await sql`
      insert into partner_details (query, record_id, place, shared)
      select ${id}, (shared ->> 'id')::uuid, place, shared from jsonb_array_elements(${toJson(records)}::jsonb) with ordinality as given (shared, place)
      on conflict do nothing`.execute(this.#db);
  }

  /** The records a partner gave. */
  async detailsOf(id: ActId): Promise<GivenDetails> {
    const { rows } = await sql<{ shared: GivenDetails[number] }>`
      select shared from partner_details where query = ${id} order by place`.execute(this.#db);
    return rows.map(({ shared }) => shared);
  }

  /** Drops what an authority gave of its records, for whatever query; how many copies of each there were. */
  async dropDetails(owner: AuthorityId, records: readonly RecordId[]): Promise<Map<RecordId, number>> {
    const { rows } = await sql<{ record: RecordId; copies: number }>`
      with gone as (
        delete from partner_details details using partner_query asked
        where asked.id = details.query and asked.authority = ${owner} and details.record_id = any(${[...records]}::uuid[]) returning record_id)
      select record_id as record, count(*)::int as copies from gone group by record_id`.execute(this.#db);
    return new Map(rows.map(({ record, copies }) => [record, copies]));
  }

  /** Forgets what was to be kept until before that day; how many. */
  async forget(day: string, limit: number): Promise<number> {
    const { rows } = await sql`
      delete from partner_query where id in (select id from partner_query where keep_until < ${day}::date limit ${limit}) returning 1`.execute(
      this.#db,
    );
    return rows.length;
  }

  async #read(where: ReturnType<typeof sql>, end = sql``): Promise<StoredPartnerQuery[]> {
    const { rows } = await sql<Row>`select ${columns} from partner_query where ${where} ${end}`.execute(this.#db);
    return rows.map((row) => ({
      ...row,
      peer: row.peer ?? undefined,
      obstacle: row.obstacle ?? undefined,
      likeness: row.likeness ?? undefined,
      answeredAt: row.answeredAt ?? undefined,
      hit: row.hit ?? undefined,
      terms: row.terms ?? undefined,
      details: row.details ?? undefined,
      detailsNote: row.detailsNote ?? undefined,
    }));
  }
}
