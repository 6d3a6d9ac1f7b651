// What others propose to change in records, at either end. Whoever reads one must see its record, as it is now.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { ActId, AuthorityId, Proposal, RecordId, Sight, UserId } from "#domain";
import { toJson } from "../json.ts";
import type { SeenBy } from "../record-reader.ts";
import type { Database } from "../schema.ts";

/** A proposal as it is first written. */
export interface NewProposal extends Pick<
  Proposal,
  "id" | "direction" | "authority" | "record" | "version" | "changes" | "reason" | "unit" | "at"
> {
  readonly peer: string;
  readonly byUser?: UserId | undefined;
}

/** A proposal with what its node needs to answer it. */
export interface StoredProposal {
  readonly proposal: Proposal;
  readonly peer: string;
  /** Who of this node has asked; undefined for what another asks. */
  readonly byUser: UserId | undefined;
  readonly requires: readonly string[];
}

/** Which proposals to list: those that wait for this node first, newest first among equals. */
export interface ProposalListing {
  readonly direction?: "in" | "out" | undefined;
  readonly state?: Proposal["state"] | undefined;
  readonly record?: RecordId | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly sight: Sight;
}

interface Row {
  readonly id: ActId;
  readonly direction: "in" | "out";
  readonly state: Proposal["state"];
  readonly authority: AuthorityId;
  readonly peer: string;
  readonly record_id: RecordId;
  readonly version: number;
  readonly changes: Proposal["changes"];
  readonly reason: string;
  readonly unit: string;
  readonly at: string;
  readonly by: string | null;
  readonly by_user: UserId | null;
  readonly answered_at: string | null;
  readonly answered_by: string | null;
  readonly note: string | null;
  readonly accepted: number | null;
  readonly requires: string[];
}

/** Writes proposals, in the transaction of what causes it. */
export class ProposalWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Adds a proposal; false when there is one of this id. */
  async add(proposal: NewProposal): Promise<boolean> {
    const { id, direction, authority, peer, record, version, changes, reason, unit, at, byUser = null } = proposal;
    const { numAffectedRows } = await sql`
      insert into proposal (id, direction, authority, peer, record_id, version, changes, reason, unit, at, by_user)
      values (${id}, ${direction}, ${authority}, ${peer}, ${record}, ${version}, ${toJson(changes)}::jsonb, ${reason}, ${unit}, ${at}, ${byUser})
      on conflict do nothing`.execute(this.#db);
    return numAffectedRows === 1n;
  }

  /** Whether so many proposals of a peer's wait here for people. As the node only: whoever sees some of the records would count too few. */
  async isFull(peer: string, most: number): Promise<boolean> {
    // One after the other: two that come at once would each find room for itself.
    await sql`select pg_advisory_xact_lock(hashtext(${`proposal ${peer}`}))`.execute(this.#db);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from (
        select from proposal where direction = 'in' and state = 'waiting' and peer = ${peer} limit ${most}) waiting`.execute(
      this.#db,
    );
    return (rows[0]?.count ?? 0) >= most;
  }

  /** The proposal, held until the transaction ends, so that it is answered once. */
  async hold(id: ActId): Promise<StoredProposal | undefined> {
    await sql`select from proposal where id = ${id} for update`.execute(this.#db);
    return (await readProposals(this.#db, sql`said.id = ${id}`, sql``))[0];
  }

  /** Answers a proposal that waits. */
  async answer(
    id: ActId,
    answer: {
      readonly state: "accepted" | "declined";
      readonly at: string;
      readonly by?: string | undefined;
      readonly note: string;
      readonly accepted?: number | undefined;
    },
  ): Promise<void> {
    const { state, at, by = null, note, accepted = null } = answer;
    await sql`
      update proposal set state = ${state}, answered_at = ${at}, answered_by = ${by}, note = ${note}, accepted = ${accepted}
      where id = ${id} and state = 'waiting'`.execute(this.#db);
  }
}

/** Reads proposals for people. */
export class ProposalReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** One proposal. */
  async get(id: ActId, sight: Sight): Promise<StoredProposal | undefined> {
    return (await readProposals(this.#seenBy(sight), sql`said.id = ${id}`, sql``))[0];
  }

  /** A page of proposals. `after` is the `next` of the page before. */
  async list(listing: ProposalListing): Promise<{ items: StoredProposal[]; next?: string }> {
    const { direction, state, record, after, limit, sight } = listing;
    const [rank = "0", id = ""] = after?.split(".") ?? [];
    const where = sql`
      ${direction === undefined ? sql`true` : sql`said.direction = ${direction}`}
      and ${state === undefined ? sql`true` : sql`said.state = ${state}`}
      and ${record === undefined ? sql`true` : sql`said.record_id = ${record}`}
      and ${after === undefined ? sql`true` : sql`(${ranked} > ${rank}::int or ${ranked} = ${rank}::int and said.id < ${id}::uuid)`}`;
    const end = sql`order by ${ranked}, said.id desc limit ${limit + 1}`;
    const found = await readProposals(this.#seenBy(sight), where, end);
    const items = found.slice(0, limit);
    const last = items.at(-1)?.proposal;
    return found.length > limit && last !== undefined ? { items, next: `${rankOf(last)}.${last.id}` } : { items };
  }

  /** How many wait for this node's answer; beyond 1,000 they are not counted. */
  async countWaiting(sight: Sight): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from (select 1 from proposal where direction = 'in' and state = 'waiting' limit 1000) waiting`.execute(
      this.#seenBy(sight),
    );
    return rows[0]?.count ?? 0;
  }
}

/** What waits for this node's answer comes first. */
const ranked = sql`(case when said.direction = 'in' and said.state = 'waiting' then 0 else 1 end)`;

function rankOf({ direction, state }: Pick<Proposal, "direction" | "state">): number {
  return direction === "in" && state === "waiting" ? 0 : 1;
}

async function readProposals(
  db: Kysely<Database>,
  where: RawBuilder<unknown>,
  end: RawBuilder<unknown>,
): Promise<StoredProposal[]> {
  const { rows } = await sql<Row>`
    select said.*, proposer.name as by, newest.requires from proposal said
      join record_head head on head.id = said.record_id
      join record_version newest on newest.id = head.id and newest.version = head.version
      left join app_user proposer on proposer.id = said.by_user
    where ${where} ${end}`.execute(db);
  return rows.map(toStored);
}

function toStored(row: Row): StoredProposal {
  const { id, direction, state, authority, version, changes, reason, unit, at } = row;
  const proposal: Proposal = {
    id,
    direction,
    state,
    authority,
    record: row.record_id,
    version,
    changes,
    reason,
    unit,
    at,
    ...(row.by === null ? {} : { by: row.by }),
    ...(row.answered_at === null ? {} : { answeredAt: row.answered_at }),
    ...(row.answered_by === null ? {} : { answeredBy: row.answered_by }),
    ...(row.note === null ? {} : { note: row.note }),
    ...(row.accepted === null ? {} : { accepted: row.accepted }),
  };
  return { proposal, peer: row.peer, byUser: row.by_user ?? undefined, requires: row.requires };
}
