import { sql } from "kysely";
import type { Kysely } from "kysely";
import pg from "pg";
import type { ActId } from "#domain";
import { ChangeFeed } from "./change-feed.ts";
import { clientConfig, openDatabase, openJobPool, openPool } from "./connection.ts";
import type { StoreConnection } from "./connection.ts";
import { DecisionStore } from "./decisions.ts";
import { applyRun } from "./imports/apply.ts";
import { ImportStore } from "./imports/import-store.ts";
import type { ImportRun } from "./imports/run-row.ts";
import { JobQueue, JobSender } from "./jobs.ts";
import { LogStore, logTransaction } from "./log.ts";
import type { LogTransaction } from "./log.ts";
import { migrate } from "./migrate.ts";
import { RecordReader } from "./record-reader.ts";
import { RecordBatch, RecordWriter } from "./record-writer.ts";
import type { Database } from "./schema.ts";
import { ScreeningHitStore } from "./screening-hits.ts";
import { SessionStore } from "./sessions.ts";
import { SettingStore } from "./settings.ts";
import { UserStore } from "./users.ts";
import { WatchStore } from "./watches.ts";
import { CosignatureStore, WitnessStore } from "./witnesses.ts";

/** How to open a store. `log` hears what may be lost without harm; it never gets personal data. */
export interface StoreOptions {
  readonly connection: StoreConnection;
  /** Dates the record versions. */
  readonly now: () => Date;
  /** Connections at most; work beyond them waits its turn. */
  readonly poolSize?: number;
  readonly log?: (line: string) => void;
}

/** What can be done inside one transaction. All of it is committed, or none. */
export interface StoreTransaction {
  readonly records: RecordWriter;
  readonly users: UserStore;
  readonly sessions: SessionStore;
  readonly imports: ImportTransaction;
  readonly decisions: DecisionStore;
  readonly watches: WatchStore;
  readonly hits: ScreeningHitStore;
  readonly settings: SettingStore;
  readonly jobs: JobSender;
  readonly log: LogTransaction;
  readonly cosignatures: CosignatureStore;
  readonly witnessed: WitnessStore;
}

/** Everything the node keeps, in PostgreSQL. */
export class Store implements AsyncDisposable {
  readonly records: RecordReader;
  readonly feed: ChangeFeed;
  readonly users: UserStore;
  readonly sessions: SessionStore;
  readonly imports: ImportStore;
  readonly decisions: DecisionStore;
  readonly watches: WatchStore;
  readonly hits: ScreeningHitStore;
  readonly settings: SettingStore;
  readonly log: LogStore;
  readonly cosignatures: CosignatureStore;
  readonly witnessed: WitnessStore;
  readonly jobs: JobQueue;
  readonly #db: Kysely<Database>;
  readonly #now: () => Date;

  /** For `openStore`, which migrates first. */
  constructor(db: Kysely<Database>, jobs: JobQueue, options: StoreOptions) {
    this.#db = db;
    this.#now = options.now;
    this.jobs = jobs;
    this.records = new RecordReader(db);
    this.feed = new ChangeFeed(db, () => new pg.Client(clientConfig(options.connection)));
    this.users = new UserStore(db);
    this.sessions = new SessionStore(db);
    this.imports = new ImportStore(db);
    this.decisions = new DecisionStore(db);
    this.watches = new WatchStore(db);
    this.hits = new ScreeningHitStore(db);
    this.settings = new SettingStore(db);
    this.log = new LogStore(db);
    this.cosignatures = new CosignatureStore(db);
    this.witnessed = new WitnessStore(db);
  }

  /**
   * Does work in one transaction: durable when it resolves, undone when it fails. Write records first and lock the log's head last:
   * transactions that keep this order never lock each other up. `store_busy` may be tried again by the caller.
   */
  async transact<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(async (tx) => {
      const batch = new RecordBatch();
      const result = await work(this.#transaction(tx, batch));
      await batch.seal(tx);
      return result;
    });
  }

  /** Closes the connections, once the work in progress has ended. */
  async close(): Promise<void> {
    await this.#db.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #transaction(tx: Kysely<Database>, batch: RecordBatch): StoreTransaction {
    return {
      records: new RecordWriter(tx, batch, this.#now().toISOString()),
      users: new UserStore(tx),
      sessions: new SessionStore(tx),
      imports: new ImportTransaction(tx, batch),
      decisions: new DecisionStore(tx),
      watches: new WatchStore(tx),
      hits: new ScreeningHitStore(tx),
      settings: new SettingStore(tx),
      jobs: new JobSender(tx),
      log: logTransaction(tx),
      cosignatures: new CosignatureStore(tx),
      witnessed: new WitnessStore(tx),
    };
  }
}

/** Import runs inside a transaction: there, and only there, a run can be applied. */
export class ImportTransaction extends ImportStore {
  readonly #tx: Kysely<Database>;
  readonly #batch: RecordBatch;

  constructor(tx: Kysely<Database>, batch: RecordBatch) {
    super(tx);
    this.#tx = tx;
    this.#batch = batch;
  }

  /**
   * Makes the staged run (state `applying`) the list's state and the run `done`, with its final counts. Until the transaction commits
   * the last good state stands; commit the log leaf with it.
   */
  async apply(id: ActId, options: { readonly at: string }): Promise<ImportRun> {
    return applyRun(this.#tx, this.#batch, id, options.at);
  }
}

/** Opens the store and brings its tables up to date. Several processes may do so at once. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const log = options.log ?? (() => undefined);
  const pool = openPool(options.connection, options.poolSize ?? 10, log);
  const db = openDatabase(pool);
  const jobs = new JobQueue(db, {
    log,
    openPool: () => openJobPool(options.connection, log),
    leader: () => new pg.Client(clientConfig(options.connection)),
  });
  try {
    // The first statement also starts Kysely's driver, without which destroy() would leave the pool open.
    await sql`select 1`.execute(db);
    await migrate(db);
    await jobs.migrate();
    return new Store(db, jobs, options);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
