// Where a database goes that comes from elsewhere: a restored backup.
import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { accountFor, type Account } from "./account.ts";
import { chooseCluster, makePassage, systemFolder } from "./places.ts";
import { readyPrograms } from "./programs.ts";

/** Chooses the folder of a data folder's database, which is not made; whose it must be, and the major version that will run it. Makes the folders above. */
export async function newCluster(
  directory: string,
): Promise<{ readonly cluster: string; readonly account: Account | undefined; readonly major: string }> {
  const folder = resolve(directory);
  await mkdir(dirname(folder), { recursive: true });
  await makePassage(folder);
  const account = await accountFor(undefined);
  const cluster = await chooseCluster(folder, account);
  await makePassage(dirname(cluster));
  if (account !== undefined) await makePassage(systemFolder);
  const { version } = await readyPrograms(account, account === undefined ? folder : systemFolder);
  return { cluster, account, major: version.split(".")[0] ?? "" };
}
