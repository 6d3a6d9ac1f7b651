// The embedded PostgreSQL: found running, or started, or made and started. docs/decisions/0003-embedded-postgresql.md says why so.
import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import type pg from "pg";
import { accountFor, canEnter } from "./account.ts";
import type { Account } from "./account.ts";
import { PostgresError } from "./errors.ts";
import { initialise } from "./initialise.ts";
import { chooseCluster, knownCluster, makePassage, socketFolder, systemFolder } from "./places.ts";
import {
  disownPidFile,
  findPostmaster,
  isAlive,
  spawnPostmaster,
  stopPostmaster,
  untilReady,
  wasKilled,
} from "./postmaster.ts";
import { readyPrograms } from "./programs.ts";
import { serverSettings } from "./settings.ts";
import { inTurn } from "./turn.ts";
import { appUser, arrive, database, leave, makeDatabase, nodeUser, user } from "./use.ts";

/** What to start. `settings` come on top of the usual ones (postgresql.conf names). */
export interface PostgresOptions {
  /** The node's data folder, `./data`; made if it is not there. */
  readonly directory: string;
  readonly log?: (line: string) => void;
  readonly settings?: Readonly<Record<string, string>>;
}

/** How to connect, as `pg` and `openStore` take it. */
export interface PostgresConnection {
  /** The socket's folder. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** How often a start is tried while processes of a killed postmaster are still ending. */
const startAttempts = 40;

/** A running PostgreSQL that this node uses. */
export class Postgres implements AsyncDisposable {
  /** The owner of the tables. */
  readonly connection: PostgresConnection;
  /** The roles that the node works as. */
  readonly logins: { readonly app: PostgresConnection; readonly node: PostgresConnection };
  /** It was running already: another node uses it too, or one that was killed left it. */
  readonly adopted: boolean;
  /** The postmaster's process. */
  readonly pid: number;
  /** Where the database is: in the data folder, or where its account can reach it. */
  readonly cluster: string;
  readonly #directory: string;
  /** Shows the others that this node uses the server. Undefined once stopped. */
  #presence: pg.Client | undefined;

  /** For `startPostgres`. */
  constructor(server: Running & { readonly presence: pg.Client; readonly directory: string }) {
    this.connection = { host: server.host, port: server.port, user, database };
    this.logins = { app: { ...this.connection, user: appUser }, node: { ...this.connection, user: nodeUser } };
    this.adopted = server.adopted;
    this.pid = server.pid;
    this.cluster = server.cluster;
    this.#presence = server.presence;
    this.#directory = server.directory;
  }

  /** Stops the server, unless another node uses it: the last one stops it. Close what is connected first. May be called again. */
  async stop(): Promise<void> {
    const presence = this.#presence;
    this.#presence = undefined;
    if (presence === undefined) return;
    await inTurn(this.#directory, async () => {
      const isLast = await leave(presence);
      if (isLast) await stopPostmaster(this.cluster, this.pid);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/**
 * Starts PostgreSQL for a data folder, or takes the one that runs for it. Works as root, who lends it another account, and as anybody
 * else; a start that was broken off, or a server whose node was killed, heals here.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  if (process.platform === "win32") throw new PostgresError("postgres_unsupported_platform", { detail: "win32" });
  const directory = resolve(options.directory);
  await makePassage(directory);
  return inTurn(directory, async () => {
    for (;;) {
      const server = await findOrStart(directory, options);
      try {
        await makeDatabase(server);
        return new Postgres({ ...server, presence: await arrive(server), directory });
      } catch (cause) {
        // One that was killed stands there as ready for some moments yet, and lets nobody in.
        if (!server.adopted || !(await isGoneSoon(server))) throw cause;
      }
    }
  });
}

async function isGoneSoon({ cluster, pid }: Running): Promise<boolean> {
  for (let left = goneWithin; left > 0; left -= lookAgain) {
    if ((await findPostmaster(cluster))?.pid !== pid) return true;
    await setTimeout(lookAgain);
  }
  return false;
}

/** How long a process that was killed may take to go, and how often that is looked at, in milliseconds. */
const goneWithin = 5000;
const lookAgain = 20;

interface Running {
  readonly host: string;
  readonly port: number;
  readonly pid: number;
  readonly cluster: string;
  readonly adopted: boolean;
}

async function findOrStart(directory: string, options: PostgresOptions): Promise<Running> {
  const log = options.log ?? (() => undefined);
  const known = await knownCluster(directory);
  const account = await accountFor(known);
  const cluster = known ?? (await chooseCluster(directory, account));
  const running = await findPostmaster(cluster);
  // False: it was stopping, and is gone now.
  if (running !== undefined && (await untilReady(cluster, running.pid, () => isAlive(running.pid)))) {
    log(`postgres: found running (process ${running.pid}), database in ${cluster}`);
    return { host: running.socketFolder, port: running.port, pid: running.pid, cluster, adopted: true };
  }
  if (account !== undefined) await makePassage(systemFolder);
  const programs = await readyPrograms(account, account === undefined ? directory : systemFolder);
  if (known === undefined) log(`postgres: making a database in ${cluster}`);
  await initialise(cluster, programs, account);
  if (!(await canEnter(account, cluster))) throw new PostgresError("postgres_unreachable", { detail: cluster });
  await disownPidFile(cluster);
  const host = await socketFolder(cluster, account);
  const settings = { ...serverSettings(host), ...options.settings };
  const pid = await startServer({ postgres: programs.postgres, cluster, settings, account });
  log(`postgres: ${programs.version} started (process ${pid}), database in ${cluster}`);
  return { host, port: defaultPort, pid, cluster, adopted: false };
}

/** The number in the socket's name; there is no network port. */
const defaultPort = 5432;

async function startServer(options: {
  readonly postgres: string;
  readonly cluster: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly account: Account | undefined;
}): Promise<number> {
  const output = join(dirname(options.cluster), "postgres-start.log");
  // Backends notice within moments that their postmaster was killed, and end; until then a new one refuses to start.
  const attempts = (await wasKilled(options.cluster)) ? startAttempts : 1;
  for (let attempt = 1; ; attempt++) {
    const child = spawnPostmaster({ ...options, output });
    const { pid } = child;
    if (pid !== undefined && (await untilReady(options.cluster, pid, () => isRunning(child)))) return pid;
    if (attempt >= attempts)
      throw new PostgresError("postgres_start_failed", { cause: new Error(await lastWords(output, options.cluster)) });
    await setTimeout(250);
  }
}

/** The end of what the server said: before its log was open, and in its log. */
async function lastWords(output: string, cluster: string): Promise<string> {
  const named = await readFile(join(cluster, "current_logfiles"), "utf8").catch(() => "");
  const log = named.split(" ")[1]?.trim();
  const files = log === undefined ? [output] : [output, join(cluster, log)];
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8").catch(() => "")));
  return texts.map((text) => text.slice(-1500)).join("\n");
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}
