// `besa restore`: a backup becomes a data folder again. Everything is written beside it, verified, made safe to work with, and only then takes the name: what
// is refused leaves no trace. Long, since it is one act in many steps.
import { randomBytes, randomUUID } from "node:crypto";
import { chown, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Ledger, verifyExport } from "#ledger";
import { makeSigner } from "#seal";
import { isAtWork, openStore, type StoreOptions } from "#store";
import { logSeed } from "../data-folder.ts";
import { NodeError } from "../errors.ts";
import { startPostgres } from "../postgres/index.ts";
import { newCluster } from "../postgres/new-cluster.ts";
import type { Unpacking } from "./archive.ts";
import { bytesOf, dataFolder, fullDisk, platform, syncFolder } from "./backup.ts";
import { openBackup, readBackup, type BackupHeader } from "./backup-file.ts";
import { openersIn } from "./backup-keys.ts";
import { clusterFolder } from "./cluster.ts";

/** What is restored, and where. */
export interface RestoreOptions {
  readonly file: string;
  /** The data folder to make: not there yet, or empty. */
  readonly directory: string;
  /** Files of secrets, or of as many shares as it needs. */
  readonly keys: readonly string[];
  /** The verifier key of the node's log, if it is known from elsewhere: a backup of another is refused. */
  readonly signer: string | undefined;
  /** Programs keep their keys, those too that were ended after the backup. */
  readonly keepKeys: boolean;
  /** A database of its own, which its own tools have restored. */
  readonly databaseUrl: string | undefined;
}

/** What a backup is, and what was found in it. */
export interface BackupChecked {
  readonly id: string;
  readonly takenAt: string;
  readonly version: string;
  readonly signer: string;
  readonly hasDatabase: boolean;
  readonly files: number;
  readonly bytes: number;
}

/** What came of a restore. */
export interface Restored extends BackupChecked {
  readonly directory: string;
  /** Entries of the log that the backup has; whatever came after is lost. */
  readonly logSize: number;
  /** When the last of them was written. */
  readonly lastEntryAt: string | undefined;
  /** Witnesses that the log had; they know whether it went further. */
  readonly witnesses: number;
}

/** Reads a backup to its end and writes nothing. Throws what `restoreBackup` throws of the file. */
export async function checkBackup(options: Pick<RestoreOptions, "file" | "keys" | "signer">): Promise<BackupChecked> {
  const nowhere: Unpacking = {
    folder: async () => undefined,
    file: async () => ({ write: async () => undefined, close: async () => undefined }),
  };
  return (await unpack(options, async () => nowhere)).checked;
}

/** Makes a data folder of a backup. Throws NodeErrors; then nothing is there that was not before. */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const directory = resolve(options.directory);
  if ((await readdir(directory).catch(() => [])).length > 0)
    throw new NodeError("restore_not_empty", { detail: directory });
  const staging = `${directory}.restoring-${randomUUID()}`;
  const places: string[] = [];
  try {
    const { checked, header } = await unpack(options, async (found) => {
      await demandDatabase(found, options.databaseUrl);
      return unpackingInto(staging, found, places);
    });
    const log = await makeSafe(staging, header, options);
    await rm(join(staging, "node.lock"), { force: true });
    await rm(directory, { recursive: true, force: true });
    await rename(staging, directory);
    await syncFolder(dirname(directory));
    return { ...checked, ...log, directory };
  } catch (error) {
    for (const place of [staging, ...places]) await rm(place, { recursive: true, force: true });
    throw fullDisk(error);
  }
}

async function unpack(
  { file, keys, signer }: Pick<RestoreOptions, "file" | "keys" | "signer">,
  begin: (header: BackupHeader) => Promise<Unpacking>,
): Promise<{ readonly checked: BackupChecked; readonly header: BackupHeader }> {
  const openers = await openersIn(keys);
  const source = bytesOf(resolve(file));
  try {
    const backup = await readBackup(source);
    const { header } = backup;
    const { files, bytes } = await openBackup(backup, { openers, signer }, () => begin(header));
    const { id, takenAt, version } = header;
    const hasDatabase = header.postgres !== undefined;
    return { header, checked: { id, takenAt, version, signer: header.signer, hasDatabase, files, bytes } };
  } finally {
    await source.return(undefined);
  }
}

async function demandDatabase(header: BackupHeader, databaseUrl: string | undefined): Promise<void> {
  if (header.postgres === undefined && databaseUrl === undefined) throw new NodeError("backup_without_database");
  if (header.postgres === undefined && (await isAtWork({ connectionString: databaseUrl ?? "" })))
    throw new NodeError("restore_database_in_use");
  if (header.postgres !== undefined && header.platform !== platform())
    throw new NodeError("backup_other_machine", { detail: header.platform });
}

/** Writes into the folder beside; the database where PostgreSQL's account reaches it. */
async function unpackingInto(staging: string, header: BackupHeader, places: string[]): Promise<Unpacking> {
  const { cluster, account, major } = await newCluster(staging);
  if (header.postgres !== undefined && header.postgres.split(".")[0] !== major)
    throw new NodeError("backup_other_machine", { detail: `PostgreSQL ${header.postgres}` });
  places.push(...(cluster.startsWith(`${staging}/`) ? [] : [dirname(cluster)]));
  const target = (path: string): { readonly path: string; readonly isCluster: boolean } => {
    if (path.startsWith(`${clusterFolder}/`))
      return { path: join(cluster, path.slice(clusterFolder.length + 1)), isCluster: true };
    if (path.startsWith(`${dataFolder}/`))
      return { path: join(staging, path.slice(dataFolder.length + 1)), isCluster: false };
    throw new NodeError("backup_damaged");
  };
  const give = async (path: string, isCluster: boolean): Promise<void> => {
    if (isCluster && account !== undefined) await chown(path, account.uid, account.gid);
  };
  if (header.postgres !== undefined) {
    await mkdir(cluster, { mode: 0o700 });
    await give(cluster, true);
  }
  return {
    async folder(path, mode) {
      const place = target(path);
      await mkdir(place.path, { mode, recursive: true });
      await give(place.path, place.isCluster);
    },
    async file(path, mode) {
      const place = target(path);
      const handle = await open(place.path, "wx", mode);
      await give(place.path, place.isCluster);
      return {
        async write(bytes) {
          for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at)).bytesWritten;
        },
        async close() {
          try {
            await handle.sync();
          } finally {
            await handle.close();
          }
        },
      };
    },
  };
}

/** Starts the database where it lies, verifies the log, and notes that this node comes out of a backup. */
async function makeSafe(
  staging: string,
  header: BackupHeader,
  options: RestoreOptions,
): Promise<Pick<Restored, "logSize" | "lastEntryAt" | "witnesses">> {
  await using stack = new AsyncDisposableStack();
  const now = (): Date => new Date();
  let database: Pick<StoreOptions, "connection" | "logins">;
  if (header.postgres === undefined) database = { connection: { connectionString: options.databaseUrl ?? "" } };
  else {
    const { connection, logins } = stack.use(await startPostgres({ directory: staging }));
    database = { connection, logins };
  }
  const store = stack.use(await openStore({ ...database, now, poolSize: 2 }));
  const origin = await store.settings.get("log.origin");
  const signer = makeSigner(typeof origin === "string" ? origin : "besa.invalid", logSeed(staging));
  if (signer.verifierKey !== header.signer) throw new NodeError("backup_without_database");
  const random = (count: number): Uint8Array => randomBytes(count);
  const ledger = stack.use(await Ledger.open({ origin: signer.name, signer, log: store.log, now, random }));
  const verification = await verifyExport(ledger.export({ details: () => true }), signer.verifierKey);
  if (verification.status !== "intact") throw new NodeError("restore_log_damaged", { detail: verification.status });
  const { size } = await store.log.head();
  const [last] = await store.log.leaves(size - 1, 1);
  const { witnesses } = await store.cosignatures.policy();
  const at = now().toISOString();
  await store.transactAsNode(async (tx) => {
    const { takenAt, id: backup } = header;
    await tx.restores.begin({ id: randomUUID(), backup, takenAt, at, keepKeys: options.keepKeys });
    await ledger.write(tx.log, [
      {
        act: "node-restored",
        who: { login: "node", name: "Node", unit: "" },
        records: [],
        outcome: { backup, takenAt, entries: size, keys: options.keepKeys ? "kept" : "ended" },
      },
    ]);
  });
  return {
    logSize: size,
    lastEntryAt: last === undefined ? undefined : timeOf(last.data),
    witnesses: witnesses.length,
  };
}

/** The time in a leaf. */
function timeOf(data: Uint8Array): string | undefined {
  const at: unknown = Reflect.get(Object(JSON.parse(Buffer.from(data).toString())), "at");
  return typeof at === "string" ? at : undefined;
}
