// Routes of the review of notices to all members: asked by their owner, decided at the compliance desk.
import { z } from "zod";
import {
  ActId,
  ClockFace,
  ComplianceCase,
  ComplianceJudgement,
  DeliveryClass,
  NoticeFacts,
  NoticeReview,
  Purpose,
  RecipientSelection,
  RecordId,
  SharedRecords,
} from "#domain";
import { Justification, Page, Reasoning } from "./messages.ts";
import type { Route } from "./route.ts";

const reviewers = ["desk", "wanted-persons"] as const;

/** A notice that is to go to all members, as it was shown by the preview of sharing. */
export const NewReview = z.strictObject({
  records: z.array(RecordId).min(1).max(64),
  to: RecipientSelection,
  shown: z.string().regex(/^[0-9a-f]{64}$/),
  class: DeliveryClass.default("routine"),
  purpose: Purpose,
  reason: Reasoning,
  facts: NoticeFacts,
  noteRead: z.boolean().optional(),
});
export type NewReview = z.infer<typeof NewReview>;

/** A case with what is to be judged, until it is. */
export const ComplianceCaseView = z.object({
  item: ComplianceCase,
  reason: z.string(),
  unit: z.string(),
  facts: NoticeFacts.optional(),
  records: SharedRecords.unwrap().shape.records.optional(),
  clock: ClockFace.optional(),
});
export type ComplianceCaseView = z.infer<typeof ComplianceCaseView>;

/** The routes of the review of notices. */
export const complianceRoutes = {
  noticeReviews: {
    method: "GET",
    path: "/v1/notice-reviews",
    tag: "Federation",
    summary: "Notices that were to go to all members, and what the compliance desk decided",
    access: reviewers,
    query: Page,
    answer: z.object({ items: z.array(NoticeReview), next: z.string().optional() }),
  },
  askReview: {
    method: "POST",
    path: "/v1/notice-reviews",
    tag: "Federation",
    summary: "Ask the compliance desk to release a notice to all members; it goes when it is",
    access: reviewers,
    body: NewReview,
    answer: NoticeReview,
  },
  complianceCases: {
    method: "GET",
    path: "/v1/compliance",
    tag: "Federation",
    summary: "At the compliance desk: the notices to review",
    access: reviewers,
    query: Page.extend({ open: z.enum(["true", "false"]).optional() }),
    answer: z.object({ items: z.array(ComplianceCase), next: z.string().optional() }),
  },
  complianceCount: {
    method: "GET",
    path: "/v1/compliance/count",
    tag: "Federation",
    summary: "How many notices wait at the compliance desk",
    access: reviewers,
    answer: z.object({ waiting: z.int().min(0) }),
  },
  complianceCase: {
    method: "GET",
    path: "/v1/compliance/{id}",
    tag: "Federation",
    summary: "One notice under review, with what is to be judged",
    access: reviewers,
    params: z.object({ id: ActId }),
    query: z.object({ purpose: Purpose, reason: Justification.optional() }),
    answer: ComplianceCaseView,
  },
  judgeNotice: {
    method: "POST",
    path: "/v1/compliance/{id}/judgement",
    tag: "Federation",
    summary: "Release a notice to all members, or refuse it with reasons",
    access: reviewers,
    params: z.object({ id: ActId }),
    body: ComplianceJudgement,
    answer: ComplianceCase,
  },
} as const satisfies Record<string, Route>;
