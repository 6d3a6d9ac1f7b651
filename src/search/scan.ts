import { filterMask, type Senses } from "./senses.ts";
import type { Segment } from "./segment.ts";
import type { Shortlist } from "./shortlist.ts";

/** What a check may still do: one number for all that it searches, so that no name is slow. */
export interface Budget {
  /** List entries that may still be read. */
  postings: number;
  /** Set when something was left unread. */
  cut: boolean;
}

/** A slot of the question in one segment: which parts it stands for, and the tokens that it may be. */
export interface SoughtSlot {
  readonly parts: number;
  readonly tokens: Uint32Array;
  /** What each token gains, in nats, falling. */
  readonly gains: Float32Array;
}

/** A question made ready for one segment. */
export interface Sought {
  readonly segment: Segment;
  readonly slots: readonly SoughtSlot[];
  readonly senses: Senses;
  /** The most that each part can gain, in nats: that of a joined slot is shared among its parts. */
  readonly shares: Float64Array;
  /** The most that names can be worth which hold just these parts, in nats, by mask of parts (`mostByParts`). */
  readonly most: Float64Array;
  /** Per part what it costs when a name lacks it, in nats. */
  readonly costs: Float64Array;
  /** The least a candidate must be worth, in nats. */
  readonly least: number;
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
export function scan(
  sought: Sought,
  by: {
    readonly stretches: readonly Stretch[];
    readonly shortlist: Shortlist;
    readonly budget: Budget;
    /** What is known of a name beside its parts, in nats. */
    readonly evidence: (name: number) => number;
  },
): void {
  const { segment, slots, senses, most, costs } = sought;
  const { shortlist, budget, evidence } = by;
  const { items, itemStarts, postings, postingStarts } = segment;
  const { filter } = senses;
  const order = partsByCost(sought);
  shortlist.begin(segment.names);
  // Those first where dates can say most: a name that lies in several is looked at in the first of them.
  const stretches = by.stretches.toSorted((one, other) => other.most - one.most);
  const large = stretches.filter(({ from, to }) => to - from > fewNames);
  for (const stretch of stretches) {
    if (stretch.to - stretch.from > fewNames) continue;
    budget.postings -= stretch.to - stretch.from;
    for (let name = stretch.from; name < stretch.to; name++) look(name, stretch.most);
  }
  scanLists(large[0]?.most ?? -Infinity);

  /** What a name must reach by its parts where dates and the rest can say so much. */
  function bar(most: number): number {
    return Math.max(sought.least, shortlist.bar) - most;
  }

  /** Reads the lists of the large stretches, of which dates can say `dates` in the best. */
  function scanLists(dates: number): void {
    const number = ++scans;
    let unread = (1 << costs.length) - 1;
    for (const part of order) {
      if ((most[unread] ?? 0) < bar(dates)) return;
      for (const slot of slots) {
        if ((slot.parts & (1 << part)) === 0) continue;
        const others = worthBeside(sought, unread, slot.parts);
        for (let i = 0; i < slot.tokens.length && others + (slot.gains[i] ?? 0) >= bar(dates); i++) {
          const token = slot.tokens[i] ?? 0;
          if (senses.isUnread(token, number)) scanList(token, others + (slot.gains[i] ?? 0));
        }
      }
      unread &= ~(1 << part);
    }
  }

  /** Reads the names of a token, with which a name is worth at most so much: short lists whole, of long ones the stretches where that is enough. */
  function scanList(token: number, worth: number): void {
    const start = postingStarts[token] ?? 0;
    const end = postingStarts[token + 1] ?? 0;
    if (end - start <= shortList) {
      budget.postings -= end - start;
      for (let at = start; at < end; at++) {
        const name = postings[at] ?? 0;
        const dates = datesAt(name);
        if (worth >= bar(dates)) look(name, dates);
      }
      return;
    }
    for (const stretch of large) if (worth >= bar(stretch.most)) scanStretch({ start, end, stretch });
  }

  /** The most that dates can say of a name. */
  function datesAt(name: number): number {
    for (const { from, to, most: dates } of large) if (name >= from && name < to) return dates;
    return -Infinity;
  }

  function scanStretch(of: { readonly start: number; readonly end: number; readonly stretch: Stretch }): void {
    const { from, to, most: dates } = of.stretch;
    for (let at = firstFrom(postings, { low: of.start, high: of.end, least: from }); at < of.end; at++) {
      const name = postings[at] ?? 0;
      if (name >= to) return;
      if (budget.postings-- <= 0) {
        budget.cut = true;
        return;
      }
      look(name, dates);
    }
  }

  function look(name: number, dates: number): void {
    let parts = 0;
    const end = itemStarts[name + 1] ?? 0;
    for (let at = (itemStarts[name] ?? 0) + 1; at < end; at++) parts |= filter[(items[at] ?? 0) & filterMask] ?? 0;
    if ((most[parts] ?? 0) < bar(dates) || parts === 0 || !shortlist.isNew(name)) return;
    const rough = roughWorth(sought, name);
    if (rough < bar(dates) || !segment.isAlive(segment.docOfName(name))) return;
    const score = rough + evidence(name);
    if (score >= sought.least) shortlist.offer(name, score);
  }
}

/** The most that names can be worth by the parts not yet read, beside those of a slot. */
function worthBeside({ most, shares, costs }: Sought, unread: number, parts: number): number {
  let worth = most[unread] ?? 0;
  for (let part = 0; part < costs.length; part++) {
    if ((parts & (1 << part)) === 0) continue;
    worth += (unread & (1 << part)) === 0 ? (costs[part] ?? 0) : -(shares[part] ?? 0);
  }
  return worth;
}

/** The most that a name can be worth by the parts it has: each part of the question counts its best sense. */
function roughWorth({ segment, senses, costs }: Sought, name: number): number {
  const { items, itemStarts } = segment;
  best.fill(0);
  let held = 0;
  const end = itemStarts[name + 1] ?? 0;
  for (let at = (itemStarts[name] ?? 0) + 1; at < end; at++) {
    const item = items[at] ?? 0;
    if (senses.filter[item & filterMask] === 0) continue;
    for (let sense = senses.first(item & 0xffffff); sense !== 0; sense = senses.after(sense)) {
      const parts = senses.asked(sense);
      held |= parts;
      const share = senses.gain(sense) / bitsOf(parts);
      for (let rest = parts; rest !== 0; rest &= rest - 1) {
        const part = 31 - Math.clz32(rest & -rest);
        if (share > (best[part] ?? 0)) best[part] = share;
      }
    }
  }
  let sum = 0;
  for (let part = 0; part < costs.length; part++)
    sum += (held & (1 << part)) === 0 ? -(costs[part] ?? 0) : (best[part] ?? 0);
  return sum;
}

/** Scratch of `roughWorth`: the best share of each part. */
const best = new Float64Array(16);

/** Scans are numbered, so that a token that stands in two slots is read once in each. */
let scans = 0;

/** A list of so few names is read whole. */
const shortList = 24;

/** A stretch of so few names is looked through name by name. */
const fewNames = 256;

/** The parts of a question, those first whose lists are shortest. */
function partsByCost({ segment, slots, costs }: Sought): number[] {
  const lengths = Array.from(costs, () => 0);
  for (const { parts, tokens } of slots) {
    let length = 0;
    for (const token of tokens) length += (segment.postingStarts[token + 1] ?? 0) - (segment.postingStarts[token] ?? 0);
    lengths.forEach((sum, part) => {
      if ((parts & (1 << part)) !== 0) lengths[part] = sum + length;
    });
  }
  return [...lengths.keys()].toSorted((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
}

/** By mask of parts the most that a name holding them can be worth: the best gain of each part it has less the cost of those it lacks. */
export function mostByParts(bestShares: ArrayLike<number>, costs: ArrayLike<number>): Float64Array {
  const most = new Float64Array(1 << costs.length);
  let none = 0;
  for (let part = 0; part < costs.length; part++) none -= costs[part] ?? 0;
  most[0] = none;
  for (let mask = 1; mask < most.length; mask++) {
    const part = 31 - Math.clz32(mask & -mask);
    most[mask] = (most[mask & (mask - 1)] ?? 0) + (bestShares[part] ?? 0) + (costs[part] ?? 0);
  }
  return most;
}

/** The first place from `low` whose number is not below `least`; numbers rise. Short lists are walked. */
function firstFrom(
  list: Uint32Array,
  { low, high, least }: { readonly low: number; readonly high: number; readonly least: number },
): number {
  let [from, to] = [low, high];
  while (to - from > 8) {
    const middle = (from + to) >>> 1;
    if ((list[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  while (from < high && (list[from] ?? 0) < least) from++;
  return from;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
