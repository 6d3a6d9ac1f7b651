// The words of live queries: an officer's node asks partners whether they look for whom it checks; first hit or no hit, and details on request.
import { z } from "zod";
import { Country, Purpose, Sex } from "./codes.ts";
import { ActId, AuthorityId, RecordId } from "./ids.ts";
import { NumberKind } from "./number-kind.ts";
import { PartialDate } from "./partial-date.ts";
import { SharedRecords } from "./shared-records.ts";

/** What a query asks about: a person by name and date of birth, or what a number is the number of. A question with a name and a number is one about a person. */
export const QueryKind = z.enum(["person", "document", "vehicle", "device", "account", "contact"]);
export type QueryKind = z.infer<typeof QueryKind>;

/** What an agreement says of details: `never` more than hit or no hit; when the owner's desk grants them; or at once, for a reason. */
export const DetailsTerms = z.enum(["never", "on-request", "at-once"]);
export type DetailsTerms = z.infer<typeof DetailsTerms>;

const wellFormed = (text: string): boolean => text.isWellFormed() && !text.includes("\0");

/** What two authorities have agreed on queries, as this node keeps to it. Each side has its own and may allow less than the other asks. */
export const QueryTerms = z
  .strictObject({
    partner: AuthorityId,
    /** Officers of this node may ask the partner. */
    asks: z.boolean(),
    /** This node answers the partner. */
    answers: z.boolean(),
    purposes: z.array(Purpose).min(1).max(20).readonly(),
    kinds: z.array(QueryKind).min(1).max(6).readonly(),
    /** Queries a day (UTC) at most, each way. */
    perDay: z.int().min(1).max(1_000_000),
    /** Different people or things that the partner may ask about within an hour. */
    namesPerHour: z.int().min(1).max(100_000),
    details: DetailsTerms,
    /** Days that a question, and details that were given, are kept. */
    keepDays: z.int().min(1).max(90),
    /** The treaty, law or arrangement it rests on. */
    basis: z.string().trim().min(3).max(500).refine(wellFormed),
  })
  .readonly();
export type QueryTerms = z.infer<typeof QueryTerms>;

/** An agreement that stands, or stood. */
export const QueryAgreement = QueryTerms.unwrap()
  .extend({ id: ActId, madeAt: z.iso.datetime(), endedAt: z.iso.datetime().optional() })
  .readonly();
export type QueryAgreement = z.infer<typeof QueryAgreement>;

/** What two officers decide on: the terms with a partner from now on, or that there are none any more. */
export const AgreementChange = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("set"), terms: QueryTerms }),
  z.strictObject({ kind: z.literal("end"), partner: AuthorityId }),
]);
export type AgreementChange = z.infer<typeof AgreementChange>;

/** Whom or what a query asks about, as the asking node understood it. */
export const QuerySubject = z
  .strictObject({
    name: z.string().min(1).max(300).refine(wellFormed).optional(),
    born: PartialDate.optional(),
    bornOr: z.array(PartialDate).max(8).readonly().optional(),
    sex: Sex.optional(),
    nationality: Country.optional(),
    document: z
      .strictObject({
        number: z.string().min(1).max(60).refine(wellFormed),
        country: Country.optional(),
        kind: NumberKind.optional(),
      })
      .readonly()
      .optional(),
  })
  .readonly();
export type QuerySubject = z.infer<typeof QuerySubject>;

/** Why a partner was not asked, or does not answer the question. `too-thin`: a name without a date of birth, which is many people's, or one so common that not all who bear it could be looked at. */
export const QueryObstacle = z.enum([
  "no-agreement",
  "purpose",
  "kind",
  "limit",
  "too-thin",
  "unwitnessed",
  "not-ready",
]);
export type QueryObstacle = z.infer<typeof QueryObstacle>;

/** How close what a partner holds is to what was asked. */
export const Likeness = z.enum(["match", "possible"]);
export type Likeness = z.infer<typeof Likeness>;

/**
 * How one partner stands to one query: `asked` and within the time for an answer; `no-answer` when that is over, which is never a "no hit": an answer that comes
 * late still counts; `not-allowed` by an agreement, here or there.
 */
export const QueryState = z.enum(["asked", "no-answer", "no-hit", "hit", "not-allowed"]);
export type QueryState = z.infer<typeof QueryState>;

/** How a request for details stands. */
export const DetailsState = z.enum(["asked", "given", "refused"]);
export type DetailsState = z.infer<typeof DetailsState>;

/** One partner's part in a check, as the asking node shows it. */
export const PartnerQuery = z
  .object({
    /** A hit has the same id at both nodes. */
    id: ActId,
    check: ActId,
    authority: AuthorityId,
    purpose: Purpose,
    state: QueryState,
    obstacle: QueryObstacle.optional(),
    likeness: Likeness.optional(),
    askedAt: z.iso.datetime(),
    /** Until when an answer is in time. */
    answerBy: z.iso.datetime(),
    answeredAt: z.iso.datetime().optional(),
    /** The hit across borders that it led to. */
    hit: ActId.optional(),
    /** What the partner's agreement says of details, with a hit. */
    terms: DetailsTerms.optional(),
    details: DetailsState.optional(),
    /** What the owner's desk said with its decision. */
    detailsNote: z.string().optional(),
  })
  .readonly();
export type PartnerQuery = z.infer<typeof PartnerQuery>;

/** Records of the owner's, as it gave them for one query. They come into no index, and go when their time is over. */
export const GivenDetails = z.array(SharedRecords.unwrap().shape.records.unwrap().element).max(64).readonly();
export type GivenDetails = z.infer<typeof GivenDetails>;

/** A question of a partner, as the asked node keeps it while it may. */
export const AskedQuery = z
  .object({
    id: ActId,
    authority: AuthorityId,
    purpose: Purpose,
    kind: QueryKind,
    /** The unit that asks. */
    unit: z.string(),
    /** Whom or what; absent once its time is over. */
    subject: QuerySubject.optional(),
    state: z.enum(["no-hit", "hit", "not-allowed"]),
    obstacle: QueryObstacle.optional(),
    likeness: Likeness.optional(),
    records: z.array(RecordId).readonly(),
    hit: ActId.optional(),
    askedAt: z.iso.datetime(),
    details: DetailsState.optional(),
    /** Why the asking side wants details. */
    detailsReason: z.string().optional(),
    detailsNote: z.string().optional(),
    /** Who decided on them here; absent when the agreement did. */
    detailsBy: z.string().optional(),
  })
  .readonly();
export type AskedQuery = z.infer<typeof AskedQuery>;

/** What an envelope of type `query` says. */
export const QueryContent = z
  .strictObject({
    v: z.literal(1),
    query: z
      .strictObject({
        id: ActId,
        purpose: Purpose,
        subject: QuerySubject,
        unit: z.string().max(200).refine(wellFormed),
        askedAt: z.iso.datetime(),
      })
      .readonly(),
  })
  .readonly();
export type QueryContent = z.infer<typeof QueryContent>;

/** What an envelope of type `query-answer` says: hit or no hit, and nothing of what is held. */
export const QueryAnswerContent = z
  .strictObject({
    v: z.literal(1),
    query: ActId,
    answer: z.discriminatedUnion("state", [
      z.strictObject({ state: z.literal("no-hit") }),
      z.strictObject({
        state: z.literal("hit"),
        likeness: Likeness,
        /** The hit that it belongs to: the query's own id, or that of a hit of the same meeting. */
        hit: ActId,
        details: DetailsTerms,
      }),
      z.strictObject({ state: z.literal("not-allowed"), obstacle: QueryObstacle }),
    ]),
    at: z.iso.datetime(),
  })
  .readonly();
export type QueryAnswerContent = z.infer<typeof QueryAnswerContent>;

/** What an envelope of type `details-request` says. */
export const DetailsRequestContent = z
  .strictObject({
    v: z.literal(1),
    query: ActId,
    reason: z.string().trim().min(3).max(2000).refine(wellFormed),
    at: z.iso.datetime(),
  })
  .readonly();

/** What an envelope of type `details-answer` says. */
export const DetailsAnswerContent = z
  .strictObject({
    v: z.literal(1),
    query: ActId,
    answer: z.discriminatedUnion("state", [
      z.strictObject({
        state: z.literal("given"),
        note: z.string().max(2000).refine(wellFormed),
        records: SharedRecords.unwrap().shape.records,
        keepDays: z.int().min(1).max(90),
      }),
      z.strictObject({ state: z.literal("refused"), note: z.string().max(2000).refine(wellFormed) }),
    ]),
    at: z.iso.datetime(),
  })
  .readonly();

export type DetailsAnswerContent = z.infer<typeof DetailsAnswerContent>;

/** What is asked about, as agreements name it; undefined where the question is too thin to be put to a partner: it would be many people's. */
export function queryKindOf({ name, born, document }: QuerySubject): QueryKind | undefined {
  if (name !== undefined && (born !== undefined || document !== undefined)) return "person";
  return document === undefined || name !== undefined ? undefined : kindsOfNumbers[document.kind ?? "document"];
}

const kindsOfNumbers = {
  document: "document",
  vin: "vehicle",
  plate: "vehicle",
  imei: "device",
  iban: "account",
  phone: "contact",
  email: "contact",
  handle: "contact",
} as const satisfies Record<NumberKind | "document", QueryKind>;
