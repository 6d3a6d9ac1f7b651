// Queries that partners put to this node. Whoever reads one must see every record that it found.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, AskedQuery, AuthorityId, DetailsState, QuerySubject, Sight } from "#domain";
import { type GivenCopy, noteGiven } from "./delivery/holders.ts";
import { toJson } from "./json.ts";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** A query as it is first written. */
export interface NewAskedQuery extends Omit<AskedQuery, "details" | "detailsReason" | "detailsNote" | "detailsBy"> {
  readonly peer: string;
  readonly subject: QuerySubject;
  /** By which different questions are counted. */
  readonly subjectHash: Uint8Array;
  /** The last day on which the question is kept. */
  readonly keepUntil: string;
}

/** A query with the node that asked it. */
export interface StoredAskedQuery {
  readonly query: AskedQuery;
  readonly peer: string;
}

interface Row {
  readonly id: ActId;
  readonly authority: AuthorityId;
  readonly peer: string;
  readonly purpose: AskedQuery["purpose"];
  readonly kind: AskedQuery["kind"];
  readonly unit: string;
  readonly subject: QuerySubject | null;
  readonly state: AskedQuery["state"];
  readonly obstacle: NonNullable<AskedQuery["obstacle"]> | null;
  readonly likeness: NonNullable<AskedQuery["likeness"]> | null;
  readonly records: AskedQuery["records"];
  readonly hit: ActId | null;
  readonly askedAt: string;
  readonly details: DetailsState | null;
  readonly detailsReason: string | null;
  readonly detailsNote: string | null;
  readonly detailsBy: string | null;
}

const columns = sql`id, authority, peer, purpose, kind, unit, subject, state, obstacle, likeness, records, hit, asked_at as "askedAt", details,
  details_reason as "detailsReason", details_note as "detailsNote", details_by as "detailsBy"`;

/** Writes queries of partners, in the transaction of what causes it. */
export class AskedQueryWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Adds a query; false when it is there already. */
  async add(query: NewAskedQuery): Promise<boolean> {
    const { numAffectedRows } = await sql`
      insert into asked_query (id, authority, peer, purpose, kind, unit, subject, subject_hash, state, obstacle, likeness, records, hit, asked_at,
        keep_until)
      values (${query.id}, ${query.authority}, ${query.peer}, ${query.purpose}, ${query.kind}, ${query.unit}, ${toJson(query.subject)}::jsonb,
        ${Buffer.from(query.subjectHash)}, ${query.state}, ${query.obstacle ?? null}, ${query.likeness ?? null}, ${[...query.records]}::uuid[],
        ${query.hit ?? null}, ${query.askedAt}, ${query.keepUntil})
      on conflict do nothing`.execute(this.#db);
    return numAffectedRows === 1n;
  }

  /** Names the hit that it belongs to. */
  async setHit(id: ActId, hit: ActId): Promise<void> {
    await sql`update asked_query set hit = ${hit} where id = ${id}`.execute(this.#db);
  }

  /** How many the authority asked since `day`, and about how many others than this one since `hour`. */
  async rate(
    authority: AuthorityId,
    { day, hour, but }: { readonly day: string; readonly hour: string; readonly but: Uint8Array },
  ): Promise<{ readonly queries: number; readonly others: number }> {
    const { rows } = await sql<{ queries: number; others: number }>`
      select count(*) filter (where asked_at >= ${day}) as queries,
        count(distinct subject_hash) filter (where asked_at >= ${hour} and subject_hash <> ${Buffer.from(but)}) as others
      from asked_query where authority = ${authority} and asked_at >= least(${day}::timestamptz, ${hour}::timestamptz)
        and obstacle is distinct from 'limit'`.execute(this.#db);
    return rows[0] ?? { queries: 0, others: 0 };
  }

  /** The query, held until the transaction ends. */
  async hold(id: ActId): Promise<StoredAskedQuery | undefined> {
    return (await read(this.#db, sql`id = ${id}`, sql`for update`))[0];
  }

  /** How a request for details stands. */
  async setDetails(
    id: ActId,
    details: { readonly state: DetailsState; readonly reason?: string; readonly note?: string; readonly by?: string },
  ): Promise<void> {
    await sql`
      update asked_query set details = ${details.state}, details_reason = coalesce(${details.reason ?? null}, details_reason),
        details_note = ${details.note ?? null}, details_by = ${details.by ?? null} where id = ${id}`.execute(this.#db);
  }

  /** Notes to whom records are given, and until when they may be there. `store_conflict` for what was called back. */
  async give(given: GivenCopy): Promise<void> {
    await noteGiven(this.#db, given);
  }

  /** Forgets whom it was asked about before that day; how many. That it was asked, by whom and what came of it stays as long as the log's entries. */
  async forget(day: string, limit: number): Promise<number> {
    const { rows } = await sql`
      update asked_query set subject = null, subject_hash = null, details_reason = null, details_note = null
      where id in (select id from asked_query where keep_until < ${day}::date and subject is not null limit ${limit}) returning 1`.execute(
      this.#db,
    );
    await sql`delete from given_copy where until_on < ${day}::date`.execute(this.#db);
    return rows.length;
  }
}

/** Reads queries of partners for people. */
export class AskedQueryReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** A page, newest first. `after` is the `next` of the page before; with `isWaiting` only those whose details wait for a decision. */
  async list({
    authority,
    isWaiting,
    after,
    limit,
    sight,
  }: {
    readonly authority?: AuthorityId | undefined;
    readonly isWaiting: boolean;
    readonly after?: ActId | undefined;
    readonly limit: number;
    readonly sight: Sight;
  }): Promise<{ items: StoredAskedQuery[]; next?: ActId }> {
    const where = sql`${authority === undefined ? sql`true` : sql`authority = ${authority}`}
      and ${isWaiting ? sql`details = 'asked'` : sql`true`} and ${after === undefined ? sql`true` : sql`id < ${after}::uuid`}`;
    const found = await read(this.#seenBy(sight), where, sql`order by id desc limit ${limit + 1}`);
    const items = found.slice(0, limit);
    const next = items.at(-1)?.query.id;
    return found.length > limit && next !== undefined ? { items, next } : { items };
  }

  /** One of them, if the sight admits what it found. */
  async get(id: ActId, sight: Sight): Promise<StoredAskedQuery | undefined> {
    return (await read(this.#seenBy(sight), sql`id = ${id}`))[0];
  }

  /** How many requests for details wait; beyond 1,000 they are not counted. */
  async countWaiting(sight: Sight): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from (select 1 from asked_query where details = 'asked' limit 1000) waiting`.execute(
      this.#seenBy(sight),
    );
    return rows[0]?.count ?? 0;
  }
}

async function read(db: Kysely<Database>, where: ReturnType<typeof sql>, end = sql``): Promise<StoredAskedQuery[]> {
  const { rows } = await sql<Row>`select ${columns} from asked_query where ${where} ${end}`.execute(db);
  return rows.map(
    ({ peer, subject, obstacle, likeness, hit, details, detailsReason, detailsNote, detailsBy, ...row }) => ({
      peer,
      query: {
        ...row,
        ...(subject === null ? {} : { subject }),
        ...(obstacle === null ? {} : { obstacle }),
        ...(likeness === null ? {} : { likeness }),
        ...(hit === null ? {} : { hit }),
        ...(details === null ? {} : { details }),
        ...(detailsReason === null ? {} : { detailsReason }),
        ...(detailsNote === null ? {} : { detailsNote }),
        ...(detailsBy === null ? {} : { detailsBy }),
      },
    }),
  );
}
