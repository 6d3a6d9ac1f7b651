// Reading for somebody: the one way to the tables that row-level security guards.
import { Kysely, PostgresDialect, sql } from "kysely";
import type { PostgresPool } from "kysely";
import type pg from "pg";
import type { Sight } from "#domain";
import { codedClient, type CodedClient } from "./connection.ts";
import { storeError } from "./errors.ts";
import type { Database } from "./schema.ts";
import type { SightSigner } from "./sight-sql.ts";

/** Sights whose readers are kept at hand; officers of one role and day share one. */
const mostKept = 200;

/**
 * Databases as somebody sees them. Their connections belong to this room alone: before each use a connection is told the sight, unless it was the
 * last one it was told, so that many who see the same cost no more than one.
 */
export class Reading {
  readonly #pool: pg.Pool;
  readonly #signer: SightSigner;
  /** By what is said to the database, used longest ago first. */
  readonly #databases = new Map<string, Kysely<Database>>();
  readonly #clients = new WeakMap<pg.PoolClient, Told>();

  constructor(pool: pg.Pool, signer: SightSigner) {
    this.#pool = pool;
    this.#signer = signer;
  }

  /** The database as this sight admits it. */
  as(sight: Sight): Kysely<Database> {
    const said = this.#signer.sign(sight);
    const known =
      this.#databases.get(said) ??
      new Kysely<Database>({ dialect: new PostgresDialect({ pool: this.#telling(said) }) });
    this.#databases.delete(said);
    this.#databases.set(said, known);
    for (const oldest of this.#databases.keys()) {
      if (this.#databases.size <= mostKept) break;
      this.#databases.delete(oldest);
    }
    return known;
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  #telling(said: string): PostgresPool {
    return {
      options: this.#pool.options,
      end: () => Promise.resolve(),
      connect: async () => {
        const client = await this.#pool.connect().catch((error: unknown) => Promise.reject(storeError(error)));
        try {
          return await this.#tell(client, said);
        } catch (error) {
          client.release(true);
          throw storeError(error);
        }
      },
    };
  }

  async #tell(client: pg.PoolClient, said: string): Promise<CodedClient> {
    const known = this.#clients.get(client) ?? { coded: codedClient(client), said: undefined };
    this.#clients.set(client, known);
    if (known.said !== said) {
      // Not known until it is said: a statement that failed half-way leaves nobody's sight behind.
      known.said = undefined;
      await client.query(setSight, [said, "false"]);
      known.said = said;
    }
    return known.coded;
  }
}

interface Told {
  readonly coded: CodedClient;
  said: string | undefined;
}

const setSight = "select set_config('besa.sight', $1, $2::boolean)";

/** Says for whom the rest of a transaction reads and changes. */
export async function tellSight(tx: Kysely<Database>, said: string): Promise<void> {
  await sql`select set_config('besa.sight', ${said}, true)`.execute(tx);
}
