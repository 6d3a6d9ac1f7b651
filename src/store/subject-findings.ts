import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, FindingKind, Judgement, RecordId, Sight } from "#domain";
import { toJson } from "./json.ts";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** Something found for a request, as a reference: what it says is read under the rule of sight each time. */
export interface NewFinding {
  readonly id: ActId;
  readonly case: ActId;
  readonly kind: FindingKind;
  /** The id of the record, watch, decision or hit. */
  readonly ref: string;
  /** The version that was found, of a record. */
  readonly recordVersion?: number;
  readonly strength?: number;
}

/** What the desk says of it. */
export interface FindingJudgement {
  readonly judgement: Judgement;
  readonly disclose: boolean;
  /** What the owner of a record of another authority says to its disclosure, once asked. */
  readonly ownerSays?: "agrees" | "objects" | undefined;
}

/** A finding with what the desk said of it. */
export interface StoredFinding extends Omit<NewFinding, "case" | "recordVersion" | "strength">, FindingJudgement {
  readonly recordVersion: number | undefined;
  readonly strength: number | undefined;
}

/** What a record is part of: decisions about it and hits of watches on it, by id. */
export interface RecordUse {
  readonly record: RecordId;
  readonly kind: "decision" | "hit";
  readonly id: string;
}

/** What was found for requests, for somebody who sees the case. */
export class FindingStore {
  readonly #db: Kysely<Database>;
  readonly #seenBy: SeenBy;

  constructor(db: Kysely<Database>, seenBy: SeenBy) {
    this.#db = db;
    this.#seenBy = seenBy;
  }

  /** Adds what is new, and brings the version and strength of what was found before up to date; what the desk said of it stands. */
  async put(findings: readonly NewFinding[]): Promise<void> {
    if (findings.length === 0) return;
    await sql`
      insert into subject_finding (id, case_id, kind, ref, record_version, strength)
      select id, "case", kind, ref, "recordVersion", strength
      from jsonb_to_recordset(${toJson(findings)}::jsonb)
        as given (id uuid, "case" uuid, kind text, ref uuid, "recordVersion" int, strength double precision)
      on conflict (case_id, kind, ref) do update set record_version = excluded.record_version, strength = excluded.strength`.execute(
      this.#db,
    );
  }

  /** Notes what the desk says of a finding of the case; false if it has none such. */
  async judge(of: ActId, id: ActId, { judgement, disclose, ownerSays }: FindingJudgement): Promise<boolean> {
    const judged = await this.#db
      .updateTable("subject_finding")
      .set({ judgement, disclose, owner_says: ownerSays ?? null })
      .where("id", "=", id)
      .where("case_id", "=", of)
      .executeTakeFirst();
    return judged.numUpdatedRows === 1n;
  }

  /** Findings of a case, the strongest first. */
  async list(of: ActId, sight: Sight): Promise<StoredFinding[]> {
    const { rows } = await sql<FindingRow>`
      select id, kind, ref, record_version as "recordVersion", strength, judgement, disclose, owner_says as "ownerSays"
      from subject_finding where case_id = ${of} order by kind <> 'record', strength desc nulls last, id`.execute(
      this.#seenBy(sight),
    );
    return rows.map((row) => ({
      ...row,
      recordVersion: row.recordVersion ?? undefined,
      strength: row.strength ?? undefined,
      ownerSays: row.ownerSays ?? undefined,
    }));
  }

  /** Decisions about these records and hits on them that the sight admits. */
  async usesOf(records: readonly RecordId[], sight: Sight): Promise<RecordUse[]> {
    if (records.length === 0) return [];
    const { rows } = await sql<RecordUse>`
      select record_id as record, 'decision' as kind, id from decision where record_id = any(${[...records]}::uuid[])
      union all select record_id, 'hit', id from screening_hit where record_id = any(${[...records]}::uuid[])
      order by 2, 3 limit 1000`.execute(this.#seenBy(sight));
    return rows;
  }
}

type FindingRow = Omit<StoredFinding, "recordVersion" | "strength" | "ownerSays"> & {
  readonly recordVersion: number | null;
  readonly strength: number | null;
  readonly ownerSays: "agrees" | "objects" | null;
};
