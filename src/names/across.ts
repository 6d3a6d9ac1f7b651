import { latinKey, likely, nativeKeys } from "./cross-keys.ts";
import { crossGain, crossLikeness, decodingPrices, leastJoint } from "./letter-model.ts";
import { bestJointPacked, latinCodes, packWord } from "./lattice.ts";
import { latinLog } from "./romanise.ts";
import { spellingTreeOf } from "./spelling-tree.ts";

/**
 * What a search needs to find names across scripts. Native to Latin: decode into the tokens held, with `spellingTreeOf` each unit of a word and the
 * `prices` of letters that nothing explains. Latin to native: `latinKey` and `nativeKeys` that meet (those up to a rarity of `likely` first), and words packed
 * by `packWord` that `bestJointPacked` compares by the thousand. Either way `gain` (nats) and `likeness`
 * (0 to 1) say what it means; below `leastJoint` nothing is gained. `latinLog` is what there is to explain of a Latin word, whatever the script.
 */
export const across = {
  packWord,
  latinCodes,
  bestJointPacked,
  leastJoint,
  latinLog,
  spellingTreeOf,
  prices: decodingPrices,
  latinKey,
  nativeKeys,
  likely,
  gain: crossGain,
  likeness: crossLikeness,
} as const;
