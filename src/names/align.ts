// Which part of one name is which part of the other, and what the whole is worth. Masks: bit i is part i.

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
 * Nearness of two names, 0 to 1. A part that both have differently *contradicts* and costs most; a part that only the question has costs
 * more than a part that only the record has, since officers and papers leave parts out and lists write all of them.
 */
export function nearness({ matched, gain, askedAlone, heldAlone }: Balance): number {
  if (matched <= 0) return 0;
  const contradicted = Math.min(askedAlone, heldAlone);
  const cost =
    contradiction * 2 * contradicted +
    askedExtra * (askedAlone - contradicted) +
    heldExtra * (heldAlone - contradicted);
  const plain = gain / (matched + cost);
  // Little in common is little evidence: one rare part shared says less than three. Where nothing is amiss there is nothing to doubt.
  const doubted = doubt * Math.min(1, 2 * (1 - plain));
  return Math.min(1, (gain * (1 + doubted / 2)) / (matched + cost + doubted));
}

const contradiction = 0.75;
const askedExtra = 0.6;
const heldExtra = 0.3;
const doubt = 0.5;

/** Candidate pairings of parts, in parallel arrays: `value` is what a pairing is worth, the masks say which parts it uses up. */
export interface Pairings {
  count: number;
  readonly asked: Uint32Array;
  readonly held: Uint32Array;
  readonly value: Float64Array;
  /** What the pairing would be worth if its two sides were the same. */
  readonly worth: Float64Array;
}

/** One pairing of parts. */
export interface Pairing {
  readonly asked: number;
  readonly held: number;
  readonly value: number;
  readonly worth: number;
}

/** Most pairings that are weighed against each other; the rest, worth less, are dropped. */
export const mostPairings = 14;

export function newPairings(): Pairings {
  return {
    count: 0,
    asked: new Uint32Array(mostPairings),
    held: new Uint32Array(mostPairings),
    value: new Float64Array(mostPairings),
    worth: new Float64Array(mostPairings),
  };
}

/** Adds a pairing, keeping the best `mostPairings` in falling order of value. Pairings of equal value keep the order they came in. */
export function addPairing(to: Pairings, { asked, held, value, worth }: Pairing): void {
  let at = Math.min(to.count, mostPairings);
  while (at > 0 && (to.value[at - 1] ?? 0) < value) at--;
  if (at >= mostPairings) return;
  const last = Math.min(to.count, mostPairings - 1);
  for (let i = last; i > at; i--) {
    to.asked[i] = to.asked[i - 1] ?? 0;
    to.held[i] = to.held[i - 1] ?? 0;
    to.value[i] = to.value[i - 1] ?? 0;
    to.worth[i] = to.worth[i - 1] ?? 0;
  }
  to.asked[at] = asked;
  to.held[at] = held;
  to.value[at] = value;
  to.worth[at] = worth;
  to.count = last + 1;
}

/** The pairings, as a mask of their places, that use no part twice and are worth most together. */
export function bestAssignment(pairings: Pairings): number {
  const ends = tails;
  ends[pairings.count] = 0;
  for (let i = pairings.count - 1; i >= 0; i--) ends[i] = (ends[i + 1] ?? 0) + (pairings.value[i] ?? 0);
  best.value = -1;
  best.chosen = 0;
  search(pairings, 0, { asked: 0, held: 0, value: 0, chosen: 0 });
  return best.chosen;
}

/** Scratch of `bestAssignment`, which never calls out while it uses it. */
const tails = new Float64Array(mostPairings + 1);
const best = { value: 0, chosen: 0 };

interface Partial {
  readonly asked: number;
  readonly held: number;
  readonly value: number;
  readonly chosen: number;
}

function search(pairings: Pairings, at: number, so: Partial): void {
  if (so.value > best.value + 1e-12) {
    best.value = so.value;
    best.chosen = so.chosen;
  }
  if (at === pairings.count || so.value + (tails[at] ?? 0) <= best.value + 1e-12) return;
  const asked = pairings.asked[at] ?? 0;
  const held = pairings.held[at] ?? 0;
  if ((so.asked & asked) === 0 && (so.held & held) === 0) {
    const value = so.value + (pairings.value[at] ?? 0);
    search(pairings, at + 1, { asked: so.asked | asked, held: so.held | held, value, chosen: so.chosen | (1 << at) });
  }
  search(pairings, at + 1, so);
}
