import { codeUnits, spelling } from "#names";
import { hashUnits } from "./hash.ts";

/** The shape of a token: its length (upper 6 bits) and the set of its letters (code unit mod 26, lower 26 bits) in one number. */
export function shapeOf(units: Uint16Array): number {
  let letters = 0;
  for (const unit of units) letters |= 1 << (unit % 26);
  return ((units.length << 26) | (letters & letterBits)) >>> 0;
}

/** The letters of a shape. */
export const letterBits = 0x3ffffff;

/** How many bits of a number are set. */
export function bitsOf(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The key under which words that sound alike lie together; 0 for words that have none. */
export function skeletonHash(text: string): number {
  if (text.length < 3 || !/^[a-z]+$/.test(text)) return 0;
  const skeleton = codeUnits(spelling.skeletonOf(text));
  return (hashUnits(skeleton, skeleton.length) | 1) >>> 0;
}
