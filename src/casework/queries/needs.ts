import type { Ledger, Witnessing } from "#ledger";
import type { Store } from "#store";
import type { LookUpNeeds } from "../checks/look-up.ts";
import type { Chance } from "../clock.ts";
import type { Standing } from "../delivery/needs.ts";
import type { IndexFollower } from "../records/index-follower.ts";

/** What live queries need. */
export interface QueryNeeds extends LookUpNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly follower: Pick<IndexFollower, "ready">;
  readonly witnessing: Pick<Witnessing, "state" | "requireWitnessed">;
  /** This node's place in its federation; undefined while it is in none. */
  readonly standing: () => Promise<Standing | undefined>;
}
