// What differences of spelling cost, as small numbers that are made once: an index compares millions of words.
import { spelling } from "#names";
import { priceOf } from "../weighing/scale.ts";

/** Prices are told in steps of so many nats, so that one fits in eight bits beside a token. */
const step = 0.04;

/** The steps of a likeness (0 to 1), rounded; the price of `spelling.leastLikeness` and more fits in eight bits. */
export function stepsOf(likeness: number): number {
  return Math.round(priceOf(likeness) / step);
}

/** The price of so many steps, in nats. */
export const priceOfSteps = Float32Array.from({ length: 256 }, (_, steps) => steps * step);

/** How much a holder of a token of that price counts as a holder of the word: `exp(-price)`. */
export const shareOfSteps = priceOfSteps.map((price) => Math.exp(-price));

/** The steps of so many edits between words of which the longer is so long; `tooMany` where that is less alike than `spelling.leastLikeness`. */
export function stepsOfEdits(edits: number, longer: number, soundsAlike: boolean): number {
  return table[(edits * lengths + longer) * 2 + (soundsAlike ? 1 : 0)] ?? tooMany;
}

export const tooMany = 255;
const lengths = 64;

const table = Uint8Array.from({ length: (spelling.editsBySound + 1) * lengths * 2 }, (_, at) => {
  const [edits, longer] = [Math.floor(at / 2 / lengths), Math.floor(at / 2) % lengths];
  if (edits > longer) return tooMany;
  const likeness = edits === 0 ? 1 : spelling.likeness(edits, longer, at % 2 === 1);
  return likeness < spelling.leastLikeness ? tooMany : stepsOf(likeness);
});
