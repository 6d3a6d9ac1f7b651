import { alignmentDistance, codeUnits } from "./distance.ts";
import { skeletonOf } from "./skeleton.ts";

/**
 * The rules of spelling that an index must share with `compareSpelling`: edits allowed by length, edits allowed between parts of one skeleton,
 * the likeness below which two spellings are different parts, and likeness itself.
 */
export const spelling = { editsAllowed, editsBySound: 4, leastLikeness: 0.5, likeness: spellingLikeness } as const;

/** How many edits a part of this length may differ by and still be looked for: one in a short part, none in two letters. */
function editsAllowed(length: number): number {
  return length <= 2 ? 0 : length <= 4 ? 1 : 2;
}

/**
 * How alike two spellings are, 0 to 1, from their edit distance and the longer one's length. Edits that leave the consonants as they were
 * (Mohammed, Muhamad) weigh 0.6 of others.
 */
function spellingLikeness(distance: number, longer: number, soundsAlike: boolean): number {
  return (1 - (distance * (soundsAlike ? 0.6 : 1)) / longer) ** steepness;
}

/** Above 1: the first edit already makes another name likelier than a slip. */
const steepness = 1.3;

/** The likeness of two Latin parts, 0 where they are different parts; `soundsAlike` when only their sound brings them together. */
export function compareSpelling(a: string, b: string): { readonly likeness: number; readonly soundsAlike: boolean } {
  if (a === b) return { likeness: 1, soundsAlike: false };
  const longer = Math.max(a.length, b.length);
  const soundsAlike = longer > 2 && skeletonOf(a) === skeletonOf(b);
  const limit = soundsAlike ? spelling.editsBySound : Math.min(editsAllowed(a.length), editsAllowed(b.length));
  const distance = alignmentDistance(codeUnits(a), codeUnits(b), limit);
  if (distance > limit) return { likeness: 0, soundsAlike: false };
  const likeness = spellingLikeness(distance, longer, soundsAlike);
  return likeness < spelling.leastLikeness ? { likeness: 0, soundsAlike: false } : { likeness, soundsAlike };
}
