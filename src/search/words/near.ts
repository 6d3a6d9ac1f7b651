import { codeUnits, spelling } from "#names";
import { bucketOf, type Buckets } from "./buckets.ts";
import { Candidates } from "./candidates.ts";
import { deletesOf, mostDeletes } from "./deletes.ts";
import { tokensOfKey } from "./keyed-tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import { stepsOf } from "./spelling-steps.ts";
import { shapeOf, skeletonHash } from "./token-marks.ts";
import { bySlips, bySound, maySound, weigh, type LookUps } from "./weigh.ts";

/** How a word is looked up. */
interface LookingUp {
  readonly work: LookUps;
  /** Words that were joined by guess are looked for with fewer slips. */
  readonly isJoined: boolean;
}

/** What `lookUp` finds, read from the lexicon where it was found beforehand. */
export function spelledLike(lexicon: Lexicon, text: string, how: LookingUp): Uint32Array {
  const token = how.isJoined || text.length > longestCompared ? -1 : lexicon.find(text);
  const known = token < 0 ? undefined : lexicon.neighbours(token);
  return known ?? lookUp(lexicon, text, how);
}

/**
 * Finds the tokens that are spelled or sound like a text, are cut short or another form of it, itself included, likest first: at most `mostSpelled` of them, by
 * bounded work. Each is told as the steps of its price (`priceOfSteps`) above 24 bits of the token. What it gives is good until it is called again.
 */
export function lookUp(lexicon: Lexicon, text: string, { work, isJoined }: LookingUp): Uint32Array {
  const compared = text.slice(0, longestCompared);
  const units = codeUnits(compared);
  candidates.clear();
  const exact = lexicon.find(compared);
  if (exact >= 0) candidates.offer(exact, 0);
  const shape = shapeOf(units);
  const mostEdits = isJoined ? 1 : 2;
  gatherBySlips(lexicon.deletes, deletesOf(units, hashes, mostEdits));
  // Parts that were joined by guess are not guessed at any further; "abdul" and "rahman" are no guess.
  if (!isJoined || spelling.isCompound(text)) gatherBySound(lexicon, shape, spelling.soundKeysOf(text));
  if (candidates.count > 0)
    weigh({ lexicon, text, units, shape, skeleton: skeletonHash(text), mostEdits }, candidates, work);
  for (const { key, likeness } of (isJoined ? spelling.mandarinKeysOf : spelling.variantKeysOf)(text)) {
    const steps = stepsOf(likeness);
    for (const token of tokensOfKey(lexicon.variants, key)) candidates.offer(token, steps);
  }
  if (!isJoined) offerCut(lexicon, units);
  return candidates.cheapest(mostSpelled);
}

/** Adds the tokens that have one of the first so many hashes. All buckets are found before any is read: memory gives many at once. */
function gatherBySlips({ offsets, entries }: Buckets, count: number): void {
  const buckets = offsets.length - 1;
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(hashes[i] ?? 0, buckets);
    starts[i] = offsets[bucket] ?? 0;
    ends[i] = offsets[bucket + 1] ?? 0;
  }
  for (let i = 0; i < count; i++) firsts[i] = entries[starts[i] ?? 0] ?? 0;
  for (let i = 0; i < count; i++) {
    const fingerprint = (hashes[i] ?? 0) & 255;
    const end = ends[i] ?? 0;
    for (let at = starts[i] ?? 0; at < end; at++) {
      const entry = entries[at] ?? 0;
      if (entry >>> 24 === fingerprint) candidates.add(entry & 0xffffff, bySlips);
    }
  }
}

/** Adds the tokens that have one of the keys of a sound and are not too different from a shape. */
function gatherBySound({ skeletons }: Lexicon, shape: number, keys: readonly number[]): void {
  const { offsets, entries, shapes } = skeletons;
  for (const key of keys) {
    const bucket = bucketOf(key, offsets.length - 1);
    const end = offsets[bucket + 1] ?? 0;
    for (let at = offsets[bucket] ?? 0; at < end; at++) {
      const entry = entries[at] ?? 0;
      if (entry >>> 24 === (key & 255) && maySound(shape, shapes[at] ?? 0)) candidates.add(entry & 0xffffff, bySound);
    }
  }
}

/** Adds the tokens that begin as the one asked and go on: it may have been cut short. */
function offerCut(lexicon: Lexicon, units: Uint16Array): void {
  const { shortest, most, likeness } = spelling.cut;
  if (units.length < shortest) return;
  const from = lexicon.firstFrom(units);
  for (let token = from; token < from + mostCut && lexicon.beginsWith(token, units); token++) {
    const gone = lexicon.length(token) - units.length;
    if (gone > 0 && gone <= most) candidates.offer(token, stepsOf(likeness(gone)));
  }
}

/** Tokens that begin alike are read no further than this. */
const mostCut = 48;
/** Units of a token that are compared: as many as there are bits in a number. */
const longestCompared = 31;
const mostSpelled = 96;

// Scratch of `spelledLike`, which never calls out while it uses it.
const candidates = new Candidates();
const hashes = new Uint32Array(mostDeletes);
const starts = new Uint32Array(mostDeletes);
const ends = new Uint32Array(mostDeletes);
const firsts = new Uint32Array(mostDeletes);
