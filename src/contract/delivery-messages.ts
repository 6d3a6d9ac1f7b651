// The messages about what goes to other nodes and comes from them.
import { z } from "zod";
import { ActId, DeliveryClass, DeliveryState, NodeName, Purpose, RecipientSelection, RecordId } from "#domain";
import { Justification, Page, When } from "./messages.ts";

const Code = z.string();

/** An envelope on its way to another node, and how far it has come. `code` is one of the codes of receipts (docs/errors.md). */
export const DeliveryRow = z.object({
  id: ActId,
  /** Envelopes of one message have it in common. */
  message: z.uuid(),
  to: z.string(),
  class: DeliveryClass,
  type: z.string(),
  state: DeliveryState,
  code: Code.optional(),
  /** The last word was said: nothing of it is sent any more. */
  isAnswered: z.boolean(),
  records: z.array(RecordId).readonly(),
  requires: z.array(z.string()).readonly(),
  attempts: z.int(),
  writtenAt: When,
  expiresAt: When,
  changedAt: When,
  sentAt: When.optional(),
});
export type DeliveryRow = z.infer<typeof DeliveryRow>;

export const DeliveryPage = z.object({ items: z.array(DeliveryRow), next: z.string().optional() });

export const DeliveryQuery = Page.extend({
  to: NodeName.optional(),
  open: z.enum(["true", "false"]).optional(),
  class: DeliveryClass.optional(),
  record: RecordId.optional(),
});

/** An envelope with its receipts. `signed` is the receipt as its node signed it (docs/protocol.md), base64. */
export const DeliveryView = z.object({
  item: DeliveryRow,
  receipts: z.array(
    z.object({ by: z.string(), state: DeliveryState, code: Code.optional(), at: When, signed: z.string() }),
  ),
});
export type DeliveryView = z.infer<typeof DeliveryView>;

/** How the link to a node fares; `open` and `oldestAt` count what the reader may know of. */
export const DeliveryLink = z.object({
  peer: z.string(),
  answeredAt: When.optional(),
  failedAt: When.optional(),
  /** Since it last answered. */
  failures: z.int(),
  code: Code.optional(),
  open: z.int(),
  oldestAt: When.optional(),
});
export type DeliveryLink = z.infer<typeof DeliveryLink>;

export const DeliveryLinks = z.object({ items: z.array(DeliveryLink) });

/** What could not be read, opened or applied. `hash` is the SHA-256 of its bytes. */
export const QuarantinedRow = z.object({
  hash: z.string(),
  /** Where the signature proved it. */
  from: z.string().optional(),
  envelope: z.string().optional(),
  code: Code,
  at: When,
  size: z.int(),
});
export type QuarantinedRow = z.infer<typeof QuarantinedRow>;

export const Quarantine = z.object({ items: z.array(QuarantinedRow) });

/** Records to be shared with nodes that are named one by one, or with a selection that was shown first. Nobody is meant that is not named. */
export const Sharing = z.strictObject({
  records: z.array(RecordId).min(1).max(16),
  to: z.union([z.array(NodeName).min(1).max(500), RecipientSelection]),
  /** The hash of what was shown: something else is not sent. A selection asks for it. */
  shown: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  class: DeliveryClass.default("routine"),
  purpose: Purpose,
  reason: Justification,
  noteRead: z.boolean().optional(),
});
export type Sharing = z.infer<typeof Sharing>;

export const HandedOver = z.object({ items: z.array(z.object({ id: ActId, to: z.string() })) });

export const LinkTest = z.strictObject({ to: NodeName });

export const BundleQuery = z.strictObject({ to: NodeName });

/** A sealed file that travels beside envelopes, as their headers name it. */
const TravellingFile = z.object({ sha256: z.string(), size: z.int().min(1) });

/** A parcel for a node, base64: to be written into a file as it is. */
export const Bundle = z.object({
  parcel: z.string(),
  envelopes: z.int(),
  more: z.boolean(),
  attachments: z.array(TravellingFile).readonly(),
});

/** What came of a parcel from a file. `answer` is the parcel to carry back, base64. */
export const BundleTaken = z.object({
  answer: z.string(),
  envelopes: z.int(),
  receipts: z.int(),
  refused: z.array(Code).readonly(),
  /** What its envelopes name and is to be carried here too. */
  attachments: z.array(TravellingFile).readonly(),
});
