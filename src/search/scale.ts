import { calibration, type NameKind } from "./calibration.generated.ts";

// What agreements and differences of names say, in nats: natural logarithms of how much likelier they are between two names of one person than
// between those of two. What they add up to is shown as a strength.

/**
 * What a difference of spelling takes from the information of a part: nothing for the same spelling. `likeness` is 0 to 1.
 */
export function priceOf(likeness: number): number {
  return likeness >= 1 ? 0 : slip - steepness * Math.log(Math.max(likeness, 0.01));
}

/** Any slip at all, and how fast further ones make another name likelier than the same. */
const slip = 0.5;
const steepness = 11;

/**
 * How many of a thousand people at random share a part of this many letters: lists know rare names only, so that what is rare on a list need not be
 * rare at a border. Short names are common: there are only so many.
 */
export function chanceOf(letters: number): number {
  return Math.exp(-4.6 - 0.55 * Math.min(letters, 14));
}

/** What finding a part exactly says: rare parts say much, short and common ones little. */
export function informationOf(spelled: SpelledAlike): number {
  const share = (spelled.holders + people * chanceOf(spelled.letters)) / (spelled.names + people);
  return -Math.log(Math.min(1, share));
}

/** How a part asked for is spread over a register. */
export interface SpelledAlike {
  readonly letters: number;
  /** Names of the register that hold it, those that are spelled otherwise counted as much as their spelling makes them likely: `exp(-priceOf)`. */
  readonly holders: number;
  /** Names of the register. */
  readonly names: number;
}

/** So many people at random stand beside the names of a register. */
const people = 20_000;

/** What parts without a counterpart cost, for a plain part; titles and particles cost as little as they weigh. */
export interface Costs {
  /** A part that both sides have, differently. */
  readonly contradiction: number;
  /** A part asked for and not held. */
  readonly asked: number;
  /** A part held and not asked for: papers leave parts out. */
  readonly held: number;
}

export const latinCosts: Costs = { contradiction: 5, asked: 2.5, held: 0.8 };
/** Letters of another script say less about a part than its own do, and costs are in proportion. */
export const crossScriptCosts: Costs = { contradiction: 2.5, asked: 1.2, held: 1.3 };

/** What an initial says for the part that it may stand for. */
export const initialGain = 1;

/** What a low-quality alias takes from a name. */
export const weakNameCost = 0.7;

/** Strength, 0 to 100 in tenths, of a score in nats: rises with it, by what the score was worth among people of known identity. */
export function strengthOf(score: number, kind: NameKind): number {
  const { middle, spread } = calibration[kind];
  return Math.round(1000 / (1 + Math.exp((middle - score) / spread))) / 10;
}

/** The least score in nats that is shown as this strength (above 0, below 100): the inverse of `strengthOf`. */
export function scoreFor(strength: number, kind: NameKind): number {
  const { middle, spread } = calibration[kind];
  return middle - spread * Math.log(100 / strength - 1);
}
