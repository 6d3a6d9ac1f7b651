// The composition root: opens the parts in order, and closes them in the opposite one.
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { createServer } from "#api";
import {
  briefFailure,
  blobsIn,
  createCasework,
  fillTrial,
  importFilesIn,
  type Casework,
  type TrialLogins,
  type TrialPlace,
} from "#casework";
import { Ledger, Witness, Witnessing } from "#ledger";
import { makeSigner } from "#seal";
import { openStore, type Store, type StoreOptions } from "#store";
import {
  logSeed,
  machineCode,
  secretKey,
  setupCode,
  takeDataFolder,
  writePrivate,
  type NodeNote,
} from "./data-folder.ts";
import { boundGatheredBytes } from "./buffers.ts";
import { NodeError } from "./errors.ts";
import { demandOwnDatabase, keepMark, noticeGoneBack } from "./log-mark.ts";
import { openIndex } from "./kept-index/open-index.ts";
import { fetchProvider } from "./provider-fetch.ts";
import { makeRandom } from "./random-pool.ts";
import { startSearchPool, type SearchPool } from "./search-threads/search-pool.ts";
import { programRoot, versionOf } from "./version.ts";
import { cosignersIn, lineOf, postToWitness } from "./witnessing.ts";
import { runDelivery, wire } from "./delivery.ts";
import { federationMachine } from "./federation.ts";
import { serveMetrics } from "./metrics.ts";
import { startPostgres } from "./postgres/index.ts";

export interface NodeOptions {
  /** The data folder; relative to the working directory. */
  readonly directory: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Fill an empty store with synthetic people, and say DEMO on every page. */
  readonly trial: boolean;
  readonly databaseUrl?: string | undefined;
  /** How the two roles that the node works as sign in to that database; left out, its owner's sessions take them on. */
  readonly databaseLogins?: { readonly app: string; readonly node: string } | undefined;
  readonly secureCookies?: boolean;
  /** Scheme, host and port at which browsers reach the node; http://localhost with the port when left out. */
  readonly publicAddress?: string | undefined;
  readonly largestImportBytes?: number;
  readonly trustedProxies?: readonly string[];
  /** Files in PEM: with them the node ends TLS itself. `clientCa` signs the certificates of programs. */
  readonly tls?: { readonly cert: string; readonly key: string; readonly clientCa?: string | undefined } | undefined;
  /** Where figures and health are asked for; nowhere when left out. */
  readonly metrics?: { readonly host: string; readonly port: number } | undefined;
  /** Another clock than the machine's: for tests. */
  readonly now?: () => Date;
  /** Compare each answer with the contract before it is sent: for tests. */
  readonly checkAnswers?: boolean;
  readonly log: (line: string) => void;
  /** Threads that search beside the main one; one less than the processors when left out. */
  readonly searchThreads?: number;
  /** How many synthetic persons a trial gets, or whom it stands for; 1,500 persons when left out. */
  readonly trialPersons?: number | TrialPlace;
  /** A database that runs already and is not this node's to stop. */
  readonly database?: NodeDatabase;
  /** Connections of each kind at most; 10 when left out. */
  readonly poolSize?: number;
}

/** Where a node's database is, and how it signs in. */
export type NodeDatabase = Pick<StoreOptions, "connection" | "logins">;

/** A node that answers. Disposing of it stops everything it started. */
export interface RunningNode extends AsyncDisposable {
  readonly address: string;
  /** Of figures and health, where they are asked for. */
  readonly metricsAddress: string | undefined;
  readonly directory: string;
  readonly casework: Casework;
  readonly store: Store;
  readonly database: NodeDatabase;
  readonly version: string;
  readonly setupNeeded: boolean;
  readonly setupCode: string;
  readonly trialLogins: TrialLogins | undefined;
  /** Settles when every record is searchable. Until then checks are refused with not_ready. */
  readonly ready: Promise<void>;
}

/** Milliseconds between checkpoints (every ten seconds at the latest, with time to spare for signing), and between looks whether witnesses have cosigned. */
const checkpointInterval = 8_000;
const witnessInterval = 5_000;

/** Starts a node. When any part cannot start, those already started are stopped again and the reason is thrown. */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  boundGatheredBytes();
  const stack = new AsyncDisposableStack();
  try {
    return await open(options, stack);
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

async function open(options: NodeOptions, stack: AsyncDisposableStack): Promise<RunningNode> {
  const directory = resolve(options.directory);
  stack.use(takeDataFolder(directory));
  const poolSize = options.poolSize === undefined ? {} : { poolSize: options.poolSize };
  const database = options.database ?? (await databaseOf(options, directory, stack));
  const chance = { now: options.now ?? (() => new Date()), random: makeRandom() };
  const store = stack.use(await openStore({ ...database, now: chance.now, log: options.log, ...poolSize }));
  const version = versionOf();
  await demandOwnDatabase(directory, store);
  const origin = await originOf(store);
  const ledger = stack.use(
    await Ledger.open({ origin, signer: makeSigner(origin, logSeed(directory)), log: store.log, ...chance }),
  );
  const marking = { directory, store, ledger, now: chance.now };
  if (await noticeGoneBack(marking))
    options.log(
      "The database has gone back to an earlier state: everybody signs in anew, and the other nodes are told, as after besa restore.",
    );
  stack.use(await keepMark(marking, options.log));
  stack.use(
    ledger.startCheckpoints({
      intervalMilliseconds: checkpointInterval,
      onFailure: (error) => options.log(`No checkpoint was signed: ${briefFailure(error)}`),
    }),
  );
  const stopwatch = (): number => performance.now();
  const witness = new Witness({ cosigners: cosignersIn(directory, origin), store: store.witnessed, now: chance.now });
  const witnessing = new Witnessing({
    log: store.log,
    cosignatures: store.cosignatures,
    post: postToWitness,
    now: chance.now,
    stopwatch,
    onChange: (change) => options.log(lineOf(change)),
  });
  const logins = join(directory, "trial-logins.json");
  if (options.trial)
    await fillTrial({ store, ledger, chance }, options.trialPersons ?? 1500, (made) =>
      writePrivate(logins, JSON.stringify(summary(made))),
    );
  let searcher: SearchPool | undefined;
  const onForgotten = (): void => searcher?.refresh();
  const { index, follower, forget } = await openIndex(directory, store, { stack, log: options.log, onForgotten });
  const threads = options.searchThreads ?? Math.max(0, availableParallelism() - 1);
  searcher = stack.use(startSearchPool(index, { threads, log: options.log }));
  const demo = (await store.settings.get("demo")) === true;
  const code = setupCode(directory);
  const files = importFilesIn(join(directory, "imports"), options.largestImportBytes ?? 4096 * 1024 * 1024);
  let port = options.port;
  const casework = createCasework({
    store,
    ledger,
    index,
    searcher,
    follower,
    forget,
    files,
    blobs: blobsIn(join(directory, "files")),
    chance,
    stopwatch,
    witness,
    witnessing,
    federation: federationMachine(directory),
    wire,
    secretKey: secretKey(directory),
    fetchProvider,
    node: {
      version,
      demo,
      setupCode: code,
      takeMachineCode: machineCode(directory),
      // The port is known once the node listens. Passkeys take a name, never an address of digits.
      origin: () => options.publicAddress ?? `${options.tls === undefined ? "http" : "https"}://localhost:${port}`,
    },
  });
  const { lost } = await casework.sealSecrets();
  if (lost > 0) options.log(`secrets.key is not the one that ${lost} authenticator apps were sealed with: restore it.`);
  runJobs(casework, stack, options.log);
  runScreening(casework, stack, options.log);
  runAlerts(casework, stack, options.log);
  runWitnessing(witnessing, stack, options.log);
  runDelivery(casework, stack, options.log);
  const address = await listen(options, casework, version, stack);
  port = Number(new URL(address).port);
  const metricsAddress =
    options.metrics === undefined ? undefined : await serveMetrics(casework, options.metrics, stack);
  leaveNote(directory, { address, pid: process.pid, demo, startedAt: chance.now().toISOString() }, stack);
  await ledger.record({
    act: "node-started",
    who: { login: "node", name: "Node", unit: "" },
    records: [],
    outcome: { version, demo },
  });
  const info = await casework.node.info();
  const closing = stack.move();
  return {
    address,
    metricsAddress,
    directory,
    casework,
    store,
    database,
    version,
    setupNeeded: info.setupNeeded,
    setupCode: code,
    // The file was written by fillTrial with this very shape, readable by its owner only.
    trialLogins: demo && existsSync(logins) ? (JSON.parse(readFileSync(logins, "utf8")) as TrialLogins) : undefined,
    ready: follower.caughtUp,
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

async function databaseOf(options: NodeOptions, directory: string, stack: AsyncDisposableStack): Promise<NodeDatabase> {
  const { databaseUrl, databaseLogins: logins } = options;
  if (databaseUrl !== undefined)
    return {
      connection: { connectionString: databaseUrl },
      ...(logins === undefined
        ? {}
        : { logins: { app: { connectionString: logins.app }, node: { connectionString: logins.node } } }),
    };
  const { connection, logins: own } = stack.use(await startPostgres({ directory, log: options.log }));
  return { connection, logins: own };
}

/** The log's name in its checkpoints and keys: chosen once, at random, so that no two nodes share one. */
async function originOf(store: Store): Promise<string> {
  await store.settings.create("log.origin", `besa.invalid/${randomBytes(8).toString("hex")}`);
  const origin = await store.settings.get("log.origin");
  return typeof origin === "string" ? origin : "besa.invalid";
}

function runJobs(casework: Casework, stack: AsyncDisposableStack, log: (line: string) => void): void {
  const stop = new AbortController();
  const running = casework.runJobs(stop.signal).catch((error: unknown) => log(`Jobs stopped: ${briefFailure(error)}`));
  stack.defer(async () => {
    stop.abort();
    await running;
  });
}

function runScreening(casework: Casework, stack: AsyncDisposableStack, log: (line: string) => void): void {
  const stop = new AbortController();
  const running = casework.runScreening(stop.signal, log);
  stack.defer(async () => {
    stop.abort();
    await running;
  });
}

function runAlerts(casework: Casework, stack: AsyncDisposableStack, log: (line: string) => void): void {
  const stop = new AbortController();
  const running = casework.runAlerts(stop.signal, log);
  stack.defer(async () => {
    stop.abort();
    await running;
  });
}

function runWitnessing(witnessing: Witnessing, stack: AsyncDisposableStack, log: (line: string) => void): void {
  const stop = new AbortController();
  const tell = (error: unknown): void => log(`The log was not sent to its witnesses: ${briefFailure(error)}`);
  const running = witnessing.run(witnessInterval, tell, stop.signal);
  stack.defer(async () => {
    stop.abort();
    await running;
  });
}

function leaveNote(directory: string, note: NodeNote, stack: AsyncDisposableStack): void {
  const path = join(directory, "node.json");
  writePrivate(path, JSON.stringify(note));
  stack.defer(() => rmSync(path, { force: true }));
}

async function listen(
  options: NodeOptions,
  casework: Casework,
  version: string,
  stack: AsyncDisposableStack,
): Promise<string> {
  const webRoot = join(programRoot, "web/dist");
  const server = await createServer({
    casework,
    version,
    secureCookies: options.secureCookies ?? options.tls !== undefined,
    log: "silent",
    trustedProxies: options.trustedProxies ?? [],
    tls: readTls(options.tls),
    checkAnswers: options.checkAnswers ?? false,
    ...(existsSync(join(webRoot, "index.html")) ? { webRoot } : {}),
  });
  stack.defer(() => server.close());
  try {
    return await server.listen({ host: options.host, port: options.port });
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE")
      throw new NodeError("port_taken", { cause, detail: String(options.port) });
    throw cause;
  }
}

function readTls(files: NodeOptions["tls"]): { cert: string; key: string; clientCa?: string } | undefined {
  if (files === undefined) return undefined;
  try {
    const [cert, key] = [readFileSync(files.cert, "utf8"), readFileSync(files.key, "utf8")];
    return files.clientCa === undefined ? { cert, key } : { cert, key, clientCa: readFileSync(files.clientCa, "utf8") };
  } catch (cause) {
    throw new NodeError("setting_unreadable", { cause, detail: "a file of TLS" });
  }
}

/** Logins and passwords only: the file is read by the command line of the same trial. */
function summary(logins: TrialLogins): TrialLogins {
  const only = ({ login, password }: TrialLogins["officer"]): TrialLogins["officer"] => ({ login, password });
  return {
    officer: only(logins.officer),
    desk: only(logins.desk),
    administrator: only(logins.administrator),
    auditor: only(logins.auditor),
    "data-protection": only(logins["data-protection"]),
  };
}
