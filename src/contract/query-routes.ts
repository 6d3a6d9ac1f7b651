// Live queries to partners, and of partners.
import { z } from "zod";
import { ActId, AskedQuery, AuthorityId, GivenDetails, PartnerQuery, Purpose, QueryAgreement } from "#domain";
import { Justification } from "./messages.ts";
import { officers } from "./officers.ts";
import type { Route } from "./route.ts";

const queryId = z.object({ id: ActId });
const desks = ["desk", "wanted-persons"] as const;
const look = { purpose: Purpose, reason: z.string().max(2000).optional() };
const flag = z.enum(["true", "false"]).optional();

/** The routes of live queries. */
export const queryRoutes = {
  agreements: {
    method: "GET",
    path: "/v1/agreements",
    tag: "Federation",
    summary: "What is agreed with partners on queries; made and ended by two, under approvals",
    access: [...officers, "administrator", "auditor", "data-protection"],
    query: z.object({ ended: flag }),
    answer: z.object({ items: z.array(QueryAgreement) }),
  },
  partnerQueries: {
    method: "GET",
    path: "/v1/checks/{id}/partners",
    tag: "Federation",
    summary: "How each partner stands that was asked with a check of one's own",
    access: officers,
    params: queryId,
    answer: z.object({ items: z.array(PartnerQuery) }),
  },
  askDetails: {
    method: "POST",
    path: "/v1/partner-queries/{id}/details",
    tag: "Federation",
    summary: "Ask the owner of a hit for details, and say why",
    access: officers,
    params: queryId,
    body: z.strictObject({ reason: Justification }),
    answer: PartnerQuery,
  },
  partnerDetails: {
    method: "GET",
    path: "/v1/partner-queries/{id}/details",
    tag: "Federation",
    summary: "The details that a partner gave for a query of one's own",
    access: officers,
    params: queryId,
    query: z.object(look),
    answer: z.object({ query: PartnerQuery, records: GivenDetails }),
  },
  askedQueries: {
    method: "GET",
    path: "/v1/asked-queries",
    tag: "Federation",
    summary: "What partners asked of this node, newest first",
    access: [...desks, "integrity"],
    query: z.object({
      ...look,
      authority: AuthorityId.optional(),
      waiting: flag,
      after: ActId.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    answer: z.object({ items: z.array(AskedQuery), next: ActId.optional() }),
  },
  askedDetailsCount: {
    method: "GET",
    path: "/v1/asked-queries/count",
    tag: "Federation",
    summary: "How many requests for details wait for this desk",
    access: desks,
    answer: z.object({ waiting: z.int().min(0) }),
  },
  decideDetails: {
    method: "POST",
    path: "/v1/asked-queries/{id}/details",
    tag: "Federation",
    summary: "Give a partner the details that it asked for, or refuse them",
    access: desks,
    params: queryId,
    body: z.strictObject({
      give: z.boolean(),
      note: z.string().trim().min(3).max(2000),
      noteRead: z.boolean().optional(),
    }),
    answer: AskedQuery,
  },
} as const satisfies Record<string, Route>;
