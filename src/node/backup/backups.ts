// Backups as the command line asks for them.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Backups } from "#cli";
import { writePrivate } from "../data-folder.ts";
import { NodeError } from "../errors.ts";
import { makeBackup } from "./backup.ts";
import { keysFolder, makeBackupKey, publicSuffix } from "./backup-keys.ts";
import { checkBackup, restoreBackup } from "./restore.ts";

/** What makes and restores backups on this machine; `url` names the database where it is not the node's own. */
export function backupsOf(url: string | undefined): Backups {
  const databaseUrl = url === "" ? undefined : url;
  return {
    make: (of) => makeBackup({ ...of, databaseUrl }),
    check: checkBackup,
    restore: (of) => restoreBackup({ ...of, databaseUrl }),
    makeKey,
  };
}

const makeKey: Backups["makeKey"] = async ({ directory, folder, name, split }) => {
  const publicFolder = join(directory, keysFolder);
  const publicFile = join(publicFolder, `${name}${publicSuffix}`);
  if (!existsSync(directory)) throw new NodeError("backup_no_node", { detail: directory });
  const { id, publicText, secrets } = await makeBackupKey((length) => randomBytes(length), split);
  const secretFiles = secrets.map((_, place) =>
    join(folder, secrets.length === 1 ? `${name}.besa-backup-secret` : `${name}.${place + 1}.besa-backup-share`),
  );
  const taken = [publicFile, ...secretFiles].find((file) => existsSync(file));
  if (taken !== undefined) throw new NodeError("backup_exists", { detail: taken });
  mkdirSync(publicFolder, { recursive: true, mode: 0o700 });
  secrets.forEach((text, place) => writePrivate(secretFiles[place] ?? "", text));
  // Last: nothing is sealed for a key whose secret is not on the disk.
  writePrivate(publicFile, publicText);
  return { id, publicFile, secretFiles };
};
