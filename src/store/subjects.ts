import { sql } from "kysely";
import type { Kysely } from "kysely";
import type {
  ActId,
  DataSubject,
  LetterLanguage,
  Representative,
  Sight,
  SubjectChannel,
  SubjectLaw,
  SubjectRequestKind,
  SubjectState,
  TakenDecision,
  UserId,
} from "#domain";
import { toJson } from "./json.ts";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** A request as it came. */
export interface NewSubjectCase {
  readonly id: ActId;
  readonly kind: SubjectRequestKind;
  readonly law: SubjectLaw;
  readonly channel: SubjectChannel;
  /** The day it came, with which its clock begins. */
  readonly receivedOn: string;
  readonly subject: DataSubject;
  readonly represented: Representative | undefined;
  /** What is asked, in the subject's words or a summary of them. */
  readonly wish: string;
  readonly language: LetterLanguage;
  readonly by: UserId;
  readonly at: string;
}

/** A request as it stands. */
export interface StoredSubjectCase extends Omit<NewSubjectCase, "by" | "at"> {
  readonly number: number;
  /** Rises with each step. */
  readonly version: number;
  readonly state: SubjectState;
  /** How identity was proven. */
  readonly identity: string | undefined;
  readonly assignedTo: UserId | undefined;
  readonly assignedName: string | undefined;
  readonly searchedAt: string | undefined;
  readonly decision: TakenDecision | undefined;
  /** As it was sent. */
  readonly letter: string | undefined;
  readonly createdAt: string;
}

/** What a step changes beside the state; what is left out stays, and `null` empties it. */
export interface SubjectChange {
  readonly state?: SubjectState;
  readonly identity?: string;
  readonly assignedTo?: UserId;
  readonly searchedAt?: string;
  readonly decision?: TakenDecision | null;
  readonly letter?: string;
}

/** One thing that was done in a case. */
export interface SubjectEvent {
  readonly id: ActId;
  readonly case: ActId;
  /** The case's version it belongs to. */
  readonly version: number;
  readonly at: string;
  /** Nobody when the node did it. */
  readonly by: UserId | undefined;
  readonly step: string;
  /** Plain data; what it holds depends on the step. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** An event with the name of who did it. */
export type ListedSubjectEvent = Omit<SubjectEvent, "by" | "case"> & { readonly by: string | undefined };

/** Which requests to list, newest first. */
export interface SubjectListing {
  readonly state?: "open" | "ended" | undefined;
  /** The number of the last one of the page before. */
  readonly before?: number | undefined;
  readonly limit: number;
  readonly sight: Sight;
}

/** Receives requests, takes their steps and reads them, for somebody who sees them. */
export class SubjectStore {
  readonly #db: Kysely<Database>;
  readonly #seenBy: SeenBy;

  constructor(db: Kysely<Database>, seenBy: SeenBy) {
    this.#db = db;
    this.#seenBy = seenBy;
  }

  /** Adds a request; answers its number. */
  async add(one: NewSubjectCase): Promise<number> {
    const { id, kind, law, channel, receivedOn, subject, represented, wish, language, by, at } = one;
    const asked = { subject: toJson(subject), represented: represented === undefined ? null : toJson(represented) };
    const { number } = await this.#db
      .insertInto("subject_case")
      .values({
        id,
        kind,
        law,
        channel,
        received_on: receivedOn,
        ...asked,
        wish,
        language,
        by_user: by,
        created_at: at,
        state: "received",
      })
      .returning("number")
      .executeTakeFirstOrThrow();
    return number;
  }

  /** Takes a step from the version that was seen; false when the case has moved on meanwhile. Its row stays locked until the transaction ends. */
  async step(id: ActId, seen: number, change: SubjectChange): Promise<boolean> {
    const { state, identity, assignedTo, searchedAt, decision, letter } = change;
    const changed = await this.#db
      .updateTable("subject_case")
      .set({
        version: seen + 1,
        ...(state === undefined ? {} : { state }),
        ...(identity === undefined ? {} : { identity: toJson(identity) }),
        ...(assignedTo === undefined ? {} : { assigned_to: assignedTo }),
        ...(searchedAt === undefined ? {} : { searched_at: searchedAt }),
        ...(decision === undefined ? {} : { decision: decision === null ? null : toJson(decision) }),
        ...(letter === undefined ? {} : { letter }),
      })
      .where("id", "=", id)
      .where("version", "=", seen)
      .executeTakeFirst();
    return changed.numUpdatedRows === 1n;
  }

  /** Adds what was done. */
  async note({ id, case: of, version, at, by, step, data }: SubjectEvent): Promise<void> {
    await this.#db
      .insertInto("subject_event")
      .values({ id, case_id: of, version, at, by_user: by ?? null, step, data: toJson(data) })
      .execute();
  }

  /** The request with this id, if the sight admits it. */
  async get(id: ActId, sight: Sight): Promise<StoredSubjectCase | undefined> {
    const { rows } = await sql<CaseRow>`select ${caseColumns} from ${caseTables} where subject_case.id = ${id}`.execute(
      this.#seenBy(sight),
    );
    return rows.map(toCase)[0];
  }

  /** Requests that the sight admits, newest first, a page at a time. */
  async list({ state, before, limit, sight }: SubjectListing): Promise<{ cases: StoredSubjectCase[]; next?: number }> {
    const isEnded = sql`state in ('answered', 'closed')`;
    const { rows } = await sql<CaseRow>`select ${caseColumns} from ${caseTables}
      where ${state === undefined ? sql`true` : state === "ended" ? isEnded : sql`not ${isEnded}`}
        and ${before === undefined ? sql`true` : sql`number < ${before}`}
      order by number desc limit ${limit + 1}`.execute(this.#seenBy(sight));
    const cases = rows.slice(0, limit).map(toCase);
    const last = cases.at(-1);
    return rows.length > limit && last !== undefined ? { cases, next: last.number } : { cases };
  }

  /** What was done in a case, first things first. */
  async events(id: ActId, sight: Sight): Promise<ListedSubjectEvent[]> {
    const { rows } = await sql<Omit<ListedSubjectEvent, "by"> & { by: string | null }>`
      select event.id, event.version, event.at, app_user.name as by, event.step, event.data
      from subject_event event left join app_user on app_user.id = event.by_user
      where case_id = ${id} order by event.version, event.id`.execute(this.#seenBy(sight));
    return rows.map(({ by, ...row }) => ({ ...row, by: by ?? undefined }));
  }
}

type Nullable = "represented" | "identity" | "assignedTo" | "assignedName" | "searchedAt" | "decision" | "letter";
type CaseRow = Omit<StoredSubjectCase, Nullable> & { readonly [Name in Nullable]: StoredSubjectCase[Name] | null };

const caseColumns = sql`subject_case.id, number, version, subject_case.kind, law, state, channel, received_on as "receivedOn", subject, represented, wish,
  subject_case.language, identity, assigned_to as "assignedTo", assignee.name as "assignedName", searched_at as "searchedAt", decision, letter,
  subject_case.created_at as "createdAt"`;
const caseTables = sql`subject_case left join app_user assignee on assignee.id = assigned_to`;

function toCase(row: CaseRow): StoredSubjectCase {
  return {
    ...row,
    represented: row.represented ?? undefined,
    identity: row.identity ?? undefined,
    assignedTo: row.assignedTo ?? undefined,
    assignedName: row.assignedName ?? undefined,
    searchedAt: row.searchedAt ?? undefined,
    decision: row.decision ?? undefined,
    letter: row.letter ?? undefined,
  };
}
