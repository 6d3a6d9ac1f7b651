import { readingsOf, type NameReading } from "#names";
import type { NameKind } from "./weighing/calibration.generated.ts";
import { dateStretches } from "./scanning/stretches.ts";
import { evidenceOf, mostEvidence, nameKindsOf, nameKindOf, scoreWith } from "./weighing/evidence.ts";
import { expandNatively, expandQuestion, wordsAsked, type Expanded } from "./expand-question.ts";
import { expanderOf, type AskedWord, type ExpandingBudget } from "./words/expander.ts";
import type { Findings } from "./findings.ts";
import type { Question } from "./question.ts";
import { crowdPrice, informationOf, scoreFor, strengthOf } from "./weighing/scale.ts";
import { mostInLists, scan, type Budget } from "./scanning/scan.ts";
import { NameScorer } from "./weighing/score.ts";
import type { Segment } from "./segments/segment.ts";
import type { ExactGain } from "./weighing/senses.ts";
import { splitInPlaces, splitQuestion } from "./split-question.ts";
import { Shortlist } from "./scanning/shortlist.ts";
import { stepsPerCheck } from "./words/decode.ts";
import { addSenses, maskOf, mostShares } from "./sought-slots.ts";
import { mostByParts } from "./scanning/worth.ts";
import type { Stretch } from "./scanning/zones.ts";
import type { WideSearch } from "./wide-search.ts";

/** Adds the records found by name, if they may reach the least strength; gives whether the work budget cut the search. */
export function findNames(
  question: Question,
  segments: readonly Segment[],
  { found, least, wide }: { readonly found: Findings; readonly least: number; readonly wide?: WideSearch | undefined },
): boolean {
  if (question.parts.length === 0) return false;
  const work: Work = {
    scanning: { postings: postingsPerCheck, cut: false },
    expanding: { compared: 0, decoding: { steps: stepsPerCheck, cut: false } },
    wide,
  };
  const most = mostEvidence(question);
  const places = segments.map((segment) => ({
    segment,
    stretches: dateStretches(segment, question.born, most),
    words: wordsAsked(question, segment),
  }));
  const readings = readingsOf(question.parts);
  const [usual] = readings;
  const ways = readings.map((reading): Search => ({ question, places, reading, least }));
  for (const split of wide !== undefined ? splitInPlaces(question, segments) : splitQuestion(question, segments)) {
    if (usual === undefined) break;
    const own = places.map((place) => ({ ...place, words: wordsAsked(split.question, place.segment) }));
    ways.push({ question: split.question, places: own, reading: { ...usual, price: split.price }, least });
  }
  if (wide !== undefined) ways.sort((a, b) => turnOf(a) - turnOf(b));
  // However much the question as it came takes, its words are cut in two as well.
  const cutting = { ...work, scanning: { postings: postingsPerCuts, cut: false } };
  for (const way of ways) findByReading(way, found, way.question.halves === undefined ? work : cutting);
  return work.scanning.cut || cutting.scanning.cut || work.expanding.decoding.cut;
}

/** What takes longest comes last: then the bar has risen. */
function turnOf({ question, reading }: Search): number {
  return question.halves !== undefined ? 1 : reading.isHeldNatively === true ? 2 : 0;
}

const postingsPerCheck = 30_000;
const postingsPerCuts = 5000;

/** What a check may still do, over all segments and readings. */
interface Work {
  readonly scanning: Budget;
  readonly expanding: ExpandingBudget;
  readonly wide: WideSearch | undefined;
}

/** A segment to be searched, what dates say in it, and the words asked as it knows them. */
interface Place {
  readonly segment: Segment;
  readonly stretches: readonly Stretch[];
  readonly words: readonly (AskedWord | undefined)[];
}

interface Search {
  readonly question: Question;
  readonly places: readonly Place[];
  readonly reading: NameReading;
  readonly least: number;
}

function findByReading({ question, places: all, reading, least }: Search, findings: Findings, work: Work): void {
  const isNative = reading.isHeldNatively === true;
  const places = isNative ? all.filter(({ segment }) => segment.lexicon.natives.tokens.length > 0) : all;
  const price = reading.price + crowdPrice(all.reduce((sum, { segment }) => sum + segment.namedRecords, 0));
  const { wide } = work;
  // The least that is kept makes the search end.
  const leastScore = Math.max(leastScoreOf(question, least), wide?.least(question, isNative) ?? -Infinity);
  const expanded = places.map(({ segment, stretches, words }) => ({
    segment,
    stretches,
    slots: isNative
      ? expandNatively(question, { segment, words, least: leastScore + price - mostInLists(stretches) })
      : expandQuestion(question, { segment, words, reading, budget: work.expanding }),
  }));
  const information = informationOfSlots(question, expanded);
  const counts = countsOfSlots(question, reading, expanded);
  for (const { segment, stretches, slots } of expanded) {
    scorer.begin(question.parts, exactly(question, segment));
    const { senses } = scorer;
    const sought = addSenses(senses, question.slots, { expanded: slots, information, counts });
    // Words that stand for nothing here lead to no name.
    if (sought.length === 0) continue;
    const shares = new Float64Array(question.parts.length);
    mostShares(senses, sought, shares);
    const usualCosts = Float64Array.from(question.parts, (_, part) => scorer.costOf(1 << part));
    const costs = wide?.losses(question, usualCosts) ?? usualCosts;
    const best = wide?.shortlist ?? shortlist;
    scan(
      {
        segment,
        slots: sought,
        senses,
        shares,
        most: mostByParts(shares, costs),
        costs,
        least: leastScore + price,
      },
      {
        stretches,
        shortlist: best,
        weigh: wide?.weighing(question.parts, segment, scorer),
        keeping: wide?.keeping(question, segment, price),
        budget: work.scanning,
        evidence: (name) => evidenceOf(question, segment, segment.docOfName(name)),
      },
    );
    for (const name of best.best()) {
      const doc = segment.docOfName(name);
      const score = scoreWith(question, segment, doc, scorer.score(segment, name) - price);
      wide?.found(segment.place(doc), score);
      const kind = nameKindOf(question, segment.kind(doc));
      const strength = strengthOf(score, kind);
      if (strength >= least - rounding && strength >= weakest[kind])
        findings.add({ segment, doc, strength, matched: () => segment.nameText(name) });
    }
  }
}

/** The least score of a name that is kept, in nats. */
function leastScoreOf(question: Question, least: number): number {
  return Math.min(
    ...nameKindsOf(question).map(
      ({ kind, evidence }) => scoreFor(Math.max(least - rounding, weakest[kind]), kind) - evidence,
    ),
  );
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

/**
 * The share that counts of what each slot says for tokens of other letters: these tell how sure it is that both are one name, which says no more than
 * the name is rare, in the register and among people at random; a surname among those whose writing it is in: one in five Koreans is called Kim.
 */
function countsOfSlots(
  { slots, parts }: Question,
  { shareOfSurname }: NameReading,
  expanded: readonly { readonly segment: Segment; readonly slots: readonly Expanded[] }[],
): number[] {
  if (slots.every(({ kind }) => kind !== "native")) return [];
  const records = expanded.reduce((sum, { segment }) => sum + segment.namedRecords, 0);
  return slots.map(({ kind, from, span, text, script }, i) => {
    if (kind !== "native") return 1;
    const ways = expanded.flatMap(({ slots: all }) => all[i]?.written?.likeliest ?? []);
    const [first, ...others] = ways;
    if (first === undefined) return 1;
    const likeliest = others.reduce((most, one) => (one.gain > most.gain ? one : most), first);
    if (likeliest.gain <= 0) return 1;
    const holders = ways.reduce((sum, way) => sum + way.holders * Math.exp(way.gain - likeliest.gain), 0);
    const mayBeSurname = span === 1 && parts[from]?.bound === false;
    const surname = mayBeSurname ? -Math.log(shareOfSurname?.(text, script) ?? 0) : Infinity;
    const rare = Math.min(surname, informationOf({ text: likeliest.text, holders, records }));
    return Math.min(1, rare / likeliest.gain);
  });
}

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
    const holders = expanded.reduce((sum, { slots }) => sum + (slots[i]?.spelled?.holders ?? 0), 0);
    return weight * informationOf({ text, holders, records });
  });
}
