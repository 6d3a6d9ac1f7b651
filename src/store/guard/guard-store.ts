// The guard's rules in force, what it has kept from leaving, and the marks of the copies that left.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, GuardCode, GuardRules, LeavingWay, RecordId, Sight, UserId } from "#domain";
import { toJson, type Json } from "../json.ts";
import type { SeenBy } from "../record-reader.ts";
import type { Database } from "../schema.ts";

/** An edition of the rules. The first that somebody makes is 1; 0 is the node's standard. */
export interface GuardEdition {
  readonly edition: number;
  /** As it was kept; whoever uses it parses it. */
  readonly rules: Json;
  readonly decidedAt: string;
}

/** Something that was kept from leaving. */
export interface GuardDenial {
  readonly id: ActId;
  readonly at: string;
  readonly way: LeavingWay;
  readonly type: string;
  /** The node, or in words for whom a file was. */
  readonly recipient: string;
  readonly envelope?: string | undefined;
  readonly code: GuardCode;
  readonly rule?: string | undefined;
  readonly words?: string | undefined;
  readonly edition: number;
  readonly records: readonly RecordId[];
  readonly requires: readonly string[];
}

/** A denial as it is written. Of what lay in the outbox, labels and records are taken from there. */
export interface NewDenial extends Omit<GuardDenial, "records" | "requires"> {
  readonly about?:
    | {
        readonly audience: readonly string[];
        readonly requires: readonly string[];
        readonly records: readonly RecordId[];
      }
    | undefined;
  readonly by?: UserId | undefined;
}

/** The mark of one copy. */
export interface Canary {
  readonly mark: string;
  readonly record: RecordId;
  readonly recipient: string;
  readonly way: LeavingWay;
  readonly at: string;
}

interface DenialRow {
  readonly id: ActId;
  readonly at: string;
  readonly way: LeavingWay;
  readonly type: string;
  readonly recipient: string;
  readonly envelope: string | null;
  readonly code: GuardCode;
  readonly rule: string | null;
  readonly words: string | null;
  readonly edition: number;
  readonly records: RecordId[];
  readonly requires: string[];
}

/** The guard's own tables, inside a transaction or alone. */
export class GuardStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** The edition in force; undefined while nobody has made one. */
  async newest(): Promise<GuardEdition | undefined> {
    const { rows } = await sql<GuardEdition>`
      select edition, rules, decided_at as "decidedAt" from guard_edition order by edition desc limit 1`.execute(
      this.#db,
    );
    return rows[0];
  }

  /** Which edition is in force: 0 while nobody has made one. */
  async edition(): Promise<number> {
    const { rows } = await sql<{ edition: number }>`
      select coalesce(max(edition), 0) as edition from guard_edition`.execute(this.#db);
    return rows[0]?.edition ?? 0;
  }

  /** Puts rules in force, as the edition after all others; answers its number. */
  async put(rules: GuardRules, { at, approval }: { readonly at: string; readonly approval: ActId }): Promise<number> {
    await sql`lock table guard_edition in share row exclusive mode`.execute(this.#db);
    const { rows } = await sql<{ edition: number }>`
      insert into guard_edition (edition, rules, decided_at, approval)
      select coalesce(max(edition), 0) + 1, ${toJson(rules)}::jsonb, ${at}, ${approval} from guard_edition returning edition`.execute(
      this.#db,
    );
    return rows[0]?.edition ?? 0;
  }

  /** Notes what was denied; of an envelope once. Answers those that were not noted before. */
  async deny(denials: readonly NewDenial[]): Promise<ReadonlySet<ActId>> {
    if (denials.length === 0) return new Set();
    const rows_ = denials.map(({ about, by, ...denial }) => ({ ...denial, ...about, by }));
    const { rows } = await sql<{ id: ActId }>`
      insert into guard_denial (id, at, way, type, recipient, envelope, code, rule, words, edition, audience, requires, records, by_user)
      select given.id, at, way, given.type, recipient, given.envelope, given.code, rule, words, edition,
        coalesce(given.audience, outbox.audience, '{}'), coalesce(given.requires, outbox.requires, '{}'),
        coalesce(given.records, outbox.records, '{}'), "by"
      from jsonb_to_recordset(${toJson(rows_)}::jsonb) as given (id uuid, at timestamptz, way text, type text, recipient text, envelope uuid,
        code text, rule text, words text, edition int, audience text[], requires text[], records uuid[], "by" uuid)
        left join outbox on outbox.id = given.envelope
      on conflict (envelope) do nothing returning id`.execute(this.#db);
    return new Set(rows.map(({ id }) => id));
  }

  /** Keeps marks; those that are known stay as they are. */
  async keepCanaries(canaries: readonly Canary[]): Promise<void> {
    if (canaries.length === 0) return;
    await sql`
      insert into canary (mark, record_id, recipient, way, at)
      select mark, record, recipient, way, at from jsonb_to_recordset(${toJson(canaries)}::jsonb)
        as given (mark text, record uuid, recipient text, way text, at timestamptz)
      on conflict (mark) do nothing`.execute(this.#db);
  }

  /** Whose copies carry these marks. */
  async canaries(marks: readonly string[]): Promise<Canary[]> {
    const { rows } = await sql<Canary>`
      select mark, record_id as record, recipient, way, at from canary where mark = any(${[...marks]}::text[]) order by at, mark`.execute(
      this.#db,
    );
    return rows;
  }
}

/** Reads for people what was kept from leaving. */
export class GuardReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** What was denied of what the sight admits, newest first. `before` is the `next` of the page before. */
  async denials({
    before,
    limit,
    sight,
  }: {
    readonly before?: string | undefined;
    readonly limit: number;
    readonly sight: Sight;
  }): Promise<{ items: GuardDenial[]; next?: string }> {
    const { rows } = await sql<DenialRow>`
      select id, at, way, type, recipient, envelope, code, rule, words, edition, records, requires from guard_denial
      where ${before === undefined ? sql`true` : sql`id::text < ${before}`} order by id desc limit ${limit + 1}`.execute(
      this.#seenBy(sight),
    );
    const items = rows.slice(0, limit).map(({ envelope, rule, words, ...row }) => ({
      ...row,
      ...(envelope === null ? {} : { envelope }),
      ...(rule === null ? {} : { rule }),
      ...(words === null ? {} : { words }),
    }));
    const last = items.at(-1);
    return { items, ...(rows.length > limit && last !== undefined ? { next: last.id } : {}) };
  }
}
