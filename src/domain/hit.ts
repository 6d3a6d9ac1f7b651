// The words of hits across borders: one authority has met somebody whom another one looks for.
import { z } from "zod";
import { AlertCategory, Measure, Purpose } from "./codes.ts";
import { ActId, AuthorityId, RecordId } from "./ids.ts";

/** `possible`: a strong match that nobody has confirmed yet; `confirmed`: an officer who met the person says that it is them. */
export const HitWay = z.enum(["possible", "confirmed"]);
export type HitWay = z.infer<typeof HitWay>;

/** `waiting` for the owner of the alert; `asked`: the owner asks the finder for more; `answered`: there is a last word for now. */
export const BorderHitState = z.enum(["waiting", "asked", "answered"]);
export type BorderHitState = z.infer<typeof BorderHitState>;

/** Which side speaks: who met the person, or whose alert it is. */
export const HitSide = z.enum(["finder", "owner"]);
export type HitSide = z.infer<typeof HitSide>;

/** What the owner of an alert can answer. */
export const HitAnswer = z.enum(["identity-confirmed", "not-identical", "measures", "more-needed"]);
export type HitAnswer = z.infer<typeof HitAnswer>;

/** What the finder can add. `found-confirmed` and `found-cleared` come of what the officer decides about the candidate. */
export const HitAddition = z.enum(["found-confirmed", "found-cleared", "added"]);
export type HitAddition = z.infer<typeof HitAddition>;

/** One thing that was said about a hit, by either side. Its id is the same at both nodes. */
export const HitWord = z
  .object({
    id: ActId,
    kind: z.union([HitAnswer, HitAddition]),
    note: z.string().max(2000),
    /** What the owner asks to be done, of what the alert asks for; only with `measures`. */
    measures: z.array(Measure).max(9).readonly(),
    /** The unit that says so. */
    unit: z.string().max(200),
    at: z.iso.datetime(),
  })
  .readonly();
export type HitWord = z.infer<typeof HitWord>;

/** Which side a word of this kind is of. */
export function sideOf(kind: HitWord["kind"]): HitSide {
  return HitAnswer.safeParse(kind).success ? "owner" : "finder";
}

/** What a hit is, as the owner is told. Nothing of the finder's own records is in it. */
export const HitNotice = z
  .object({
    id: ActId,
    record: RecordId,
    alerts: z.array(RecordId).max(20).readonly(),
    category: AlertCategory.optional(),
    way: HitWay,
    purpose: Purpose,
    /** What the person showed or said. */
    presented: z.string().max(1000),
    note: z.string().max(2000),
    unit: z.string().max(200),
    metAt: z.iso.datetime(),
  })
  .readonly();
export type HitNotice = z.infer<typeof HitNotice>;

/** A hit, as one of the two nodes has it. */
export const BorderHit = HitNotice.unwrap()
  .omit({ note: true })
  .extend({
    /** Absent where it came of a query: the record is the owner's alone. */
    record: RecordId.optional(),
    /** `in`: of this node's own alerts; `out`: met by this node. */
    direction: z.enum(["in", "out"]),
    state: BorderHitState,
    /** The other authority. */
    authority: AuthorityId,
    /** Until when the owner is to answer. */
    dueAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    words: z.array(HitWord.unwrap().extend({ by: z.string().optional() }).readonly()).readonly(),
    /** How far the telling has come; absent where this node is the one that was told. */
    told: z.object({ state: z.string(), at: z.iso.datetime() }).readonly().optional(),
  })
  .readonly();
export type BorderHit = z.infer<typeof BorderHit>;

/** What an envelope says that carries a hit. */
export const HitContent = z.object({ v: z.literal(1), hit: HitNotice }).readonly();
/** What an envelope says that carries a word about one. */
export const HitWordContent = z.object({ v: z.literal(1), hit: ActId, word: HitWord }).readonly();

/**
 * The owner answers within twelve hours: SIRENE Manual (Commission Implementing Decision (EU) 2017/1528), section 1.5.1. INTERPOL sets no hours: "as
 * soon as possible" (Rules on the Processing of Data, Article 105).
 */
export const hitAnswerHours = 12;

/** The state that all words together make. Both sides come to the same, in whatever order the words came. */
export function hitStateOf(words: readonly Pick<HitWord, "id" | "kind">[]): BorderHitState {
  let state: BorderHitState = "waiting";
  let before: HitWord["kind"] | undefined;
  for (const { kind } of words.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    state = stateAfter(state, kind, before);
    before = kind;
  }
  return state;
}

function stateAfter(state: BorderHitState, kind: HitWord["kind"], before: HitWord["kind"] | undefined): BorderHitState {
  if (kind === "more-needed") return "asked";
  if (kind === "added") return "waiting";
  if (kind !== "found-confirmed") return "answered";
  // Who took it back and says now that it is them after all has given the owner something to answer.
  return before === "found-cleared" ? "waiting" : state;
}
