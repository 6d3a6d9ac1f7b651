// Routes of how long data is kept, what is due, what was erased, and the register of processing.
import { z } from "zod";
import { ActId, RecordId, RetentionBasis } from "#domain";
import * as t from "./retention-messages.ts";
import { Page } from "./messages.ts";
import type { Route } from "./route.ts";

const keepers = ["desk", "wanted-persons"] as const;
const answerable = ["data-protection", "auditor", "administrator", ...keepers] as const;

/** The routes of retention, by the name the client calls them. */
export const retentionRoutes = {
  retentionRules: {
    method: "GET",
    path: "/v1/retention/rules",
    tag: "Retention",
    summary: "How long data is kept, by which law",
    access: [...answerable, "coordinator", "integrity"],
    answer: t.RetentionRuleList,
  },
  changeRetentionRule: {
    method: "PUT",
    path: "/v1/retention/rules/{basis}",
    tag: "Retention",
    summary: "Change how long data is kept, for what is made or reviewed from now on",
    access: ["administrator", "data-protection"],
    params: z.object({ basis: RetentionBasis }),
    body: t.RetentionRuleChange,
    answer: t.RetentionRule,
  },
  due: {
    method: "GET",
    path: "/v1/retention/due",
    tag: "Retention",
    summary: "Reviews that are due, the first first",
    access: keepers,
    query: t.DueQuery,
    answer: t.DuePage,
  },
  dueCount: {
    method: "GET",
    path: "/v1/retention/due/count",
    tag: "Retention",
    summary: "How many reviews are due",
    access: keepers,
    answer: t.DueCount,
  },
  review: {
    method: "POST",
    path: "/v1/records/{id}/review",
    tag: "Retention",
    summary: "Keep a record for another term, and say why",
    access: keepers,
    params: z.object({ id: RecordId }),
    body: t.Review,
    answer: t.Reviewed,
  },
  erasures: {
    method: "GET",
    path: "/v1/erasures",
    tag: "Retention",
    summary: "What was erased, when and on which ground, newest first",
    access: answerable,
    query: Page,
    answer: t.ErasurePage,
  },
  erasureReceipt: {
    method: "GET",
    path: "/v1/erasures/{id}/receipt",
    tag: "Retention",
    summary: "The receipt of an erasure, with its proof: names nobody",
    access: answerable,
    params: z.object({ id: ActId }),
    answer: t.Receipt,
  },
  register: {
    method: "GET",
    path: "/v1/register",
    tag: "Retention",
    summary: "The register of processing, as the program itself has it",
    access: "signed-in",
    answer: t.Register,
  },
} as const satisfies Record<string, Route>;
