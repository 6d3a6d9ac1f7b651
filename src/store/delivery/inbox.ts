// Incoming envelopes, as `InboxStore` of #exchange asks for them, inside the transaction that applies their content.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type {
  AuthorityId,
  BesaRecord,
  DeliveryClass,
  DeliveryStream,
  HeldEnvelope,
  Quarantined,
  RecordId,
  SettledEnvelope,
  StreamHead,
} from "#domain";
import { headColumns, toRecord, type RecordRow } from "../record-row.ts";
import type { Database } from "../schema.ts";
import { classNumber, classOf } from "./classes.ts";

interface Ask {
  readonly streams: readonly DeliveryStream[];
  readonly ids: readonly string[];
}

interface Known {
  readonly stream: DeliveryStream;
  readonly head: StreamHead | undefined;
  readonly held: HeldEnvelope[];
}

type Settled = Pick<SettledEnvelope, "state" | "code" | "settledAt">;

interface Changes {
  readonly heads: readonly { readonly stream: DeliveryStream; readonly head: StreamHead }[];
  readonly hold: readonly HeldEnvelope[];
  readonly release: readonly HeldEnvelope[];
  readonly settled: readonly SettledEnvelope[];
  readonly quarantined: readonly Quarantined[];
}

interface Copy {
  readonly id: RecordId;
  readonly owner: AuthorityId;
  readonly originVersion: number;
  /** Labels that whoever reads of it must hold. */
  readonly requires: readonly string[];
}

/** An envelope that was opened, and whose attachments are on their way. */
type OpenedEnvelope = Omit<SettledEnvelope, "state" | "code" | "settledAt" | "receipt">;

const unknown: StreamHead = { epoch: 0, sequence: 1, previous: null };
const mostQuarantined = 1000;

/** The inbox in a transaction of the node. */
export class Inbox {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** What is known of these streams and envelopes. The streams stay locked until the transaction ends. */
  async find({ streams, ids }: Ask): Promise<{
    readonly streams: Known[];
    /** By id and sender, with a space between. */
    readonly settled: Map<string, Settled>;
    bytesOf(held: readonly HeldEnvelope[]): Promise<Uint8Array[]>;
  }> {
    const known = await this.#lock(streams);
    const held = await this.#held(streams);
    const asked = new Set([...ids, ...held.map(({ id }) => id)]);
    return {
      streams: known.map(({ stream, head }) => ({
        stream,
        head,
        held: held.filter((one) => one.peer === stream.peer && one.class === stream.class),
      })),
      settled: await this.#settled(streams, asked),
      bytesOf: (some) => this.#bytesOf(some),
    };
  }

  /** Of these records those that this node has, whoever owns them, with the version that their owner last sent; 0 for what nobody sent. */
  async copies(ids: readonly RecordId[]): Promise<Copy[]> {
    if (ids.length === 0) return [];
    const { rows } = await sql<Copy>`
      select head.id, version.owner, coalesce((version.provenance #>> '{original,originVersion}')::int, 0) as "originVersion",
        version.requires
      from record_head head join record_version version on version.id = head.id and version.version = head.version
      where head.id = any(${[...ids]}::uuid[])`.execute(this.#db);
    return rows;
  }

  /**
   * The newest versions of these records, whoever may see them, in the order asked; those not there are left out. None of them changes before this
   * transaction ends.
   */
  async whole(ids: readonly RecordId[]): Promise<BesaRecord[]> {
    if (ids.length === 0) return [];
    // In the order in which writers lock them, so that they wait for each other instead of locking up.
    await sql`select 1 from record_head where id = any(${[...ids]}::uuid[]) order by id for share`.execute(this.#db);
    const { rows } = await sql<RecordRow>`
      select ${headColumns} from record_head head join record_version version on version.id = head.id and version.version = head.version
      where head.id = any(${[...ids]}::uuid[])`.execute(this.#db);
    const found = new Map(rows.map((row) => [row.id, toRecord(row)]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** Keeps what became of what came. */
  async save({ heads, hold, release, settled, quarantined }: Changes): Promise<void> {
    await this.#saveHeads(heads);
    if (release.length > 0)
      await sql`delete from inbox_held using ${placesOf(release)}
        where from_node = peer and inbox_held.class = number and inbox_held.epoch = given.epoch and inbox_held.sequence = given.sequence`.execute(
        this.#db,
      );
    if (hold.length > 0)
      await sql`
        insert into inbox_held (from_node, class, epoch, sequence, id, header_hash, previous, expires_at, bytes)
        select peer, number, given.epoch, given.sequence, id, hash, previous, expires_at, bytes from rows from (
          unnest(${hold.map(({ peer }) => peer)}::text[], ${hold.map((one) => classNumber(one.class))}::smallint[],
          ${hold.map(({ epoch }) => epoch)}::bigint[], ${hold.map(({ sequence }) => sequence)}::bigint[], ${hold.map(({ id }) => id)}::uuid[],
          ${hold.map(({ headerHash }) => headerHash)}::text[], ${hold.map(({ previous }) => previous)}::text[],
          ${hold.map(({ expiresAt }) => expiresAt)}::timestamptz[], ${hold.map(({ bytes }) => Buffer.from(bytes ?? []))}::bytea[]))
          as given (peer, number, epoch, sequence, id, hash, previous, expires_at, bytes)`.execute(this.#db);
    if (settled.length > 0) await this.#saveSettled(settled);
    await this.quarantine(quarantined);
  }

  /** An envelope that was opened and has no last word yet, held until the transaction ends. */
  async opened(from: string, id: string): Promise<OpenedEnvelope | undefined> {
    const { rows } = await sql<Omit<OpenedEnvelope, "class"> & { readonly number: number }>`
      select id, from_node as peer, class as number, epoch, sequence, type, header_hash as "headerHash", received_at as "receivedAt",
        expires_at as "expiresAt" from inbox where from_node = ${from} and id = ${id} and state = 'opened' for update`.execute(
      this.#db,
    );
    return rows.map(({ number, ...row }) => ({ ...row, class: classOf(number) }))[0];
  }

  /** The last word about an envelope that was opened. */
  async conclude({ peer, id, state, code, settledAt, receipt }: SettledEnvelope): Promise<void> {
    await sql`
      update inbox set state = ${state}, code = ${code ?? null}, settled_at = ${settledAt}, receipt = ${Buffer.from(receipt)}
      where from_node = ${peer} and id = ${id} and state = 'opened'`.execute(this.#db);
  }

  /** Keeps what could not be read or applied; of more than a thousand the oldest go. */
  async quarantine(items: readonly Quarantined[]): Promise<void> {
    if (items.length === 0) return;
    await sql`
      insert into quarantine (hash, from_node, envelope, code, at, bytes)
      select * from unnest(${items.map(({ hash }) => hash)}::text[], ${items.map(({ from }) => from ?? null)}::text[],
        ${items.map(({ envelope }) => envelope ?? null)}::uuid[], ${items.map(({ code }) => code)}::text[],
        ${items.map(({ at }) => at)}::timestamptz[], ${items.map(({ bytes }) => Buffer.from(bytes))}::bytea[])
      on conflict (hash) do nothing`.execute(this.#db);
    await sql`delete from quarantine where hash in (select hash from quarantine order by at desc offset ${mostQuarantined})`.execute(
      this.#db,
    );
  }

  /** Always in the same order, so that two transactions wait for each other instead of locking up. */
  async #lock(streams: readonly DeliveryStream[]): Promise<{ stream: DeliveryStream; head: StreamHead | undefined }[]> {
    const given = sql`unnest(${streams.map(({ peer }) => peer)}::text[], ${streams.map((one) => classNumber(one.class))}::smallint[])
      as given (peer, number)`;
    await sql`
      insert into delivery_stream (direction, peer, class, epoch, sequence) select 'in', peer, number, ${unknown.epoch}, ${unknown.sequence}
      from ${given} order by peer, number on conflict do nothing`.execute(this.#db);
    const { rows } = await sql<StreamHead & { peer: string; number: number }>`
      select stream.peer, stream.class as number, epoch, sequence, previous from delivery_stream stream
      where direction = 'in' and (stream.peer, stream.class) in (select peer, number from ${given})
      order by stream.peer, stream.class for update`.execute(this.#db);
    return rows.map(({ peer, number, ...head }) => ({
      stream: { peer, class: classOf(number) },
      head: head.epoch === unknown.epoch ? undefined : head,
    }));
  }

  async #held(streams: readonly DeliveryStream[]): Promise<HeldEnvelope[]> {
    const { rows } = await sql<{
      peer: string;
      number: number;
      epoch: number;
      sequence: number;
      id: string;
      headerHash: string;
      previous: string | null;
      expiresAt: string;
      size: number;
    }>`
      select from_node as peer, class as number, epoch, sequence, id, header_hash as "headerHash", previous, expires_at as "expiresAt",
        octet_length(bytes) as size
      from inbox_held where (from_node, class) in (
        select * from unnest(${streams.map(({ peer }) => peer)}::text[], ${streams.map((one) => classNumber(one.class))}::smallint[]))`.execute(
      this.#db,
    );
    return rows.map(({ number, ...held }) => ({ ...held, class: classOf(number) }));
  }

  async #settled(streams: readonly DeliveryStream[], ids: ReadonlySet<string>): Promise<Map<string, Settled>> {
    const { rows } = await sql<{ from_node: string; id: string; settledAt: string } & SettledState>`
      select from_node, id, state, code, settled_at as "settledAt" from inbox
      where from_node = any(${[...new Set(streams.map(({ peer }) => peer))]}::text[]) and id = any(${[...ids]}::uuid[])`.execute(
      this.#db,
    );
    return new Map(
      rows.map(({ from_node: from, id, state, code, settledAt }) => [
        `${id} ${from}`,
        { state, code: code ?? undefined, settledAt },
      ]),
    );
  }

  async #bytesOf(held: readonly HeldEnvelope[]): Promise<Uint8Array[]> {
    const { rows } = await sql<{ bytes: Uint8Array }>`
      select bytes from ${placesOf(held)} join inbox_held on from_node = peer and inbox_held.class = number
        and inbox_held.epoch = given.epoch and inbox_held.sequence = given.sequence
      order by place`.execute(this.#db);
    return rows.map(({ bytes }) => bytes);
  }

  async #saveHeads(heads: Changes["heads"]): Promise<void> {
    await sql`
      update delivery_stream stream set epoch = given.epoch, sequence = given.sequence, previous = given.previous
      from unnest(${heads.map(({ stream }) => stream.peer)}::text[], ${heads.map(({ stream }) => classNumber(stream.class))}::smallint[],
        ${heads.map(({ head }) => head.epoch)}::bigint[], ${heads.map(({ head }) => head.sequence)}::bigint[],
        ${heads.map(({ head }) => head.previous)}::text[]) as given (peer, number, epoch, sequence, previous)
      where direction = 'in' and stream.peer = given.peer and stream.class = number`.execute(this.#db);
  }

  async #saveSettled(settled: readonly SettledEnvelope[]): Promise<void> {
    await sql`
      insert into inbox (from_node, id, class, epoch, sequence, type, header_hash, state, code, received_at, settled_at, expires_at, receipt)
      select * from unnest(${settled.map(({ peer }) => peer)}::text[], ${settled.map(({ id }) => id)}::uuid[],
        ${settled.map((one) => classNumber(one.class))}::smallint[], ${settled.map(({ epoch }) => epoch)}::bigint[],
        ${settled.map(({ sequence }) => sequence)}::bigint[], ${settled.map(({ type }) => type)}::text[],
        ${settled.map(({ headerHash }) => headerHash)}::text[], ${settled.map(({ state }) => state)}::text[],
        ${settled.map(({ code }) => code ?? null)}::text[], ${settled.map(({ receivedAt }) => receivedAt)}::timestamptz[],
        ${settled.map(({ settledAt }) => settledAt)}::timestamptz[], ${settled.map(({ expiresAt }) => expiresAt)}::timestamptz[],
        ${settled.map(({ receipt }) => Buffer.from(receipt))}::bytea[])`.execute(this.#db);
  }
}

type SettledState = { readonly state: SettledEnvelope["state"]; readonly code: string | null };

/** Places of streams as rows `given (peer, number, epoch, sequence, place)`. */
function placesOf(
  held: readonly (DeliveryStream & {
    readonly epoch: number;
    readonly sequence: number;
    readonly class: DeliveryClass;
  })[],
) {
  return sql`unnest(${held.map(({ peer }) => peer)}::text[], ${held.map((one) => classNumber(one.class))}::smallint[],
    ${held.map(({ epoch }) => epoch)}::bigint[], ${held.map(({ sequence }) => sequence)}::bigint[])
    with ordinality as given (peer, number, epoch, sequence, place)`;
}
