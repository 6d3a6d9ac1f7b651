// The words of delta screening: a question that keeps being asked, and whom it found.
import { z } from "zod";
import { CheckQuery, Outcome, Understood } from "./check.ts";
import { Purpose } from "./codes.ts";
import { ActId, RecordId } from "./ids.ts";
import { Day, Label } from "./labels.ts";

/** Which list of a desk a watch belongs to: `cases`, `visa-applicants`, `residence-permits` ... The desks name their lists themselves. */
export const WatchList = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** A watch is kept at most so many days, and so many unless told: nobody is screened for ever. */
export const watchDays = { most: 366, usual: 90 } as const;

/**
 * A question that keeps being asked until `endsOn`: whenever records change, whoever newly answers to it is told to the desks that may see the
 * watch. Its labels are its eyes: `requires` is what each reader of the watch must hold beside the role of a desk, and all that screening may see
 * (decision 0010).
 */
export const Watch = z
  .object({
    id: ActId,
    list: WatchList,
    /** The desk's own name for it: a case number, an application. One open watch of a unit and list has it. */
    key: z.string().optional(),
    /** What it is called in lists: the name or number asked for. */
    title: z.string(),
    question: CheckQuery,
    /** What the node made of the question on the day it was asked; an age stays the year it meant then. */
    understood: Understood,
    purpose: Purpose,
    reason: z.string(),
    /** The unit whose desk keeps it. */
    unit: z.string(),
    requires: z.array(Label).readonly(),
    by: z.string(),
    createdAt: z.iso.datetime(),
    /** The last day on which it is screened, UTC. */
    endsOn: Day,
    /** When all records were looked through for it; absent until that is done, a moment after it was made. */
    screenedAt: z.iso.datetime().optional(),
    closed: z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() }).readonly().optional(),
  })
  .readonly();
export type Watch = z.infer<typeof Watch>;

/** `open` waits for the desk; `gone`: the record was withdrawn, or has changed so that it answers no more. */
export const HitState = z.enum(["open", "confirmed", "cleared", "gone"]);
export type HitState = z.infer<typeof HitState>;

/** What a desk can decide about a hit. */
export const HitOutcome = Outcome.extract(["confirmed", "cleared"]);
export type HitOutcome = z.infer<typeof HitOutcome>;

/** A record that answers to a watch, or did. There is one for each pair of watch and record. */
export const ScreeningHit = z
  .object({
    id: ActId,
    watch: ActId,
    record: RecordId,
    /** The version that was compared last. */
    recordVersion: z.int(),
    strength: z.number().min(0).max(100),
    verdict: z.enum(["possible", "match"]),
    state: HitState,
    firstSeenAt: z.iso.datetime(),
    /** When the state became what it is. */
    changedAt: z.iso.datetime(),
    /** The desk's newest decision; it stands while what was compared stays the same. */
    decision: z
      .object({ outcome: HitOutcome, by: z.string(), at: z.iso.datetime(), reason: z.string() })
      .readonly()
      .optional(),
  })
  .readonly();
export type ScreeningHit = z.infer<typeof ScreeningHit>;
