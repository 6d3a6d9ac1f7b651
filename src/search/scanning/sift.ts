import type { Segment } from "../segments/segment.ts";
import { filterMask, manyTokens, noTokens, signatureWords } from "../segments/signatures.ts";
import type { Sought } from "./worth.ts";

/**
 * Names to be sifted together, the most that dates can say of each, and the same less what its parts cannot reach, for how it was found is known. Owned by
 * the scan under way.
 */
export const gatheredNames = new Uint32Array(512);
export const gatheredDates = new Float64Array(gatheredNames.length);
export const gatheredBounds = new Float64Array(gatheredNames.length);
const firstWords = new Uint32Array(gatheredNames.length);
/** The names of many tokens among them, and where their items begin. */
const longNames = new Uint32Array(gatheredNames.length);
const longStarts = new Uint32Array(gatheredNames.length);
const longFirsts = new Uint32Array(gatheredNames.length);

/**
 * Keeps of so many names gathered those that may be worth the bar, in their order, and gives how many they are. The innermost loop of all: one look at
 * memory for a name, and none that waits for the one before.
 */
export function sift({ segment, senses: { filter }, most }: Sought, gathered: number, bar: number): number {
  const { signatures } = segment.arrays;
  // Reading the first word of all before any is used lets the waits for memory overlap: this loop is so small that many turns of it are under way at once.
  for (let at = 0; at < gathered; at++) firstWords[at] = signatures[signatureWords * (gatheredNames[at] ?? 0)] ?? 0;
  askForItems(segment, gathered);
  let passed = 0;
  for (let at = 0; at < gathered; at++) {
    const name = gatheredNames[at] ?? 0;
    const first = firstWords[at] ?? 0;
    const parts =
      first === manyTokens ? partsHeld(segment, filter, name) : partsMarked(signatures, filter, name, first);
    if (parts === 0 || (most[parts] ?? 0) + (gatheredBounds[at] ?? 0) < bar) continue;
    gatheredNames[passed] = name;
    gatheredDates[passed++] = gatheredDates[at] ?? 0;
  }
  return passed;
}

/** Has memory bring the items of those names gathered that have too many tokens for a signature: all at once, as above. */
function askForItems({ items, itemStarts }: Segment, gathered: number): void {
  let count = 0;
  for (let at = 0; at < gathered; at++) if (firstWords[at] === manyTokens) longNames[count++] = gatheredNames[at] ?? 0;
  for (let at = 0; at < count; at++) longStarts[at] = itemStarts[longNames[at] ?? 0] ?? 0;
  for (let at = 0; at < count; at++) longFirsts[at] = items[longStarts[at] ?? 0] ?? 0;
}

/** The parts of the question that a name may have by its signature. Most have three tokens at most: their last words say nothing, and are not looked up. */
function partsMarked(signatures: Uint32Array, filter: Uint16Array, name: number, first: number): number {
  const start = signatureWords * name;
  const second = signatures[start + 1] ?? 0;
  let parts = (filter[first & 0xffff] ?? 0) | (filter[first >>> 16] ?? 0);
  if (second === noTokens) return parts;
  const third = signatures[start + 2] ?? 0;
  parts |= (filter[second & 0xffff] ?? 0) | (filter[second >>> 16] ?? 0);
  if (third === noTokens) return parts;
  const fourth = signatures[start + 3] ?? 0;
  parts |= (filter[third & 0xffff] ?? 0) | (filter[third >>> 16] ?? 0);
  return fourth === noTokens ? parts : parts | (filter[fourth & 0xffff] ?? 0) | (filter[fourth >>> 16] ?? 0);
}

/** The parts of the question that the tokens of a name may be. */
function partsHeld({ items, itemStarts }: Segment, filter: Uint16Array, name: number): number {
  let parts = 0;
  const end = itemStarts[name + 1] ?? 0;
  for (let at = (itemStarts[name] ?? 0) + 1; at < end; at++) parts |= filter[(items[at] ?? 0) & filterMask] ?? 0;
  return parts;
}
