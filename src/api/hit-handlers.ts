// Which use case answers which route of hits across borders.
import type { Casework } from "#casework";
import type { hitRoutes } from "#contract";
import type { Handlers } from "./handler.ts";

/** The handlers of hits across borders. */
export function hitHandlersOf({ hits }: Casework): Pick<Handlers, keyof typeof hitRoutes> {
  return {
    borderHits: ({ officer, query }) => hits.list(officer, query),
    borderHitCount: ({ officer }) => hits.count(officer),
    borderHit: ({ officer, params, query }) => hits.get(officer, params.id, query),
    answerBorderHit: ({ officer, params, body }) => hits.answer(officer, params.id, body),
    addToBorderHit: ({ officer, params, body }) => hits.add(officer, params.id, body),
  };
}
