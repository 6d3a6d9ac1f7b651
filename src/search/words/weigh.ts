import { DistanceFrom, spelling } from "#names";
import { mostCandidates, noPrice, type Candidates } from "./candidates.ts";
import { rowWidth, type Lexicon } from "./lexicon.ts";
import { stepsOf, stepsOfEdits } from "./spelling-steps.ts";
import { bitsOf, letterBits } from "./token-marks.ts";

/** How a candidate was met: it may be the word with slips, or sound like it (`maySound`). */
export const bySlips = 1;
export const bySound = 2;

/** A word that is looked up. */
export interface Asked {
  readonly lexicon: Lexicon;
  readonly text: string;
  /** The units of the text, at most 31. */
  readonly units: Uint16Array;
  readonly shape: number;
  /** The key of its consonants. */
  readonly skeleton: number;
  /** The most slips that it may have. */
  readonly mostEdits: number;
}

/** Counts the work of looking tokens up. */
export interface LookUps {
  /** Tokens compared letter by letter. */
  compared: number;
}

/**
 * Prices the candidates that are alike, by at most `mostCompared` comparisons of letters.
 *
 * Memory is what it waits for: so all that is wanted of each table is read before anything is done with it, and the processor fetches many at once.
 */
export function weigh(asked: Asked, candidates: Candidates, work: LookUps): void {
  const { rows, units } = asked.lexicon.arrays;
  for (let i = 0; i < candidates.count; i++) shapes[i] = rows[(candidates.tokens[i] ?? 0) * rowWidth + 1] ?? 0;
  const count = choose(asked, candidates);
  for (let at = 0; at < count; at++) firsts[at] = units[chosenStarts[at] ?? 0] ?? 0;
  compare(asked, candidates, { count, work });
}

/** Leaves out those whose length and letters show that they are too different; gives how many are left to be compared. */
function choose({ lexicon, units, shape, skeleton, mostEdits }: Asked, candidates: Candidates): number {
  const mostSlips = Math.min(mostEdits, spelling.editsAllowed(units.length));
  let count = 0;
  for (let i = 0; i < candidates.count; i++) {
    if (candidates.prices[i] === 0) continue;
    const token = candidates.tokens[i] ?? 0;
    const its = shapes[i] ?? 0;
    const unlike = bitsOf((shape ^ its) & letterBits);
    const gone = bitsOf(shape & ~its & letterBits);
    const length = its >>> 26;
    const apart = Math.abs(length - units.length);
    const isAlike = skeleton !== 0 && lexicon.skeletonKey(token) === skeleton;
    const met = candidates.marks[i] ?? 0;
    let limit = -1;
    if ((met & bySlips) !== 0)
      limit = isAlike ? spelling.editsBySound : Math.min(mostSlips, spelling.editsAllowed(length));
    // An edit takes at most one letter away, brings at most one, and changes the length by at most one.
    const isSlip = Math.max(gone, unlike - gone, apart) <= limit;
    if (!isSlip && (met & bySound) === 0) continue;
    chosen[count] = i;
    chosenStarts[count] = lexicon.start(token);
    limits[count] = isSlip ? limit : -1;
    hows[count] = (isAlike ? alike : 0) | (met & bySound);
    count++;
  }
  return count;
}

/** Compares letter by letter those that were chosen, and prices those that are alike. */
function compare(
  { lexicon, units, text }: Asked,
  candidates: Candidates,
  { count, work }: { readonly count: number; readonly work: LookUps },
): void {
  const end = work.compared + mostCompared;
  distance.start(units);
  held.units = lexicon.units;
  let soundsLike: ReturnType<typeof spelling.soundsLike> | undefined;
  for (let at = 0; at < count && work.compared < end; at++) {
    work.compared++;
    const candidate = chosen[at] ?? 0;
    const how = hows[at] ?? 0;
    held.start = chosenStarts[at] ?? 0;
    held.length = (shapes[candidate] ?? 0) >>> 26;
    const edits = distance.to(held.units, held.start, held.length);
    const longer = Math.max(held.length, units.length);
    const isSlip = edits <= (limits[at] ?? 0);
    // Where the consonants are the same the vowels tell well enough; the learnt prices cost ten times as much.
    if (isSlip || ((how & alike) !== 0 && edits <= spelling.editsBySound))
      candidates.lower(candidate, stepsOfEdits(edits, longer, (how & alike) !== 0));
    if (isSlip || (how & bySound) === 0 || edits > soundEdits(longer) || candidates.prices[candidate] !== noPrice)
      continue;
    work.compared += workOfSound;
    soundsLike ??= spelling.soundsLike(text);
    const likeness = soundsLike(held);
    if (likeness >= spelling.leastLikeness) candidates.lower(candidate, stepsOf(likeness));
  }
}

/** Whether two words of one sound, told by their shapes, may be alike. */
export function maySound(one: number, other: number): boolean {
  const unlike = bitsOf((one ^ other) & letterBits);
  const apart = Math.abs((one >>> 26) - (other >>> 26));
  if (unlike + apart > mostUnlike) return false;
  const gone = bitsOf(one & ~other & letterBits);
  return Math.max(gone, unlike - gone, apart) <= soundEdits(Math.max(one >>> 26, other >>> 26));
}

/** Letters that only one of two words has, and letters that one is longer, of which one in ten pairs of a sound that are one name has more. */
const mostUnlike = 5;
/**
 * The most edits between words of one sound that may be one name, by the length of the longer: with more than five, or with more than half of the
 * letters and one, one pair in a hundred has a price that is of use.
 */
function soundEdits(longer: number): number {
  return Math.min(5, 1 + (longer >>> 1));
}

/** Comparing by sound costs as much as so many more comparisons by edits. */
const workOfSound = 8;
const mostCompared = 1500;

// Scratch of `weigh`, which never calls out while it uses it. By number of the candidate:
const shapes = new Uint32Array(mostCandidates);
// In the order in which they were chosen:
const chosen = new Uint16Array(mostCandidates);
const chosenStarts = new Uint32Array(mostCandidates);
const firsts = new Uint16Array(mostCandidates);
/** The most edits that slips may be; -1 for one that is met by its sound only. */
const limits = new Int8Array(mostCandidates);
const hows = new Uint8Array(mostCandidates);
/** Its consonants are those of the word; stands beside `bySound`. */
const alike = 1;
const held: { units: Uint16Array; start: number; length: number } = { units: new Uint16Array(0), start: 0, length: 0 };
const distance = new DistanceFrom(held.units);
