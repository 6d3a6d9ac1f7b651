// Whose processes PostgreSQL's are. It refuses to be root's, so root lends it an account.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { PostgresError } from "./errors.ts";

/** An account of the system; undefined stands for the account the node runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Best first: one made for Besa, one made for PostgreSQL, the one that every system has. */
const preferred = ["besa", "postgres", "_postgres", "nobody"];

/** Whether this process is root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account that root lends PostgreSQL: the owner of the database if there is one, else the first preferred one in /etc/passwd
 * (initdb refuses a number without a name). Undefined when the node is not root: PostgreSQL then runs as the node does.
 */
export async function accountFor(cluster: string | undefined): Promise<Account | undefined> {
  const owner = cluster === undefined ? undefined : await stat(cluster).catch(() => undefined);
  if (!isRoot()) {
    if (owner !== undefined && owner.uid !== process.getuid?.())
      throw new PostgresError("postgres_other_owner", { detail: cluster ?? "" });
    return undefined;
  }
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = parseAccounts(await readFile("/etc/passwd", "utf8").catch(() => ""));
  const account =
    preferred.map((name) => accounts.get(name)).find((found) => found !== undefined) ?? [...accounts.values()][0];
  if (account === undefined) throw new PostgresError("postgres_no_account");
  return account;
}

/** Runs a program to its end as an account, from the root folder, which every account may enter. */
export async function runAs(
  account: Account | undefined,
  program: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(program, args, {
    ...account,
    cwd: "/",
    env: { LC_ALL: "C", PATH: process.env["PATH"] ?? "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (piece: Buffer) => (output += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (output += piece.toString()));
  try {
    await once(child, "close");
    return { code: child.exitCode, output };
  } catch (error) {
    // "error" instead of "close": the program is missing, or the account may not reach it.
    return { code: null, output: error instanceof Error ? error.message : "" };
  }
}

/** Whether an account can enter a folder. Tried, not computed: mode bits are not all that may stand in the way. */
export async function canEnter(account: Account | undefined, folder: string): Promise<boolean> {
  return (await runAs(account, "/bin/sh", ["-c", 'cd -- "$0"', folder])).code === 0;
}

/** The accounts of a passwd file that are not root's, by name. */
function parseAccounts(passwd: string): Map<string, Account> {
  const lines = passwd.split("\n").map((line) => line.split(":"));
  const accounts = lines.map(([name = "", , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }] as const);
  return new Map(
    accounts.filter(([, { uid, gid }]) => Number.isInteger(uid) && uid > 0 && Number.isInteger(gid) && gid > 0),
  );
}
