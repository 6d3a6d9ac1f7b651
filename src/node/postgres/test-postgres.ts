// A PostgreSQL for a test file, and a fresh database of it for each test.
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "./postgres.ts";
import type { Postgres, PostgresConnection } from "./postgres.ts";
import { unsafeTestSettings } from "./settings.ts";

/** A server of its own in a temporary folder, gone with its data when disposed. Fast instead of durable. */
export class TestPostgres implements AsyncDisposable {
  readonly #postgres: Postgres;
  readonly #directory: string;
  #databases = 0;

  /** For `startTestPostgres`. */
  constructor(postgres: Postgres, directory: string) {
    this.#postgres = postgres;
    this.#directory = directory;
  }

  /** The database that new ones are copied from. Prepare it (migrate) and disconnect before asking for the first copy. */
  get template(): PostgresConnection {
    return this.#postgres.connection;
  }

  /** A new database with all that the template holds, in some 30 ms. */
  async database(): Promise<PostgresConnection> {
    const { host, port, user, database: template } = this.template;
    const database = `test_${++this.#databases}`;
    const client = new pg.Client({ host, port, user, database: "postgres" });
    await client.connect();
    try {
      await client.query(`create database ${database} template ${template} strategy wal_log`);
    } finally {
      await client.end();
    }
    return { host, port, user, database };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#postgres.stop();
    await rm(this.#directory, { recursive: true, force: true });
  }
}

/** Starts a server for tests. `settings` come on top of the tests' own. */
export async function startTestPostgres(settings: Readonly<Record<string, string>> = {}): Promise<TestPostgres> {
  const directory = await mkdtemp(join(tmpdir(), "besa-test-"));
  // PostgreSQL's account must be able to enter it, or the database would be put elsewhere.
  await chmod(directory, 0o711);
  try {
    const postgres = await startPostgres({ directory, settings: { ...unsafeTestSettings, ...settings } });
    return new TestPostgres(postgres, directory);
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
}
