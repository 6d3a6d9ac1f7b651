// Sharing beyond the first step: who exactly gets something, lists of recipients, passing on with the owner's consent, proposals.
import { z } from "zod";
import {
  ActId,
  AuthorityId,
  Country,
  DeliveryClass,
  LeftOutReason,
  NodeName,
  OnwardRequest,
  OnwardState,
  OnwardUse,
  Proposal,
  ProposedChanges,
  Purpose,
  RecipientGroup,
  RecipientSelection,
  RecordId,
} from "#domain";
import { Justification, When } from "./messages.ts";
import type { Route } from "./route.ts";

const desks = ["desk", "wanted-persons"] as const;
const byId = z.object({ id: ActId });
const ofRecord = z.object({ id: RecordId });
const look = { purpose: Purpose, reason: Justification.optional() };
const page = { after: z.string().max(100).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) };
const Version = z.int().min(1);
const Countries = z.array(Country).max(300);

/** Who is meant, and what of it: shown before anything is sent. `shown` is the hash of all that, to be handed in with what is sent. */
export const ShareShown = z.object({
  records: z.array(z.object({ id: RecordId, version: Version })).readonly(),
  recipients: z
    .array(z.object({ node: z.string(), authority: z.string(), country: Country.optional(), name: z.string() }))
    .readonly(),
  /** Who was meant and gets nothing, and why. */
  leftOut: z
    .array(
      z.object({
        node: z.string().optional(),
        authority: z.string(),
        country: Country.optional(),
        name: z.string().optional(),
        why: LeftOutReason,
      }),
    )
    .readonly(),
  /** Members that this node is not told of: those of a confidential roster. They get nothing. */
  untold: z.int(),
  handling: z.array(z.string()).readonly(),
  notes: z.array(z.string()).readonly(),
  shown: z.string(),
});
export type ShareShown = z.infer<typeof ShareShown>;

const GroupWords = z.strictObject({
  name: z.string().trim().min(1).max(100),
  authorities: z.array(AuthorityId).max(500),
  without: Countries.default([]),
  reason: z.string().trim().min(3).max(2000),
});

/** A request to pass records on, as it is shown. */
export const OnwardShown = OnwardRequest.unwrap()
  .extend({ titles: z.array(z.string()).readonly() })
  .readonly();
export type OnwardShown = z.infer<typeof OnwardShown>;

/** A proposal beside its record: each field as it is and as it is proposed. */
export const ProposalShown = Proposal.unwrap()
  .omit({ changes: true })
  .extend({
    title: z.string().optional(),
    fields: z.array(z.object({ field: z.string(), now: z.unknown().optional(), proposed: z.unknown() })).readonly(),
    isOlder: z.boolean(),
  })
  .readonly();
export type ProposalShown = z.infer<typeof ProposalShown>;

/** Who has a record. */
export const HolderShown = z.object({
  node: z.string(),
  since: When,
  state: z.string().optional(),
  via: z.string().optional(),
  consent: ActId.optional(),
  /** The partner's query for which details were given, where the node has nothing else of it. */
  query: ActId.optional(),
});
export type HolderShown = z.infer<typeof HolderShown>;

/** A node, or one that was. Without `member` nothing goes there any more. */
export const NodeShown = z.object({
  node: z.string(),
  member: z.object({ authority: AuthorityId, name: z.string(), country: Country.optional() }).optional(),
  isSelf: z.boolean(),
  isIntroduced: z.boolean(),
  sent: z.object({
    records: z.int(),
    envelopes: z
      .array(z.object({ type: z.string(), state: z.string(), count: z.int(), firstAt: When, lastAt: When }))
      .readonly(),
  }),
});
export type NodeShown = z.infer<typeof NodeShown>;

/** The routes of sharing beyond the first step. */
export const sharingRoutes = {
  showShare: {
    method: "POST",
    path: "/v1/shares/preview",
    tag: "Federation",
    summary: "Who exactly would get records, who would not and why; sends nothing",
    access: desks,
    body: z.strictObject({
      records: z.array(RecordId).min(1).max(16),
      to: z.union([z.array(NodeName).max(500), RecipientSelection]),
      purpose: Purpose,
      reason: Justification,
    }),
    answer: ShareShown,
  },
  recipientGroups: {
    method: "GET",
    path: "/v1/recipient-groups",
    tag: "Federation",
    summary: "Named lists of recipients",
    access: desks,
    answer: z.object({ items: z.array(RecipientGroup) }),
  },
  recipientGroup: {
    method: "GET",
    path: "/v1/recipient-groups/{id}",
    tag: "Federation",
    summary: "One list of recipients with all its versions, newest first",
    access: desks,
    params: byId,
    answer: z.object({ versions: z.array(RecipientGroup) }),
  },
  addRecipientGroup: {
    method: "POST",
    path: "/v1/recipient-groups",
    tag: "Federation",
    summary: "Make a named list of recipients",
    access: desks,
    body: GroupWords,
    answer: RecipientGroup,
  },
  changeRecipientGroup: {
    method: "PUT",
    path: "/v1/recipient-groups/{id}",
    tag: "Federation",
    summary: "Change a list of recipients, or close it; what was sent by it stays as it was",
    access: desks,
    params: byId,
    body: GroupWords.extend({ version: Version, closed: z.boolean().default(false) }),
    answer: RecipientGroup,
  },
  keepFrom: {
    method: "PUT",
    path: "/v1/records/{id}/kept-from",
    tag: "Records",
    summary: "The countries that a record of ours is kept from; who holds it there loses it",
    access: desks,
    params: ofRecord,
    body: z.strictObject({ countries: Countries, version: Version, purpose: Purpose, reason: Justification }),
    answer: z.object({ records: z.array(RecordId).readonly(), countries: Countries.readonly() }),
  },
  holders: {
    method: "GET",
    path: "/v1/records/{id}/holders",
    tag: "Records",
    summary:
      "Who has a record: whom it was shared with, whom others passed it on to with our consent, and who was given details for a query",
    access: desks,
    params: ofRecord,
    query: z.object(look),
    answer: z.object({ items: z.array(HolderShown), countries: z.array(z.string()).readonly() }),
  },
  federationNode: {
    method: "GET",
    path: "/v1/federation/nodes/{node}",
    tag: "Federation",
    summary: "One node: whose it is, what it was sent as far as one may know, and whether it is a member still",
    access: ["desk", "wanted-persons", "administrator"],
    params: z.object({ node: NodeName }),
    answer: NodeShown,
  },
  sharingCount: {
    method: "GET",
    path: "/v1/sharing/count",
    tag: "Federation",
    summary: "How many requests to pass on, and proposals, wait for our answer",
    access: desks,
    answer: z.object({ onward: z.int().min(0), proposals: z.int().min(0) }),
  },
  onwardRequests: {
    method: "GET",
    path: "/v1/onward-requests",
    tag: "Federation",
    summary: "Requests to pass records on, ours and others', those that wait for us first",
    access: desks,
    query: z.object({
      ...look,
      ...page,
      direction: z.enum(["in", "out"]).optional(),
      state: OnwardState.optional(),
      record: RecordId.optional(),
    }),
    answer: z.object({ items: z.array(OnwardShown), next: z.string().optional() }),
  },
  askOnward: {
    method: "POST",
    path: "/v1/onward-requests",
    tag: "Federation",
    summary: "Ask the owner of records whether they may be passed on, or used in court",
    access: desks,
    body: z.strictObject({
      records: z.array(RecordId).min(1).max(16),
      to: z.array(NodeName).max(500).default([]),
      use: OnwardUse.default("police"),
      purpose: Purpose,
      reason: z.string().trim().min(3).max(2000),
    }),
    answer: OnwardRequest,
  },
  answerOnward: {
    method: "POST",
    path: "/v1/onward-requests/{id}/answer",
    tag: "Federation",
    summary: "Grant or refuse that records of ours are passed on: to whom of those asked for, and for how many days",
    access: desks,
    params: byId,
    body: z.strictObject({
      outcome: z.enum(["granted", "refused"]),
      reason: z.string().trim().min(3).max(2000),
      to: z.array(NodeName).max(500).optional(),
      days: z.int().min(1).max(90).optional(),
    }),
    answer: OnwardRequest,
  },
  passOn: {
    method: "POST",
    path: "/v1/onward-requests/{id}/pass",
    tag: "Federation",
    summary: "Pass on what its owner has consented to, to whom it has; the owner is told",
    access: desks,
    params: byId,
    body: z.strictObject({ class: DeliveryClass.default("routine"), noteRead: z.boolean().optional() }),
    answer: OnwardRequest,
  },
  proposals: {
    method: "GET",
    path: "/v1/proposals",
    tag: "Federation",
    summary: "What was proposed to change in records, by us and by others, those that wait for us first",
    access: desks,
    query: z.object({
      ...look,
      ...page,
      direction: z.enum(["in", "out"]).optional(),
      state: z.enum(["waiting", "accepted", "declined"]).optional(),
      record: RecordId.optional(),
    }),
    answer: z.object({ items: z.array(ProposalShown), next: z.string().optional() }),
  },
  propose: {
    method: "POST",
    path: "/v1/records/{id}/proposals",
    tag: "Records",
    summary: "Propose changes to a record that another authority owns",
    access: desks,
    params: ofRecord,
    body: z.strictObject({ changes: ProposedChanges, purpose: Purpose, reason: z.string().trim().min(3).max(2000) }),
    bodyLimit: 128 * 1024,
    answer: Proposal,
  },
  answerProposal: {
    method: "POST",
    path: "/v1/proposals/{id}/answer",
    tag: "Federation",
    summary: "Take a proposal over, which makes a new version, or decline it",
    access: desks,
    params: byId,
    body: z.strictObject({ outcome: z.enum(["accepted", "declined"]), note: z.string().trim().min(3).max(2000) }),
    answer: Proposal,
  },
} as const satisfies Record<string, Route>;
