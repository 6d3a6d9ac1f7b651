import type { LogDetail } from "#domain";
import type { Ledger } from "#ledger";
import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import { actor, type Officer } from "../officer.ts";
import type { RememberedSessions } from "../sessions/remembered.ts";

/** What the use cases of the organisation need. Whoever gains or loses something is forgotten, so that the next request resolves it anew. */
export interface OrganisationNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly remembered: Pick<RememberedSessions<unknown>, "forgetAllOf" | "forgetEverybody">;
}

/** A log entry about the organisation. */
export function organisationEntry(
  officer: Officer,
  act: LogDetail["act"],
  said: Pick<LogDetail, "subject" | "reason" | "requires" | "outcome">,
): LogDetail {
  return { act, who: actor(officer), purpose: "administration", records: [], ...said };
}
