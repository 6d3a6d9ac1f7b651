// Outgoing envelopes, as `OutboxStore` of #exchange asks for them. What one method changes is one statement or one transaction. Long for its SQL.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type {
  DeliveryClass,
  DeliveryState,
  DeliveryStream,
  Outgoing,
  OutgoingAttachment,
  RecordId,
  SealedOutgoing,
  StoredReceipt,
  StreamHead,
  StreamPlace,
} from "#domain";
import { plannedOnce } from "../connection.ts";
import { toJson } from "../json.ts";
import type { Database } from "../schema.ts";
import { classNumber, classOf } from "./classes.ts";
import { demandNotRecalled, givenTo, holdersOf } from "./holders.ts";
import { saveReceipts } from "./receipts.ts";

/** Something to be sent, with the labels that decide who sees on the delivery page that it is. */
export interface NewOutgoing extends Outgoing {
  readonly audience: readonly string[];
  readonly requires: readonly string[];
  /** What it is about, for whoever sees those records. */
  readonly records: readonly RecordId[];
}

interface Progress {
  readonly id: string;
  readonly to: string;
  readonly class: DeliveryClass;
  readonly state: DeliveryState;
  readonly code?: string | undefined;
  readonly isAnswered: boolean;
  readonly attempts: number;
  readonly place?: (StreamPlace & { readonly headerHash: string }) | undefined;
}

interface StreamWork {
  readonly class: DeliveryClass;
  readonly head: StreamHead;
  readonly waiting: readonly Outgoing[];
  readonly due: readonly SealedOutgoing[];
}

interface ProgressChanges {
  readonly progress: readonly (Progress & { readonly sendAt?: string | undefined })[];
  readonly receipts: readonly StoredReceipt[];
  readonly restarts: readonly { readonly stream: DeliveryStream; readonly epoch: number }[];
  readonly hurry: readonly { readonly stream: DeliveryStream; readonly epoch: number; readonly sequence: number }[];
  readonly unlessSentAfter: string;
  readonly at: string;
}

interface ProgressRow {
  readonly id: string;
  readonly to_node: string;
  readonly class: number;
  readonly state: DeliveryState;
  readonly code: string | null;
  readonly is_answered: boolean;
  readonly attempts: number;
  readonly epoch: number | null;
  readonly sequence: number | null;
  readonly header_hash: string | null;
}

const progressColumns = sql`id, to_node, class, state, code, is_answered, attempts, epoch, sequence, header_hash`;
const nothing: StreamHead = { epoch: 0, sequence: 1, previous: null };

/** Hands envelopes in, inside the transaction of what causes them. */
export class OutboxWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Puts envelopes into the outbox; they are sent once the transaction commits. `store_conflict` for records that were called back. */
  async put(items: readonly NewOutgoing[]): Promise<void> {
    if (items.length === 0) return;
    await demandNotRecalled(this.#db, items);
    const rows = items.map((item) => ({ ...item, number: classNumber(item.class) }));
    await sql`
      insert into outbox (id, message, to_node, class, type, content, attachments, labels, audience, requires, records, written_at, expires_at, send_at,
        changed_at)
      select id, message, "to", number, type, content, attachments, labels, audience, requires, records, "writtenAt", "expiresAt", "writtenAt", "writtenAt"
      from rows from (jsonb_to_recordset(${toJson(rows)}::jsonb) as (id uuid, message uuid, "to" text, number smallint, type text, content jsonb,
        attachments jsonb, labels text[], audience text[], requires text[], records uuid[], "writtenAt" timestamptz, "expiresAt" timestamptz))
        with ordinality as given (id, message, "to", number, type, content, attachments, labels, audience, requires, records, "writtenAt", "expiresAt", place)
      order by place`.execute(this.#db);
    await wake(this.#db, new Set(items.map(({ to }) => to)));
  }
}

/** Sends envelopes on their way, as the node. */
export class Outbox {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** What is to be done for a recipient, the most pressing class first. */
  async load(query: {
    readonly to: string;
    readonly classes: readonly DeliveryClass[];
    readonly now: string;
    readonly limit: number;
    readonly window: number;
    /** Types of contents that are not sealed now. */
    readonly without?: readonly string[];
  }): Promise<StreamWork[]> {
    const { to, now, limit, window, without = [] } = query;
    const classes = sql`unnest(${query.classes.map(classNumber)}::smallint[]) as asked (number)`;
    const { rows: waiting } = await sql<WaitingRow>`
      select item.* from ${classes} cross join lateral (
        select id, message, to_node, class, type, content, attachments, labels, written_at, expires_at from outbox
        where to_node = ${to} and class = number and sequence is null and not is_answered
          and type <> all(${[...without]}::text[]) order by position
        limit greatest(0, least(${limit}, ${window} - (
          select count(*) from outbox where to_node = ${to} and class = number and sequence is not null and not is_answered)))) item`.execute(
      this.#db,
    );
    const { rows: due } = await sql<DueRow>`
      select item.* from ${classes} cross join lateral (
        select id, class, epoch, sequence, header_hash, bytes from outbox
        where to_node = ${to} and class = number and sequence is not null and not is_answered and send_at <= ${now} order by sequence
        limit ${limit}) item`.execute(this.#db);
    if (waiting.length + due.length === 0) return [];
    const heads = await this.#heads(to);
    return query.classes
      .toSorted((one, other) => classNumber(one) - classNumber(other))
      .map((pressing) => ({
        class: pressing,
        head: heads.get(pressing) ?? nothing,
        waiting: waiting.filter((row) => row.class === classNumber(pressing)).map(toOutgoing),
        due: due.filter((row) => row.class === classNumber(pressing)).map(toSealed),
      }))
      .filter((work) => work.waiting.length + work.due.length > 0);
  }

  /** Keeps what was sealed; false when the stream has moved. */
  async saveSealed(
    sealed: {
      readonly stream: DeliveryStream;
      readonly signer: string;
      readonly before: StreamHead;
      readonly after: StreamHead;
      readonly envelopes: readonly SealedOutgoing[];
      readonly receipts: readonly StoredReceipt[];
    },
    at: string,
  ): Promise<boolean> {
    const { stream, signer, before, after, envelopes, receipts } = sealed;
    return this.#db.transaction().execute(async (tx) => {
      const { rows } = await sql`
        insert into delivery_stream (direction, peer, class, epoch, sequence, previous)
        values ('out', ${stream.peer}, ${classNumber(stream.class)}, ${after.epoch}, ${after.sequence}, ${after.previous})
        on conflict (direction, peer, class) do update
          set epoch = excluded.epoch, sequence = excluded.sequence, previous = excluded.previous
          where delivery_stream.epoch = ${before.epoch} and delivery_stream.sequence = ${before.sequence}
        returning 1`.execute(tx);
      if (rows.length === 0) return false;
      await sql`
        update outbox set epoch = given.epoch, sequence = given.sequence, header_hash = given.hash, bytes = given.bytes, signer = ${signer}, send_at = ${at},
          changed_at = ${at}, state = case state when 'waiting' then 'submitted' else state end
        from unnest(${envelopes.map(({ id }) => id)}::uuid[], ${envelopes.map(({ epoch }) => epoch)}::bigint[],
          ${envelopes.map(({ sequence }) => sequence)}::bigint[], ${envelopes.map(({ headerHash }) => headerHash)}::text[],
          ${envelopes.map(({ bytes }) => Buffer.from(bytes))}::bytea[]) as given (id, epoch, sequence, hash, bytes)
        where outbox.id = given.id and outbox.sequence is null and not outbox.is_answered`.execute(tx);
      await saveReceipts(tx, receipts);
      return true;
    });
  }

  /** Notes that envelopes were sent, and when they are sent again if nobody answers. */
  async saveSent(ids: readonly string[], sentAt: string, sendAt: (attempts: number) => string): Promise<void> {
    // A time for each count of attempts there may be, so that one statement does.
    const times = Array.from({ length: 16 }, (_, place) => sendAt(place + 1));
    await sql`
      update outbox set attempts = attempts + 1, sent_at = ${sentAt}, send_at = (${times}::timestamptz[])[least(attempts + 1, 16)]
      where id = any(${[...ids]}::uuid[]) and not is_answered`.execute(this.#db);
  }

  /** Changes what receipts are about, while nobody else does. */
  async change(ids: readonly string[], work: (found: readonly Progress[]) => Promise<ProgressChanges>): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      const { rows } = await sql<ProgressRow>`
        select ${progressColumns} from outbox where id = any(${[...ids]}::uuid[]) order by id for update`.execute(tx);
      if (rows.length > 0) await saveChanges(tx, await work(rows.map(toProgress)));
    });
  }

  /** What these keys have signed and has no last word is to be sealed again, each stream of it in another epoch. */
  async sealAnew(signers: readonly string[]): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ peer: string; number: number }>`
        select distinct to_node as peer, class as number from outbox
        where sequence is not null and not is_answered and signer = any(${[...signers]}::text[]) order by peer, number`.execute(
        tx,
      );
      for (const { peer, number } of rows) await restart(tx, { peer, class: classOf(number) }, 0);
      await wake(tx, new Set(rows.map(({ peer }) => peer)));
    });
  }

  /** What went to these nodes and has no last word is sent again now. */
  async sendAgain(to: readonly string[]): Promise<void> {
    await sql`
      with again as (
        update outbox set send_at = sent_at where to_node = any(${[...to]}::text[]) and sequence is not null and not is_answered and sent_at < send_at
        returning to_node)
      select pg_notify('besa_outbox', to_node) from (select distinct to_node from again) as woken`.execute(this.#db);
  }

  /** Envelopes without a last word that have expired without being said to. */
  async overdue(now: string, limit: number): Promise<Progress[]> {
    const { rows } = await sql<ProgressRow>`
      select ${progressColumns} from outbox where expires_at < ${now} and not is_answered and state <> 'expired'
      order by expires_at limit ${limit}`.execute(this.#db);
    return rows.map(toProgress);
  }

  /** Envelopes without a last word that expired before then. */
  async forsaken(before: string, limit: number): Promise<Progress[]> {
    const { rows } = await sql<ProgressRow>`
      select ${progressColumns} from outbox where expires_at < ${before} and not is_answered order by expires_at limit ${limit}`.execute(
      this.#db,
    );
    return rows.map(toProgress);
  }

  /** Empties contents that were answered before then: until then they are kept for a recipient that loses them (a restored backup). */
  async forgetContents(before: string): Promise<void> {
    await sql`update outbox set content = null, attachments = null where is_answered and content is not null and changed_at < ${before}`.execute(
      this.#db,
    );
  }

  /**
   * The nodes that something is to be sent to, and when the next of it that was sealed is; null when only what waits to be sealed. From one node to the next by
   * the indexes: it is asked at every commit, however long the outbox is.
   */
  async recipients(): Promise<{ readonly to: string; readonly sendAt: string | null }[]> {
    const { rows } = await sql<{ to: string; sendAt: string | null }>`${sql.raw(plannedOnce)}
      with recursive waiting (node) as (
        select min(to_node) from outbox where sequence is null and not is_answered
        union all select (select min(to_node) from outbox where sequence is null and not is_answered and to_node > node) from waiting where node is not null),
      sealed (node) as (
        select min(to_node) from outbox where sequence is not null and not is_answered
        union all select (select min(to_node) from outbox where sequence is not null and not is_answered and to_node > node) from sealed where node is not null)
      select node as "to", (select min(send_at) from outbox where to_node = node and sequence is not null and not is_answered) as "sendAt"
      from (select node from waiting union select node from sealed) as found where node is not null order by node`.execute(
      this.#db,
    );
    return rows;
  }

  /** To whom, and in which classes, these records went and may be, by this node or passed on with its consent; nobody for what was called back: that is known to its recall. */
  async holders(
    ids: readonly RecordId[],
  ): Promise<{ readonly record: RecordId; readonly to: string; readonly class: DeliveryClass }[]> {
    return holdersOf(this.#db, ids);
  }

  /** To whom these records were given for a query or a review. */
  async givenTo(ids: readonly RecordId[]): Promise<{ readonly record: RecordId; readonly to: string }[]> {
    return givenTo(this.#db, ids);
  }

  async #heads(to: string): Promise<Map<DeliveryClass, StreamHead>> {
    const { rows } = await sql<StreamHead & { readonly number: number }>`
      select class as number, epoch, sequence, previous from delivery_stream where direction = 'out' and peer = ${to}`.execute(
      this.#db,
    );
    return new Map(rows.map(({ number, ...head }) => [classOf(number), head]));
  }
}

async function saveChanges(tx: Kysely<Database>, changes: ProgressChanges): Promise<void> {
  const { progress, receipts, restarts, hurry, unlessSentAfter } = changes;
  if (progress.length > 0)
    await sql`
      update outbox set state = given.state, code = given.code, is_answered = given."isAnswered",
        send_at = coalesce(given."sendAt", send_at), changed_at = ${changes.at},
        /* The content stays for a while: forgetContents. */ bytes = case when given."isAnswered" then null else bytes end
      from jsonb_to_recordset(${toJson(progress.map(({ id, state, code, isAnswered, sendAt }) => ({ id, state, code, isAnswered, sendAt })))}::jsonb)
        as given (id uuid, state text, code text, "isAnswered" boolean, "sendAt" timestamptz)
      where outbox.id = given.id`.execute(tx);
  await saveReceipts(tx, receipts);
  for (const { stream, epoch } of restarts) await restart(tx, stream, epoch);
  for (const { stream, epoch, sequence } of hurry)
    await sql`
      update outbox set send_at = sent_at where to_node = ${stream.peer} and class = ${classNumber(stream.class)} and epoch = ${epoch}
        and sequence = ${sequence} and not is_answered and sent_at <= ${unlessSentAfter}`.execute(tx);
  await wake(tx, new Set(progress.map(({ to }) => to)));
}

/** Begins an epoch: what is not answered is to be sealed again. */
async function restart(tx: Kysely<Database>, stream: DeliveryStream, epoch: number): Promise<void> {
  const number = classNumber(stream.class);
  await sql`
    update delivery_stream set epoch = greatest(epoch + 1, ${epoch}), sequence = 1, previous = null
    where direction = 'out' and peer = ${stream.peer} and class = ${number}`.execute(tx);
  await sql`
    update outbox set epoch = null, sequence = null, header_hash = null, bytes = null, signer = null
    where to_node = ${stream.peer} and class = ${number} and sequence is not null and not is_answered`.execute(tx);
}

/** Tells whoever sends. */
async function wake(db: Kysely<Database>, to: ReadonlySet<string>): Promise<void> {
  if (to.size > 0) await sql`select pg_notify('besa_outbox', peer) from unnest(${[...to]}::text[]) as peer`.execute(db);
}

interface WaitingRow {
  readonly id: string;
  readonly message: string;
  readonly to_node: string;
  readonly class: number;
  readonly type: string;
  readonly content: unknown;
  readonly attachments: readonly OutgoingAttachment[] | null;
  readonly labels: string[];
  readonly written_at: string;
  readonly expires_at: string;
}

function toOutgoing(row: WaitingRow): Outgoing {
  const { id, message, type, content, labels } = row;
  const times = { writtenAt: row.written_at, expiresAt: row.expires_at };
  const attached = row.attachments === null ? {} : { attachments: row.attachments };
  return { id, message, to: row.to_node, class: classOf(row.class), type, content, labels, ...times, ...attached };
}

interface DueRow {
  readonly id: string;
  readonly class: number;
  readonly epoch: number;
  readonly sequence: number;
  readonly header_hash: string;
  readonly bytes: Uint8Array;
}

function toSealed({ id, epoch, sequence, header_hash: headerHash, bytes }: DueRow): SealedOutgoing {
  return { id, epoch, sequence, headerHash, bytes };
}

function toProgress(row: ProgressRow): Progress {
  const { id, state, code, attempts, epoch, sequence, header_hash: headerHash } = row;
  const isSealed = epoch !== null && sequence !== null && headerHash !== null;
  return {
    id,
    to: row.to_node,
    class: classOf(row.class),
    state,
    code: code ?? undefined,
    isAnswered: row.is_answered,
    attempts,
    place: isSealed ? { epoch, sequence, headerHash } : undefined,
  };
}
