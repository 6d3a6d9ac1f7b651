// Erasures as they stand, for those who may know of them: without a word of what was erased.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, ErasureGround, ErasureReceipt, Sight } from "#domain";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** An erasure as it stands. */
export interface StoredErasure {
  readonly id: ActId;
  readonly ground: ErasureGround;
  readonly askedAt: string;
  readonly byName: string | undefined;
  readonly requires: readonly string[];
  readonly state: "asked" | "erased" | "done";
  readonly erasedAt: string | undefined;
  readonly doneAt: string | undefined;
  readonly copies: Readonly<Record<string, number>>;
  readonly logEntries: number;
  readonly records: ErasureReceipt["records"];
  readonly receipt: ErasureReceipt | undefined;
  readonly leaf: number | undefined;
}

/** Reads erasures that somebody may know of. */
export class ErasureReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** The erasure with this id. */
  async get(id: ActId, sight: Sight): Promise<StoredErasure | undefined> {
    return (await readErasures(this.#seenBy(sight), sql`erasure.id = ${id}`, sql``))[0];
  }

  /** Erasures, newest first, a page at a time. `before` is the `next` of the page before. */
  async list(page: {
    readonly before?: string | undefined;
    readonly limit: number;
    readonly sight: Sight;
  }): Promise<{ erasures: StoredErasure[]; next?: string }> {
    const { before, limit, sight } = page;
    const found = await readErasures(
      this.#seenBy(sight),
      before === undefined ? sql`true` : sql`erasure.id < ${before}::uuid`,
      sql`order by erasure.id desc limit ${limit + 1}`,
    );
    const erasures = found.slice(0, limit);
    const last = erasures.at(-1);
    return found.length > limit && last !== undefined ? { erasures, next: last.id } : { erasures };
  }
}

type ErasureRow = {
  readonly [K in keyof StoredErasure]: undefined extends StoredErasure[K]
    ? Exclude<StoredErasure[K], undefined> | null
    : StoredErasure[K];
};

/** The erasures that meet a condition, in an order. */
export async function readErasures(
  db: Kysely<Database>,
  where: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
): Promise<StoredErasure[]> {
  const { rows } = await sql<ErasureRow>`
    select erasure.id, ground, asked_at as "askedAt", app_user.name as "byName", erasure.requires, state, erased_at as "erasedAt", done_at as "doneAt",
      copies, log_entries as "logEntries", receipt, leaf, (
        select coalesce(jsonb_agg(jsonb_build_object('record', record_id, 'versions', versions, 'digest', encode(digest, 'hex')) order by record_id), '[]')
        from erasure_record where erasure_record.erasure = erasure.id and digest is not null) as records
    from erasure left join app_user on app_user.id = by_user where ${where} ${order}`.execute(db);
  return rows.map(({ byName, erasedAt, doneAt, receipt, leaf, ...row }) => ({
    ...row,
    byName: byName ?? undefined,
    erasedAt: erasedAt ?? undefined,
    doneAt: doneAt ?? undefined,
    receipt: receipt ?? undefined,
    leaf: leaf ?? undefined,
  }));
}
