// Notices to all members are reviewed first: by which criteria, and from which thresholds on. Both are data; docs/decisions/0025-hub-and-guard.md.
import { z } from "zod";
import type { AlertCategory } from "./codes.ts";
import type { Content, Person } from "./content.ts";
import { ActId, AuthorityId, RecordId } from "./ids.ts";
import { Day } from "./labels.ts";
import { SharedRecords } from "./shared-records.ts";

/**
 * What a person judges of a notice: Articles 2 and 3 of INTERPOL's Constitution, and Articles 34, 83 and 84 of its Rules on the Processing of Data. The
 * notice passes each, or does not.
 */
export const complianceCriteria = {
  "human-rights": { law: "Constitution", article: "2" },
  political: { law: "Constitution", article: "3" },
  military: { law: "Constitution", article: "3" },
  religious: { law: "Constitution", article: "3" },
  racial: { law: "Constitution", article: "3" },
  "ordinary-crime": { law: "RPD", article: "83(1)" },
  "private-matter": { law: "RPD", article: "83(1)" },
  refugee: { law: "Constitution", article: "2" },
  "facts-clear": { law: "RPD", article: "83(2)" },
  "will-be-acted-on": { law: "RPD", article: "84" },
} as const;

/** One of them. */
export const ComplianceCriterion = z.enum([
  "human-rights",
  "political",
  "military",
  "religious",
  "racial",
  "ordinary-crime",
  "private-matter",
  "refugee",
  "facts-clear",
  "will-be-acted-on",
] as const satisfies readonly (keyof typeof complianceCriteria)[]);
export type ComplianceCriterion = z.infer<typeof ComplianceCriterion>;

/** What the program reckons by itself, and says is missing. */
export const MissingThreshold = z.enum(["penalty", "warrant", "offence", "identity", "identifier", "subject"]);
export type MissingThreshold = z.infer<typeof MissingThreshold>;

interface Threshold {
  /** A prosecution for an offence with at least so many years at most, or a sentence with at least so many months left. */
  readonly penalty?: { readonly years: number; readonly months: number };
  readonly warrant: boolean;
  readonly offence: boolean;
  /** Family and given name, sex, and at least the year of birth. */
  readonly identity: boolean;
  /** One more by which somebody is known: a document, a description, a mark, a photo. */
  readonly identifier: boolean;
}

const none: Threshold = { warrant: false, offence: false, identity: false, identifier: false };
const wanted: Threshold = {
  penalty: { years: 2, months: 6 },
  warrant: true,
  offence: true,
  identity: true,
  identifier: true,
};

/** From what on a notice of a category is released: RPD 83 for those wanted, 88 to 94 for others. */
export const noticeThresholds = {
  red: wanted,
  wanted,
  blue: { ...none, offence: true },
  green: { ...none, offence: true, identity: true },
  yellow: { ...none, identity: true },
  black: none,
  orange: none,
  purple: none,
  silver: { ...none, offence: true, identity: true },
  un: none,
  sanctions: none,
  missing: { ...none, identity: true },
  stolen: none,
} as const satisfies Record<AlertCategory, Threshold>;

const Text = z.string().trim().min(3).max(2000);

/** What the owner says of the case beside the records, for the reviewers only. */
export const NoticeFacts = z
  .strictObject({
    /** What was done, when and where. */
    summary: Text,
    /** The most that the law gives for it, in years; 99 for life. */
    maximumYears: z.number().min(0).max(99).optional(),
    /** What is left of a sentence, in months. */
    remainingMonths: z.number().min(0).max(1200).optional(),
    warrant: z.strictObject({ authority: Text, reference: z.string().trim().min(1).max(200), on: Day }).optional(),
  })
  .readonly();
export type NoticeFacts = z.infer<typeof NoticeFacts>;

/** What falls short of the thresholds in the alerts among these contents; nothing when all of it is there. */
export function missingOf(contents: readonly Content[], facts: NoticeFacts): MissingThreshold[] {
  const persons = contents.flatMap((content) => (content.kind === "person" ? [content] : []));
  const alerts = contents.flatMap((content) => (content.kind === "alert" ? [content] : []));
  const missing = alerts.flatMap(({ category, offence }): MissingThreshold[] => {
    const { penalty, ...needs }: Threshold = noticeThresholds[category];
    const isEnough =
      penalty === undefined ||
      (facts.maximumYears ?? 0) >= penalty.years ||
      (facts.remainingMonths ?? 0) >= penalty.months;
    return [
      ...(isEnough ? [] : (["penalty"] as const)),
      ...(needs.warrant && facts.warrant === undefined ? (["warrant"] as const) : []),
      ...(needs.offence && offence === undefined ? (["offence"] as const) : []),
      ...(needs.identity && !persons.every(isIdentified) ? (["identity"] as const) : []),
      ...(needs.identifier && !persons.every(hasIdentifier) ? (["identifier"] as const) : []),
      ...((needs.identity || needs.identifier) && persons.length === 0 ? (["subject"] as const) : []),
    ];
  });
  return MissingThreshold.options.filter((one) => missing.includes(one));
}

function isIdentified({ names, sex, born }: Person): boolean {
  return names.some(({ full }) => /\S\s+\S/.test(full)) && sex !== undefined && born.length > 0;
}

function hasIdentifier({ documents, marks, photo, heightCentimetres, eyes, hair }: Person): boolean {
  const described = [photo, heightCentimetres, eyes, hair].some((one) => one !== undefined);
  return described || documents.length > 0 || marks.length > 0;
}

const Moment = z.iso.datetime();
const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** `proposed`: one officer would release it though something is missing; another one decides. */
export const ReviewState = z.enum(["waiting", "proposed", "released", "refused", "outdated"]);
export type ReviewState = z.infer<typeof ReviewState>;

/** A notice that is to go to all members, as its owner asks the compliance desk. */
export const NoticeReviewContent = z
  .strictObject({
    v: z.literal(1),
    review: z
      .strictObject({
        id: ActId,
        records: SharedRecords.unwrap().shape.records,
        facts: NoticeFacts,
        reason: Text,
        unit: z.string().max(200),
        at: Moment,
      })
      .readonly(),
  })
  .readonly();
export type NoticeReviewContent = z.infer<typeof NoticeReviewContent>;

/** What the desk has decided. `release` is its signed statement (docs/protocol.md), where it releases. */
export const NoticeDecisionContent = z
  .strictObject({
    v: z.literal(1),
    review: ActId,
    outcome: z.enum(["released", "refused"]),
    reasons: z.array(ComplianceCriterion.or(MissingThreshold)).max(20).readonly(),
    note: z.string().max(2000),
    at: Moment,
    release: z.string().max(16_384).optional(),
  })
  .readonly();
export type NoticeDecisionContent = z.infer<typeof NoticeDecisionContent>;

/** What a release states: that this owner's records, as they are by this digest, may go to all members until a day. */
export const NoticeRelease = z
  .strictObject({ review: ActId, owner: AuthorityId, digest: Digest, until: Moment })
  .readonly();
export type NoticeRelease = z.infer<typeof NoticeRelease>;

/** A review as its owner sees it. */
export const NoticeReview = z
  .object({
    id: ActId,
    state: ReviewState,
    desk: z.string(),
    records: z.array(RecordId).readonly(),
    requires: z.array(z.string()).readonly(),
    reason: z.string(),
    missing: z.array(MissingThreshold).readonly(),
    /** The frozen list. */
    to: z.array(z.string()).readonly(),
    askedAt: Moment,
    askedBy: z.string(),
    decidedAt: Moment.optional(),
    reasons: z.array(ComplianceCriterion.or(MissingThreshold)).readonly(),
    note: z.string(),
    /** As the desk signed it: anybody with the directory can check it. */
    release: z.string().optional(),
  })
  .readonly();
export type NoticeReview = z.infer<typeof NoticeReview>;

/** A review as the desk sees it. The content is there until it is decided. */
export const ComplianceCase = z
  .object({
    id: ActId,
    state: ReviewState,
    authority: AuthorityId,
    node: z.string(),
    records: z.array(RecordId).readonly(),
    receivedAt: Moment,
    dueOn: Day.optional(),
    missing: z.array(MissingThreshold).readonly(),
    proposedBy: z.string().optional(),
    decidedAt: Moment.optional(),
    decidedBy: z.string().optional(),
    reasons: z.array(ComplianceCriterion.or(MissingThreshold)).readonly(),
    note: z.string(),
  })
  .readonly();
export type ComplianceCase = z.infer<typeof ComplianceCase>;

/** How an officer of the desk judges. */
export const ComplianceJudgement = z
  .strictObject({
    outcome: z.enum(["released", "refused"]),
    /** The criteria that the notice passes. To release it, all of them. */
    passes: z.array(ComplianceCriterion).max(20).readonly(),
    /** Why it is refused, or released though something is missing. */
    note: z.string().trim().max(2000),
  })
  .readonly();
export type ComplianceJudgement = z.infer<typeof ComplianceJudgement>;
