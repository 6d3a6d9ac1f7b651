import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, DataSubject, RecordId, Sight, SubjectLaw, SubjectRequestKind, UserId } from "#domain";
import { toJson } from "./json.ts";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** Labels that something has in common with others. */
export interface LabelPair {
  readonly audience: readonly string[];
  readonly requires: readonly string[];
}

/** What answers to a request where its desk cannot see it: asked of those who can. */
export interface NewInquiry extends LabelPair {
  readonly id: ActId;
  readonly case: ActId;
  readonly kind: SubjectRequestKind;
  readonly law: SubjectLaw;
  readonly subject: DataSubject;
  readonly things: { readonly records: readonly RecordId[]; readonly watches: readonly ActId[] };
  readonly at: string;
}

/** An inquiry and what became of it. */
export interface StoredInquiry extends NewInquiry {
  readonly answer: "nothing" | "tell" | undefined;
  readonly words: string | undefined;
  readonly answeredBy: string | undefined;
  readonly answeredById: UserId | undefined;
  readonly answeredAt: string | undefined;
}

/** What is asked in closed circles: asked by the node, read and answered by those who see it. */
export class InquiryStore {
  readonly #db: Kysely<Database>;
  readonly #seenBy: SeenBy;

  constructor(db: Kysely<Database>, seenBy: SeenBy) {
    this.#db = db;
    this.#seenBy = seenBy;
  }

  /** All pairs of labels that records have, for the node itself. */
  async labelPairs(): Promise<LabelPair[]> {
    const { rows } = await sql<LabelPair>`select distinct audience, requires from label_set order by 1, 2`.execute(
      this.#db,
    );
    return rows;
  }

  /** Asks; of what was asked already it asks again only if there is something new. Answers the id where it asked. */
  async ask(one: NewInquiry): Promise<ActId | undefined> {
    const { id, kind, law, subject, audience, requires, things, at } = one;
    const { rows } = await sql<{ id: ActId }>`
      insert into subject_inquiry as known (id, case_id, kind, law, subject, audience, requires, things, asked_at)
      values (${id}, ${one.case}, ${kind}, ${law}, ${toJson(subject)}, ${[...audience]}, ${[...requires]}, ${toJson(things)}, ${at})
      on conflict (case_id, audience, requires) do update set things = excluded.things, answer = null, words = null, answered_by = null,
        answered_at = null
      where known.things <> excluded.things
      returning id`.execute(this.#db);
    return rows[0]?.id;
  }

  /** Answers an inquiry that is open; false if somebody else has, or it is not there. */
  async answer(
    id: ActId,
    given: {
      readonly answer: "nothing" | "tell";
      readonly words: string | undefined;
      readonly by: UserId;
      readonly at: string;
    },
  ): Promise<boolean> {
    const { rows } = await sql`
      update subject_inquiry set answer = ${given.answer}, words = ${given.words ?? null}, answered_by = ${given.by}, answered_at = ${given.at}
      where id = ${id} and answer is null returning 1`.execute(this.#db);
    return rows.length === 1;
  }

  /** The inquiry with this id, if the sight admits it. */
  async get(id: ActId, sight: Sight): Promise<StoredInquiry | undefined> {
    return (await this.#read(sight, id))[0];
  }

  /** Inquiries that the sight admits, those that wait first, newest first, at most 200. */
  async list(sight: Sight): Promise<StoredInquiry[]> {
    return this.#read(sight);
  }

  async #read(sight: Sight, id?: ActId): Promise<StoredInquiry[]> {
    const { rows } = await sql<InquiryRow>`
      select inquiry.id, case_id as "case", inquiry.kind, law, subject, audience, requires, things, asked_at as at, answer, words,
        app_user.name as "answeredBy", answered_by as "answeredById", answered_at as "answeredAt"
      from subject_inquiry inquiry left join app_user on app_user.id = answered_by
      where ${id === undefined ? sql`true` : sql`inquiry.id = ${id}`}
      order by answer is not null, inquiry.id desc limit 200`.execute(this.#seenBy(sight));
    return rows.map((row) => ({
      ...row,
      answer: row.answer ?? undefined,
      words: row.words ?? undefined,
      answeredBy: row.answeredBy ?? undefined,
      answeredById: row.answeredById ?? undefined,
      answeredAt: row.answeredAt ?? undefined,
    }));
  }
}

type Nullable = "answer" | "words" | "answeredBy" | "answeredById" | "answeredAt";
type InquiryRow = Omit<StoredInquiry, Nullable> & { readonly [Name in Nullable]: StoredInquiry[Name] | null };
