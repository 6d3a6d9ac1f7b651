import type { Sight } from "#domain";
import { grantsOf, sightOfAll } from "#policy";

/** Who sees watches: desks that hold, beside their role, all that a watch requires. */
export const watchAudience = ["desk"];

/**
 * What screening sees for a watch: what everybody who may see the watch must hold, and no more (decision 0010), also while an owner is yet to confirm what it shared. So a hit never tells a
 * reader of a record that they may not see, whoever made the watch and whatever has become of them.
 */
export function eyesOf(requires: readonly string[], today: string): Sight {
  return sightOfAll(grantsOf(["desk"], requires), today);
}
