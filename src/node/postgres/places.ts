// Where the database and its socket are: in ./data if its account can go there, else where it can.
import { createHash, randomUUID } from "node:crypto";
import { chmod, chown, lstat, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canEnter, isRoot } from "./account.ts";
import type { Account } from "./account.ts";
import { PostgresError } from "./errors.ts";

/** Where root keeps what an unprivileged account must reach. */
export const systemFolder = "/var/lib/besa";

/** Says, in ./data, where the database is when it cannot be there. */
const pointerFile = "postgres.location";

/** The longest path a unix socket may have, less the name PostgreSQL gives it (107 bytes on Linux, 103 on macOS). */
const longestSocketFolder = 103 - "/.s.PGSQL.65535".length;

/** The folder of the database that `directory` has: undefined if it has none yet. */
export async function knownCluster(directory: string): Promise<string | undefined> {
  const pointer = await readFile(join(directory, pointerFile), "utf8").catch(() => undefined);
  if (pointer !== undefined && pointer.trim() !== "") return pointer.trim();
  const own = join(directory, "postgres");
  return (await stat(own).catch(() => undefined)) === undefined ? undefined : own;
}

/**
 * The folder for a new database. Where the account cannot enter `directory`, a folder of a new random name under /var/lib/besa, noted in
 * `directory`: whoever deletes ./data to begin anew must not meet the old database again.
 */
export async function chooseCluster(directory: string, account: Account | undefined): Promise<string> {
  if (await canEnter(account, directory)) return join(directory, "postgres");
  if (!isRoot()) throw new PostgresError("postgres_unreachable", { detail: directory });
  const cluster = join(systemFolder, randomUUID(), "postgres");
  await writeFile(join(directory, pointerFile), `${cluster}\n`, { mode: 0o600 });
  return cluster;
}

/** Makes a folder that every account may enter and list nothing of. */
export async function makePassage(folder: string): Promise<void> {
  const isNew = (await mkdir(folder, { recursive: true })) !== undefined;
  // Not left to the umask, which may be stricter.
  if (isNew) await chmod(folder, isRoot() ? 0o711 : 0o700);
}

/**
 * The folder of the socket: only its account (and root) may enter, which is all the guard the database has and needs. Beside the
 * database if the path is short enough for a socket, else under the system's temporary folder by a name made from the path.
 */
export async function socketFolder(cluster: string, account: Account | undefined): Promise<string> {
  const beside = join(cluster, "..", "socket");
  const name = createHash("sha256").update(cluster).digest("hex").slice(0, 16);
  const folder = Buffer.byteLength(beside) <= longestSocketFolder ? beside : join(shortTemporary(), `besa-${name}`);
  await mkdir(folder, { mode: 0o700 }).catch(ignoreExisting);
  await ownPrivately(folder, account);
  return folder;
}

/** Gives a folder to the account alone. A folder that somebody else put there, or a link, is refused. */
async function ownPrivately(folder: string, account: Account | undefined): Promise<void> {
  const status = await lstat(folder);
  const owner = account?.uid ?? process.getuid?.();
  const isOurs = status.isDirectory() && (status.uid === owner || status.uid === process.getuid?.());
  if (!isOurs) throw new PostgresError("postgres_other_owner", { detail: folder });
  if (account !== undefined && status.uid !== account.uid) await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
}

function shortTemporary(): string {
  return Buffer.byteLength(tmpdir()) <= 40 ? tmpdir() : "/tmp";
}

function ignoreExisting(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
}
