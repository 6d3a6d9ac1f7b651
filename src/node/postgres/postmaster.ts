// The postmaster: PostgreSQL's first process, found by the file postmaster.pid that it keeps in its data folder.
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readFile, readlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { runAs } from "./account.ts";
import type { Account } from "./account.ts";
import { PostgresError } from "./errors.ts";

/** What postmaster.pid says (https://www.postgresql.org/docs/18/storage-file-layout.html). */
export interface PidFile {
  readonly pid: number;
  readonly cluster: string;
  readonly port: number;
  readonly socketFolder: string;
  /** It takes connections: it is neither starting, recovering after a crash, nor stopping. */
  readonly isReady: boolean;
}

/** Above every process number that Linux and macOS give. */
const nobodysPid = "2147483646";

/** Whether a postmaster left its pid file behind: it was killed, or the machine stopped. */
export async function wasKilled(cluster: string): Promise<boolean> {
  return (await readPidFile(cluster)) !== undefined;
}

/** The running postmaster of a database, if there is one: its pid file is there and its process is a postgres of that folder. */
export async function findPostmaster(cluster: string): Promise<PidFile | undefined> {
  const file = await readPidFile(cluster);
  if (file === undefined || !isAlive(file.pid)) return undefined;
  return (await isPostmasterOf(file.pid, cluster)) ? file : undefined;
}

/**
 * After a crash or power cut the pid in a left-over file may have gone to another program, and PostgreSQL would refuse to start for its
 * sake. The number is replaced by one that nobody has; the rest of the file stays, because PostgreSQL checks by it that no process
 * of the dead postmaster still writes. Only within the turn, after `findPostmaster` found none.
 */
export async function disownPidFile(cluster: string): Promise<void> {
  const file = await readPidFile(cluster);
  if (file === undefined || !isAlive(file.pid)) return;
  const path = join(cluster, "postmaster.pid");
  const [, ...rest] = (await readFile(path, "utf8")).split("\n");
  await writeFile(path, [nobodysPid, ...rest].join("\n"));
}

/** Waits until the postmaster takes connections, however long its recovery takes. False when its process is gone. */
export async function untilReady(cluster: string, pid: number, isThere: () => boolean): Promise<boolean> {
  for (;;) {
    const file = await readPidFile(cluster);
    if (file?.pid === pid && file.isReady) return true;
    if (!isThere()) return false;
    await setTimeout(20);
  }
}

/** Starts a postmaster in a session of its own, so that Ctrl+C in the terminal reaches the node, which stops it in order. */
export function spawnPostmaster(options: {
  readonly postgres: string;
  readonly cluster: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly account: Account | undefined;
  readonly output: string;
}): ChildProcess {
  const { postgres, cluster, settings, account, output } = options;
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // A file, not a pipe: it must outlive the node.
  const file = openSync(output, "w", 0o600);
  try {
    const child = spawn(postgres, ["-D", cluster, ...args], {
      ...account,
      cwd: "/",
      detached: true,
      env: { LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", file, file],
    });
    child.on("error", () => undefined);
    child.unref();
    return child;
  } finally {
    closeSync(file);
  }
}

/** Fast shutdown: open transactions are undone, everything committed is on disk. After a minute at once, which costs a recovery. */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ["SIGINT", 60],
    ["SIGQUIT", 15],
  ] as const) {
    const file = await findPostmaster(cluster);
    if (file?.pid !== pid) return;
    process.kill(pid, signal);
    for (let left = seconds * 50; left > 0 && isAlive(pid); left--) await setTimeout(20);
    if (!isAlive(pid)) return;
  }
  throw new PostgresError("postgres_stop_failed", { detail: String(pid) });
}

/** Whether there is a process of this number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const text = await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "");
  const [pid, folder, , port, socketFolder, , , status] = text.split("\n");
  if (folder === undefined || !Number.isInteger(Number(pid)) || Number(pid) <= 1) return undefined;
  return {
    pid: Number(pid),
    cluster: folder,
    port: Number(port ?? 0),
    socketFolder: socketFolder ?? "",
    isReady: status?.trim() === "ready",
  };
}

async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  const args = await argumentsOf(pid);
  const program = await readlink(`/proc/${pid}/exe`).catch(() => args[0] ?? "");
  return (
    basename(program).startsWith("postgres") && args.some((arg) => arg === cluster || arg.endsWith(`-D${cluster}`))
  );
}

async function argumentsOf(pid: number): Promise<string[]> {
  const linux = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => undefined);
  if (linux !== undefined) return linux.split("\0");
  return (await runAs(undefined, "/bin/ps", ["-ww", "-o", "command=", "-p", String(pid)])).output.trim().split(" ");
}
