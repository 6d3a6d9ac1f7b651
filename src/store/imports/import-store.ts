import type { Kysely } from "kysely";
import type { ActId, AuthorityId, Labels, ListFormat, Sight, UserId } from "#domain";
import { StoreError } from "../errors.ts";
import { toJson } from "../json.ts";
import type { Json } from "../json.ts";
import type { SeenBy } from "../record-reader.ts";
import type { Database } from "../schema.ts";
import { countWithdrawn, readDelta } from "./delta.ts";
import type { DeltaItem, DeltaListing } from "./delta.ts";
import { readProblems } from "./problems.ts";
import type { ImportProblem } from "./problems.ts";
import { toRun } from "./run-row.ts";
import type { ImportCounts, ImportRun, ImportState } from "./run-row.ts";
import { stageEntries } from "./stage.ts";
import type { Staging } from "./stage.ts";

/** What a run begins with. */
export interface NewImportRun {
  readonly id: ActId;
  readonly list: string;
  readonly format: ListFormat;
  readonly owner: AuthorityId;
  readonly labels: Labels;
  readonly source: string;
  readonly listDate?: string;
  readonly files: Json;
  readonly data?: Json;
  readonly by?: UserId;
  readonly byName: string;
  readonly at: string;
}

/** A step of a run to another state. */
export interface ImportStep {
  readonly to: ImportState;
  /** The states it may come from; any if left out. */
  readonly from?: readonly ImportState[];
  readonly at: string;
  readonly error?: { readonly code: string; readonly detail: string };
}

const ends: readonly ImportState[] = ["done", "failed", "cancelled"];
const rowsPerDelete = 20_000;

/**
 * Import runs: receive, stage, look at the delta, apply. Staging is durable piece by piece; applying is one commit. The node works on them; who looks
 * at one says with which sight.
 */
export class ImportStore {
  readonly #db: Kysely<Database>;
  readonly #seenBy: SeenBy;

  constructor(db: Kysely<Database>, seenBy: SeenBy) {
    this.#db = db;
    this.#seenBy = seenBy;
  }

  /** Begins a run; `store_run_active` if one of the same list has not ended. */
  async create(run: NewImportRun): Promise<ImportRun> {
    const { id, list, format, owner, labels, source, byName, at } = run;
    const sight = {
      audience: [...labels.audience],
      requires: [...labels.requires],
      expires_on: labels.expiresOn ?? null,
    };
    const inserting = this.#db
      .insertInto("import_run")
      .values({
        id,
        list,
        format,
        state: "receiving",
        owner,
        labels: toJson(labels),
        ...sight,
        source,
        by_name: byName,
        list_date: run.listDate ?? null,
        files: toJson(run.files),
        data: toJson(run.data ?? {}),
        by_user: run.by ?? null,
        created_at: at,
        position: 0,
        bytes: 0,
        added: 0,
        changed: 0,
        unchanged: 0,
        withdrawn: 0,
        problems: 0,
      })
      .returningAll();
    const row = await inserting.executeTakeFirstOrThrow().catch((error: unknown) => {
      const isActive = error instanceof StoreError && error.detail === "import_run_active";
      throw isActive ? new StoreError("store_run_active", { cause: error, detail: list }) : error;
    });
    return toRun(row);
  }

  /** The run with this id: for the node, or as somebody sees it. */
  async get(id: ActId, sight?: Sight): Promise<ImportRun | undefined> {
    const db = sight === undefined ? this.#db : this.#seenBy(sight);
    const row = await db.selectFrom("import_run").selectAll().where("id", "=", id).executeTakeFirst();
    return row === undefined ? undefined : toRun(row);
  }

  /** Runs that somebody sees, newest first, a page at a time. `before` is the `next` of the page before. */
  async list(page: {
    readonly before?: string;
    readonly limit: number;
    readonly sight: Sight;
  }): Promise<{ runs: ImportRun[]; next?: string }> {
    const all = this.#seenBy(page.sight).selectFrom("import_run").selectAll();
    // A page's `next` is a run's id.
    const query = page.before === undefined ? all : all.where("id", "<", page.before as ActId);
    const rows = await query
      .orderBy("id", "desc")
      .limit(page.limit + 1)
      .execute();
    const runs = rows.slice(0, page.limit).map(toRun);
    const last = runs.at(-1);
    return rows.length > page.limit && last !== undefined ? { runs, next: last.id } : { runs };
  }

  /** Replaces what the caller keeps with the run. */
  async update(
    id: ActId,
    change: { readonly files?: Json; readonly data?: Json; readonly listDate?: string },
  ): Promise<ImportRun> {
    const { files, data, listDate } = change;
    const values = {
      ...(files === undefined ? {} : { files: toJson(files) }),
      ...(data === undefined ? {} : { data: toJson(data) }),
      ...(listDate === undefined ? {} : { list_date: listDate }),
    };
    if (Object.keys(values).length === 0) return found(await this.get(id));
    const query = this.#db.updateTable("import_run").set(values).where("id", "=", id).returningAll();
    const row = await query.executeTakeFirst();
    return found(row === undefined ? undefined : toRun(row));
  }

  /** Moves the run to another state; `store_run_state` if it is in none of `from`. The first `reading` dates its start. */
  async setState(id: ActId, step: ImportStep): Promise<ImportRun> {
    const { to, from, at, error } = step;
    const all = this.#db
      .updateTable("import_run")
      .set((column) => ({
        state: to,
        error: error === undefined ? null : toJson(error),
        ended_at: ends.includes(to) ? at : null,
        ...(to === "reading" ? { started_at: column.fn.coalesce("started_at", column.val(at)) } : {}),
      }))
      .where("id", "=", id);
    const query = from === undefined ? all : all.where("state", "in", [...from]);
    const row = await query.returningAll().executeTakeFirst();
    if (row !== undefined) return toRun(row);
    const run = found(await this.get(id));
    throw new StoreError("store_run_state", { detail: run.state });
  }

  /** Stores a piece of the list durably, in one transaction: entries, problems, and the position to go on from. See `Staging`. */
  async stage(id: ActId, piece: Staging): Promise<ImportRun> {
    return inTransaction(this.#db, (tx) => stageEntries(tx, id, piece));
  }

  /** What the run changes, or has changed, a page at a time, by key: only what the sight admits. */
  async delta(id: ActId, listing: DeltaListing): Promise<{ items: DeltaItem[]; next?: string }> {
    return readDelta(this.#seenBy(listing.sight), found(await this.get(id, listing.sight)), listing);
  }

  /** The run's counts, with those it would withdraw if it were applied now. */
  async deltaCounts(id: ActId): Promise<ImportCounts> {
    const run = found(await this.get(id));
    return run.state === "done" ? run.counts : { ...run.counts, withdrawn: await countWithdrawn(this.#db, run) };
  }

  /** The bad rows, in the order of reading. The first 10,000 are kept; all are counted. */
  async problems(
    id: ActId,
    page: { readonly after?: string; readonly limit: number; readonly sight: Sight },
  ): Promise<{ problems: ImportProblem[]; next?: string }> {
    return readProblems(this.#seenBy(page.sight), id, page);
  }

  /** Deletes what was staged, once the run has ended. In pieces, so that nothing waits for it; may be repeated. */
  async clearStaged(id: ActId): Promise<void> {
    const run = found(await this.get(id));
    if (!ends.includes(run.state)) throw new StoreError("store_run_state", { detail: run.state });
    for (let deleted = rowsPerDelete; deleted >= rowsPerDelete;) {
      const result = await this.#db
        .deleteFrom("import_row")
        .where("run", "=", id)
        .where("key", "in", (rows) =>
          rows.selectFrom("import_row").select("key").where("run", "=", id).limit(rowsPerDelete),
        )
        .executeTakeFirst();
      deleted = Number(result.numDeletedRows);
    }
  }
}

function found(run: ImportRun | undefined): ImportRun {
  if (run === undefined) throw new StoreError("store_not_found", { detail: "import run" });
  return run;
}

async function inTransaction<T>(db: Kysely<Database>, work: (tx: Kysely<Database>) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
