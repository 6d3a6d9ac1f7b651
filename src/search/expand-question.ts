import { romanisersOf, type NameReading, type NameToken } from "#names";
import {
  expanderOf,
  mostNativeGain,
  type AskedWord,
  type ExpandingBudget,
  type Natives,
  type Written,
} from "./words/expander.ts";
import type { Spelled } from "./words/spelled.ts";
import type { Question } from "./question.ts";
import { weights } from "./weighing/scale.ts";
import type { Segment } from "./segments/segment.ts";

/** What one slot may stand for in one segment. */
export interface Expanded {
  readonly spelled: Spelled | undefined;
  readonly natives: Natives | undefined;
  readonly written: Written | undefined;
}

/** The words of a question's slots as a segment knows them; undefined for those that were joined by guess. */
export function wordsAsked(question: Question, segment: Segment): (AskedWord | undefined)[] {
  const expander = expanderOf(segment);
  return question.slots.map((slot) =>
    !isHalf(question, slot) && (slot.span === 1 || canBeNative(slot)) ? expander.word(slot.text) : undefined,
  );
}

const isHalf = ({ halves = 0 }: Question, { from }: NameToken): boolean => (halves & (1 << from)) !== 0;

/** What the slots of a question may stand for in a segment, as the reading has it. */
export function expandQuestion(
  question: Question,
  {
    segment,
    words,
    reading,
    budget,
  }: {
    readonly segment: Segment;
    readonly words: readonly (AskedWord | undefined)[];
    readonly reading: NameReading;
    readonly budget: ExpandingBudget;
  },
): Expanded[] {
  const expander = expanderOf(segment);
  return question.slots.map((slot, at) => {
    if (isHalf(question, slot)) return { ...nothing, spelled: expander.asItStands(slot.text) };
    const romaniser = slot.kind === "native" ? reading.romaniserOf(slot.script) : undefined;
    // Where several models read a script the romanisation of last resort is a guess too many.
    const isGuess = slot.kind === "latin" && romanisersOf(slot.script).length > 1;
    const word = slot.span > 1 ? undefined : words[at];
    const spelled = (): Spelled =>
      word === undefined ? expander.joined(slot.text, budget) : expander.spelled(word, budget);
    return {
      spelled: isGuess ? undefined : spelled(),
      natives: undefined,
      written: romaniser === undefined ? undefined : expander.written(slot.text, romaniser, budget),
    };
  });
}

/**
 * What the slots of a Latin question may stand for among the native tokens of a segment. Comparing a rare word with all that sound like it takes longer
 * than all the rest of a check: it is put off for words that by themselves make no name worth `least`, so that their lists need not be read, and then only
 * the tokens are compared that stand beside another part's.
 */
export function expandNatively(
  { slots, parts }: Question,
  {
    segment,
    words,
    least,
  }: { readonly segment: Segment; readonly words: readonly (AskedWord | undefined)[]; readonly least: number },
): Expanded[] {
  const expander = expanderOf(segment);
  const costOf = (from: number, to: number): number =>
    parts.slice(from, to).reduce((sum, { weight }) => sum + weights.costs.asked * weight, 0);
  const unknown: { readonly slot: NameToken; readonly word: AskedWord; readonly at: number; readonly count: number }[] =
    [];
  const found = slots.map((slot, at): Expanded => {
    const word = words[at];
    // What is one word in other letters and two in Latin ones is known to be (al-Hassan, Jong-un): nothing is guessed.
    if (word === undefined || !canBeNative(slot)) return nothing;
    const natives = expander.nativesKnown(word);
    if (natives === undefined) unknown.push({ slot, word, at, count: expander.countNativesNear(word) });
    return natives === undefined ? nothing : { ...nothing, natives };
  });
  let worth = -costOf(0, parts.length);
  for (const { slot, word, at, count } of unknown.toSorted((a, b) => b.count - a.count)) {
    const worthWith = worth + mostNativeGain(word.text) + costOf(slot.from, slot.from + slot.span);
    const isPutOff = count > fewCompared && worthWith < least;
    if (isPutOff) worth = worthWith;
    found[at] = isPutOff
      ? { ...nothing, written: expander.nativesNear(word) }
      : { ...nothing, natives: expander.natives(word) };
  }
  return found;
}

function canBeNative({ kind, isGuess }: NameToken): boolean {
  return kind === "latin" && !isGuess;
}

const nothing: Expanded = { spelled: undefined, natives: undefined, written: undefined };
/** So few are compared at once. */
const fewCompared = 8;
