// The tables of requests of data subjects and of legal clocks, as Kysely knows them. The truth is in migrations/.
import type {
  ActId,
  ClockRuleId,
  DataSubject,
  FindingKind,
  Judgement,
  LegalClock,
  LetterLanguage,
  Representative,
  SubjectChannel,
  SubjectLaw,
  SubjectRequestKind,
  SubjectState,
  TakenDecision,
  UserId,
} from "#domain";
import type { ColumnType, Generated } from "kysely";
import type { Json } from "./json.ts";

/** A column that is written as JSON text and read as what it held. */
type JsonColumn<T> = ColumnType<T, string, string>;
/** A timestamptz: ISO 8601 UTC in and out. */
type Moment = string;

interface SubjectCaseTable {
  id: ActId;
  number: Generated<number>;
  version: Generated<number>;
  kind: SubjectRequestKind;
  law: SubjectLaw;
  state: SubjectState;
  channel: SubjectChannel;
  received_on: string;
  subject: JsonColumn<DataSubject>;
  represented: ColumnType<Representative | null, string | null, string | null>;
  wish: string;
  language: LetterLanguage;
  identity: ColumnType<string | null, string | null | undefined, string | null>;
  assigned_to: ColumnType<UserId | null, UserId | null | undefined, UserId | null>;
  searched_at: ColumnType<Moment | null, Moment | null | undefined, Moment | null>;
  decision: ColumnType<TakenDecision | null, string | null | undefined, string | null>;
  letter: ColumnType<string | null, string | null | undefined, string | null>;
  by_user: UserId;
  created_at: Moment;
}

interface LegalClockTable {
  id: ActId;
  rule: ClockRuleId;
  matter: "subject-case" | "subject-inquiry" | "recall" | "notice-review";
  matter_id: ActId;
  audience: string[];
  requires: string[];
  began_on: string;
  pauses: JsonColumn<LegalClock["pauses"]>;
  extended: boolean;
  ended_on: string | null;
  due_on: string | null;
  tell_on: string | null;
  until_on: string | null;
}

/** The tables by name. */
export interface SubjectTables {
  subject_case: SubjectCaseTable;
  subject_event: {
    case_id: ActId;
    version: number;
    id: ActId;
    at: Moment;
    by_user: UserId | null;
    step: string;
    data: JsonColumn<Json>;
  };
  subject_finding: {
    id: ActId;
    case_id: ActId;
    kind: FindingKind;
    ref: string;
    record_version: number | null;
    strength: number | null;
    judgement: Generated<Judgement>;
    disclose: Generated<boolean>;
    owner_says: "agrees" | "objects" | null;
  };
  subject_inquiry: {
    id: ActId;
    case_id: ActId;
    kind: SubjectRequestKind;
    law: SubjectLaw;
    subject: JsonColumn<DataSubject>;
    audience: string[];
    requires: string[];
    things: JsonColumn<Json>;
    asked_at: Moment;
    answer: "nothing" | "tell" | null;
    words: string | null;
    answered_by: UserId | null;
    answered_at: Moment | null;
  };
  legal_clock: LegalClockTable;
  clock_notice: { clock: ActId; due_on: string; days_left: number; told_at: Moment };
}
