// Which use case of the figures answers which route.
import type { Casework } from "#casework";
import type { trafficRoutes } from "#contract";
import type { Handlers } from "./handler.ts";

/** The handlers of the figures. */
export function trafficHandlersOf({ traffic }: Casework): Pick<Handlers, keyof typeof trafficRoutes> {
  return {
    traffic: ({ officer, query }) => traffic.read(officer, query),
    trafficText: async ({ officer, query }) => ({
      type: "text/csv; charset=utf-8",
      text: await traffic.text(officer, query),
    }),
  };
}
