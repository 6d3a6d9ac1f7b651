// Hits across borders.
import { z } from "zod";
import { ActId, BorderHit, BorderHitState, HitAnswer, Measure, Purpose } from "#domain";
import { officers } from "./officers.ts";
import type { Route } from "./route.ts";

const hitId = z.object({ id: ActId });
const desks = ["desk", "wanted-persons"] as const;
const note = z.string().trim().min(3).max(2000);
const look = { purpose: Purpose, reason: z.string().max(2000).optional() };

/** A hit across borders, as it is shown. */
export const BorderHitShown = BorderHit.unwrap()
  .extend({
    /** What the record is called; absent where it is held for other purposes. */
    title: z.string().optional(),
    isOverdue: z.boolean(),
    /** The check in which the person was met, where this node met them. */
    check: ActId.optional(),
  })
  .readonly();
export type BorderHitShown = z.infer<typeof BorderHitShown>;

/** The routes of hits across borders. */
export const hitRoutes = {
  borderHits: {
    method: "GET",
    path: "/v1/border-hits",
    tag: "Federation",
    summary: "Hits across borders, those that wait for this node first: a desk's all, an officer's own",
    access: officers,
    query: z.object({
      ...look,
      direction: z.enum(["in", "out"]).optional(),
      state: BorderHitState.optional(),
      check: ActId.optional(),
      after: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    answer: z.object({ items: z.array(BorderHitShown), next: z.string().optional() }),
  },
  borderHitCount: {
    method: "GET",
    path: "/v1/border-hits/count",
    tag: "Federation",
    summary: "How many hits across borders wait for this node",
    access: desks,
    answer: z.object({ waiting: z.int().min(0) }),
  },
  borderHit: {
    method: "GET",
    path: "/v1/border-hits/{id}",
    tag: "Federation",
    summary: "One hit across borders, with all that was said about it",
    access: officers,
    params: hitId,
    query: z.object(look),
    answer: BorderHitShown,
  },
  answerBorderHit: {
    method: "POST",
    path: "/v1/border-hits/{id}/answer",
    tag: "Federation",
    summary: "Answer a hit on an alert of ours; the officer who met the person is told at once",
    access: desks,
    params: hitId,
    body: z.strictObject({ answer: HitAnswer, note, measures: z.array(Measure).max(9).default([]) }),
    answer: BorderHitShown,
  },
  addToBorderHit: {
    method: "POST",
    path: "/v1/border-hits/{id}/notes",
    tag: "Federation",
    summary: "Tell the owner of the alert more about whom we met",
    access: officers,
    params: hitId,
    body: z.strictObject({ note }),
    answer: BorderHitShown,
  },
} as const satisfies Record<string, Route>;
