import { codeUnits, tokensOf, type NamePart } from "#names";
import type { Question } from "./question.ts";
import type { Segment } from "./segments/segment.ts";

/**
 * The question with words that nobody bears taken for two words written as one ("Mariapetrova"), where both are borne by somebody; undefined
 * when there is no such word. Of several places to cut a word the one counts whose rarer half is the commonest.
 */
export function splitQuestion(question: Question, segments: readonly Segment[]): Question | undefined {
  const parts = question.parts.flatMap((part) => halvesOf(part, segments) ?? [part]);
  if (parts.length === question.parts.length || parts.length > mostParts) return undefined;
  return { ...question, parts, slots: tokensOf(parts, "asked") };
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
  const units = codeUnits(text);
  return segments.reduce((sum, segment) => {
    const token = segment.lexicon.find(units);
    return token < 0 ? sum : sum + segment.inUse(token);
  }, 0);
}

/** Shorter halves would be found in any word. */
const shortestHalf = 4;
/** As many as a name is split into. */
const mostParts = 12;
