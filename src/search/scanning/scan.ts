import type { Keeping, Shortlist } from "./shortlist.ts";
import { firstWithin } from "../segments/sorted-numbers.ts";
import { gatheredBounds, gatheredDates, gatheredNames, sift } from "./sift.ts";
import { roughWorth, shareBeside, worthBeside, type Sought, type SoughtSlot } from "./worth.ts";

/** What a check may still do: one number for all that it searches, so that no name is slow. */
export interface Budget {
  /** List entries that may still be read. */
  postings: number;
  /** Set when something was left unread. */
  cut: boolean;
}

/** A stretch of names, and the most that birth date and other evidence can add there. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/**
 * Offers every name of the segment to the shortlist that can be worth the least asked for, stretch by stretch. Parts are taken rarest first, and
 * when the parts not yet read could not make a name good enough by themselves, their lists are not read at all (MaxScore, Turtle and Flood
 * 1995); nor is the list of a token that is too bad a spelling to matter.
 */
export function scan(sought: Sought, by: Scanning): void {
  by.shortlist.begin(sought.segment.names, by.keeping);
  new Scan(sought, by).run();
}

/** What a scan is done by. */
export interface Scanning {
  /** Those first where dates can say most: a name that lies in several is looked at in the first of them. */
  readonly stretches: readonly Stretch[];
  readonly shortlist: Shortlist;
  readonly budget: Budget;
  /** What is known of a name beside its parts, in nats. */
  readonly evidence: (name: number) => number;
  /** What the parts of a name say, in nats, where the shortlist is to be by that and not by the most that they may say. */
  readonly weigh?: ((name: number) => number) | undefined;
  readonly keeping?: Keeping | undefined;
}

class Scan {
  readonly #sought: Sought;
  readonly #by: Scanning;
  readonly #small: readonly Stretch[];
  readonly #large: readonly Stretch[];
  #gathered = 0;

  constructor(sought: Sought, by: Scanning) {
    this.#sought = sought;
    this.#by = by;
    const most = sought.most.at(-1) ?? 0;
    const stretches = by.stretches.filter((stretch) => most + stretch.most >= sought.least);
    this.#small = stretches.filter(({ from, to }) => to - from <= fewNames);
    this.#large = stretches.filter(({ from, to }) => to - from > fewNames);
  }

  run(): void {
    for (const { from, to, most } of this.#small) {
      this.#by.budget.postings -= to - from;
      for (let name = from; name < to; name++) this.#gather(name, most, most);
    }
    this.#sift();
    const [best] = this.#large;
    if (best !== undefined) this.#readLists(best.most);
  }

  /** What a name must be worth. */
  get #bar(): number {
    return Math.max(this.#sought.least, this.#by.shortlist.bar);
  }

  /** Reads the lists of the large stretches, of which dates can say `dates` in the best. */
  #readLists(dates: number): void {
    const { slots, senses, shares, most, costs } = this.#sought;
    const read = new Set<Uint32Array>();
    // What is found raises the bar at once: then less need be read.
    const isRising = this.#by.weigh !== undefined;
    let unread = (1 << costs.length) - 1;
    for (const part of partsByCost(this.#sought)) {
      if ((most[unread] ?? 0) + dates < this.#bar) return;
      for (const slot of slots) {
        // The same word asked twice has the same lists.
        if ((slot.parts & (1 << part)) === 0 || read.has(slot.source)) continue;
        read.add(slot.source);
        const others = worthBeside(this.#sought, unread, slot.parts);
        const count = this.#find(slot, others + dates);
        const isAlone = count > 0 && slot.isFalling && slot.parts === 1 << part;
        const beside = isAlone ? shareBeside(this.#sought, part, slot) : Infinity;
        for (let i = 0; i < count; i++) {
          const gain = senses.gain(slot.from + i);
          // Who has a likelier token of the slot stood in a list before: what is new has no better one for this part.
          this.#readList(i, others + gain, Math.max(0, (shares[part] ?? 0) - Math.max(gain, beside)));
          if (isRising && (i === 0 || this.#gathered >= fewGathered)) this.#sift();
        }
        this.#sift();
      }
      unread &= ~(1 << part);
    }
  }

  /** Finds the lists of those of a slot's tokens that are good enough with what else there may be, likest first; gives how many they are. */
  #find({ from, to }: SoughtSlot, others: number): number {
    const { segment, senses } = this.#sought;
    const { postings, postingStarts } = segment;
    const bar = this.#bar;
    const most = Math.min(to - from, listStarts.length);
    let count = 0;
    while (count < most && others + senses.gain(from + count) >= bar) count++;
    // As in `sift`: all that must be waited for is asked for before any is used.
    for (let i = 0; i < count; i++) {
      const token = senses.token(from + i);
      listStarts[i] = postingStarts[token] ?? 0;
      listEnds[i] = postingStarts[token + 1] ?? 0;
    }
    for (let i = 0; i < count; i++) firstNames[i] = postings[listStarts[i] ?? 0] ?? 0;
    return count;
  }

  /** Reads the names of a list found, with which a name is worth at most so much, so much `less` than by its parts, where dates can make that enough. */
  #readList(list: number, worth: number, less: number): void {
    const { postings } = this.#sought.segment;
    const { budget } = this.#by;
    const start = listStarts[list] ?? 0;
    const end = listEnds[list] ?? 0;
    const bar = this.#bar - worth;
    if (end - start <= shortList) {
      budget.postings -= end - start;
      for (let at = start; at < end; at++) {
        const name = postings[at] ?? 0;
        const dates = this.#datesAt(name);
        if (dates >= bar) this.#gather(name, dates, dates - less);
      }
      return;
    }
    for (const { from, to, most } of this.#large) {
      if (most < bar) continue;
      const first = firstWithin(postings, { low: start, high: end, least: from });
      const behind = firstWithin(postings, { low: first, high: end, least: to });
      const last = Math.min(behind, first + Math.max(0, budget.postings));
      if (last < behind) budget.cut = true;
      budget.postings -= last - first;
      for (let at = first; at < last; at++) this.#gather(postings[at] ?? 0, most, most - less);
    }
  }

  /** The most that dates can say of a name of the large stretches. */
  #datesAt(name: number): number {
    for (const { from, to, most } of this.#large) if (name >= from && name < to) return most;
    return -Infinity;
  }

  /** Takes up a name to be sifted. `bound`: what dates can say of it less what its parts cannot reach. */
  #gather(name: number, dates: number, bound: number): void {
    if (this.#gathered === gatheredNames.length) this.#sift();
    gatheredNames[this.#gathered] = name;
    gatheredDates[this.#gathered] = dates;
    gatheredBounds[this.#gathered++] = bound;
  }

  /** Weighs those of the names gathered that may be good enough. */
  #sift(): void {
    const passed = sift(this.#sought, this.#gathered, this.#bar);
    this.#gathered = 0;
    for (let at = 0; at < passed; at++) this.#weigh(gatheredNames[at] ?? 0, gatheredDates[at] ?? 0);
  }

  /** Takes the weighing of one name from the budget; false when there is nothing left. */
  #mayWeigh(): boolean {
    const { budget } = this.#by;
    budget.postings -= postingsPerPart * this.#sought.costs.length;
    if (budget.postings < 0) budget.cut = true;
    return budget.postings >= 0;
  }

  /** Offers a name that is good enough, of which dates and the rest can say `dates` at most. */
  #weigh(name: number, dates: number): void {
    const { shortlist, evidence, weigh } = this.#by;
    const { segment, least } = this.#sought;
    if (!shortlist.isNew(name)) return;
    const rough = roughWorth(this.#sought, name);
    if (rough + dates < this.#bar || !segment.isAlive(segment.docOfName(name))) return;
    if (weigh !== undefined && !this.#mayWeigh()) return;
    const score = (weigh === undefined ? rough : weigh(name)) + evidence(name);
    if (score >= least) shortlist.offer(name, score);
  }
}

/** Where the lists of a slot begin and end, and what lies first in each: no word stands for more tokens. Owned by the scan under way. */
const listStarts = new Uint32Array(1024);
const listEnds = new Uint32Array(listStarts.length);
const firstNames = new Uint32Array(listStarts.length);

/** A list of so few names is read whole. */
const shortList = 24;

/** Weighing a name exactly takes as long for each part asked as reading so many names of a list. */
const postingsPerPart = 8;

/** So many names are worth sifting before the bar has risen further. */
const fewGathered = 32;

/** A stretch of so few names is looked through name by name. */
const fewNames = 256;

/** The most that dates can say of the names that are read by lists, not one by one: -Infinity when there are none. */
export function mostInLists(stretches: readonly Stretch[]): number {
  let best = -Infinity;
  for (const { from, to, most } of stretches) if (to - from > fewNames && most > best) best = most;
  return best;
}

/** The parts of a question, those first whose lists are shortest. */
function partsByCost({ slots, costs }: Sought): number[] {
  const lengths = Array.from(costs, () => 0);
  for (const { parts, postings } of slots)
    for (let part = 0; part < costs.length; part++)
      if ((parts & (1 << part)) !== 0) lengths[part] = (lengths[part] ?? 0) + postings;
  // Infinite ones are equally long.
  const length = (part: number): number => Math.min(lengths[part] ?? 0, Number.MAX_SAFE_INTEGER);
  return Array.from(lengths.keys()).sort((a, b) => length(a) - length(b) || a - b);
}
