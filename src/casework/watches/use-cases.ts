import { capability } from "../capability.ts";
import { addWatch, addWatches } from "./add-watches.ts";
import { closeWatch, decideHit } from "./change-watches.ts";
import { countHits, listHits, listWatches, readWatch } from "./read-watches.ts";

/** Questions that keep being asked, and what they hit. */
export const watchCases = capability({
  add: addWatch,
  addMany: addWatches,
  list: listWatches,
  get: readWatch,
  close: closeWatch,
  hits: listHits,
  countHits,
  decide: decideHit,
});
