import type { Ledger, Witnessing } from "#ledger";
import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import type { Standing } from "../delivery/needs.ts";
import type { NodeGuard } from "../guard/node-guard.ts";

/** What the review of notices needs. */
export interface ComplianceNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly witnessing: Pick<Witnessing, "requireWitnessed">;
  readonly guard: Pick<NodeGuard, "require">;
  /** This node's place in its federation; undefined while it is in none. */
  readonly standing: () => Promise<Standing | undefined>;
}

/** Who asks for a release, and who decides at the desk. */
export const reviewers = ["desk", "wanted-persons"] as const;
