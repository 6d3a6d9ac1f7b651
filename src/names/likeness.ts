import { alignmentDistance, codeUnits } from "./distance.ts";
import { skeletonOf } from "./skeleton.ts";

/** How many edits a part of this length may differ by and still be looked for: one in a short part, none in two letters. */
export function editsAllowed(length: number): number {
  return length <= 2 ? 0 : length <= 4 ? 1 : 2;
}

/** Below this two spellings are different parts. */
export const leastLikeness = 0.5;

/**
 * How alike two spellings are, 0 to 1, from their edit distance and the longer one's length. Edits that leave the consonants as they were
 * (Mohammed, Muhamad) weigh 0.6 of others.
 */
export function spellingLikeness(distance: number, longer: number, soundsAlike: boolean): number {
  return (1 - (distance * (soundsAlike ? 0.6 : 1)) / longer) ** steepness;
}

/** Above 1: the first edit already makes another name likelier than a slip. */
const steepness = 1.3;

/** The likeness of two Latin parts, 0 where they are different parts; `soundsAlike` when only their sound brings them together. */
export function compareSpelling(a: string, b: string): { readonly likeness: number; readonly soundsAlike: boolean } {
  if (a === b) return { likeness: 1, soundsAlike: false };
  const longer = Math.max(a.length, b.length);
  const soundsAlike = longer > 2 && skeletonOf(a) === skeletonOf(b);
  const limit = soundsAlike ? editsBySound : Math.min(editsAllowed(a.length), editsAllowed(b.length));
  const distance = alignmentDistance(codeUnits(a), codeUnits(b), limit);
  if (distance > limit) return { likeness: 0, soundsAlike: false };
  const likeness = spellingLikeness(distance, longer, soundsAlike);
  return likeness < leastLikeness ? { likeness: 0, soundsAlike: false } : { likeness, soundsAlike };
}

/** Edits allowed between parts of one skeleton. */
export const editsBySound = 4;
