import { keyWorth, printedKey } from "./number-keys.ts";
import type { Findings } from "../findings.ts";
import type { VisitHolder } from "./number-table.ts";
import type { Question } from "../question.ts";
import type { Segment } from "../segments/segment.ts";

/**
 * Adds the records that hold the number asked for. Comes after the names: a record found by both is surer than by either, and one that holds
 * the number under another name is found all the same.
 */
export function findNumbers(question: Question, segments: readonly Segment[], findings: Findings): void {
  for (const segment of segments) {
    const holders = holdersOf(question, (key, visit) =>
      segment.numbers.find(key, (doc, exact, country) => {
        if (segment.isAlive(doc)) visit(doc, exact, country);
      }),
    );
    for (const [doc, { strength, exact }] of holders)
      findings.addNumber({ segment, doc, strength, matched: () => printedKey(exact) });
  }
}

/** What speaks for a record that holds a number: by the key that says most. */
export interface Holder {
  /** 0 to 100. */
  readonly strength: number;
  /** The key it is held under. */
  readonly exact: string;
}

/** The docs that hold the number asked for, or a part of it, as `find` finds them. The issuing country is evidence: lists get it wrong. */
export function holdersOf(
  { numbers, repairs, numberCountry }: Question,
  find: (key: string, visit: VisitHolder) => void,
): Map<number, Holder> {
  const best = new Map<number, Holder>();
  const look = (key: string, worth: number): void =>
    find(key, (doc, exact, country) => {
      const differs = numberCountry !== undefined && country !== "" && country !== numberCountry;
      const sum = worth * (exact === key ? exactNumber : confusedNumber) - (differs ? otherIssuer : 0);
      const strength = Math.round(sum * 10) / 10;
      if (strength > (best.get(doc)?.strength ?? 0)) best.set(doc, { strength, exact });
    });
  for (const key of numbers) if (key.length >= shortestNumber) look(key, keyWorth(key));
  for (const key of repairs) look(key, keyWorth(key) * repairedNumber);
  return best;
}

/** Numbers of fewer characters would find half the register. */
const shortestNumber = 3;
const exactNumber = 100;
const confusedNumber = 92;
/** One of up to a hundred numbers that a wrong one may stand for. */
const repairedNumber = 0.75;
const otherIssuer = 15;
