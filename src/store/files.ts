// Files of records, as readers of their records see them. What is in a file lies on the disk; here stands what it is called, and what opens it.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { ActId, FileState, RecordId, Sight, UserId } from "#domain";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** A file with what opens it. */
export interface StoredFile {
  readonly id: ActId;
  readonly record: RecordId;
  readonly state: FileState;
  /** SHA-256 of the sealed file, hexadecimal: its name on the disk and on every way. */
  readonly blob: string;
  /** Bytes of the sealed file, and of the file itself. */
  readonly size: number;
  readonly length: number;
  /** 32 bytes, sealed with the node's own key. */
  readonly seed: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
  readonly byUser?: UserId | undefined;
  readonly byName?: string | undefined;
  /** The node that it came from or comes from, and the envelope that named it. */
  readonly from?: string | undefined;
  readonly envelope?: string | undefined;
}

/** A file as it is first written. */
export type NewFile = Omit<StoredFile, "byName">;

interface Row {
  readonly id: ActId;
  readonly record_id: RecordId;
  readonly state: FileState;
  readonly blob: string;
  readonly size: number;
  readonly length: number;
  readonly seed: Uint8Array;
  readonly name: string;
  readonly media_type: string;
  readonly added_at: string;
  readonly by_user: UserId | null;
  readonly by_name: string | null;
  readonly from_node: string | null;
  readonly envelope: string | null;
}

/** Reads files for people. */
export class FileReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** The files of a record, if the sight admits it, in the order they were added. */
  async of(record: RecordId, sight: Sight): Promise<StoredFile[]> {
    return readFiles(this.#seenBy(sight), sql`file.record_id = ${record}`);
  }
}

/** Writes files in the transaction of what causes it, and holds blobs so that nobody sweeps them away meanwhile. */
export class FileWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** The files of a record, in the order they were added. With `hold` nobody else adds or removes one until the transaction ends. */
  async of(record: RecordId, { hold = false } = {}): Promise<StoredFile[]> {
    if (hold) await sql`select pg_advisory_xact_lock(hashtextextended(${record}, 21))`.execute(this.#db);
    return readFiles(this.#db, sql`file.record_id = ${record}`);
  }

  /** Adds a file; false when one with this id is there. */
  async add(file: NewFile): Promise<boolean> {
    const { numAffectedRows } = await sql`
      insert into record_file (id, record_id, state, blob, size, length, seed, name, media_type, added_at, by_user, from_node, envelope)
      values (${file.id}, ${file.record}, ${file.state}, ${file.blob}, ${file.size}, ${file.length}, ${Buffer.from(file.seed)}, ${file.name},
        ${file.mediaType}, ${file.addedAt}, ${file.byUser ?? null}, ${file.from ?? null}, ${file.envelope ?? null})
      on conflict do nothing`.execute(this.#db);
    return numAffectedRows === 1n;
  }

  /** Removes files by their ids. */
  async remove(ids: readonly ActId[]): Promise<void> {
    if (ids.length > 0) await sql`delete from record_file where id = any(${[...ids]}::uuid[])`.execute(this.#db);
  }

  /** Holds the name of a sealed file until the transaction ends: whoever sweeps the disk waits, or has come before. */
  async holdBlob(blob: string): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${blob}, 22))`.execute(this.#db);
  }
}

/** What the node itself knows of all files: what is to come, and what may be swept from the disk. */
export class FileKeeper extends FileWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    super(db);
    this.#db = db;
  }

  /** Whether any of these files is another record's. */
  async areOthers(record: RecordId, ids: readonly ActId[]): Promise<boolean> {
    const { rows } = await sql`
      select 1 from record_file where id = any(${[...ids]}::uuid[]) and record_id <> ${record} limit 1`.execute(
      this.#db,
    );
    return rows.length > 0;
  }

  /** Files that are to come from other nodes, of which the envelope has not expired, the oldest envelope first. */
  async coming(): Promise<StoredFile[]> {
    return readFiles(this.#db, sql`file.state = 'coming' and file.envelope is not null`);
  }

  /** Files that came from other nodes and are here, by their ids, some at a time. */
  async received(after: ActId | undefined, limit: number): Promise<StoredFile[]> {
    const { rows } = await sql<{ id: ActId }>`
      select id from record_file where state = 'here' and from_node is not null and ${after === undefined ? sql`true` : sql`id > ${after}::uuid`}
      order by id limit ${limit}`.execute(this.#db);
    const files = await readFiles(this.#db, sql`file.id = any(${rows.map(({ id }) => id)}::uuid[])`);
    return files.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** A file that was here is to come again: by no envelope yet. False when it is not here, or nobody else has it. */
  async lost(id: ActId, blob: string): Promise<boolean> {
    const { numAffectedRows } = await sql`
      update record_file set state = 'coming', envelope = null where id = ${id} and blob = ${blob} and state = 'here' and from_node is not null`.execute(
      this.#db,
    );
    return numAffectedRows === 1n;
  }

  /** Envelopes that were opened and wait for nothing any more, or whose time was over before then: their last word is due. */
  async due(before: string): Promise<{ readonly from: string; readonly envelope: string; readonly isLate: boolean }[]> {
    const { rows } = await sql<{ from: string; envelope: string; isLate: boolean }>`
      select from_node as "from", id as envelope, waits as "isLate" from inbox cross join lateral (
        select exists (select from record_file where state = 'coming' and record_file.from_node = inbox.from_node and envelope = inbox.id)) coming (waits)
      where state = 'opened' and (not waits or expires_at < ${before}) limit 256`.execute(this.#db);
    return rows;
  }

  /** Lets go of what an envelope named and has not come. */
  async giveUp(from: string, envelope: string): Promise<void> {
    await sql`delete from record_file where state = 'coming' and from_node = ${from} and envelope = ${envelope}`.execute(
      this.#db,
    );
  }

  /** A file is here, whole and verified: it is of this type, and is called so. False when it is not wanted any more. */
  async arrived(id: ActId, blob: string, is: { readonly mediaType: string; readonly name: string }): Promise<boolean> {
    const { numAffectedRows } = await sql`
      update record_file set state = 'here', media_type = ${is.mediaType}, name = ${is.name}
      where id = ${id} and blob = ${blob} and state = 'coming'`.execute(this.#db);
    return numAffectedRows === 1n;
  }

  /** Of these sealed files those that a row names. */
  async named(blobs: readonly string[]): Promise<Set<string>> {
    const { rows } = await sql<{ blob: string }>`
      select blob from record_file where blob = any(${[...blobs]}::text[])
      union select blob from relay_attachment where blob = any(${[...blobs]}::text[])`.execute(this.#db);
    return new Set(rows.map(({ blob }) => blob));
  }

  /** Whether a node may fetch a sealed file from this one: an envelope to it that names the file has no last word yet. */
  async isOffered(blob: string, to: string): Promise<boolean> {
    const { rows } = await sql`
      select 1 from outbox where attachments @> ${JSON.stringify([{ sha256: blob }])}::jsonb and to_node = ${to} and not is_answered limit 1`.execute(
      this.#db,
    );
    return rows.length > 0;
  }

  /** What of sealed files belongs to envelopes that wait for a node. */
  async offered(to: string): Promise<{ readonly blob: string; readonly size: number }[]> {
    const { rows } = await sql<{ blob: string; size: number }>`
      select distinct one ->> 'sha256' as blob, (one ->> 'size')::bigint as size from outbox cross join jsonb_array_elements(attachments) one
      where attachments is not null and not is_answered and to_node = ${to}`.execute(this.#db);
    return rows;
  }

  /** Sealed files that are on their way through the hub: its receipt is there, and the recipient's last word is not. */
  async relayed(hub: string): Promise<{ readonly blob: string; readonly size: number }[]> {
    const { rows } = await sql<{ blob: string; size: number }>`
      select distinct one ->> 'sha256' as blob, (one ->> 'size')::bigint as size from outbox cross join jsonb_array_elements(attachments) one
      where attachments is not null and not is_answered
        and exists (select from delivery_receipt receipt where receipt.envelope = outbox.id and by_node = ${hub} and receipt.state = 'relayed')`.execute(
      this.#db,
    );
    return rows;
  }

  /** Sealed files of envelopes that a recipient has opened and that wait there for them, since before then. */
  async awaited(before: string): Promise<{ readonly blob: string; readonly size: number; readonly to: string }[]> {
    const { rows } = await sql<{ blob: string; size: number; to: string }>`
      select distinct one ->> 'sha256' as blob, (one ->> 'size')::bigint as size, to_node as "to"
      from outbox cross join jsonb_array_elements(attachments) one
      where attachments is not null and not is_answered and state = 'opened' and changed_at <= ${before}
        and not exists (select from delivery_receipt receipt where receipt.envelope = outbox.id and receipt.state = 'relayed')`.execute(
      this.#db,
    );
    return rows;
  }

  /** What a hub keeps, or is to get, of a sealed file: from whom, and for whom. Empty for what no header has named. */
  async relaying(blob: string): Promise<{ readonly from: string; readonly to: string; readonly size: number }[]> {
    const { rows } = await sql<{ from: string; to: string; size: number }>`
      select from_node as "from", to_node as "to", size from relay_attachment where blob = ${blob}`.execute(this.#db);
    return rows;
  }

  /** Sealed files of envelopes that went through this hub to members of a linked federation and have no last word. */
  async relayedInto(federation: string): Promise<{ readonly blob: string; readonly size: number }[]> {
    const { rows } = await sql<{ blob: string; size: number }>`
      select blob, max(size) as size from relay_attachment where split_part(to_node, '@', 2) = ${federation} group by blob order by blob`.execute(
      this.#db,
    );
    return rows;
  }

  /** Lets go of what a hub keeps for envelopes that expired before then. */
  async forgetRelayed(before: string): Promise<void> {
    await sql`delete from relay_attachment where expires_at < ${before}`.execute(this.#db);
  }

  /** Removes uploads whose time is over, and tells which. */
  async forgetUploads(before: string): Promise<ActId[]> {
    const { rows } = await sql<{
      id: ActId;
    }>`delete from file_upload where expires_at < ${before} returning id`.execute(this.#db);
    return rows.map(({ id }) => id);
  }

  /** Of these uploads those that are open. */
  async openUploads(ids: readonly string[]): Promise<Set<string>> {
    const { rows } = await sql<{ id: string }>`
      select id from file_upload where id::text = any(${[...ids]}::text[]) and file is null`.execute(this.#db);
    return new Set(rows.map(({ id }) => id));
  }
}

async function readFiles(db: Kysely<Database>, where: RawBuilder<unknown>): Promise<StoredFile[]> {
  const { rows } = await sql<Row>`
    select file.*, app_user.name as by_name from record_file file left join app_user on app_user.id = file.by_user
    where ${where} order by file.added_at, file.id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    record: row.record_id,
    state: row.state,
    blob: row.blob,
    size: row.size,
    length: row.length,
    seed: row.seed,
    name: row.name,
    mediaType: row.media_type,
    addedAt: row.added_at,
    byUser: row.by_user ?? undefined,
    byName: row.by_name ?? undefined,
    from: row.from_node ?? undefined,
    envelope: row.envelope ?? undefined,
  }));
}
