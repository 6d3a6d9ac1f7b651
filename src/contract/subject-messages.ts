// The messages about data-subject requests, and about legal clocks.
import { z } from "zod";
import {
  ActId,
  AuthorityId,
  ClockFace,
  Country,
  DataSubject,
  FindingKind,
  Judgement,
  LetterLanguage,
  PartialDate,
  Purpose,
  RecordId,
  Representative,
  RestDays,
  Restriction,
  RestrictionGround,
  Sex,
  SubjectChannel,
  SubjectDecision,
  SubjectLaw,
  SubjectRequestKind,
  SubjectState,
  SubjectStep,
  UserId,
} from "#domain";
import { Page } from "./messages.ts";

const whole = (text: string): boolean => text.isWellFormed() && !text.includes("\0");
const Text = z.string().trim().min(1).max(2000).refine(whole);
const Why = z.string().trim().min(3).max(2000).refine(whole);
const Seen = z.int().min(1).max(1_000_000);
const When = z.iso.datetime();

/** Something told of a clock: `-1` days left says that the last day had passed. */
const Notice = z.object({ dueOn: z.iso.date(), daysLeft: z.int(), at: When });
const SubjectClock = ClockFace.unwrap()
  .extend({ notices: z.array(Notice).readonly() })
  .readonly();

/** A request as it is taken down. */
export const NewSubjectRequest = z.strictObject({
  kind: SubjectRequestKind,
  law: SubjectLaw,
  channel: SubjectChannel,
  receivedOn: z.iso.date().optional(),
  subject: DataSubject,
  represented: Representative.optional(),
  wish: Text,
  language: LetterLanguage,
});
export type NewSubjectRequest = z.infer<typeof NewSubjectRequest>;

const TakenDecision = z.object({
  ...SubjectDecision.unwrap().shape,
  by: UserId,
  byName: z.string(),
  at: When,
});

/** A request in a list. */
export const SubjectRow = z.object({
  id: ActId,
  number: z.int(),
  /** What people call it: `DS-12`. */
  reference: z.string(),
  /** Rises with each step; whoever takes one says which they have seen. */
  version: z.int(),
  kind: SubjectRequestKind,
  law: SubjectLaw,
  state: SubjectState,
  channel: SubjectChannel,
  receivedOn: z.iso.date(),
  subject: DataSubject,
  represented: Representative.optional(),
  wish: z.string(),
  language: LetterLanguage,
  identity: z.string().optional(),
  assignedTo: UserId.optional(),
  assignedName: z.string().optional(),
  searchedAt: When.optional(),
  decision: TakenDecision.readonly().optional(),
  createdAt: When,
  clock: SubjectClock,
});
export type SubjectRow = z.infer<typeof SubjectRow>;
export const SubjectPage = z.object({ items: z.array(SubjectRow), next: z.string().optional() });
export const SubjectQuery = Page.extend({ state: z.enum(["open", "ended"]).optional() });

/** Something found for a request; without a title when it is not there any more. */
export const SubjectFinding = z.object({
  id: ActId,
  kind: FindingKind,
  ref: z.uuid(),
  recordVersion: z.int().optional(),
  strength: z.number().optional(),
  judgement: Judgement,
  disclose: z.boolean(),
  ownerSays: z.enum(["agrees", "objects"]).optional(),
  title: z.string().optional(),
  originalTitle: z.string().optional(),
  owner: AuthorityId.optional(),
  own: z.boolean().optional(),
  list: z.string().optional(),
  names: z.array(z.string()).readonly().optional(),
  born: z.array(PartialDate).readonly().optional(),
  restricted: Restriction.optional(),
  version: z.int().optional(),
});
export type SubjectFinding = z.infer<typeof SubjectFinding>;

/** One thing that was done in a case; `data` is plain and depends on the step. */
const SubjectEvent = z.object({
  id: ActId,
  version: z.int(),
  at: When,
  by: z.string().optional(),
  step: z.string(),
  data: z.record(z.string(), z.unknown()).readonly(),
});

/** A request with all that belongs to it. */
export const SubjectCase = SubjectRow.extend({
  events: z.array(SubjectEvent).readonly(),
  findings: z.array(SubjectFinding).readonly(),
  /** What can be done with it now. */
  steps: z.array(SubjectStep).readonly(),
  /** As it was sent. */
  letter: z.string().optional(),
});
export type SubjectCase = z.infer<typeof SubjectCase>;

const step = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ step: z.literal(name), seen: Seen, ...shape });

/** A step of a request. */
export const TakenStep = z.discriminatedUnion("step", [
  step("assign", { login: z.string().min(1).max(64) }),
  step("ask-identity", { words: Text }),
  step("prove-identity", { proof: Text }),
  step("extend", { reason: Why }),
  step("judge", {
    finding: ActId,
    judgement: Judgement,
    disclose: z.boolean(),
    ownerSays: z.enum(["agrees", "objects"]).optional(),
  }),
  step("decide", { decision: SubjectDecision }),
  step("answer", {}),
  step("reopen", { reason: Why }),
  step("close", {}),
]);
export const SubjectSearch = z.strictObject({ seen: Seen });

const act = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ act: z.literal(name), record: RecordId, reason: Why, ...shape });

const changes = z
  .strictObject({
    names: z.array(z.string().trim().min(1).max(300).refine(whole)).min(1).max(400).optional(),
    born: z.array(PartialDate).max(60).optional(),
    nationalities: z.array(Country).max(20).optional(),
    sex: Sex.optional(),
  })
  .refine((asked) => Object.keys(asked).length > 0, { message: "change something" });
const restrict = { ground: RestrictionGround, purposes: z.array(Purpose).max(12) };
const correct = { recordVersion: z.int().min(1), changes };
const seen = { seen: Seen };

/** Something done to a record because of a request. */
export const SubjectRecordAct = z.discriminatedUnion("act", [
  act("restrict", { ...restrict, ...seen }),
  act("lift", seen),
  act("propose", { words: Text, ...seen }),
  act("correct", { ...correct, ...seen }),
  act("erase", seen),
]);
/** The same to a record of one's circle, which has no case to be seen. */
export const CircleRecordAct = z.discriminatedUnion("act", [
  act("restrict", restrict),
  act("lift", {}),
  act("propose", { words: Text }),
  act("correct", correct),
  act("erase", {}),
]);

/** What is asked in a circle: never which request it belongs to. */
export const SubjectInquiry = z.object({
  id: ActId,
  kind: SubjectRequestKind,
  law: SubjectLaw,
  subject: DataSubject,
  requires: z.array(z.string()).readonly(),
  at: When,
  records: z.array(z.object({ id: RecordId, title: z.string(), owner: AuthorityId })),
  watches: z.int(),
  clock: ClockFace.optional(),
  answer: z.enum(["nothing", "tell"]).optional(),
  words: z.string().optional(),
  answeredBy: z.string().optional(),
  answeredAt: When.optional(),
});
export type SubjectInquiry = z.infer<typeof SubjectInquiry>;
export const InquiryList = z.object({ items: z.array(SubjectInquiry) });
export const InquiryAnswer = z
  .strictObject({ answer: z.enum(["nothing", "tell"]), words: Text.optional() })
  .refine(({ answer, words }) => (answer === "tell") === (words !== undefined), {
    message: "say what the desk is to be told, and nothing when it is to be told nothing",
  });

export const Calendar = z.object({ rest: RestDays });
export const CalendarChange = z.strictObject({ rest: RestDays });
