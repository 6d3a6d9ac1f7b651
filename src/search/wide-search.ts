import type { NamePart } from "#names";
import { Beside, leastLossOf } from "./scanning/beside.ts";
import { Shortlist, type Keeping } from "./scanning/shortlist.ts";
import type { Question } from "./question.ts";
import type { Segment } from "./segments/segment.ts";
import { scoreFor } from "./weighing/scale.ts";
import type { NameScorer } from "./weighing/score.ts";
import { thresholds } from "./weighing/thresholds.ts";

/**
 * What a wide search does otherwise, for whoever has the time to look through what is little alike: it takes what is in the place of a part for that part with more slips
 * (`Beside`), cuts words in two in several places, and keeps names however weak as long as they are not much weaker than the best. Names are weighed exactly at once, so that
 * the bar rises as better ones are found: it looks through more and leaves more unread than a search for all that is above a fixed bar. One for each check.
 */
export class WideSearch {
  /** How many records are wanted. */
  readonly #wanted: number;
  /** What the records found so far are worth, in nats, by their place. */
  readonly #found = new Map<number, number>();

  constructor(wanted: number) {
    this.#wanted = wanted;
  }

  /** The shortlist of a scan: by exact scores. */
  get shortlist(): Shortlist {
    return shortlist;
  }

  /** What a name must be worth in a reading to be kept, in nats. */
  least(question: Question, isNative: boolean): number {
    const found = [...this.#found.values()].sort((a, b) => b - a);
    const best = found[0] ?? -Infinity;
    const weakest = found[this.#kept - 1] ?? -Infinity;
    const risen = Math.min(Math.max(best - marginOf(question), weakest), scoreFor(thresholds.possible, "latin"));
    return Math.max(scoreFor(isNative ? leastNative : leastShown, "latin"), risen);
  }

  /** What is kept of a segment in a reading of some price: what a usual search finds is found in any case. */
  keeping(question: Question, segment: Segment, price: number): Keeping {
    return {
      records: this.#kept,
      recordOf: (name) => segment.docOfName(name),
      nats: marginOf(question),
      upTo: scoreFor(thresholds.possible, "latin") + price,
    };
  }

  /** Some more than are wanted: what dates say is weighed a little otherwise in the end. */
  get #kept(): number {
    return this.#wanted + 5;
  }

  /** Per part of a question what a name loses at least when it lacks it, in nats, of what it `costs` else. */
  losses({ parts, halves = 0 }: Question, costs: Float64Array): Float64Array {
    return costs.map((cost, at) => ((halves & (1 << at)) === 0 ? lossOf(parts[at], cost) : missingHalf));
  }

  /** Makes ready for the names of a segment; gives what weighs them by their parts, in nats. */
  weighing(parts: readonly NamePart[], segment: Segment, scorer: NameScorer): (name: number) => number {
    beside.begin(parts, segment);
    return (name) => {
      beside.learn(segment, name, scorer.senses);
      return scorer.score(segment, name);
    };
  }

  /** Hears what was found: the place of a record, and what it is worth, in nats. */
  found(place: number, score: number): void {
    if (score > (this.#found.get(place) ?? -Infinity)) this.#found.set(place, score);
  }
}

/** How much weaker than the best names may be, in nats. */
function marginOf({ born }: Question): number {
  return born.length === 0 ? marginOfNames : marginOfDates;
}

function lossOf(part: NamePart | undefined, cost: number): number {
  return part === undefined ? cost : Math.min(cost, leastLossOf(part));
}

/** What is so many nats weaker than the best is not kept: a hundred and fifty times less likely. */
const marginOfNames = 5;
/** The right name with another date stands so far below another name with the right one. */
const marginOfDates = 12;
/** As many records as anybody may want, and some more. */
const mostKept = 512;
/** Weaker ones are chance: of six thousand misspelt names not one was found below. */
const leastShown = 0.2;
/** Names in other scripts only are looked for down to this strength: each Latin word is like hundreds of theirs, a little. */
const leastNative = 25;
/** Two words that were written as one must both be there, or the word was none of them. */
const missingHalf = 30;

// Owned by the search under way, which never calls out while it uses them.
const beside = new Beside();
const shortlist = new Shortlist(mostKept);
