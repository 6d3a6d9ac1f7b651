import { calibration, type NameKind } from "./calibration.generated.ts";
import { shareOfPeople } from "./common-names.ts";

// What agreements and differences of names say, in nats: natural logarithms of how much likelier they are between two names of one person than
// between those of two. What they add up to is shown as a strength.

/**
 * The weights of the score, in nats unless said otherwise. Found by going up and down one by one, where the alarms at 70 to 88 % of listed people
 * found were fewest, on one half of the dev data; the other half agreed. The optimum is flat: a tenth more or less changes little.
 */
export const weights = {
  /** Any slip of spelling at all, and how fast further ones make another name likelier than the same. */
  slip: 0.3,
  steepness: 14,
  /** `chanceOf`: how common a name of no letters would be, and how much rarer each letter makes it. */
  chance: 4.8,
  rarerByLetter: 0.65,
  /** So many people at random stand beside the records of a register. */
  people: 30_000,
  /** What parts without a counterpart cost, if they are plain: titles and particles cost as little as they weigh. */
  costs: {
    /** A part that both sides have, differently. */
    contradiction: 3.3,
    /** A part asked for and not held. */
    asked: 2.7,
    /** A part held and not asked for: papers leave parts out. */
    held: 1.4,
  },
  /** What an initial says for the part that it may stand for. */
  initial: 1,
  /** What a low-quality alias takes from a name. */
  weakName: 0.7,
  /**
   * What a nat of dates (`dates.ts`) counts beside one of names, by kind of name asked. Dates agree by chance as often as counted; the parts of a name
   * hang together, so that odds of names rise by less than the sum says (`spread`), syllables by more: beside them a nat of dates is worth
   * as many nats as make odds rise e times. Logistic regressions of name and date on one half of the people gave 1.3 to 2.1, 1.1 to 1.6 and 0.9 to 1.2.
   */
  dates: { latin: 1.67, letters: 1.3, syllables: 0.95 },
  /** A name that says less than this in nats makes an agreeing date doubtful, and how much each nat less takes from it. */
  plainlyNamed: 3,
  doubt: 1.5,
};

/** What a difference of spelling takes from the information of a part: nothing for the same spelling. `likeness` is 0 to 1. */
export function priceOf(likeness: number): number {
  return likeness >= 1 ? 0 : weights.slip - weights.steepness * Math.log(Math.max(likeness, 0.01));
}

/**
 * What finding a part exactly says: rare parts say much, short and common ones little. How common a part is says the register, and people at random:
 * no name is rarer on a list than at the border where it is asked for, where Juan and Mary are.
 */
export function informationOf({ text, holders, records }: SpelledAlike): number {
  const chance = Math.max(chanceOf(text.length), shareOfPeople(text));
  const share = (holders + weights.people * chance) / (records + weights.people);
  return -Math.log(Math.min(1, Math.max(chance, share)));
}

/** How a part asked for is spread over a register. */
export interface SpelledAlike {
  readonly text: string;
  /** Records of the register that hold it; those that are spelled otherwise count as much as their spelling makes them likely: `exp(-priceOf)`. */
  readonly holders: number;
  /** Records of the register that have a name. */
  readonly records: number;
}

/** The chance that a part of somebody's name is a certain one of so many letters, if it is no common name. There are only so many short ones. */
function chanceOf(letters: number): number {
  return Math.exp(-weights.chance - weights.rarerByLetter * Math.min(letters, longest));
}

const longest = 14;

/**
 * What the size of a register takes from every score, in nats: among forty times as many people somebody looks forty times as often like the one asked
 * for. Nothing up to the size that strengths were calibrated with, so that a short list is no less careful.
 */
export function crowdPrice(records: number): number {
  return Math.max(0, Math.log(records / calibratedWith));
}

/** Records of the register of the evaluation. */
const calibratedWith = 26_000;

/** Strength, 0 to 100, of a score in nats: the chance that it is the person asked for (see `calibration`), not rounded. */
export function strengthOf(score: number, kind: NameKind): number {
  const { middle, spread } = calibration[kind];
  return 100 / (1 + Math.exp((middle - score) / spread));
}

/** The least score in nats that is shown as this strength (above 0, below 100): the inverse of `strengthOf`. */
export function scoreFor(strength: number, kind: NameKind): number {
  const { middle, spread } = calibration[kind];
  return middle - spread * Math.log(100 / strength - 1);
}
