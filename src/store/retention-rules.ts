import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { RetentionBasis, RetentionTerms, UserId } from "#domain";
import { toJson } from "./json.ts";
import type { Database } from "./schema.ts";

/** Terms that somebody has set in the place of those the node came with. */
export interface ChangedTerms {
  readonly basis: RetentionBasis;
  readonly terms: RetentionTerms;
  readonly changedAt: string;
  readonly changedByName: string;
}

/** The retention rules that are not as the node came with them. */
export class RetentionRuleStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** All changed rules. */
  async changed(): Promise<ChangedTerms[]> {
    const { rows } = await sql<ChangedTerms>`
      select basis, terms, changed_at as "changedAt", app_user.name as "changedByName"
      from retention_rule join app_user on app_user.id = changed_by order by basis`.execute(this.#db);
    return rows;
  }

  /** Sets the terms of a basis. */
  async set(
    basis: RetentionBasis,
    { terms, by, at }: { readonly terms: RetentionTerms; readonly by: UserId; readonly at: string },
  ): Promise<void> {
    await sql`insert into retention_rule (basis, terms, changed_at, changed_by) values (${basis}, ${toJson(terms)}::jsonb, ${at}, ${by})
      on conflict (basis) do update set terms = excluded.terms, changed_at = excluded.changed_at, changed_by = excluded.changed_by`.execute(
      this.#db,
    );
  }
}
