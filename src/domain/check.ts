// The words of a check: what is asked, what is found, how each field compares.
import { z } from "zod";
import { Alert, Person, Organisation } from "./content.ts";
import { Country, Evaluation, Handling, Purpose, Sex, Warning } from "./codes.ts";
import { NumberKind } from "./number-kind.ts";
import { ActId, AuthorityId, RecordId } from "./ids.ts";
import { Label, RedactableField } from "./labels.ts";
import { PartialDate } from "./partial-date.ts";
import { PartnerQuery } from "./partner-query.ts";
import { ReceivedView } from "./recall.ts";
import { readDates, WrittenDate } from "./read-dates.ts";
import { Restriction } from "./restriction.ts";
import { Withheld } from "./withheld.ts";

/** A text as it may stand in a question: at most so many UTF-16 units, whole characters only, none of them NUL (PostgreSQL and JCS take neither). */
const asked = (longest: number): z.ZodString =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => text.isWellFormed() && !text.includes("\0"), { message: "has half a character or NUL in it" });

/** Whether a text can be read as a date at all; only which day it means hangs on the day it is asked. */
const isDate = (text: string): boolean => readDates(text, "2026-01-01").length > 0;

/** What is asked. `text` takes anything (a name in any script, a number of a document, plate or phone, an MRZ) and the node says what it understood. */
export const CheckQuery = z
  .strictObject({
    text: asked(1000).optional(),
    name: asked(300).optional(),
    /** A date of birth as a record has it, or as people write it (`readDates`): 12.3.1975, 1365 SH, 34, about 40. */
    born: asked(80).refine(isDate, { message: "is no date of birth that can be read" }).optional(),
    sex: Sex.optional(),
    nationality: Country.optional(),
    document: z.strictObject({ number: asked(60), country: Country.optional() }).optional(),
    mrz: asked(200).optional(),
  })
  .readonly()
  .refine(
    (query) =>
      query.text !== undefined || query.name !== undefined || query.document !== undefined || query.mrz !== undefined,
    {
      message: "ask for a text, a name, a document or an MRZ",
    },
  );
export type CheckQuery = z.infer<typeof CheckQuery>;

/** One check digit of an MRZ (ICAO 9303-3, section 4.9). */
export const CheckDigit = z
  .object({ field: z.enum(["number", "birth", "expiry", "optional", "composite"]), agrees: z.boolean() })
  .readonly();
export type CheckDigit = z.infer<typeof CheckDigit>;

/** What the node made of the query: the parsed fields that were searched for. */
export const Understood = z
  .object({
    as: z.enum(["name", "number", "mrz"]),
    name: z.string().optional(),
    given: z.string().optional(),
    family: z.string().optional(),
    born: PartialDate.optional(),
    /** What the date of birth may mean as well: in another calendar, another century, or as an age. */
    bornOr: z.array(PartialDate).max(8).readonly().optional(),
    /** How the date of birth was written, where not as a date of ours. */
    bornAs: WrittenDate.optional(),
    sex: Sex.optional(),
    nationality: Country.optional(),
    /** The number asked for. `valid` is absent where a number of its kind carries nothing to check it by. */
    document: z
      .object({
        number: z.string(),
        country: Country.optional(),
        kind: NumberKind.optional(),
        valid: z.boolean().optional(),
      })
      .readonly()
      .optional(),
    documentType: z.string().optional(),
    expiresOn: PartialDate.optional(),
    /** TD1, TD2, TD3, MRV-A, MRV-B ... for an MRZ. */
    format: z.string().optional(),
    checkDigits: z.array(CheckDigit).readonly().optional(),
  })
  .readonly();
export type Understood = z.infer<typeof Understood>;

/** Why two values are alike or not. Codes, so that every language can say it; the catalogues hold the words. */
export const Reason = z.enum([
  "exact",
  "order",
  "spelling",
  "transliteration",
  "sounds-alike",
  "initial",
  "joined",
  "part-missing",
  "part-extra",
  "part-contradicts",
  "alias",
  "ocr-confusable",
  "one-character",
  "number-part",
  "number-invalid",
  "other-issuer",
  "other-holder",
  "within-span",
  "year-only",
  "month-only",
  "day-month-swapped",
  "one-year-off",
  "same-year",
  "about",
  "other-reading",
  "not-asked",
  "not-recorded",
  "different",
]);
export type Reason = z.infer<typeof Reason>;

/** One field of a candidate beside the same field of the query. */
export const FieldComparison = z
  .object({
    field: z.enum(["name", "born", "sex", "nationality", "document", "birthPlace", "height", "marks"]),
    mark: z.enum(["same", "similar", "differs", "unknown"]),
    asked: z.string().optional(),
    held: z.string().optional(),
    reasons: z.array(Reason).readonly(),
  })
  .readonly();
export type FieldComparison = z.infer<typeof FieldComparison>;

/** An alert as a candidate shows it. */
const CandidateAlert = z.object({ id: RecordId, owner: AuthorityId, alert: Alert }).readonly();

/** What an officer has decided about a candidate of a check. */
export const Outcome = z.enum(["confirmed", "cleared", "referred"]);
export type Outcome = z.infer<typeof Outcome>;

/** A record that may be whom the officer asks about. */
export const Candidate = z
  .object({
    record: RecordId,
    version: z.int(),
    owner: AuthorityId,
    list: z.string().optional(),
    kind: z.enum(["person", "organisation", "document", "vehicle", "firearm", "contact", "event"]),
    /** 0 to 100. */
    strength: z.number().min(0).max(100),
    verdict: z.enum(["possible", "match"]),
    title: z.string(),
    /** The same name in its original script, when the title is Latin and the record has one. */
    originalTitle: z.string().optional(),
    matchedName: z.string().optional(),
    fields: z.array(FieldComparison).readonly(),
    alerts: z.array(CandidateAlert).readonly(),
    warnings: z.array(Warning).readonly(),
    subject: z.union([Person, Organisation]).optional(),
    /** What may be done with it, when that is less than all: handling codes other than H0. */
    handling: z.array(Handling).readonly().optional(),
    /** What its originators say may be done with it (H3). */
    handlingNote: z.string().optional(),
    /** The least of the 4x4 evaluations of what is shown. */
    evaluation: Evaluation.optional(),
    /** Labels that whoever is shown it must hold; absent when it asks for none. */
    requires: z.array(Label).readonly().optional(),
    /** What was taken out of the record for this reader. */
    redacted: z.array(RedactableField).readonly().optional(),
    /** This node's mark on the record: what it is still good for, and why no longer for more. */
    restricted: Restriction.optional(),
    /** Alerts about it that are held for other purposes than the one asked for. */
    withheld: z.array(Withheld).readonly().optional(),
    /** Set when the same pair was cleared before and the record has not changed since: the candidate no longer counts in the verdict. */
    clearedBefore: z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() }).readonly().optional(),
  })
  .readonly();
export type Candidate = z.infer<typeof Candidate>;

/** A record that a wide check found and that is hardly alike: a lead for a desk, never a ground to hold anybody. It has no part in the verdict. */
export const WeakCandidate = Candidate.unwrap()
  .omit({ verdict: true, fields: true, subject: true, clearedBefore: true })
  .readonly();
export type WeakCandidate = z.infer<typeof WeakCandidate>;

/** A step the officer is told to take; the catalogues hold the words and, where law rules, the article. */
export const Step = z.enum([
  "let-go",
  "not-confirmed",
  "ask-more",
  "stay-with-person",
  "compare-fields",
  "ask-birth-place",
  "look-at-marks",
  "measure-height",
  "confirm-or-clear",
  "ask-desk",
  "no-force-before-owner-confirms",
  "keep-document",
  "refuse-entry",
  "freeze-assets",
  "protect-person",
  "do-not-alert-person",
]);
export type Step = z.infer<typeof Step>;

/** The answer to a check, given only after its log leaf is durable. */
export const CheckAnswer = z
  .object({
    id: ActId,
    verdict: z.enum(["nothing", "possible", "match"]),
    understood: Understood,
    purpose: Purpose,
    candidates: z.array(Candidate).readonly(),
    /** What else a wide check found, strongest first; absent in others. */
    weak: z.array(WeakCandidate).readonly().optional(),
    /** Records as close as candidates that are held for other purposes; absent when there is none. They count as possible, never as nothing. */
    withheld: z.array(Withheld).readonly().optional(),
    steps: z.array(Step).readonly(),
    /** Strengths from which a candidate is shown, told to the desk, told to the officer as a match. */
    thresholds: z.object({ possible: z.number(), match: z.number() }).readonly(),
    /** Owners of alerts who were told at once that their subject may have been met; absent when none was. */
    told: z
      .array(
        z
          .object({
            record: RecordId,
            hit: ActId,
            owner: AuthorityId,
            at: z.iso.datetime(),
            /** It lies here until the log is witnessed again: nothing is sent before. */
            waits: z.literal(true).optional(),
          })
          .readonly(),
      )
      .readonly()
      .optional(),
    /** How new what others share is; absent where nothing of theirs was shown and the view is current, at a hub, and in no federation. */
    received: ReceivedView.optional(),
    /**
     * Nothing was found, and that is no reason to let somebody go: `received` says that what others share is not confirmed, or the check was `cut`. Absent
     * otherwise.
     */
    unconfirmed: z.literal(true).optional(),
    /**
     * The bound of one check was reached, of work or of places: somebody who is held may not be among the candidates. A whole name, a date of birth or
     * a document leads to them. Absent otherwise.
     */
    cut: z.literal(true).optional(),
    /** Partners that were asked with the check, and why some were not; their answers come in afterwards. Absent when none was to be. */
    asked: z.array(PartnerQuery).readonly().optional(),
    /** Time from request to answer in milliseconds, the log included. */
    milliseconds: z.number(),
    answeredAt: z.iso.datetime(),
    leaf: z.object({ index: z.int().min(0), hash: z.string() }).readonly(),
  })
  .readonly();
export type CheckAnswer = z.infer<typeof CheckAnswer>;
