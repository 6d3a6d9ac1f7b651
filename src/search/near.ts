import { codeUnits, DistanceFrom, spelling } from "#names";
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
 * Finds the tokens that are spelled or sound like a text, are cut short or another form of it, itself included, likest first: at most `mostSpelled` of them, by at most
 * `mostCompared` comparisons of letters.
 */
export function spelledLike(
  lexicon: Lexicon,
  text: string,
  { work, isJoined }: { readonly work: LookUps; readonly isJoined: boolean },
): Near {
  const units = codeUnits(text).subarray(0, longestCompared);
  const search: Search = {
    lexicon,
    units,
    distance: new DistanceFrom(units),
    mostEdits: isJoined ? 1 : 2,
    shape: shapeOf(units),
    skeleton: skeletonHash(text),
    work,
    end: work.compared + mostCompared,
  };
  begin(lexicon.size);
  const exact = lexicon.find(units);
  if (exact >= 0) {
    met[exact] = stamp + 1;
    keep(exact, 1);
  }
  eachDelete(units, (hash) => collect(search, lexicon.deletes, hash), search.mostEdits);
  // Parts that were joined by guess are not guessed at any further; "abdul" and "rahman" are no guess.
  if (isJoined && !spelling.isCompound(text)) return likest();
  if (!isJoined) {
    for (const variant of spelling.variantKeysOf(text)) collectVariants(search, variant);
    collectCut(search);
  }
  const soundsLike = spelling.soundsLike(text);
  for (const key of spelling.soundKeysOf(text)) collectBySound(search, key, soundsLike);
  return likest();
}

interface Search {
  readonly lexicon: Lexicon;
  readonly units: Uint16Array;
  readonly distance: DistanceFrom;
  readonly mostEdits: number;
  readonly shape: number;
  readonly skeleton: number;
  readonly work: LookUps;
  readonly end: number;
}

function collect(search: Search, by: Buckets, hash: number): void {
  const { lexicon, units, shape, skeleton, work, end } = search;
  const bucket = bucketOf(hash, by.offsets.length - 1);
  const last = by.offsets[bucket + 1] ?? 0;
  const fingerprint = hash & 255;
  for (let at = by.offsets[bucket] ?? 0; at < last; at++) {
    const entry = by.entries[at] ?? 0;
    const token = entry & 0xffffff;
    if (entry >>> 24 !== fingerprint || (met[token] ?? 0) >= stamp) continue;
    met[token] = stamp;
    const length = lexicon.length(token);
    const soundsAlike = skeleton !== 0 && lexicon.skeletonKey(token) === skeleton;
    const limit = soundsAlike
      ? spelling.editsBySound
      : Math.min(search.mostEdits, spelling.editsAllowed(length), spelling.editsAllowed(units.length));
    if (bitsOf((lexicon.shape(token) ^ shape) & letterBits) > 2 * limit) continue;
    if (work.compared++ >= end) return;
    const distance = search.distance.to(lexicon.units, lexicon.start(token), length);
    if (distance > limit) continue;
    met[token] = stamp + 1;
    const likeness = spelling.likeness(distance, Math.max(length, units.length), soundsAlike);
    if (likeness >= spelling.leastLikeness) keep(token, likeness);
  }
}

/** Adds the tokens of one sound that are further apart than the edits allowed. */
function collectBySound(search: Search, key: number, soundsLike: (token: string) => number): void {
  const { lexicon, units, shape, distance, work, end } = search;
  const { offsets, entries } = lexicon.skeletons;
  const bucket = bucketOf(key, offsets.length - 1);
  const last = offsets[bucket + 1] ?? 0;
  for (let at = offsets[bucket] ?? 0; at < last; at++) {
    const entry = entries[at] ?? 0;
    const token = entry & 0xffffff;
    if (entry >>> 24 !== (key & 255) || met[token] === stamp + 1) continue;
    const letters = bitsOf((lexicon.shape(token) ^ shape) & letterBits);
    if (letters + Math.abs(lexicon.length(token) - units.length) > mostUnlike) continue;
    if ((work.compared += workOfSound) >= end) return;
    met[token] = stamp + 1;
    const edits = distance.to(lexicon.units, lexicon.start(token), lexicon.length(token));
    if (edits > mostEditsBySound) continue;
    // Where the consonants are the same the vowels tell well enough; the learnt prices cost twenty times as much.
    const likeness = bySkeleton(search, token, edits);
    if (likeness >= spelling.leastLikeness) keep(token, likeness);
    else {
      const sound = soundsLike(lexicon.text(token));
      if (sound >= spelling.leastLikeness) keep(token, sound);
    }
  }
}

/** Letters that only one of two words has, and letters that one is longer, of which one in ten pairs of a sound that are one name has more. */
const mostUnlike = 5;

/** How alike a token is whose consonants are those asked for, by the vowels that differ; 0 where they are not. */
function bySkeleton({ lexicon, units, skeleton }: Search, token: number, edits: number): number {
  if (skeleton === 0 || lexicon.skeletonKey(token) !== skeleton || edits > spelling.editsBySound) return 0;
  return spelling.likeness(edits, Math.max(lexicon.length(token), units.length), true);
}

/** Of words of one sound with more edits between them one in a hundred is the same name. */
const mostEditsBySound = 5;

/** Comparing by sound costs as much as so many comparisons by edits. */
const workOfSound = 8;

/** Adds the tokens that begin as the one asked and go on: it may have been cut short. */
function collectCut({ lexicon, units }: Search): void {
  const { shortest, most, likeness } = spelling.cut;
  if (units.length < shortest) return;
  const from = lexicon.firstFrom(units);
  for (let token = from; token < from + mostCut && lexicon.beginsWith(token, units); token++) {
    const gone = lexicon.length(token) - units.length;
    if (gone > 0 && gone <= most) keep(token, likeness(gone));
  }
}

/** Tokens that begin alike are read no further than this. */
const mostCut = 48;

/** Adds the tokens of a group that are not alike enough already. */
function collectVariants(
  { lexicon, work, end }: Search,
  { key, likeness }: ReturnType<typeof spelling.variantKeysOf>[number],
): void {
  const { offsets, entries } = lexicon.variants;
  const hash = variantHash(key);
  const bucket = bucketOf(hash, offsets.length - 1);
  const last = offsets[bucket + 1] ?? 0;
  for (let at = offsets[bucket] ?? 0; at < last; at++) {
    const entry = entries[at] ?? 0;
    const token = entry & 0xffffff;
    if (entry >>> 24 !== (hash & 255) || work.compared++ >= end) continue;
    // Eight bits of the key may be another's: the token itself tells.
    if (spelling.variantKeysOf(lexicon.text(token)).some((other) => other.key === key)) keep(token, likeness);
  }
}

/**
 * Tokens met in the running search carry its stamp, and one more when their likeness has been settled. Owned by `spelledLike`, which never calls out
 * while it uses it.
 */
let met = new Uint32Array(0);
let stamp = 0;
const lastStamp = 0xfffffff0;
/** What is kept: rising by unlikeness, then by token, once sorted. */
const kept = new Float64Array(4096);
let keptCount = 0;

function begin(tokens: number): void {
  if (met.length < tokens) met = new Uint32Array(Math.ceil(tokens * 1.25));
  stamp += 2;
  if (stamp > lastStamp) {
    met.fill(0);
    stamp = 2;
  }
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
/** Units of a token that are compared: as many as there are bits in a number. */
const longestCompared = 31;
const mostSpelled = 96;
const mostCompared = 1500;

function bitsOf(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
