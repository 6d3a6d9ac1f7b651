// Which use case of the review of notices answers which route.
import type { Casework } from "#casework";
import type { complianceRoutes } from "#contract";
import type { Handlers } from "./handler.ts";

/** The handlers of the review of notices. */
export function complianceHandlersOf({ compliance }: Casework): Pick<Handlers, keyof typeof complianceRoutes> {
  return {
    noticeReviews: ({ officer, query }) => compliance.reviews(officer, query),
    askReview: ({ officer, body }) => compliance.ask(officer, body),
    complianceCases: ({ officer, query: { open, ...query } }) =>
      compliance.cases(officer, { ...query, ...(open === undefined ? {} : { isOpen: open === "true" }) }),
    complianceCount: ({ officer }) => compliance.count(officer),
    complianceCase: ({ officer, params, query }) => compliance.open(officer, params.id, query),
    judgeNotice: ({ officer, params, body }) => compliance.decide(officer, params.id, body),
  };
}
