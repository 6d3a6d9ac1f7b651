// What a node does that came back from a backup, and what it does for another that has. Long for its SQL.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { AuthorityId, DeliveryClass, RecordId } from "#domain";
import { classNumber, classOf } from "./delivery/classes.ts";
import { toJson } from "./json.ts";
import type { Json } from "./json.ts";
import type { Database } from "./schema.ts";

/** Where a stream stood: the place that was waited for. */
export interface StreamStood {
  readonly class: DeliveryClass;
  readonly epoch: number;
  readonly sequence: number;
}

/** A backup that was restored. Times are ISO 8601, UTC. */
export interface StoredRestore {
  readonly id: string;
  readonly backup: string;
  readonly takenAt: string;
  readonly restoredAt: string;
  readonly toldAt: string | undefined;
  /** Where the streams from each node stood in the backup. */
  readonly streams: ReadonlyMap<string, readonly StreamStood[]>;
}

/** What was put into the outbox once more. */
export interface SentAgain {
  readonly again: number;
  /** Contents that are not there any more. */
  readonly gone: number;
}

/** A node that is told of a restore, and whose it is. */
export interface ToldPeer {
  readonly node: string;
  readonly authority: AuthorityId;
}

/** A record as its owner numbered it. */
export interface RecordVersion {
  readonly id: RecordId;
  readonly version: number;
  readonly withdrawn: boolean;
}

interface RestoreRow {
  readonly id: string;
  readonly backup: string;
  readonly taken_at: string;
  readonly restored_at: string;
  readonly told_at: string | null;
  readonly streams: readonly {
    readonly peer: string;
    readonly class: number;
    readonly epoch: number;
    readonly sequence: number;
  }[];
}

/** Restored backups. */
export class RestoreStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /**
   * Notes that this database came out of a backup, and makes it safe to work with: what goes out begins new epochs and is sealed again, nobody is signed
   * in, and no code or key that was used since counts a second time. No log is witnessed any more: what was cosigned since the backup is forgotten, and might
   * be contradicted.
   */
  async begin(of: {
    readonly id: string;
    readonly backup: string;
    readonly takenAt: string;
    readonly at: string;
    readonly keepKeys: boolean;
  }): Promise<void> {
    const { id, backup, takenAt, at } = of;
    await sql`
      insert into restore (id, backup, taken_at, restored_at, streams)
      select ${id}, ${backup}, ${takenAt}, ${at}, coalesce(jsonb_agg(jsonb_build_object('peer', peer, 'class', class, 'epoch', epoch, 'sequence', sequence)), '[]')
      from delivery_stream where direction = 'in'`.execute(this.#db);
    await this.#renewStreams(at);
    for (const table of ["session", "ceremony", "identity_flow", "recovery", "known_device"])
      await sql`delete from ${sql.table(table)}`.execute(this.#db);
    await sql`update witnessed_log set is_active = false`.execute(this.#db);
    if (!of.keepKeys) await sql`delete from client_key`.execute(this.#db);
    await sql`update code_generator set last_step = greatest(last_step, ceil(extract(epoch from ${at}::timestamptz) / 30)::bigint + 1)`.execute(
      this.#db,
    );
  }

  /** The newest restore; undefined when this database never came out of a backup. */
  async newest(): Promise<StoredRestore | undefined> {
    const { rows } = await sql<RestoreRow>`
      select id, backup, taken_at, restored_at, told_at, streams from restore order by restored_at desc, id limit 1`.execute(
      this.#db,
    );
    const [row] = rows;
    return row === undefined ? undefined : toRestore(row);
  }

  /** Notes whom the others are that are told: nodes, and whose they are. What their authorities have shared is held back from now on until they answer. */
  async told(id: string, peers: readonly ToldPeer[], at: string): Promise<void> {
    await sql`update restore set told_at = ${at} where id = ${id}`.execute(this.#db);
    await sql`insert into restore_peer (restore, peer, authority)
      select ${id}, node, authority from jsonb_to_recordset(${toJson(peers)}::jsonb) as told (node text, authority text)
      on conflict do nothing`.execute(this.#db);
  }

  /** Notes what a node has answered, from which on its records are seen again; false when it was not asked, or has answered before. */
  async answered(id: string, peer: string, answer: Json, at: string): Promise<boolean> {
    const { rows } = await sql`update restore_peer set answered_at = ${at}, answer = ${toJson(answer)}::jsonb
      where restore = ${id} and peer = ${peer} and answered_at is null returning 1`.execute(this.#db);
    return rows.length > 0;
  }

  /** The nodes that were told of the newest restore and have not answered yet; nobody where there was none. */
  async unanswered(): Promise<string[]> {
    const { rows } = await sql<{ peer: string }>`
      select peer from restore_peer where answered_at is null
        and restore = (select id from restore order by restored_at desc, id limit 1) order by peer`.execute(this.#db);
    return rows.map(({ peer }) => peer);
  }

  /** Nodes that have not answered the newest restore though nothing is on its way that tells them of it, or was since then: it was refused, or came too late. */
  async untold(since: string): Promise<string[]> {
    const { rows } = await sql<{ peer: string }>`
      select peer from restore_peer where answered_at is null
        and restore = (select id from restore order by restored_at desc, id limit 1)
        and not exists (select from outbox where to_node = peer and type = 'node-restored'
          and (written_at > ${since} or state not in ('refused', 'expired')))
      order by peer`.execute(this.#db);
    return rows.map(({ peer }) => peer);
  }

  /** Authorities whose nodes have not answered the newest restore: what they have shared is held back. */
  async awaited(): Promise<AuthorityId[]> {
    const { rows } = await sql<{ authority: AuthorityId }>`
      select distinct authority from restore_peer where answered_at is null and authority is not null
        and restore = (select id from restore order by restored_at desc, id limit 1) order by 1`.execute(this.#db);
    return rows.map(({ authority }) => authority);
  }

  /** Whether what this node gave is held back: it has not answered the newest restore, or nobody was told of that yet. */
  async awaits(peer: string): Promise<boolean> {
    const { rows } = await sql<{ awaited: boolean }>`
      select told_at is null or exists (select from restore_peer asked where asked.restore = restore.id and asked.peer = ${peer} and answered_at is null) as awaited
      from restore order by restored_at desc, id limit 1`.execute(this.#db);
    return rows[0]?.awaited === true;
  }

  /**
   * Sends a node once more what it had accepted at these places of its streams or later: it has lost it. What is in the outbox for it begins new epochs;
   * ids, and the order of writing, stay. All of a stream that it does not name. What was passed on with a consent goes no longer than that holds.
   */
  async sendAgain(peer: string, streams: readonly StreamStood[], at: string): Promise<SentAgain> {
    const stood = streams.map((stream) => ({ ...stream, class: classNumber(stream.class) }));
    const lost = sql`to_node = ${peer} and is_answered and state = 'accepted' and type not in ('node-restored', 'restored-answer')
      and not exists (select from jsonb_to_recordset(${toJson(stood)}::jsonb) as had (class smallint, epoch bigint, sequence bigint)
        where had.class = outbox.class and (outbox.epoch, outbox.sequence) < (had.epoch, had.sequence))`;
    const isOver = sql`(content is null or type = 'record-onward' and expires_at <= ${at}::timestamptz)`;
    const { rows: counted } = await sql<{ gone: number }>`
      select count(*) as gone from outbox where ${lost} and ${isOver}`.execute(this.#db);
    const { rows: again } = await sql<{ id: string }>`
      update outbox set state = 'waiting', code = null, is_answered = false, attempts = 0, send_at = ${at}, changed_at = ${at},
        expires_at = case type when 'record-onward' then expires_at else greatest(expires_at, ${at}::timestamptz + interval '30 days') end,
        epoch = null, sequence = null, header_hash = null, bytes = null
      where ${lost} and not ${isOver} returning id`.execute(this.#db);
    await this.#renewStreams(at, peer);
    await sql`select pg_notify('besa_outbox', ${peer})`.execute(this.#db);
    return { again: again.length, gone: Number(counted[0]?.gone ?? 0) };
  }

  /** How often a node was answered since then that says it came back. */
  async answersSince(peer: string, since: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from outbox where to_node = ${peer} and type = 'restored-answer' and written_at > ${since}`.execute(
      this.#db,
    );
    return rows[0]?.count ?? 0;
  }

  /** Offers at once whatever is under way: what a hub had kept of it may be gone. */
  async hurryAll(at: string): Promise<void> {
    await sql`update outbox set send_at = ${at} where sequence is not null and not is_answered and send_at > ${at}`.execute(
      this.#db,
    );
    await sql`select pg_notify('besa_outbox', peer) from (select distinct to_node as peer from outbox where not is_answered) open`.execute(
      this.#db,
    );
  }

  /** Records of an authority that came here since then, the newest first, as their owner numbered them. */
  async copiesSince(owner: string, since: string, limit: number): Promise<RecordVersion[]> {
    const { rows } = await sql<RecordVersion>`
      select head.id, (last.provenance -> 'original' ->> 'originVersion')::int as version, head.withdrawn
      from record_head head join record_version last on last.id = head.id and last.version = head.version
      where last.owner = ${owner} and last.recorded_at >= ${since} and last.provenance -> 'original' ? 'originVersion'
      order by last.recorded_at desc, head.id limit ${limit}`.execute(this.#db);
    return rows;
  }

  /** Those of these records of which this node has an older version, or none, or that it upholds though it has withdrawn them. */
  async behind(records: readonly RecordVersion[]): Promise<RecordId[]> {
    const { rows } = await sql<{ id: RecordId }>`
      select held.id from jsonb_to_recordset(${toJson(records)}::jsonb) as held (id uuid, version int, withdrawn boolean)
        left join record_head head on head.id = held.id
      where head.id is null or head.version < held.version or (held.withdrawn and not head.withdrawn)`.execute(
      this.#db,
    );
    return rows.map(({ id }) => id);
  }

  async #renewStreams(at: string, peer?: string): Promise<void> {
    const ofPeer = peer === undefined ? sql`true` : sql`peer = ${peer}`;
    const toPeer = peer === undefined ? sql`true` : sql`to_node = ${peer}`;
    await sql`update delivery_stream set sequence = 1, previous = null,
        epoch = greatest(epoch + 1, (extract(epoch from ${at}::timestamptz) * 1000)::bigint)
      where direction = 'out' and ${ofPeer}`.execute(this.#db);
    await sql`update outbox set epoch = null, sequence = null, header_hash = null, bytes = null, send_at = ${at}
      where sequence is not null and not is_answered and ${toPeer}`.execute(this.#db);
  }
}

function toRestore(row: RestoreRow): StoredRestore {
  const streams = Map.groupBy(row.streams, ({ peer }) => peer);
  return {
    id: row.id,
    backup: row.backup,
    takenAt: row.taken_at,
    restoredAt: row.restored_at,
    toldAt: row.told_at ?? undefined,
    streams: new Map(
      [...streams].map(([peer, stood]) => [
        peer,
        stood.map(({ epoch, sequence, class: number }) => ({ class: classOf(number), epoch, sequence })),
      ]),
    ),
  };
}
