// Jobs that outlive the process, on graphile-worker. This room adds: one process works at a time, and takes up what a dead one left.
import { Logger, makeWorkerUtils, run as runWorker } from "graphile-worker";
import type { TaskList } from "graphile-worker";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import pg from "pg";
import { clientConfig, type StoreConnection } from "./connection.ts";
import { storeError } from "./errors.ts";
import { toJson } from "./json.ts";
import type { Json } from "./json.ts";
import { lead, tryLock } from "./leadership.ts";
import { pause } from "./pause.ts";
import type { Database } from "./schema.ts";

/** Carries out a job. It may be run again after a crash or an error, so it must heal what an earlier attempt left. */
export type JobHandler = (payload: unknown, signal: AbortSignal) => Promise<void>;

/** Any number, the same in every node. */
const leadership = 4_117_202_613;

/** Whether a node works with this database now: one of its processes has the lead of the jobs. Writes nothing. Throws StoreError. */
export async function isAtWork(connection: StoreConnection): Promise<boolean> {
  const client = new pg.Client(clientConfig({ to: connection }));
  try {
    await client.connect();
    return !(await tryLock(client, leadership));
  } catch (error) {
    throw storeError(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Puts jobs into the queue; inside a transaction they are there when it commits. */
export class JobSender {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Queues a job. With a key, a job that waits under the same key is replaced. `at` (ISO 8601, UTC): not before then. */
  async enqueue(
    name: string,
    payload: Json,
    options: { readonly key?: string; readonly at?: string } = {},
  ): Promise<void> {
    const { key = null, at = null } = options;
    await sql`select graphile_worker.add_job(${name}, ${toJson(payload)}::json, job_key => ${key}::text, run_at => ${at}::timestamptz)`.execute(
      this.#db,
    );
  }
}

/** The queue of one store. */
export class JobQueue extends JobSender {
  readonly #openPool: () => pg.Pool;
  readonly #leader: () => pg.Client;
  readonly #log: (line: string) => void;

  constructor(
    db: Kysely<Database>,
    options: {
      readonly openPool: () => pg.Pool;
      readonly leader: () => pg.Client;
      readonly log: (line: string) => void;
    },
  ) {
    super(db);
    this.#openPool = options.openPool;
    this.#leader = options.leader;
    this.#log = options.log;
  }

  /** Makes or updates graphile-worker's own tables, as their owner. */
  static async migrate(openPool: () => pg.Pool, log: (line: string) => void): Promise<void> {
    const pool = openPool();
    const worker = await makeWorkerUtils({ pgPool: pool, logger: quietLogger(log) });
    try {
      await worker.migrate();
    } catch (error) {
      throw storeError(error);
    } finally {
      await worker.release();
      await pool.end();
    }
  }

  /**
   * Carries out jobs until the signal aborts; a handler that runs then is told by its own signal and waited for. Of several processes
   * on one database one works and the others wait for it to end. What a killed one had begun is taken up again at once. Those named in `regularly` are
   * queued at the start and then each time so many milliseconds have passed: by the stopwatch, so that a clock that is set forward queues nothing a
   * thousand times, and one that is set back stops nothing.
   */
  async run(
    handlers: Readonly<Record<string, JobHandler>>,
    signal: AbortSignal,
    regularly: Readonly<Record<string, number>> = {},
  ): Promise<void> {
    const leading = { lock: leadership, connect: this.#leader, log: this.#log, name: "the job queue" };
    await lead(
      leading,
      async (stop, leader) => {
        await unlockTheDead(leader);
        const over = new AbortController();
        const ended = AbortSignal.any([stop, over.signal]);
        const parts = [
          this.#work(handlers, ended),
          ...Object.entries(regularly).map(async ([name, every]) => this.#queue(name, every, ended)),
        ];
        // When one of them ends, or fails, all do: they are begun anew together.
        const results = await Promise.allSettled(parts.map((part) => part.finally(() => over.abort())));
        for (const result of results) if (result.status === "rejected") throw result.reason;
      },
      signal,
    );
  }

  /** What waits already is moved to now: whatever the clock said when it was queued. */
  async #queue(name: string, every: number, stop: AbortSignal): Promise<void> {
    for (; !stop.aborted; await pause(every, stop)) await this.enqueue(name, {}, { key: name });
  }

  async #work(handlers: Readonly<Record<string, JobHandler>>, stop: AbortSignal): Promise<void> {
    const taskList: TaskList = Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => [name, (payload: unknown) => handler(payload, stop)]),
    );
    const pool = this.#openPool();
    const runner = await runWorker({
      pgPool: pool,
      taskList,
      concurrency: 2,
      // The node handles signals and aborts `stop`.
      noHandleSignals: true,
      pollInterval: 2000,
      // Said one by one, that a job has ended is waited for by nobody: where the database is gone then, the process would end with it. In batches, here of
      // what ends at once, the queue ends and is led anew.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: quietLogger(this.#log),
    });
    const stopped = new Promise<void>((resolve) => stop.addEventListener("abort", () => resolve(), { once: true }));
    if (!stop.aborted) await Promise.race([stopped, runner.promise]);
    await runner.stop().catch(() => undefined);
    try {
      await runner.promise;
    } finally {
      await pool.end();
    }
  }
}

/** Only the leader's workers lock jobs, and this leader has none yet: every lock there is was left by a dead one. */
async function unlockTheDead(leader: pg.Client): Promise<void> {
  await leader.query(`select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker.jobs where locked_by is not null having count(*) > 0`);
}

function quietLogger(log: (line: string) => void): Logger {
  return new Logger(() => (level, message) => {
    if (level === "error" || level === "warning") log(`store: jobs: ${message}`);
  });
}
