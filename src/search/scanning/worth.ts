import type { Senses } from "../weighing/senses.ts";
import type { Segment } from "../segments/segment.ts";
import { filterMask } from "../segments/signatures.ts";

// What names can be worth at most, so that those that cannot be worth enough are left unread.

/** What a slot of the question may be in one segment: which parts it stands for, and the senses of the tokens that it may be. */
export interface SoughtSlot {
  readonly parts: number;
  /** The first of its senses and the one behind its last, by number (`Senses`), likest first. */
  readonly from: number;
  readonly to: number;
  /** Whether what they gain falls from one to the next, strictly speaking: what is likest need not be what says most. */
  readonly isFalling: boolean;
  /** How long the lists of its tokens are together; infinite where they are to be read last, if at all. */
  readonly postings: number;
  /** What they were found as: the same word asked twice has the same. */
  readonly source: Uint32Array;
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

/** The most that names can be worth by the parts not yet read, beside those of a slot. */
export function worthBeside({ most, shares, costs }: Sought, unread: number, parts: number): number {
  let worth = most[unread] ?? 0;
  for (let part = 0; part < costs.length; part++) {
    if ((parts & (1 << part)) === 0) continue;
    worth += (unread & (1 << part)) === 0 ? (costs[part] ?? 0) : -(shares[part] ?? 0);
  }
  return worth;
}

/** The most that a part may gain beside what one slot says for it, in nats. */
export function shareBeside({ slots, senses }: Sought, part: number, without: SoughtSlot): number {
  let best = 0;
  for (const slot of slots) {
    if (slot === without || (slot.parts & (1 << part)) === 0) continue;
    const share = mostGain(senses, slot) / bitsOf(slot.parts);
    if (share > best) best = share;
  }
  return best;
}

/** The most that a sense of a slot gains, in nats; at least nothing. */
export function mostGain(senses: Senses, { from, to, isFalling }: SoughtSlot): number {
  if (isFalling) return Math.max(0, senses.gain(from));
  let best = 0;
  for (let sense = from; sense < to; sense++) best = Math.max(best, senses.gain(sense));
  return best;
}

/** The most that a name can be worth by the parts it has: each part of the question counts its best sense. */
export function roughWorth({ segment, senses, costs }: Sought, name: number): number {
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

/** How many bits of a mask are set. */
export function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
