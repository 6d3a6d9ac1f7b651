import { romanisersOf, type NameReading, type NameToken } from "#names";
import { expanderOf, mostNativeGain, type ExpandingBudget, type Written } from "./words/expander.ts";
import type { Spelled } from "./words/spelled.ts";
import type { Question } from "./question.ts";
import { weights } from "./weighing/scale.ts";
import type { Segment } from "./segments/segment.ts";

/** What one slot may stand for in one segment. */
export interface Expanded {
  readonly spelled: Spelled | undefined;
  readonly written: Written | undefined;
}

/** What the slots of a question may stand for in a segment, as the reading has it. */
export function expandQuestion(
  { slots }: Question,
  {
    segment,
    reading,
    budget,
  }: { readonly segment: Segment; readonly reading: NameReading; readonly budget: ExpandingBudget },
): Expanded[] {
  const expander = expanderOf(segment);
  return slots.map((slot) => {
    const romaniser = slot.kind === "native" ? reading.romaniserOf(slot.script) : undefined;
    // Where several models read a script the romanisation of last resort is a guess too many.
    const isGuess = slot.kind === "latin" && romanisersOf(slot.script).length > 1;
    return {
      spelled: isGuess ? undefined : expander.spelled(slot.text, slot.span > 1, budget),
      written: romaniser === undefined ? undefined : expander.written(slot.text, romaniser, budget),
    };
  });
}

/**
 * What the slots of a Latin question may stand for among the native tokens of a segment. Comparing a rare word with all that sound like it takes longer
 * than all the rest of a check: it is put off for words that by themselves make no name worth `least`, so that their lists need not be read, and then only
 * the tokens are compared that stand beside another part's.
 */
export function expandNatively({ slots, parts }: Question, segment: Segment, least: number): Expanded[] {
  const expander = expanderOf(segment);
  const costOf = (from: number, to: number): number =>
    parts.slice(from, to).reduce((sum, { weight }) => sum + weights.costs.asked * weight, 0);
  // What is one word in other letters and two in Latin ones is known to be (al-Hassan, Jong-un): nothing is guessed.
  const known = slots.map((slot) => (canBeNative(slot) ? expander.nativesKnown(slot.text) : none));
  const unknown = slots
    .flatMap((slot, at) => (known[at] === undefined ? [{ slot, at, count: expander.countNativesNear(slot.text) }] : []))
    .toSorted((a, b) => b.count - a.count);
  let worth = -costOf(0, parts.length);
  for (const { slot, at, count } of unknown) {
    const worthWith = worth + mostNativeGain(slot.text) + costOf(slot.from, slot.from + slot.span);
    const isPutOff = count > fewCompared && worthWith < least;
    if (isPutOff) worth = worthWith;
    known[at] = isPutOff ? expander.nativesNear(slot.text) : expander.natives(slot.text);
  }
  return known.map((written) => ({ spelled: undefined, written }));
}

function canBeNative({ kind, isGuess }: NameToken): boolean {
  return kind === "latin" && !isGuess;
}

const none: Written = { tokens: new Uint32Array(0), gains: new Float32Array(0), postings: 0 };
/** So few are compared at once. */
const fewCompared = 8;
