// The face of `names`: a name written in any script -> comparable forms; how alike two names are, and why.
export { fold } from "./fold.ts";
export { partsOf } from "./parts.ts";
export type { NamePart } from "./parts.ts";
export { tokensOf } from "./tokens.ts";
export type { NameToken } from "./tokens.ts";
export { skeletonOf } from "./skeleton.ts";
export { alignmentDistance, codeUnits } from "./distance.ts";
export { spelling } from "./likeness.ts";
export { addPairing, askedOf, bestAssignment, heldOf, newPairings, partsUsed } from "./align.ts";
export type { Pairings } from "./align.ts";
export { compareNames } from "./compare.ts";
export { crossLikeness, decodingPrices } from "./letter-model.ts";
export type { Edge, Word } from "./letter-model.ts";
export type { Romaniser } from "./reading-model.ts";
export { romanisations, romanisersOf } from "./romanise.ts";
export { variantKeysOf, variantLikeness } from "./variants.ts";
export type { VariantKey, VariantKind } from "./variants.ts";
