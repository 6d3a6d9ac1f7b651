// The words of a data-subject request: what somebody asks about their own data, and what becomes of it (Directive (EU) 2016/680, Articles 12 to 18).
import { z } from "zod";
import type { ClockRuleId } from "./clock-rules.ts";
import type { UserId } from "./ids.ts";
import { PartialDate } from "./partial-date.ts";

/** Whether a text holds whole characters only, and no NUL. */
const whole = (text: string): boolean => text.isWellFormed() && !text.includes("\0");
const line = (longest: number): z.ZodString => z.string().trim().min(1).max(longest).refine(whole);

/** What is asked for: Articles 14 (access), 16(1) (rectification), 16(2) (erasure), 16(3) (restriction). */
export const SubjectRequestKind = z.enum(["access", "correction", "erasure", "restriction"]);
export type SubjectRequestKind = z.infer<typeof SubjectRequestKind>;

/** Under which law: the Directive alone, with the Regulations on the Schengen Information System, or before INTERPOL's Commission (CCF). */
export const SubjectLaw = z.enum(["led", "sis-borders", "sis-police", "ccf"]);
export type SubjectLaw = z.infer<typeof SubjectLaw>;

/** How it came. */
export const SubjectChannel = z.enum(["letter", "e-mail", "in-person", "form", "authority"]);
export type SubjectChannel = z.infer<typeof SubjectChannel>;

/** Who asks, as they write themselves; searched for in every script. */
export const DataSubject = z
  .strictObject({
    names: z.array(line(300)).min(1).max(10).readonly(),
    born: PartialDate.optional(),
    numbers: z.array(line(60)).max(10).readonly(),
    address: line(500).optional(),
  })
  .readonly();
export type DataSubject = z.infer<typeof DataSubject>;

/** Who acts for the subject, and whether their authority was seen. */
export const Representative = z
  .strictObject({
    name: line(300),
    as: z.enum(["lawyer", "parent", "guardian", "supervisor", "other"]),
    authorityChecked: z.boolean(),
  })
  .readonly();
export type Representative = z.infer<typeof Representative>;

/** The letter's language. */
export const LetterLanguage = z.enum(["en", "sq", "ar"]);
export type LetterLanguage = z.infer<typeof LetterLanguage>;

/** Where a request is. Decided ones say how: `SubjectDecision`. */
export const SubjectState = z.enum(["received", "identity-asked", "examination", "decided", "answered", "closed"]);
export type SubjectState = z.infer<typeof SubjectState>;

/**
 * What was decided. `nothing`: nothing is held. `withheld`: something is held or not, and neither is said (Articles 15(3) and 17(3)): the letter is the
 * same, byte for byte.
 */
export const SubjectOutcome = z.enum(["granted", "partly", "refused", "nothing", "withheld"]);
export type SubjectOutcome = z.infer<typeof SubjectOutcome>;

/** Why not, or not all: Article 15(1)(a) to (e), Article 12(4), or because what is held is right. */
export const RefusalGround = z.enum([
  "inquiries",
  "prevention",
  "public-security",
  "national-security",
  "rights-of-others",
  "excessive",
  "accurate",
]);
export type RefusalGround = z.infer<typeof RefusalGround>;

/** A decision, as it was taken. */
export const SubjectDecision = z
  .strictObject({
    outcome: SubjectOutcome,
    ground: RefusalGround.optional(),
    /** For the file: it never stands in the letter. */
    reason: line(2000).min(3),
    /** What the letter says beside what its template does; never of a letter that says nothing. */
    words: line(4000).optional(),
  })
  .readonly()
  .refine(({ outcome, words }) => words === undefined || !["nothing", "withheld"].includes(outcome), {
    message: "a letter that neither confirms nor denies says nothing of its own",
  })
  .refine(({ outcome, ground }) => (ground !== undefined) === ["partly", "refused", "withheld"].includes(outcome), {
    message: "name a ground with what is not granted, and with nothing else",
  });
export type SubjectDecision = z.infer<typeof SubjectDecision>;

/** A decision, and who took it. */
export interface TakenDecision extends SubjectDecision {
  readonly by: UserId;
  readonly byName: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What can be done with a request. */
export const SubjectStep = z.enum([
  "assign",
  "ask-identity",
  "prove-identity",
  "extend",
  "search",
  "judge",
  "restrict",
  "lift",
  "correct",
  "propose",
  "erase",
  "decide",
  "answer",
  "reopen",
  "close",
]);
export type SubjectStep = z.infer<typeof SubjectStep>;

interface StepRule {
  readonly from: readonly SubjectState[];
  /** The state afterwards; absent where it stays. */
  readonly to?: SubjectState;
}

const open = ["received", "identity-asked", "examination", "decided"] as const;

/** Which step may be taken when. What has no row here cannot be done. */
export const subjectSteps = {
  assign: { from: open },
  "ask-identity": { from: ["received", "examination"], to: "identity-asked" },
  "prove-identity": { from: ["received", "identity-asked"], to: "examination" },
  extend: { from: ["received", "examination"] },
  // Nobody is looked for on the word of somebody whose identity was not proven.
  search: { from: ["examination"] },
  judge: { from: ["examination"] },
  restrict: { from: ["examination", "decided"] },
  lift: { from: ["examination", "decided", "answered"] },
  correct: { from: ["decided"] },
  propose: { from: ["examination", "decided"] },
  erase: { from: ["decided"] },
  decide: { from: ["examination"], to: "decided" },
  answer: { from: ["decided"], to: "answered" },
  reopen: { from: ["decided", "answered"], to: "examination" },
  close: { from: ["answered"], to: "closed" },
} as const satisfies Record<SubjectStep, StepRule>;

/** Where a step leads from a state; undefined when it cannot be taken there. */
export function afterStep(state: SubjectState, step: SubjectStep): SubjectState | undefined {
  const { from, to }: StepRule = subjectSteps[step];
  return from.includes(state) ? (to ?? state) : undefined;
}

/** The time limit of a request. */
export function subjectClock(law: SubjectLaw, kind: SubjectRequestKind): ClockRuleId {
  if (law === "ccf") return kind === "access" ? "ccf-access" : "ccf-correction";
  return `${law}-answer`;
}

/** What was found for a request: a record, a watch, a decision about a record, or a hit of a watch. */
export const FindingKind = z.enum(["record", "watch", "decision", "hit"]);
export type FindingKind = z.infer<typeof FindingKind>;

/** Whether it is about the subject. */
export const Judgement = z.enum(["open", "subject", "other"]);
export type Judgement = z.infer<typeof Judgement>;
