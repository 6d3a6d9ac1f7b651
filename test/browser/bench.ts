import type { Browser } from "playwright-core";
import type { TestNode } from "#testkit";

/** What every group of tests gets: the browser and the node, once they run. */
export interface Bench {
  browser(): Browser;
  node(): TestNode;
}
