import type { Keeping, Shortlist } from "./shortlist.ts";
import { firstWithin } from "../segments/sorted-numbers.ts";
import { gatheredBounds, gatheredDates, gatheredNames, sift } from "./sift.ts";
import { cutIntoZones, zoneDates, zoneEnds, zonesByDates, zoneStarts, type Stretch } from "./zones.ts";
import { roughWorth, shareBeside, worthBeside, type Sought, type SoughtSlot } from "./worth.ts";

/** What a check may still do: one number for all that it searches, so that no name is slow. */
export interface Budget {
  /** List entries that may still be read. */
  postings: number;
  /** Set when something was left unread. */
  cut: boolean;
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
  /** Whether there are large ones (`zoneStarts`), and the most that dates can say in the best of them. */
  readonly #mostInLarge: number;
  /** How many `zones` there are. */
  readonly #zones: number;
  #gathered = 0;

  constructor(sought: Sought, by: Scanning) {
    this.#sought = sought;
    this.#by = by;
    const most = sought.most.at(-1) ?? 0;
    const stretches = by.stretches.filter((stretch) => most + stretch.most >= sought.least);
    this.#small = stretches.filter(({ from, to }) => to - from <= fewNames);
    const large = stretches.filter(({ from, to }) => to - from > fewNames);
    this.#mostInLarge = large[0]?.most ?? -Infinity;
    this.#zones = cutIntoZones(large);
  }

  run(): void {
    for (const { from, to, most } of this.#small) {
      this.#by.budget.postings -= to - from;
      for (let name = from; name < to; name++) this.#gather(name, most, most);
    }
    this.#sift();
    if (this.#zones > 0) this.#readLists(this.#mostInLarge);
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
          listWorths[i] = others + gain;
          listLosses[i] = Math.max(0, (shares[part] ?? 0) - Math.max(gain, beside));
          this.#readList(i);
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

  /** Reads the names of a list found where dates can make them good enough: a list and the zones rise alike. */
  #readList(list: number): void {
    const { budget } = this.#by;
    const start = listStarts[list] ?? 0;
    const end = listEnds[list] ?? 0;
    if (end - start <= shortList) return this.#readShortList(list);
    // What the budget leaves unread is what dates say least of.
    if (end - start > budget.postings) for (const zone of zonesByDates(this.#zones)) this.#readZone(list, zone, start);
    else for (let zone = 0, at = start; zone < this.#zones; zone++) at = this.#readZone(list, zone, at);
  }

  /** The same of a list of few names, all of which are looked at. */
  #readShortList(list: number): void {
    const { postings } = this.#sought.segment;
    const start = listStarts[list] ?? 0;
    const end = listEnds[list] ?? 0;
    const bar = this.#bar - (listWorths[list] ?? 0);
    const less = listLosses[list] ?? 0;
    this.#by.budget.postings -= end - start;
    let zone = 0;
    for (let at = start; at < end; at++) {
      const name = postings[at] ?? 0;
      while (zone < this.#zones && name >= (zoneEnds[zone] ?? 0)) zone++;
      if (zone === this.#zones) return;
      const dates = zoneDates[zone] ?? 0;
      if (name >= (zoneStarts[zone] ?? 0) && dates >= bar) this.#gather(name, dates, dates - less);
    }
  }

  /** Reads the names of a list that lie in a zone, from a place in the list on which is not behind it; gives the place from which to go on. */
  #readZone(list: number, zone: number, from: number): number {
    const { postings } = this.#sought.segment;
    const { budget } = this.#by;
    const end = listEnds[list] ?? 0;
    const dates = zoneDates[zone] ?? 0;
    if (dates < this.#bar - (listWorths[list] ?? 0)) return from;
    const less = listLosses[list] ?? 0;
    const first = firstWithin(postings, { low: from, high: end, least: zoneStarts[zone] ?? 0 });
    const behind = firstWithin(postings, { low: first, high: end, least: zoneEnds[zone] ?? 0 });
    const last = Math.min(behind, first + Math.max(0, budget.postings));
    if (last < behind) budget.cut = true;
    budget.postings -= last - first;
    for (let at = first; at < last; at++) this.#gather(postings[at] ?? 0, dates, dates - less);
    return behind;
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
/** With the names of each a name is worth at most so much, and so much less than by the best of its parts, in nats. */
const listWorths = new Float64Array(listStarts.length);
const listLosses = new Float64Array(listStarts.length);

/** A list of so few names is read whole. */
const shortList = 64;

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
  partLengths.fill(0);
  for (const { parts, postings } of slots)
    for (let part = 0; part < costs.length; part++)
      if ((parts & (1 << part)) !== 0) partLengths[part] = (partLengths[part] ?? 0) + postings;
  const sorted: number[] = [];
  for (let part = 0; part < costs.length; part++) {
    const length = partLengths[part] ?? 0;
    let at = sorted.length;
    for (; at > 0 && (partLengths[sorted[at - 1] ?? 0] ?? 0) > length; at--) sorted[at] = sorted[at - 1] ?? 0;
    sorted[at] = part;
  }
  return sorted;
}

/** Owned by `partsByCost`. As many as a name is split into, and some. */
const partLengths = new Float64Array(16);
