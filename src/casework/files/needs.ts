import type { Ledger, Witnessing } from "#ledger";
import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import type { Standing } from "../delivery/needs.ts";
import type { Blobs } from "./blobs.ts";
import type { Seeds } from "./seeds.ts";

/** What files of records need. */
export interface FileNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly witnessing: Pick<Witnessing, "requireWitnessed">;
  readonly chance: Chance;
  readonly blobs: Blobs;
  readonly seeds: Seeds;
  readonly standing: () => Promise<Standing | undefined>;
}
