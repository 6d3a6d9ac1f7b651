// `besa backup`: one file with the database, the keys and the data folder, sealed for keys whose secrets are elsewhere. The node may run meanwhile.
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import pg from "pg";
import { makeSigner, type Sealer } from "#seal";
import { logSeed } from "../data-folder.ts";
import { NodeError } from "../errors.ts";
import { startPostgres } from "../postgres/index.ts";
import { versionOf } from "../version.ts";
import type { Entry } from "./archive.ts";
import { sealBackup, type BackupFacts } from "./backup-file.ts";
import { keysOf, readPublicKey } from "./backup-keys.ts";
import { clusterEntries } from "./cluster.ts";
import { entriesUnder } from "./files.ts";

/** What is backed up, and where to. */
export interface BackupOptions {
  readonly directory: string;
  /** The file to make. */
  readonly file: string;
  /** Files of public keys; those in the data folder when empty. */
  readonly to: readonly string[];
  /** A database of its own, which its own tools back up. */
  readonly databaseUrl: string | undefined;
}

/** What came of it. */
export interface BackupMade {
  readonly file: string;
  readonly id: string;
  readonly takenAt: string;
  /** Bytes of the file, and of what is in it. */
  readonly size: number;
  readonly bytes: number;
  readonly files: number;
  /** The keys that open it. */
  readonly keys: readonly string[];
  /** The verifier key of the node's log: `besa restore --signer` asks for it. */
  readonly signer: string;
  readonly hasDatabase: boolean;
}

/** In the archive, beside the database: everything of the data folder that is not made anew at each start. */
export const dataFolder = "data";
const leftOut =
  /^(?:postgres|socket|search)(?:\/|$)|^(?:postgres\.(?:location|turn.*)|postgres-start\.log|node\.json|node\.lock.*|machine-code|port|log-mark)$|^postgresql-[^/]*(?:\/|$)|\.part$|\/node\.lock/;

/** Makes a backup: whole and on the disk under its name, or not there. Throws NodeErrors of its own, and what PostgreSQL's start throws. */
export async function makeBackup(options: BackupOptions): Promise<BackupMade> {
  const directory = resolve(options.directory);
  const file = resolve(options.file);
  if (!existsSync(join(directory, "log-signing.seed"))) throw new NodeError("backup_no_node", { detail: directory });
  if (existsSync(file)) throw new NodeError("backup_exists", { detail: file });
  const to = options.to.length === 0 ? await keysOf(directory) : await Promise.all(options.to.map(readPublicKey));
  if (to.length === 0) throw new NodeError("backup_no_key");
  if (options.databaseUrl !== undefined)
    return write({ directory, file, to, origin: await originIn({ connectionString: options.databaseUrl }) }, undefined);
  await using server = await startPostgres({ directory });
  const { version } = await asked<{ version: string }>(
    server.connection,
    "select split_part(version(), ' ', 2) as version",
  );
  return write(
    { directory, file, to, origin: await originIn(server.connection) },
    { version, entries: clusterEntries(server) },
  );
}

async function write(
  of: {
    readonly directory: string;
    readonly file: string;
    readonly to: readonly Sealer[];
    readonly origin: string;
  },
  database: { readonly version: string; readonly entries: AsyncIterable<Entry> } | undefined,
): Promise<BackupMade> {
  const { directory, file, to } = of;
  const facts: BackupFacts = {
    id: randomUUID(),
    takenAt: new Date().toISOString(),
    version: versionOf(),
    platform: platform(),
    ...(database === undefined ? {} : { postgres: database.version }),
  };
  const signer = makeSigner(of.origin, logSeed(directory));
  const entries = everything(directory, database?.entries);
  const sealed = sealBackup(facts, entries, {
    signer,
    to,
    random: (length) => randomBytes(length),
  });
  // Of its own for each try: one that was killed leaves its part behind, and of two at once neither takes the other's away.
  const part = `${file}.${facts.id}.part`;
  try {
    const { size, last } = await save(part, sealed);
    await rename(part, file);
    await syncFolder(dirname(file));
    const { id, takenAt } = facts;
    const { files, bytes } = last;
    const keys = to.map((key) => key.id);
    return {
      file,
      id,
      takenAt,
      size,
      bytes,
      files,
      keys,
      signer: signer.verifierKey,
      hasDatabase: database !== undefined,
    };
  } catch (error) {
    await rm(part, { force: true });
    throw fullDisk(error);
  } finally {
    // Files that were being read and the connection that holds PostgreSQL's log are given back, before PostgreSQL itself is.
    await entries.return(undefined);
  }
}

/** The database first, and then the folder: whatever the database names is there already. */
async function* everything(directory: string, database: AsyncIterable<Entry> | undefined): AsyncGenerator<Entry> {
  if (database !== undefined) yield* database;
  yield* entriesUnder(directory, dataFolder, (path) => leftOut.test(path));
}

async function save<T>(
  path: string,
  pieces: AsyncGenerator<Uint8Array, T>,
): Promise<{ readonly size: number; readonly last: T }> {
  const handle = await open(path, "wx", 0o600);
  let size = 0;
  try {
    for (;;) {
      const next = await pieces.next();
      if (next.done === true) {
        await handle.sync();
        return { size, last: next.value };
      }
      for (let at = 0; at < next.value.length;) {
        const { bytesWritten } = await handle.write(next.value, at);
        at += bytesWritten;
      }
      size += next.value.length;
    }
  } finally {
    await handle.close();
  }
}

/** Makes a folder's entries durable. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A full disk, told as such: the program's own failure, or what PostgreSQL said when it did not start for it. */
export function fullDisk(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code: unknown = Reflect.get(cause, "code");
    if (["ENOSPC", "EDQUOT", "EFBIG"].includes(String(code)) || cause.message.includes("No space left on device"))
      return new NodeError("backup_disk_full", { cause: error });
  }
  return error;
}

/** The kind of machine that a database's files are for. */
export function platform(): string {
  return `${process.platform} ${process.arch}`;
}

/** The name of the log in a database. */
export async function originIn(connection: pg.ClientConfig): Promise<string> {
  const { value } = await asked<{ value: unknown }>(connection, "select value from setting where name = 'log.origin'");
  return typeof value === "string" ? value : "besa.invalid";
}

async function asked<T extends pg.QueryResultRow>(connection: pg.ClientConfig, text: string): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const [row] = (await client.query<T>(text)).rows;
    if (row === undefined) throw new NodeError("backup_no_node");
    return row;
  } finally {
    await client.end();
  }
}

/** A backup's bytes from a file. Throws `backup_damaged` when there is none. */
export async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file, "r").catch((cause: unknown) => {
    throw new NodeError("backup_damaged", { cause, detail: file });
  });
  try {
    for (let at = 0; ;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(1024 * 1024), 0, 1024 * 1024, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
