// Both sides of witnessing: who cosigns this node's log, and of which logs this node remembers the newest checkpoint.
import { hash } from "node:crypto";
import { sql } from "kysely";
import type { Kysely, Selectable } from "kysely";
import type { Database, WitnessedLogTable } from "./schema.ts";

/** A witness of this node's log. */
interface OwnWitness {
  readonly name: string;
  readonly key: string;
  readonly url: string;
}

/** How many witnesses must have cosigned what is released, and for how long it may wait for that. */
interface Quorum {
  readonly count: number;
  readonly withinSeconds: number;
  /** When it was set. */
  readonly since?: string;
}

/** A log that this node witnesses, and the newest checkpoint that it cosigned. */
interface WitnessedLog {
  readonly origin: string;
  /** SHA-256 of the origin, lower case hexadecimal. */
  readonly originHash: string;
  readonly keys: readonly string[];
  readonly isActive: boolean;
  readonly size: number;
  readonly note?: string;
  readonly cosignedAt: number;
}

const quorumSetting = "log.quorum";

/** Witnesses of this node's log and what they have cosigned. */
export class CosignatureStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Who witnesses this log, by name, and the quorum if there is one. */
  async policy(): Promise<{ witnesses: OwnWitness[]; quorum?: Quorum }> {
    const witnesses = await this.#db.selectFrom("log_witness").select(["name", "key", "url"]).orderBy("name").execute();
    const [setting] = await this.#db.selectFrom("setting").select("value").where("name", "=", quorumSetting).execute();
    const quorum = quorumOf(setting?.value);
    return { witnesses, ...(quorum === undefined ? {} : { quorum }) };
  }

  /** Waits for every other change of the policy, and holds it to the end of this transaction. */
  async lockPolicy(): Promise<void> {
    await sql`lock table log_witness in share row exclusive mode`.execute(this.#db);
  }

  /** Adds a witness; false if the name or the key is there already. */
  async add(witness: OwnWitness, at: string): Promise<boolean> {
    const row = { ...witness, added_at: at };
    const added = await this.#db
      .insertInto("log_witness")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }

  /** Removes a witness; what it cosigned stays. False if there is none of this name. */
  async remove(name: string): Promise<boolean> {
    const removed = await this.#db.deleteFrom("log_witness").where("name", "=", name).executeTakeFirst();
    return removed.numDeletedRows === 1n;
  }

  /** Sets the quorum, or takes it away. */
  async setQuorum(quorum: Quorum | undefined): Promise<void> {
    await this.#db.deleteFrom("setting").where("name", "=", quorumSetting).execute();
    if (quorum === undefined) return;
    const { count, withinSeconds, since } = quorum;
    const value = JSON.stringify({ count, withinSeconds, since });
    await this.#db.insertInto("setting").values({ name: quorumSetting, value }).execute();
  }

  /** Keeps a signature line under a checkpoint of this log; the first of a key stands. */
  async saveCosignature(size: number, key: string, line: string): Promise<void> {
    await this.#db
      .insertInto("log_cosignature")
      .values({ size, key, line })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** The largest size that this key has cosigned; 0 when none. */
  async newestCosigned(key: string): Promise<number> {
    const [newest] = await this.#db
      .selectFrom("log_cosignature")
      .select("size")
      .where("key", "=", key)
      .orderBy("size", "desc")
      .limit(1)
      .execute();
    return newest?.size ?? 0;
  }

  /** The lines of these keys under the checkpoint of this size. */
  async cosignatures(size: number, keys: readonly string[]): Promise<string[]> {
    if (keys.length === 0) return [];
    const rows = await this.#db
      .selectFrom("log_cosignature")
      .select("line")
      .where("size", "=", size)
      .where("key", "in", [...keys])
      .orderBy("key")
      .execute();
    return rows.map(({ line }) => line);
  }

  /** The largest checkpoint that at least `count` of these keys have cosigned, with their lines. */
  async newestWitnessed(
    keys: readonly string[],
    count: number,
  ): Promise<{ size: number; note: string; lines: string[] } | undefined> {
    // From the newest cosignature down: where all is well the first few rows answer, and never more than were cosigned since the last time.
    const { rows } = await sql<{ size: number; note: string; lines: string[] }>`
      select checkpoint.size, checkpoint.note, cosigned.lines from (
        select size, array_agg(line order by key) as lines from log_cosignature where key = any (${[...keys]}::text[])
        group by size having count(*) >= ${count}::int order by size desc limit 1
      ) cosigned join log_checkpoint checkpoint using (size)`.execute(this.#db);
    return rows[0];
  }
}

/** Logs that this node witnesses. */
export class WitnessStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** All logs, by origin, those that are witnessed no more included. */
  async list(): Promise<WitnessedLog[]> {
    return (await this.#db.selectFrom("witnessed_log").selectAll().orderBy("origin").execute()).map(readLog);
  }

  /** The log of this origin, if it is witnessed. */
  async find(origin: string): Promise<WitnessedLog | undefined> {
    const query = this.#db.selectFrom("witnessed_log").selectAll().where("is_active", "=", true);
    const row = await query.where("origin", "=", origin).executeTakeFirst();
    return row === undefined ? undefined : readLog(row);
  }

  /** The log whose origin has this SHA-256, whether it is still witnessed or not. */
  async findByHash(originHash: string): Promise<WitnessedLog | undefined> {
    const row = await this.#db
      .selectFrom("witnessed_log")
      .selectAll()
      .where("origin_hash", "=", originHash)
      .executeTakeFirst();
    return row === undefined ? undefined : readLog(row);
  }

  /** Witnesses a log from now on, with these keys; one that was witnessed before goes on where it was. */
  async add(origin: string, keys: readonly string[], at: string): Promise<WitnessedLog> {
    const row = { origin, origin_hash: hash("sha256", origin), keys: [...keys], is_active: true, added_at: at };
    const added = await this.#db
      .insertInto("witnessed_log")
      .values(row)
      .onConflict((conflict) => conflict.column("origin").doUpdateSet({ keys: [...keys], is_active: true }))
      .returningAll()
      .executeTakeFirstOrThrow();
    return readLog(added);
  }

  /** Witnesses a log no more; false if it was not witnessed. What is remembered of it stays. */
  async retire(originHash: string): Promise<boolean> {
    const retired = await this.#db
      .updateTable("witnessed_log")
      .set({ is_active: false })
      .where("origin_hash", "=", originHash)
      .where("is_active", "=", true)
      .executeTakeFirst();
    return retired.numUpdatedRows === 1n;
  }

  /**
   * Hands the log to `work` while its row is held, and keeps the state that it gives back, in one transaction: durable when this resolves. False when
   * the log is not witnessed.
   */
  async advance(
    origin: string,
    work: (
      log: WitnessedLog,
    ) => { readonly size: number; readonly note: string; readonly cosignedAt: number } | undefined,
  ): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      const query = tx.selectFrom("witnessed_log").selectAll().where("origin", "=", origin);
      const row = await query.where("is_active", "=", true).forUpdate().executeTakeFirst();
      if (row === undefined) return false;
      const state = work(readLog(row));
      if (state === undefined) return true;
      const { size, note, cosignedAt } = state;
      await tx
        .updateTable("witnessed_log")
        .set({ size, note, cosigned_at: cosignedAt })
        .where("origin", "=", origin)
        .execute();
      return true;
    });
  }
}

function readLog(row: Selectable<WitnessedLogTable>): WitnessedLog {
  const { origin, origin_hash: originHash, keys, is_active: isActive, size, note, cosigned_at: cosignedAt } = row;
  return { origin, originHash, keys, isActive, size, cosignedAt, ...(note === null ? {} : { note }) };
}

function quorumOf(value: unknown): Quorum | undefined {
  if (typeof value !== "object" || value === null || !("count" in value) || !("withinSeconds" in value))
    return undefined;
  const { count, withinSeconds } = value;
  if (typeof count !== "number" || typeof withinSeconds !== "number") return undefined;
  const since = "since" in value && typeof value.since === "string" ? value.since : undefined;
  return { count, withinSeconds, ...(since === undefined ? {} : { since }) };
}
