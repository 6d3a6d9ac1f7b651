// Named lists of recipients. A version never changes.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, RecipientGroup, UserId } from "#domain";
import { StoreError } from "../errors.ts";
import type { Database } from "../schema.ts";

/** A version of a group as it is written. */
export interface NewRecipientGroup extends Omit<RecipientGroup, "changedBy"> {
  readonly by: UserId;
}

/** The groups of this node. They say whom it works with, and nothing about a record. */
export class RecipientGroupStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** The newest version of each group, by name. */
  async list(): Promise<RecipientGroup[]> {
    const { rows } = await sql<RecipientGroup>`
      select * from (select distinct on (id) ${columns} from recipient_group grouped join app_user changer on changer.id = changed_by
        order by id, version desc) newest
      order by closed, name, id`.execute(this.#db);
    return rows;
  }

  /** All versions of a group, newest first. */
  async versions(id: ActId): Promise<RecipientGroup[]> {
    const { rows } = await sql<RecipientGroup>`
      select ${columns} from recipient_group grouped join app_user changer on changer.id = changed_by
      where grouped.id = ${id} order by version desc`.execute(this.#db);
    return rows;
  }

  /** Writes a version. `store_conflict` if somebody wrote it meanwhile. */
  async put(group: NewRecipientGroup): Promise<void> {
    const { id, version, name, authorities, without, closed, changedAt, by } = group;
    const { numAffectedRows } = await sql`
      insert into recipient_group (id, version, name, authorities, without, closed, changed_at, changed_by)
      values (${id}, ${version}, ${name}, ${[...authorities]}::text[], ${[...without]}::text[], ${closed}, ${changedAt}, ${by})
      on conflict do nothing`.execute(this.#db);
    if (numAffectedRows !== 1n) throw new StoreError("store_conflict", { detail: "recipient_group" });
  }
}

const columns = sql`grouped.id, grouped.version, grouped.name, authorities, without, closed, changed_at as "changedAt", changer.name as "changedBy"`;
