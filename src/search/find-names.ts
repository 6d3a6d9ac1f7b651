import { readingsOf, type NameReading, type NameToken } from "#names";
import type { NameKind } from "./weighing/calibration.generated.ts";
import { dateStretches } from "./scanning/stretches.ts";
import { evidenceOf, mostOtherEvidence, nameKindsOf, nameKindOf } from "./weighing/evidence.ts";
import { expandNatively, expandQuestion, type Expanded } from "./expand-question.ts";
import { expanderOf, type ExpandingBudget, type Written } from "./words/expander.ts";
import type { Spelled } from "./words/spelled.ts";
import type { Findings } from "./findings.ts";
import type { Question } from "./question.ts";
import { crowdPrice, informationOf, scoreFor, strengthOf } from "./weighing/scale.ts";
import { mostInLists, scan, type Budget, type Stretch } from "./scanning/scan.ts";
import { NameScorer } from "./weighing/score.ts";
import type { Segment } from "./segments/segment.ts";
import type { ExactGain } from "./weighing/senses.ts";
import { splitQuestion } from "./split-question.ts";
import { Shortlist } from "./scanning/shortlist.ts";
import { stepsPerCheck } from "./words/decode.ts";
import { mostByParts, type SoughtSlot } from "./scanning/worth.ts";

/** Adds the records found by name, if they may reach the least strength; gives whether the work budget cut the search. */
export function findNames(
  question: Question,
  segments: readonly Segment[],
  { found, least }: { readonly found: Findings; readonly least: number },
): boolean {
  if (question.parts.length === 0) return false;
  const work: Work = {
    scanning: { postings: postingsPerCheck, cut: false },
    expanding: { compared: 0, decoding: { steps: stepsPerCheck, cut: false } },
  };
  const stretchesBySegment = new Map(
    segments.map((segment) => [segment, dateStretches(segment, question.born, mostOtherEvidence(question))]),
  );
  const stretches = (segment: Segment): readonly Stretch[] => stretchesBySegment.get(segment) ?? [];
  for (const reading of readingsOf(question.parts))
    findByReading({ question, segments, stretches, reading, least }, found, work);
  const split = splitQuestion(question, segments);
  const [usual] = readingsOf(question.parts);
  if (split !== undefined && usual !== undefined)
    findByReading(
      { question: split, segments, stretches, reading: { ...usual, price: splitPrice }, least },
      found,
      work,
    );
  return work.scanning.cut || work.expanding.decoding.cut;
}

/** What it takes from a score, in nats, that a word was taken for two. */
const splitPrice = 1;
const postingsPerCheck = 30_000;

/** What a check may still do, over all segments and readings. */
interface Work {
  readonly scanning: Budget;
  readonly expanding: ExpandingBudget;
}

interface Search {
  readonly question: Question;
  readonly segments: readonly Segment[];
  readonly stretches: (segment: Segment) => readonly Stretch[];
  readonly reading: NameReading;
  readonly least: number;
}

function findByReading(
  { question, segments: all, stretches, reading, least }: Search,
  findings: Findings,
  work: Work,
): void {
  const isNative = reading.isHeldNatively === true;
  const segments = isNative ? all.filter(({ lexicon }) => lexicon.natives.tokens.length > 0) : all;
  const price = reading.price + crowdPrice(all.reduce((sum, { namedRecords }) => sum + namedRecords, 0));
  // The least that is kept makes the search end.
  const leastScore = Math.min(
    ...nameKindsOf(question).map(
      ({ kind, evidence }) => scoreFor(Math.max(least - rounding, weakest[kind]), kind) - evidence,
    ),
  );
  const expanded = segments.map((segment) => ({
    segment,
    slots: isNative
      ? expandNatively(question, segment, leastScore + price - mostInLists(stretches(segment)))
      : expandQuestion(question, { segment, reading, budget: work.expanding }),
  }));
  const information = informationOfSlots(question, expanded);
  for (const { segment, slots } of expanded) {
    scorer.begin(question.parts, exactly(question, segment));
    const sought = addSenses(question, slots, information);
    scan(
      {
        segment,
        slots: sought.slots,
        senses: scorer.senses,
        shares: sought.shares,
        most: mostByParts(sought.shares, sought.costs),
        costs: sought.costs,
        least: leastScore + price,
      },
      {
        stretches: stretches(segment),
        shortlist,
        budget: work.scanning,
        evidence: (name) => evidenceOf(question, segment, segment.docOfName(name)),
      },
    );
    for (const name of shortlist.best()) {
      const doc = segment.docOfName(name);
      const score = scorer.score(segment, name) + evidenceOf(question, segment, doc) - price;
      const kind = nameKindOf(question, segment.kind(doc));
      const strength = strengthOf(score, kind);
      if (strength >= least - rounding && strength >= weakest[kind])
        findings.add({ segment, doc, strength, matched: () => segment.nameText(name) });
    }
  }
}

/** Owned by `findByReading`, which never calls out while it uses them. */
const scorer = new NameScorer();
const shortlist = new Shortlist(150);
/** What is weaker than this is shown to nobody. Syllables are steep: there the right name is often among the first ten with little to show for it. */
const weakest: Readonly<Record<NameKind, number>> = { latin: 0.1, letters: 0.01, syllables: 0.0001, organisation: 0.1 };
/** Strengths are shown in tenths. */
const rounding = 0.05;

/** What a native token says for being the parts asked, in nats, where that was put off. */
function exactly({ slots }: Question, segment: Segment): ExactGain {
  return (token, asked) => {
    const slot = slots.find((one) => one.kind === "latin" && maskOf(one) === asked);
    return slot === undefined ? -Infinity : expanderOf(segment).nativeGain(slot.text, token);
  };
}

const maskOf = ({ from, span }: NameToken): number => ((1 << span) - 1) << from;

/**
 * What finding each slot exactly says, in nats (`informationOf`), over all segments together: how rare a name is may not depend on how records
 * are stored. Particles and titles say as little as they weigh.
 */
function informationOfSlots(
  question: Question,
  expanded: readonly { readonly segment: Segment; readonly slots: readonly Expanded[] }[],
): number[] {
  const records = expanded.reduce((sum, { segment }) => sum + segment.namedRecords, 0);
  return question.slots.map(({ from, span, text }, i) => {
    let weight = 0;
    for (const part of question.parts.slice(from, from + span)) weight = Math.max(weight, part.bound ? 1 : part.weight);
    const holders = expanded.reduce((sum, { slots }) => sum + (slots[i]?.spelled?.holders() ?? 0), 0);
    return weight * informationOf({ text, holders, records });
  });
}

/** Tells the scorer what the tokens of a segment may stand for; gives what the scan must know. */
function addSenses(
  question: Question,
  slots: readonly Expanded[],
  information: readonly number[],
): { readonly slots: SoughtSlot[]; readonly shares: Float64Array; readonly costs: Float64Array } {
  const count = question.parts.length;
  const shares = new Float64Array(count);
  const sought: SoughtSlot[] = [];
  slots.forEach(({ spelled, written }, i) => {
    const slot = question.slots[i];
    if (slot === undefined) return;
    const parts = maskOf(slot);
    const add = (gains: Float32Array, { tokens, postings, isBound = false }: Omit<Written, "gains">): void => {
      let best = 0;
      for (let at = 0; at < tokens.length; at++) {
        const gain = gains[at] ?? 0;
        scorer.addSense(tokens[at] ?? 0, parts, gain, isBound);
        if (gain > best) best = gain;
      }
      for (let part = slot.from; part < slot.from + slot.span; part++)
        shares[part] = Math.max(shares[part] ?? 0, best / slot.span);
      sought.push({ parts, tokens, gains, postings });
    };
    if (spelled !== undefined) add(gainsOf(spelled, information[i] ?? 0), spelled);
    if (written !== undefined) add(written.gains, written);
  });
  return { slots: sought, shares, costs: Float64Array.from({ length: count }, (_, part) => scorer.costOf(1 << part)) };
}

/** What finding each token says when finding the part exactly says so much. */
function gainsOf({ prices }: Spelled, says: number): Float32Array {
  const gains = new Float32Array(prices.length);
  for (let at = 0; at < prices.length; at++) gains[at] = says - (prices[at] ?? 0);
  return gains;
}
