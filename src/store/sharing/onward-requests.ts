// Requests to pass records on, at either end, and who holds what by them. Long because rows, what is written and what is read of one matter stand together.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { ActId, AuthorityId, DeliveryClass, OnwardRequest, OnwardState, RecordId, Sight, UserId } from "#domain";
import { classNumber } from "../delivery/classes.ts";
import type { SeenBy } from "../record-reader.ts";
import type { Database } from "../schema.ts";

/** A request as it is first written. `peer`: the other authority's node. */
export interface NewOnwardRequest extends Pick<
  OnwardRequest,
  "id" | "direction" | "authority" | "records" | "to" | "use" | "purpose" | "reason" | "unit" | "at"
> {
  readonly peer: string;
  readonly byUser?: UserId | undefined;
}

/** What a request was answered. `consent`: the signed one. */
export interface OnwardAnswer extends Pick<OnwardRequest, "answeredBy" | "answer" | "granted" | "expiresAt"> {
  readonly state: "granted" | "refused";
  readonly at: string;
  readonly consent?: string | undefined;
  /** The records in the order of the request, in the versions that the answer is about. */
  readonly records?: OnwardRequest["records"];
}

/** A request with what its node needs to carry it out. */
export interface StoredOnwardRequest {
  readonly request: OnwardRequest;
  readonly peer: string;
  /** Who of this node has asked; undefined for what another asks. */
  readonly byUser: UserId | undefined;
  readonly consent: string | undefined;
  /** Labels that whoever reads of the records must hold, as they are now. */
  readonly requires: readonly string[];
}

/** Which requests to list: those that wait for this node first, newest first among equals. */
export interface OnwardListing {
  readonly direction?: "in" | "out" | undefined;
  readonly state?: OnwardState | undefined;
  readonly record?: RecordId | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly sight: Sight;
}

/** Who has a record: a node that it was shared with, or passed on to, or that was given details of it. */
export interface RecordHolder {
  readonly node: string;
  readonly since: string;
  /** How far the envelope is that brought it; absent where another brought it. */
  readonly state?: string | undefined;
  /** Who passed it on, and by which consent. */
  readonly via?: string | undefined;
  readonly consent?: ActId | undefined;
  /** The query for which it was given, where it has nothing else of it. */
  readonly query?: ActId | undefined;
}

/** What a node was sent, as far as somebody may know. */
export interface SentToNode {
  /** How many records it has of this node's, as far as receipts say. */
  readonly records: number;
  readonly envelopes: readonly {
    readonly type: string;
    readonly state: string;
    readonly count: number;
    readonly firstAt: string;
    readonly lastAt: string;
  }[];
}

interface Row {
  readonly id: ActId;
  readonly direction: "in" | "out";
  readonly state: OnwardState;
  readonly authority: AuthorityId;
  readonly peer: string;
  readonly records: RecordId[];
  readonly versions: number[];
  readonly to_nodes: string[];
  readonly use: OnwardRequest["use"];
  readonly purpose: OnwardRequest["purpose"];
  readonly reason: string;
  readonly unit: string;
  readonly asked_at: string;
  readonly by: string | null;
  readonly by_user: UserId | null;
  readonly answered_at: string | null;
  readonly answered_by: string | null;
  readonly answer: string | null;
  readonly granted: string[] | null;
  readonly expires_at: string | null;
  readonly consent: string | null;
  readonly passed_at: string | null;
  readonly requires: string[] | null;
}

/** Writes requests, in the transaction of what causes it. */
export class OnwardWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Adds a request; false when there is one of this id. */
  async add(request: NewOnwardRequest): Promise<boolean> {
    const { id, direction, authority, peer, records, to, use, purpose, reason, unit, at, byUser = null } = request;
    const { numAffectedRows } = await sql`
      insert into onward_request (id, direction, authority, peer, records, versions, to_nodes, use, purpose, reason, unit, asked_at, by_user)
      values (${id}, ${direction}, ${authority}, ${peer}, ${records.map((record) => record.id)}::uuid[],
        ${records.map(({ version }) => version)}::int[], ${[...to]}::text[], ${use}, ${purpose}, ${reason}, ${unit}, ${at}, ${byUser})
      on conflict do nothing`.execute(this.#db);
    return numAffectedRows === 1n;
  }

  /** Whether so many requests of a peer's wait here for people. As the node only: whoever sees some of the records would count too few. */
  async isFull(peer: string, most: number): Promise<boolean> {
    // One after the other: two that come at once would each find room for itself.
    await sql`select pg_advisory_xact_lock(hashtext(${`onward_request ${peer}`}))`.execute(this.#db);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from (
        select from onward_request where direction = 'in' and state = 'waiting' and peer = ${peer} limit ${most}) waiting`.execute(
      this.#db,
    );
    return (rows[0]?.count ?? 0) >= most;
  }

  /** The request, held until the transaction ends, so that it is answered once. */
  async hold(id: ActId): Promise<StoredOnwardRequest | undefined> {
    await sql`select from onward_request where id = ${id} for update`.execute(this.#db);
    return (await readRequests(this.#db, sql`asked.id = ${id}`, sql``))[0];
  }

  /** Answers a request that waits. */
  async answer(id: ActId, answer: OnwardAnswer): Promise<void> {
    const { state, at, answeredBy = null, answer: words = null, granted, expiresAt = null, consent = null } = answer;
    const { records } = answer;
    if (records !== undefined)
      await sql`update onward_request set records = ${records.map((one) => one.id)}::uuid[], versions = ${records.map(({ version }) => version)}::int[]
        where id = ${id} and state = 'waiting'`.execute(this.#db);
    await sql`
      update onward_request set state = ${state}, answered_at = ${at}, answered_by = ${answeredBy}, answer = ${words},
        granted = ${granted === undefined ? null : [...granted]}::text[], expires_at = ${expiresAt}, consent = ${consent}
      where id = ${id} and state = 'waiting'`.execute(this.#db);
  }

  /** It was passed on. */
  async pass(id: ActId, at: string): Promise<void> {
    await sql`update onward_request set state = 'passed', passed_at = ${at} where id = ${id} and state = 'granted'`.execute(
      this.#db,
    );
  }

  /** From now on these nodes hold these records, by somebody else. As the node only. */
  async addHolders(held: {
    readonly records: readonly RecordId[];
    readonly nodes: readonly string[];
    readonly class: DeliveryClass;
    readonly via: string;
    readonly consent: ActId;
    readonly since: string;
  }): Promise<void> {
    const { records, nodes, via, consent, since } = held;
    await sql`
      insert into onward_holder (record_id, node, class, via, consent, since)
      select record, node, ${classNumber(held.class)}, ${via}, ${consent}, ${since}
      from unnest(${[...records]}::uuid[]) as record, unnest(${[...nodes]}::text[]) as node
      on conflict do nothing`.execute(this.#db);
  }
}

/** Reads requests for people: only those about records that they see, all of them. */
export class OnwardReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** One request. */
  async get(id: ActId, sight: Sight): Promise<StoredOnwardRequest | undefined> {
    return (await readRequests(this.#seenBy(sight), sql`asked.id = ${id}`, sql``))[0];
  }

  /** A page of requests. `after` is the `next` of the page before. */
  async list(listing: OnwardListing): Promise<{ items: StoredOnwardRequest[]; next?: string }> {
    const { direction, state, record, after, limit, sight } = listing;
    const [rank = "0", id = ""] = after?.split(".") ?? [];
    const where = sql`
      ${direction === undefined ? sql`true` : sql`asked.direction = ${direction}`}
      and ${state === undefined ? sql`true` : sql`asked.state = ${state}`}
      and ${record === undefined ? sql`true` : sql`asked.records @> array[${record}::uuid]`}
      and ${after === undefined ? sql`true` : sql`(${ranked} > ${rank}::int or ${ranked} = ${rank}::int and asked.id < ${id}::uuid)`}`;
    const end = sql`order by ${ranked}, asked.id desc limit ${limit + 1}`;
    const found = await readRequests(this.#seenBy(sight), where, end);
    const items = found.slice(0, limit);
    const last = items.at(-1)?.request;
    return found.length > limit && last !== undefined ? { items, next: `${rankOf(last)}.${last.id}` } : { items };
  }

  /** How many wait for this node's answer; beyond 1,000 they are not counted. */
  async countWaiting(sight: Sight): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from (select 1 from onward_request where direction = 'in' and state = 'waiting' limit 1000) waiting`.execute(
      this.#seenBy(sight),
    );
    return rows[0]?.count ?? 0;
  }

  /** What a node was sent, by the kind of envelope and what became of it. */
  async sentTo(node: string, sight: Sight): Promise<SentToNode> {
    const db = this.#seenBy(sight);
    const { rows: envelopes } = await sql<SentToNode["envelopes"][number]>`
      select type, state, count(*) as count, min(written_at) as "firstAt", max(written_at) as "lastAt" from outbox
      where to_node = ${node} group by type, state order by type, state`.execute(db);
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from (
        select record from outbox cross join unnest(records) as record
        where to_node = ${node} and type = 'record-shared' and state = 'accepted'
        union
        select record_id from onward_holder where node = ${node}) held`.execute(db);
    return { records: rows[0]?.count ?? 0, envelopes };
  }

  /** Who has a record, of what the sight shows of envelopes; nobody for one that it does not admit. */
  async holders(record: RecordId, sight: Sight): Promise<RecordHolder[]> {
    const { rows } = await sql<{
      node: string;
      since: string;
      state: string | null;
      via: string | null;
      consent: ActId | null;
      query: ActId | null;
    }>`
      select node, since, state, via, consent, query from (
        select distinct on (node) node, since, state, via, consent, query from (
          select to_node as node, written_at as since, state, null as via, null::uuid as consent, null::uuid as query from outbox
          where records @> array[${record}::uuid] and type = 'record-shared' and exists (select from record_head head where head.id = ${record})
          union all
          select node, since, null, via, consent, null from onward_holder where record_id = ${record}
          union all
          select node, given_at, null, null, null, cause from given_copy where record_id = ${record} and kind = 'details') each
        order by node, query nulls first, (state = 'refused') nulls first, since) held
      order by node`.execute(this.#seenBy(sight));
    return rows.map(({ state, via, consent, query, ...row }) => ({
      ...row,
      ...(query === null ? {} : { query }),
      ...(state === null ? {} : { state }),
      ...(via === null ? {} : { via }),
      ...(consent === null ? {} : { consent }),
    }));
  }
}

/** What waits for this node comes first: an answer of ours, or what we may pass on now. */
const ranked = sql`(case when (asked.direction, asked.state) in (('in', 'waiting'), ('out', 'granted')) then 0 else 1 end)`;

function rankOf({ direction, state }: Pick<OnwardRequest, "direction" | "state">): number {
  return (direction === "in" && state === "waiting") || (direction === "out" && state === "granted") ? 0 : 1;
}

async function readRequests(
  db: Kysely<Database>,
  where: RawBuilder<unknown>,
  end: RawBuilder<unknown>,
): Promise<StoredOnwardRequest[]> {
  const { rows } = await sql<Row>`
    select asked.*, asker.name as by, array(
      select distinct label from record_head head join record_version version on version.id = head.id and version.version = head.version
        cross join unnest(version.requires) label
      where head.id = any(asked.records) order by label) as requires
    from onward_request asked left join app_user asker on asker.id = asked.by_user
    where ${where} ${end}`.execute(db);
  return rows.map(toStored);
}

function toStored(row: Row): StoredOnwardRequest {
  const { id, direction, state, authority, use, purpose, reason, unit } = row;
  const records = row.records.flatMap((record, place) => {
    const version = row.versions[place];
    return version === undefined ? [] : [{ id: record, version }];
  });
  const request: OnwardRequest = {
    id,
    direction,
    state,
    authority,
    records,
    to: row.to_nodes,
    use,
    purpose,
    reason,
    unit,
    at: row.asked_at,
    ...(row.by === null ? {} : { by: row.by }),
    ...(row.answered_at === null ? {} : { answeredAt: row.answered_at }),
    ...(row.answered_by === null ? {} : { answeredBy: row.answered_by }),
    ...(row.answer === null ? {} : { answer: row.answer }),
    ...(row.granted === null ? {} : { granted: row.granted }),
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
    ...(row.passed_at === null ? {} : { passedAt: row.passed_at }),
  };
  return {
    request,
    peer: row.peer,
    consent: row.consent ?? undefined,
    byUser: row.by_user ?? undefined,
    requires: row.requires ?? [],
  };
}
