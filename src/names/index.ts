// The face of `names`: a name written in any script -> comparable forms; how alike two names are, and why.
export { fold } from "./fold.ts";
export { partsOf } from "./parts.ts";
export type { NamePart } from "./parts.ts";
export { tokensOf } from "./tokens.ts";
export type { NameToken, Side } from "./tokens.ts";
export { alignmentDistance, codeUnits, DistanceFrom } from "./distance.ts";
export { spelling } from "./likeness.ts";
export { addPairing, askedOf, bestAssignment, heldOf, newPairings, partsUsed } from "./align.ts";
export { comparerOf } from "./compare.ts";
export { across } from "./across.ts";
export type { Word } from "./letter-model.ts";
export type { Romaniser } from "./reading-model.ts";
export { readingsOf } from "./readings.ts";
export type { NameReading } from "./readings.ts";
export { romanisersOf } from "./romanise.ts";
export { namesWithin } from "./names-within.ts";
