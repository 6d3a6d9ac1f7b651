import { tokensOf, type NamePart } from "#names";
import type { Question } from "./question.ts";
import type { Segment } from "./segments/segment.ts";

/** A question with a word taken for two, and what that takes from a score, in nats. */
interface Split {
  readonly question: Question;
  readonly price: number;
}

/**
 * The question with words that nobody bears taken for two words written as one ("Mariapetrova"), where both are borne by somebody; none
 * when there is no such word. Of several places to cut a word the one counts whose rarer half is the commonest.
 */
export function splitQuestion(question: Question, segments: readonly Segment[]): readonly Split[] {
  const parts = question.parts.flatMap((part) => halvesOf(part, segments) ?? [part]);
  if (parts.length === question.parts.length || parts.length > mostParts) return [];
  return [{ question: { ...question, parts, slots: tokensOf(parts, "asked") }, price: splitPrice }];
}

/**
 * The question with one of its words cut in two, in each place where both halves are borne by somebody just as they stand, short ones too: words that
 * nobody bears first, and the likeliest halves. So few of them that they cost little.
 */
export function splitInPlaces(question: Question, segments: readonly Segment[]): readonly Split[] {
  if (question.parts.length >= mostParts) return [];
  const cuts = question.parts.flatMap((part, place) => cutsOf(part, segments).map((cut) => ({ ...cut, place })));
  return cuts
    .toSorted((a, b) => Number(a.isBorne) - Number(b.isBorne) || b.likely - a.likely)
    .slice(0, mostCuts)
    .map(({ halves, place, isBorne }) => {
      const parts = question.parts.toSpliced(place, 1, ...halves);
      // What joins a half with its neighbour is found by the question as it came.
      const slots = tokensOf(parts, "asked").filter(
        ({ from, span }) => span === 1 || from + span <= place || from > place + 1,
      );
      return {
        question: { ...question, parts, slots, halves: 3 << place },
        price: isBorne ? splitBornePrice : splitPrice,
      };
    });
}

/** A way to cut a word in two: whether somebody bears the whole, and how many bear each half, multiplied. */
interface Cut {
  readonly halves: readonly NamePart[];
  readonly isBorne: boolean;
  readonly likely: number;
}

function cutsOf(part: NamePart, segments: readonly Segment[]): Cut[] {
  const { text, script, role } = part;
  if (script !== "Latn" || role !== "plain") return [];
  const isBorne = borneBy(text, segments) > 0;
  const cuts: Cut[] = [];
  for (let at = shortestCut; at <= text.length - shortestCut; at++) {
    const halves = [text.slice(0, at), text.slice(at)];
    const likely = halves.reduce((product, half) => (product === 0 ? 0 : product * borneBy(half, segments)), 1);
    if (likely > 0)
      cuts.push({ halves: halves.map((half) => ({ ...part, text: half, latin: half })), isBorne, likely });
  }
  return cuts;
}

function halvesOf(part: NamePart, segments: readonly Segment[]): readonly NamePart[] | undefined {
  const { text, script, role } = part;
  if (script !== "Latn" || role !== "plain" || text.length < 2 * shortestHalf || borneBy(text, segments) > 0)
    return undefined;
  let [best, borne] = [0, 0];
  for (let at = shortestHalf; at <= text.length - shortestHalf; at++) {
    const left = borneBy(text.slice(0, at), segments);
    const least = left === 0 ? 0 : Math.min(left, borneBy(text.slice(at), segments));
    if (least > borne) [best, borne] = [at, least];
  }
  if (borne === 0) return undefined;
  return [text.slice(0, best), text.slice(best)].map((half) => ({ ...part, text: half, latin: half }));
}

/** How many names hold a token. */
function borneBy(text: string, segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => {
    const token = segment.lexicon.find(text);
    return token < 0 ? sum : sum + segment.inUse(token);
  }, 0);
}

/** Shorter halves would be found in any word. */
const shortestHalf = 4;
/** Halves that are looked for just as they stand may be shorter. */
const shortestCut = 2;
const splitPrice = 1;
/** Somebody is called so: two short words seem to say more than the one that they make. */
const splitBornePrice = 5;
const mostCuts = 3;
/** As many as a name is split into. */
const mostParts = 12;
