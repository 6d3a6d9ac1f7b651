// Which part of one name is which part of the other. Masks: bit i is part i.

/** What a name comparison weighs. All are sums of part weights; `gain` is at most `matched`. */
export interface Balance {
  /** Weight of the parts that found a counterpart. */
  readonly matched: number;
  /** The same, each pair times its likeness. */
  readonly gain: number;
  /** Parts asked for that the held name lacks. */
  readonly askedAlone: number;
  /** Parts held that were not asked for. */
  readonly heldAlone: number;
}

/**
 * Nearness of two names by themselves, 0 to 1: for showing two names side by side, where no register says what is rare. A part that both have
 * differently *contradicts* and costs most; a part that only the question has costs more than a part that only the record has, since officers
 * and papers leave parts out and lists write all of them.
 */
export function nearness({ matched, gain, askedAlone, heldAlone }: Balance): number {
  if (matched <= 0) return 0;
  const contradicted = Math.min(askedAlone, heldAlone);
  const cost =
    contradiction * 2 * contradicted +
    askedExtra * (askedAlone - contradicted) +
    heldExtra * (heldAlone - contradicted);
  const plain = gain / (matched + cost);
  // Little in common is little evidence: one part shared says less than three. Where nothing is amiss there is nothing to doubt.
  const doubted = doubt * Math.min(1, 2 * (1 - plain));
  return Math.min(1, (gain * (1 + doubted / 2)) / (matched + cost + doubted));
}

const contradiction = 0.75;
const askedExtra = 0.6;
const heldExtra = 0.3;
const doubt = 0.5;

/** Candidate pairings of parts, in falling order of value, in parallel arrays that are used again for every name. */
export interface Pairings {
  count: number;
  /** Which parts a pairing uses up: `partsUsed`. */
  readonly parts: Uint32Array;
  /** What the assignment adds up. */
  readonly value: Float64Array;
  /** What the caller wants to know of the pairings chosen. */
  readonly gain: Float64Array;
}

/** Most pairings that are weighed against each other; the rest, worth less, are dropped. */
export const mostPairings = 14;

/** Masks of up to twelve parts asked and twelve held, in one number. */
export function partsUsed(asked: number, held: number): number {
  return asked | (held << partBits);
}

export const askedOf = (parts: number): number => parts & partMask;
export const heldOf = (parts: number): number => parts >>> partBits;

const partBits = 12;
const partMask = 0xfff;

export function newPairings(): Pairings {
  return {
    count: 0,
    parts: new Uint32Array(mostPairings),
    value: new Float64Array(mostPairings),
    gain: new Float64Array(mostPairings),
  };
}

/** Adds a pairing, keeping the best `mostPairings` in falling order of value. Pairings of equal value keep the order they came in. */
export function addPairing(to: Pairings, parts: number, value: number, gain: number): void {
  let at = to.count;
  while (at > 0 && (to.value[at - 1] ?? 0) < value) at--;
  if (at >= mostPairings) return;
  const last = Math.min(to.count, mostPairings - 1);
  for (let i = last; i > at; i--) {
    to.parts[i] = to.parts[i - 1] ?? 0;
    to.value[i] = to.value[i - 1] ?? 0;
    to.gain[i] = to.gain[i - 1] ?? 0;
  }
  to.parts[at] = parts;
  to.value[at] = value;
  to.gain[at] = gain;
  to.count = last + 1;
}

/**
 * The pairings, as a mask of their places, that use no part twice and are worth most together; those worth nothing are left out. A walk over
 * "with it" and "without it" that turns back where all that is left could not beat the best so far.
 */
export function bestAssignment({ count, parts, value }: Pairings): number {
  tails[count] = 0;
  for (let i = count - 1; i >= 0; i--) tails[i] = (tails[i + 1] ?? 0) + Math.max(0, value[i] ?? 0);
  let [best, chosen, taken] = [0, 0, 0];
  used[0] = 0;
  sums[0] = 0;
  for (let at = 0; ; at++) {
    const sum = sums[at] ?? 0;
    if (sum > best + tiny) [best, chosen] = [sum, taken];
    if (at === count || sum + (tails[at] ?? 0) <= best + tiny) {
      if (taken === 0) return chosen;
      // Back to the last pairing taken, and on without it.
      at = 31 - Math.clz32(taken);
      taken ^= 1 << at;
      used[at + 1] = used[at] ?? 0;
      sums[at + 1] = sums[at] ?? 0;
      continue;
    }
    const isFree = ((used[at] ?? 0) & (parts[at] ?? 0)) === 0;
    if (isFree) taken |= 1 << at;
    used[at + 1] = (used[at] ?? 0) | (isFree ? (parts[at] ?? 0) : 0);
    sums[at + 1] = sum + (isFree ? (value[at] ?? 0) : 0);
  }
}

const tiny = 1e-12;
/** Scratch of `bestAssignment`, which never calls out while it uses it. */
const tails = new Float64Array(mostPairings + 1);
const sums = new Float64Array(mostPairings + 1);
const used = new Uint32Array(mostPairings + 1);
