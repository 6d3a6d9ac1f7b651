import { alignmentDistance, codeUnits, spelling, variantKeysOf, variantLikeness, type VariantKey } from "#names";
import { bucketOf, type Buckets } from "./buckets.ts";
import { eachDelete, letterBits, shapeOf, skeletonHash, variantHash, type Lexicon } from "./lexicon.ts";

/** Tokens of a lexicon that may be what was asked, likest first, and how alike each is (0 to 1). */
export interface Near {
  readonly tokens: Uint32Array;
  readonly likeness: Float32Array;
  /** Gains in nats where the tables of a script say them (native words decoded); undefined for spellings. */
  readonly gains?: Float32Array;
}

/** Counts the work of looking tokens up, so that a hostile question cannot take for ever. */
export interface LookUps {
  /** Tokens compared letter by letter. */
  compared: number;
}

/**
 * Finds the tokens that are spelled or sound like a text, itself included, likest first: at most `mostSpelled` of them, by at most
 * `mostCompared` comparisons of letters.
 */
export function spelledLike(lexicon: Lexicon, text: string, work: LookUps): Near {
  const units = codeUnits(text);
  const search: Search = {
    lexicon,
    units,
    shape: shapeOf(units),
    skeleton: skeletonHash(text),
    work,
    end: work.compared + mostCompared,
  };
  begin(lexicon.size);
  const exact = lexicon.find(units);
  if (exact >= 0) {
    met[exact] = stamp;
    keep(exact, 1);
  }
  eachDelete(units, (hash) => collect(search, lexicon.deletes, hash));
  if (search.skeleton !== 0) collect(search, lexicon.skeletons, search.skeleton);
  for (const variant of variantKeysOf(text)) collectVariants(search, variant);
  return likest();
}

interface Search {
  readonly lexicon: Lexicon;
  readonly units: Uint16Array;
  readonly shape: number;
  readonly skeleton: number;
  readonly work: LookUps;
  readonly end: number;
}

function collect({ lexicon, units, shape, skeleton, work, end }: Search, by: Buckets, hash: number): void {
  const bucket = bucketOf(hash, by.offsets.length - 1);
  const last = by.offsets[bucket + 1] ?? 0;
  const fingerprint = hash & 255;
  for (let at = by.offsets[bucket] ?? 0; at < last; at++) {
    const entry = by.entries[at] ?? 0;
    const token = entry & 0xffffff;
    if (entry >>> 24 !== fingerprint || met[token] === stamp) continue;
    met[token] = stamp;
    const length = lexicon.length(token);
    const soundsAlike = skeleton !== 0 && lexicon.skeletonKey(token) === skeleton;
    const limit = soundsAlike
      ? spelling.editsBySound
      : Math.min(spelling.editsAllowed(length), spelling.editsAllowed(units.length));
    if (bitsOf((lexicon.shape(token) ^ shape) & letterBits) > 2 * limit) continue;
    if (work.compared++ >= end) return;
    const distance = alignmentDistance(units, lexicon.units, limit, lexicon.start(token), length);
    if (distance > limit) continue;
    const likeness = spelling.likeness(distance, Math.max(length, units.length), soundsAlike);
    if (likeness >= spelling.leastLikeness) keep(token, likeness);
  }
}

/** Adds the tokens of a group that are not alike enough already. */
function collectVariants({ lexicon, work, end }: Search, { key, kind }: VariantKey): void {
  const { offsets, entries } = lexicon.variants;
  const hash = variantHash(key);
  const bucket = bucketOf(hash, offsets.length - 1);
  const last = offsets[bucket + 1] ?? 0;
  for (let at = offsets[bucket] ?? 0; at < last; at++) {
    const entry = entries[at] ?? 0;
    const token = entry & 0xffffff;
    if (entry >>> 24 !== (hash & 255) || work.compared++ >= end) continue;
    // Eight bits of the key may be another's: the token itself tells.
    if (variantKeysOf(lexicon.text(token)).some((other) => other.key === key)) keep(token, variantLikeness[kind]);
  }
}

/** Tokens met in the running search carry its stamp. Owned by `spelledLike`, which never calls out while it uses it. */
let met = new Uint32Array(0);
let stamp = 0;
/** What is kept: rising by unlikeness, then by token, once sorted. */
const kept = new Float64Array(4096);
let keptCount = 0;

function begin(tokens: number): void {
  if (met.length < tokens) met = new Uint32Array(Math.ceil(tokens * 1.25));
  stamp = (stamp + 1) >>> 0;
  if (stamp === 0) met.fill(0);
  keptCount = 0;
}

function keep(token: number, likeness: number): void {
  if (keptCount < kept.length) kept[keptCount++] = Math.round((1 - likeness) * scale) * tokensInAll + token;
}

function likest(): Near {
  const sorted = kept.subarray(0, keptCount).sort();
  const tokens: number[] = [];
  const likeness: number[] = [];
  // One that is spelled alike and of a group too stands twice: the likest first.
  const given = new Set<number>();
  for (let i = 0; i < keptCount && tokens.length < mostSpelled; i++) {
    const key = sorted[i] ?? 0;
    const token = key % tokensInAll;
    if (given.has(token)) continue;
    given.add(token);
    tokens.push(token);
    likeness.push(1 - Math.floor(key / tokensInAll) / scale);
  }
  return { tokens: Uint32Array.from(tokens), likeness: Float32Array.from(likeness) };
}

const scale = 1_000_000;
const tokensInAll = 0x1000000;
const mostSpelled = 96;
const mostCompared = 3000;

function bitsOf(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
