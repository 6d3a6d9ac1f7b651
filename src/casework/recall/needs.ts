import type { Ledger } from "#ledger";
import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import type { Standing } from "../delivery/needs.ts";

/** What recall needs. */
export interface RecallNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly standing: () => Promise<Standing | undefined>;
}

/** Who is told of recalls on the delivery page, in live alerts, and by clocks. */
export const desks = ["desk", "wanted-persons"] as const;
