// Which use case answers which route of live queries.
import type { Casework } from "#casework";
import type { queryRoutes } from "#contract";
import type { Handlers } from "./handler.ts";

/** The handlers of live queries. */
export function queryHandlersOf({ queries }: Casework): Pick<Handlers, keyof typeof queryRoutes> {
  return {
    agreements: ({ officer, query }) => queries.agreements(officer, { ended: query.ended === "true" }),
    partnerQueries: ({ officer, params }) => queries.ofCheck(officer, params.id),
    askDetails: ({ officer, params, body }) => queries.askDetails(officer, params.id, body),
    partnerDetails: ({ officer, params, query }) => queries.readDetails(officer, params.id, query),
    askedQueries: ({ officer, query: { waiting, ...query } }) =>
      queries.asked(officer, { ...query, waiting: waiting === "true" }),
    askedDetailsCount: ({ officer }) => queries.countAsked(officer),
    decideDetails: ({ officer, params, body }) => queries.decideDetails(officer, params.id, body),
  };
}
