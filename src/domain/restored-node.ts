// What a node says that came back from a backup, and what it is answered.
import { z } from "zod";
import { RecordId } from "./ids.ts";
import { DeliveryClass } from "./delivery.ts";

/** To each member: where the streams from it stood in the backup. What it was sent from there on it has lost. */
export const NodeRestoredContent = z.strictObject({
  v: z.literal(1),
  /** Of this restore; the answer names it. */
  restore: z.uuid(),
  /** When the backup was begun, by the clock of the restored node. */
  takenAt: z.iso.datetime(),
  /** A class that is not here has never brought anything. */
  streams: z
    .array(z.strictObject({ class: DeliveryClass, epoch: z.int().min(0), sequence: z.int().min(1) }).readonly())
    .max(4)
    .readonly(),
});
export type NodeRestoredContent = z.infer<typeof NodeRestoredContent>;

/** Most records that an answer names. */
export const mostRecordsBehind = 500;

/** From a member: it has put back into its outbox what was lost, and has these statements of the restored node's own. */
export const RestoredAnswerContent = z.strictObject({
  v: z.literal(1),
  restore: z.uuid(),
  /** Envelopes that come again, and those whose contents are not there any more. */
  again: z.int().min(0),
  gone: z.int().min(0),
  /** Records of the restored node that came to the member after the backup, the newest first: the restored node may know an older version, or none. */
  records: z
    .array(z.strictObject({ id: RecordId, version: z.int32().min(1), withdrawn: z.boolean() }).readonly())
    .max(mostRecordsBehind)
    .readonly(),
});
export type RestoredAnswerContent = z.infer<typeof RestoredAnswerContent>;
