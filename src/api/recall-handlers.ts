// Which use case of recall answers which route.
import type { Casework } from "#casework";
import type { recallRoutes } from "#contract";
import type { Handlers } from "./handler.ts";

/** The handlers of recall. */
export function recallHandlersOf({ recalls }: Casework): Pick<Handlers, keyof typeof recallRoutes> {
  return {
    recalls: ({ officer, query: { open, ...query } }) =>
      recalls.list(officer, { ...query, ...(open === undefined ? {} : { open: open === "true" }) }),
    recallCount: ({ officer }) => recalls.count(officer),
    recallBack: ({ officer, body }) => recalls.callBack(officer, body),
    receivedRecalls: ({ officer }) => recalls.received(officer),
    recall: ({ officer, params, query }) => recalls.get(officer, params.id, query),
    keptRecords: ({ officer, query }) => recalls.kept(officer, query),
    keepRecord: async ({ officer, params, body }) => {
      await recalls.keep(officer, params.record, body);
      return undefined;
    },
    letRecordGo: async ({ officer, params, body }) => {
      await recalls.letGo(officer, params.record, body);
      return undefined;
    },
    receivedView: async ({ officer }) => ({ view: await recalls.view(officer) }),
  };
}
