// Making a new database folder: whole, or not there.
import { randomUUID } from "node:crypto";
import { chown, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { runAs } from "./account.ts";
import type { Account } from "./account.ts";
import { PostgresError } from "./errors.ts";
import { makePassage } from "./places.ts";
import type { Programs } from "./programs.ts";

/**
 * Makes the database folder if it is not there. initdb works in a folder of another name, which is renamed when it is whole and on
 * disk; what interrupted ones left is removed. Only within the turn.
 */
export async function initialise(cluster: string, programs: Programs, account: Account | undefined): Promise<void> {
  const version = await readFile(join(cluster, "PG_VERSION"), "utf8").catch(() => undefined);
  if (version !== undefined) {
    if (version.trim() !== programs.version.split(".")[0])
      throw new PostgresError("postgres_other_version", { detail: version.trim() });
    return;
  }
  const parent = dirname(cluster);
  await makePassage(parent);
  await removeUnfinished(cluster);
  // A new name each time: the initdb of a node that was killed may still be writing into the last one.
  const unfinished = `${cluster}.new-${randomUUID()}`;
  await mkdir(unfinished, { mode: 0o700 });
  if (account !== undefined) await chown(unfinished, account.uid, account.gid);
  const { code, output } = await runAs(account, programs.initdb, [
    `--pgdata=${unfinished}`,
    "--username=postgres",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    // Whoever reaches the socket is let in: only the account and root reach it. Nobody comes by the network.
    "--auth-local=trust",
    "--auth-host=reject",
  ]);
  if (code !== 0) throw new PostgresError("postgres_init_failed", { cause: new Error(output.slice(-2000)) });
  await rename(unfinished, cluster);
  await syncFolder(parent);
}

/** What cannot be removed now, because a dying initdb still writes there, is removed at the next start. */
async function removeUnfinished(cluster: string): Promise<void> {
  const parent = dirname(cluster);
  const left = (await readdir(parent)).filter((name) => name.startsWith(`${basename(cluster)}.new-`));
  const patience = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };
  for (const name of left) await rm(join(parent, name), patience).catch(() => undefined);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
