// Agreements on live queries, by partner. At most one stands with each.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, AuthorityId, QueryAgreement, QueryTerms } from "#domain";
import type { Database } from "./schema.ts";

type Row = Omit<QueryAgreement, "endedAt"> & { readonly endedAt: string | null };

const columns = sql`id, partner, asks, answers, purposes, kinds, per_day as "perDay", names_per_hour as "namesPerHour", details,
  keep_days as "keepDays", basis, made_at as "madeAt", ended_at as "endedAt"`;

/** Agreements, inside a transaction or for reading. */
export class AgreementStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Those that stand, by partner; with `ended` those before them too, newest first. At most 500. */
  async list({ ended }: { readonly ended: boolean }): Promise<QueryAgreement[]> {
    const { rows } = await sql<Row>`
      select ${columns} from query_agreement where ended_at is null or ${ended}
      order by partner, ended_at is not null, made_at desc limit 500`.execute(this.#db);
    return rows.map(toAgreement);
  }

  /** The one that stands with a partner. */
  async with(partner: AuthorityId): Promise<QueryAgreement | undefined> {
    return this.#one(partner, sql``);
  }

  /** The same, held until the transaction ends: what is counted by it is counted one after the other. */
  async hold(partner: AuthorityId): Promise<QueryAgreement | undefined> {
    return this.#one(partner, sql`for update`);
  }

  /** Sets the terms with a partner; what stood before ends. */
  async set(id: ActId, terms: QueryTerms, at: string): Promise<void> {
    await this.end(terms.partner, at);
    const { partner, asks, answers, purposes, kinds, perDay, namesPerHour, details, keepDays, basis } = terms;
    await sql`
      insert into query_agreement (id, partner, asks, answers, purposes, kinds, per_day, names_per_hour, details, keep_days, basis, made_at)
      values (${id}, ${partner}, ${asks}, ${answers}, ${[...purposes]}::text[], ${[...kinds]}::text[], ${perDay}, ${namesPerHour}, ${details},
        ${keepDays}, ${basis}, ${at})`.execute(this.#db);
  }

  /** Ends what stands with a partner; false when nothing does. */
  async end(partner: AuthorityId, at: string): Promise<boolean> {
    const { rows } = await sql`
      update query_agreement set ended_at = ${at} where partner = ${partner} and ended_at is null returning 1`.execute(
      this.#db,
    );
    return rows.length > 0;
  }

  async #one(partner: AuthorityId, lock: ReturnType<typeof sql>): Promise<QueryAgreement | undefined> {
    const { rows } = await sql<Row>`
      select ${columns} from query_agreement where partner = ${partner} and ended_at is null ${lock}`.execute(this.#db);
    return rows.map(toAgreement)[0];
  }
}

function toAgreement({ endedAt, ...row }: Row): QueryAgreement {
  return { ...row, ...(endedAt === null ? {} : { endedAt }) };
}
