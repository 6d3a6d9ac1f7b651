// Recall: what was shared is called back, every holder purges it, and says so signed. docs/decisions/0022-recall.md.
import { z } from "zod";
import { ActId, AuthorityId, RecordId } from "./ids.ts";

/**
 * Why an owner calls back what it shared. `withdrawn`: it no longer upholds it; `shared-in-error`: it was not meant for them; `wrong-person`: it is about
 * somebody else; `unlawful`, `data-subject`, `court`: it was erased, or is to be, on that ground of law.
 */
export const RecallGround = z.enum([
  "withdrawn",
  "shared-in-error",
  "wrong-person",
  "unlawful",
  "data-subject",
  "court",
]);
export type RecallGround = z.infer<typeof RecallGround>;

/**
 * Why a holder keeps what was called back: a court has it as evidence, a law of the holder's demands it, somebody's life depends on it. Nothing else
 * counts; what is kept is found by nobody.
 */
export const KeepingGround = z.enum(["court-evidence", "legal-duty", "life-at-risk"]);
export type KeepingGround = z.infer<typeof KeepingGround>;

/** Records of one recall. */
export const mostRecalled = 64;

/** What an owner says to each holder: signed, and the same to all. It names records by their ids, and says of whom by nothing. */
export const RecallNotice = z
  .strictObject({
    id: ActId,
    records: z.array(RecordId).min(1).max(mostRecalled).readonly(),
    ground: RecallGround,
    recalledAt: z.iso.datetime(),
    /** Until when a holder is to have purged it and said so. */
    deadline: z.iso.datetime(),
  })
  .readonly();
export type RecallNotice = z.infer<typeof RecallNotice>;

/**
 * What became of one record at a holder. `purged`: nothing of it is left in tables, index, files or memory, of `details` nothing that was given for queries or a review; `copies`: for so many recipients it was taken out in files, which no purge reaches; `not-held`: there was nothing of it;
 * `kept`: it is found no more, but kept on the ground that is said.
 */
const Purged = z.discriminatedUnion("outcome", [
  z
    .strictObject({
      record: RecordId,
      outcome: z.literal("purged"),
      versions: z.int().min(0),
      details: z.int().min(1).optional(),
      copies: z.int().min(1).optional(),
    })
    .readonly(),
  z.strictObject({ record: RecordId, outcome: z.literal("not-held") }).readonly(),
  z.strictObject({ record: RecordId, outcome: z.literal("kept"), ground: KeepingGround }).readonly(),
]);

/** What a holder answers, signed: a purge receipt, or why it refuses. */
export const PurgeReceipt = z
  .strictObject({
    recall: ActId,
    /** The node whose recall it is. */
    owner: z.string().max(40),
    records: z.array(Purged).min(1).max(mostRecalled).readonly(),
    /** When the last copy was gone. */
    completedAt: z.iso.datetime(),
    /** The holder's log, and the SHA-256 of each erasure receipt whose hash stands in it. */
    log: z.string().max(200),
    erasures: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .max(32)
      .readonly(),
  })
  .readonly();
export type PurgeReceipt = z.infer<typeof PurgeReceipt>;

/** How a holder stands to a recall: nothing came back yet; it has purged; it had nothing of it; it keeps something. */
export const HolderState = z.enum(["waiting", "purged", "not-held", "refused"]);
export type HolderState = z.infer<typeof HolderState>;

/** What a receipt makes of its holder: it has refused if it keeps anything. */
export function holderStateOf({ records }: Pick<PurgeReceipt, "records">): Exclude<HolderState, "waiting"> {
  if (records.some(({ outcome }) => outcome === "kept")) return "refused";
  return records.some(({ outcome }) => outcome === "purged") ? "purged" : "not-held";
}

const Statement = z.string().min(1).max(16_384);

/** What an envelope says that calls something back, or answers that: the statement as it was signed. */
export const RecallContent = z.strictObject({ v: z.literal(1), statement: Statement }).readonly();

/** What a node that has gone back, after a restore, is told: recalls of whoever tells it, and its own, as they were signed. */
export const RecallsInForce = z
  .strictObject({ v: z.literal(1), statements: z.array(Statement).min(1).max(32).readonly() })
  .readonly();

/** How a holder stands, as it is shown. */
export const RecallHolder = z
  .object({
    node: z.string(),
    authority: AuthorityId.optional(),
    state: HolderState,
    /** Why it keeps something. */
    keeps: z.array(KeepingGround).readonly(),
    /** How far the recall itself has come there. */
    delivery: z.string().optional(),
    answeredAt: z.iso.datetime().optional(),
    /** Its signed receipt, as it came. */
    receipt: z.string().optional(),
    /** For how many recipients copies were taken out there in files: nobody but they can destroy them. Absent for none. */
    copies: z.int().min(1).optional(),
  })
  .readonly();
export type RecallHolder = z.infer<typeof RecallHolder>;

/** A recall of this node's, as it is shown. */
export const Recall = RecallNotice.unwrap()
  .extend({
    by: z.string(),
    /** `open` until all have signed that they have purged; `overdue` once the deadline has passed before; a holder that refuses keeps it open. */
    state: z.enum(["open", "overdue", "done"]),
    holders: z.array(RecallHolder).readonly(),
    escalatedAt: z.iso.datetime().optional(),
  })
  .readonly();
export type Recall = z.infer<typeof Recall>;

/** A recall that came, as it is shown: what was purged is named by its ids alone. */
export const ReceivedRecall = RecallNotice.unwrap()
  .extend({
    from: AuthorityId,
    node: z.string(),
    receivedAt: z.iso.datetime(),
    state: z.enum(["purging", "answered"]),
    answeredAt: z.iso.datetime().optional(),
    /** What this node answered, signed. */
    receipt: z.string().optional(),
  })
  .readonly();
export type ReceivedRecall = z.infer<typeof ReceivedRecall>;

/**
 * How new the received part of this node's records is. `current`: all that pressed had come at `asOf`, less than a minute ago; `cut-off`: nothing has come since
 * `asOf`; `catching-up`: the link is back, and what presses is being taken in: what others have shared is left out of answers until then.
 */
export const ReceivedView = z
  .object({
    state: z.enum(["current", "cut-off", "catching-up"]),
    /** Absent when nothing was ever fetched. */
    asOf: z.iso.datetime().optional(),
    /** Authorities whose records are left out: after a restore, until they have said what they had called back. */
    without: z.array(AuthorityId).readonly(),
    /** Linked federations that are not heard, since what this node has of their directory has expired: what they send waits. Absent when all are. */
    unheard: z.array(z.string()).readonly().optional(),
  })
  .readonly();
export type ReceivedView = z.infer<typeof ReceivedView>;
