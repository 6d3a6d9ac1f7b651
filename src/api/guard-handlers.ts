// Which use case of the guard answers which route.
import type { Casework } from "#casework";
import type { guardRoutes } from "#contract";
import type { Handlers } from "./handler.ts";

/** The handlers of the guard. */
export function guardHandlersOf({ guard }: Casework): Pick<Handlers, keyof typeof guardRoutes> {
  return {
    guard: ({ officer }) => guard.rules(officer),
    guardDenials: ({ officer, query }) => guard.denials(officer, query),
    traceCopy: ({ officer, body }) => guard.trace(officer, body),
  };
}
