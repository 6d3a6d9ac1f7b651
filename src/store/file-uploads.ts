// What has come of files that are being sent in pieces by somebody signed in. Read and changed in transactions of whoever sends.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, Purpose, RecordId, UserId } from "#domain";
import type { Database } from "./schema.ts";

/** An upload as far as it has come. */
export interface FileUpload {
  readonly id: ActId;
  readonly record: RecordId;
  readonly byUser: UserId;
  readonly purpose: Purpose;
  readonly reason: string;
  /** As it is to be called. */
  readonly name: string;
  /** Bytes of the file, and how many of them are durable. */
  readonly length: number;
  readonly received: number;
  /** What its pieces are sealed with until they are a file; itself sealed with the node's own key. */
  readonly seed: Uint8Array;
  /** ISO 8601, UTC: forgotten then. */
  readonly expiresAt: string;
  /** The file it has become. */
  readonly file?: ActId | undefined;
}

interface Row {
  readonly id: ActId;
  readonly record_id: RecordId;
  readonly by_user: UserId;
  readonly purpose: Purpose;
  readonly reason: string;
  readonly name: string;
  readonly length: number;
  readonly received: number;
  readonly seed: Uint8Array;
  readonly expires_at: string;
  readonly file: ActId | null;
}

/** Uploads, inside a transaction of whoever sends. */
export class FileUploadStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Begins one. */
  async begin(upload: FileUpload): Promise<void> {
    await sql`
      insert into file_upload (id, record_id, by_user, purpose, reason, name, length, received, seed, expires_at)
      values (${upload.id}, ${upload.record}, ${upload.byUser}, ${upload.purpose}, ${upload.reason}, ${upload.name}, ${upload.length},
        ${upload.received}, ${Buffer.from(upload.seed)}, ${upload.expiresAt})`.execute(this.#db);
  }

  /** One that this user began. With `hold` nobody else changes it until the transaction ends. */
  async get(id: ActId, by: UserId, { hold = false } = {}): Promise<FileUpload | undefined> {
    const { rows } = await sql<Row>`
      select * from file_upload where id = ${id} and by_user = ${by} ${hold ? sql`for update` : sql``}`.execute(
      this.#db,
    );
    const [row] = rows;
    return row === undefined ? undefined : toUpload(row);
  }

  /** How many this user has open, and how many bytes they come to. */
  async openOf(by: UserId): Promise<{ readonly count: number; readonly bytes: number }> {
    const { rows } = await sql<{ count: number; bytes: number }>`
      select count(*) as count, coalesce(sum(length), 0)::bigint as bytes from file_upload where by_user = ${by} and file is null`.execute(
      this.#db,
    );
    return rows[0] ?? { count: 0, bytes: 0 };
  }

  /** So many bytes of it are durable. */
  async advance(id: ActId, received: number): Promise<void> {
    await sql`update file_upload set received = ${received} where id = ${id}`.execute(this.#db);
  }

  /** It has become this file. */
  async become(id: ActId, file: ActId): Promise<void> {
    await sql`update file_upload set file = ${file} where id = ${id}`.execute(this.#db);
  }

  /** Forgets it. */
  async remove(id: ActId): Promise<void> {
    await sql`delete from file_upload where id = ${id}`.execute(this.#db);
  }
}

function toUpload(row: Row): FileUpload {
  const { id, purpose, reason, name, length, received, seed } = row;
  return {
    id,
    record: row.record_id,
    byUser: row.by_user,
    purpose,
    reason,
    name,
    length,
    received,
    seed,
    expiresAt: row.expires_at,
    file: row.file ?? undefined,
  };
}
