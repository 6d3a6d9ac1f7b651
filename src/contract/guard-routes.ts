// Routes of the guard: what may leave the node, what was kept from it, and whose copy a leaked one is. Rules are changed by two (`change-guard`).
import { z } from "zod";
import { ActId, GuardCode, GuardRules, LeavingWay, Purpose, RecordId } from "#domain";
import { Page, Reasoning, When } from "./messages.ts";
import { officers } from "./officers.ts";
import type { Route } from "./route.ts";

/** Something that was kept from leaving: nothing of its content. */
export const GuardDenial = z.object({
  id: ActId,
  at: When,
  way: LeavingWay,
  type: z.string(),
  /** The node, or in words for whom a file was. */
  recipient: z.string(),
  envelope: z.uuid().optional(),
  code: GuardCode,
  /** The rule that denies it, and why there is that rule. */
  rule: z.string().optional(),
  words: z.string().optional(),
  edition: z.int(),
  records: z.array(RecordId).readonly(),
  requires: z.array(z.string()).readonly(),
});
export type GuardDenial = z.infer<typeof GuardDenial>;

/** A copy that carries a mark: of which record, and to whom it went. */
export const MarkedCopy = z.object({
  mark: z.string(),
  record: RecordId,
  recipient: z.string(),
  way: LeavingWay,
  at: When,
});
export type MarkedCopy = z.infer<typeof MarkedCopy>;

/** The routes of the guard, by the name the client calls them. */
export const guardRoutes = {
  guard: {
    method: "GET",
    path: "/v1/guard",
    tag: "Federation",
    summary: "What may leave this node: the rules in force",
    access: [...officers, "data-protection", "administrator", "auditor"],
    answer: z.object({ edition: z.int(), decidedAt: When.optional(), rules: GuardRules }),
  },
  guardDenials: {
    method: "GET",
    path: "/v1/guard/denials",
    tag: "Federation",
    summary: "What was kept from leaving, of what one may know of, newest first",
    access: officers,
    query: Page,
    answer: z.object({ items: z.array(GuardDenial), next: z.string().optional() }),
  },
  traceCopy: {
    method: "POST",
    path: "/v1/guard/trace",
    tag: "Federation",
    summary: "To whom the copies went whose marks are in a text",
    access: ["integrity", "auditor"],
    body: z.strictObject({ text: z.string().min(1).max(200_000), purpose: Purpose, reason: Reasoning }),
    answer: z.object({ copies: z.array(MarkedCopy).readonly(), unknown: z.array(z.string()).readonly() }),
  },
} as const satisfies Record<string, Route>;
