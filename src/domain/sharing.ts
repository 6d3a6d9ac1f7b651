// Sharing beyond the first step: to whom something goes, whether it may be passed on, and what others propose to change in it.
import { z } from "zod";
import { Country, Purpose } from "./codes.ts";
import { Content } from "./content.ts";
import { DeliveryClass } from "./delivery.ts";
import { ActId, AuthorityId, NodeName, RecordId } from "./ids.ts";
import { Region } from "./regions.ts";
import { mostShared } from "./shared-records.ts";

const Moment = z.iso.datetime();
const reason = z.string().trim().min(3).max(2000);
const version = z.int32().min(1);
const mostNodes = 500;
/** Characters of JSON that what is proposed may have. */
const longestChanges = 60_000;

/**
 * To whom something is to go. What is named adds up; nothing named is nobody. `without` takes countries away again, whoever named them.
 */
export const RecipientSelection = z
  .strictObject({
    everybody: z.literal(true).optional(),
    regions: z.array(Region).max(20).readonly().optional(),
    groups: z.array(ActId).max(50).readonly().optional(),
    nodes: z.array(NodeName).max(mostNodes).readonly().optional(),
    without: z.array(Country).max(300).readonly().optional(),
  })
  .readonly();
export type RecipientSelection = z.infer<typeof RecipientSelection>;

/**
 * Why somebody who was meant does not get something: the record's owner or a group excludes the country, whoever shares took it out, its node cannot keep
 * to the record's restrictions, the directory has no such member, or the consent does not name it.
 */
export const LeftOutReason = z.enum(["country", "group", "without", "capability", "not-member", "consent"]);
export type LeftOutReason = z.infer<typeof LeftOutReason>;

/** A named list of authorities, for sharing. A version never changes; `closed`: it is used no more. */
export const RecipientGroup = z
  .object({
    id: ActId,
    version,
    name: z.string(),
    authorities: z.array(AuthorityId).readonly(),
    /** Countries that get nothing through this group, even if an authority of theirs is in it or named beside it. */
    without: z.array(Country).readonly(),
    closed: z.boolean(),
    changedAt: Moment,
    changedBy: z.string(),
  })
  .readonly();
export type RecipientGroup = z.infer<typeof RecipientGroup>;

/** `police`: to be passed on to other nodes; `court`: to be used as evidence or in public by whoever asks. */
export const OnwardUse = z.enum(["police", "court"]);

/** A record as whoever asks has it. */
const Held = z.strictObject({ id: RecordId, version }).readonly();

/** What is asked of the owner of records before they are passed on. */
const OnwardAsked = z
  .strictObject({
    id: ActId,
    records: z.array(Held).min(1).max(mostShared).readonly(),
    /** Empty for use in court. */
    to: z.array(NodeName).max(mostNodes).readonly(),
    use: OnwardUse,
    purpose: Purpose,
    reason,
    unit: z.string().max(200),
    at: Moment,
  })
  .readonly();

/** Changes to a record's content, by its field: each as it is to be. */
const Changes = z
  .record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.json())
  .refine((changes) => Object.keys(changes).length > 0, "nothing is to be changed")
  .refine((changes) => JSON.stringify(changes).length <= longestChanges, "too much is to be changed at once");

/** What somebody who holds a copy proposes to its owner. `version`: the owner's version that they looked at. */
const Proposed = z
  .strictObject({
    id: ActId,
    record: RecordId,
    version,
    changes: Changes,
    reason,
    unit: z.string().max(200),
    at: Moment,
  })
  .readonly();

/** What nodes say to each other about records that are another's, by the type of the envelope. */
export const sharingContents = {
  "onward-request": z.strictObject({ v: z.literal(1), request: OnwardAsked }).readonly(),
  "onward-answer": z
    .strictObject({
      v: z.literal(1),
      request: ActId,
      outcome: z.enum(["granted", "refused"]),
      reason: z.string().max(2000),
      at: Moment,
      /** The signed consent (docs/protocol.md), where it was granted. */
      consent: z.string().max(400_000).optional(),
    })
    .readonly(),
  "record-onward": z
    .strictObject({
      v: z.literal(1),
      consent: z.string().max(400_000),
      /** In the order in which the consent names the records. */
      contents: z.array(Content).min(1).max(mostShared).readonly(),
      /** The sender's marks of these copies, in the same order; kept with the records, and nothing read into them. */
      references: z.array(z.string().max(60)).min(1).max(mostShared).readonly().optional(),
    })
    .readonly(),
  "onward-told": z
    .strictObject({
      v: z.literal(1),
      consent: ActId,
      to: z.array(NodeName).min(1).max(mostNodes).readonly(),
      class: DeliveryClass,
    })
    .readonly(),
  proposal: z.strictObject({ v: z.literal(1), proposal: Proposed }).readonly(),
  "proposal-answer": z
    .strictObject({
      v: z.literal(1),
      proposal: ActId,
      outcome: z.enum(["accepted", "declined"]),
      note: z.string().max(2000),
      /** The version that it became. */
      version: version.optional(),
      at: Moment,
    })
    .readonly(),
} as const;

/** What is said, by the type of the envelope. */
export type SharingContents = {
  readonly [Type in keyof typeof sharingContents]: z.infer<(typeof sharingContents)[Type]>;
};

/** How a request to pass something on stands. `passed`: whoever asked has passed it on. */
export const OnwardState = z.enum(["waiting", "granted", "refused", "passed"]);
export type OnwardState = z.infer<typeof OnwardState>;

/** A request to pass records on, at either end. */
export const OnwardRequest = OnwardAsked.unwrap()
  .extend({
    /** `in`: another asks about records of this node's; `out`: this node asks. */
    direction: z.enum(["in", "out"]),
    state: OnwardState,
    /** The other authority. */
    authority: AuthorityId,
    /** Who asked or answered, where it was somebody of this node's. */
    by: z.string().optional(),
    answeredAt: Moment.optional(),
    answeredBy: z.string().optional(),
    answer: z.string().optional(),
    /** Of those asked for, whom the consent names, and until when. */
    granted: z.array(NodeName).readonly().optional(),
    expiresAt: Moment.optional(),
    passedAt: Moment.optional(),
  })
  .readonly();
export type OnwardRequest = z.infer<typeof OnwardRequest>;

/** A proposal, at either end. */
export const Proposal = Proposed.unwrap()
  .extend({
    direction: z.enum(["in", "out"]),
    state: z.enum(["waiting", "accepted", "declined"]),
    authority: AuthorityId,
    by: z.string().optional(),
    answeredAt: Moment.optional(),
    answeredBy: z.string().optional(),
    note: z.string().optional(),
    /** The owner's version that it became. */
    accepted: version.optional(),
  })
  .readonly();
export type Proposal = z.infer<typeof Proposal>;

/** Changes as somebody proposes them. */
export const ProposedChanges = Changes;

/**
 * The content with these changes; undefined where they do not fit it: a field that this kind of record does not have, a value that is none, or what makes
 * it another thing (its kind, the subject of an alert).
 */
export function withChanges(content: Content, changes: Readonly<Record<string, unknown>>): Content | undefined {
  const fields = Object.keys(changes);
  if (fields.length === 0 || fields.includes("kind") || fields.includes("subject")) return undefined;
  const read = Content.safeParse({ ...content, ...changes });
  return read.success && fields.every((field) => Object.hasOwn(read.data, field)) ? read.data : undefined;
}
