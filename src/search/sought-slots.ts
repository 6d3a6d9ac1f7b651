import type { NameToken } from "#names";
import type { Expanded } from "./expand-question.ts";
import type { SoughtSlot } from "./scanning/worth.ts";
import type { Senses } from "./weighing/senses.ts";
import { gainOfSteps } from "./words/native-words.ts";
import { priceOfSteps } from "./words/spelling-steps.ts";

/** The parts of a question that a slot stands for, as a mask. */
export const maskOf = ({ from, span }: NameToken): number => ((1 << span) - 1) << from;

/**
 * Adds to the senses of a question what its slots may stand for in a segment, `information` being what finding each exactly says, in nats; gives
 * the slots as the scan reads them, without those that stand for nothing.
 */
export function addSenses(
  senses: Senses,
  slots: readonly NameToken[],
  { expanded, information }: { readonly expanded: readonly Expanded[]; readonly information: readonly number[] },
): SoughtSlot[] {
  const sought: SoughtSlot[] = [];
  for (const [i, slot] of slots.entries()) {
    const parts = maskOf(slot);
    const add = (source: Uint32Array, postings: number, fill: () => void): void => {
      const from = senses.count + 1;
      fill();
      if (senses.count >= from) sought.push({ parts, from, to: senses.count + 1, postings, source });
    };
    const { spelled, natives, written } = expanded[i] ?? {};
    const base = information[i] ?? 0;
    if (spelled !== undefined)
      add(spelled.found, spelled.postings, () =>
        senses.addSteps(spelled.found, parts, { base, sign: -1, worth: priceOfSteps }),
      );
    if (natives !== undefined)
      add(natives.found, natives.postings, () =>
        senses.addSteps(natives.found, parts, { base: 0, sign: 1, worth: gainOfSteps }),
      );
    if (written !== undefined) add(written.tokens, written.postings, () => senses.add(written.tokens, parts, written));
  }
  return sought;
}

/** The most that each of so many parts can gain, in nats: that of a joined slot is shared among its parts. */
export function mostShares(senses: Senses, sought: readonly SoughtSlot[], parts: number): Float64Array {
  const shares = new Float64Array(parts);
  for (const slot of sought) {
    let best = 0;
    for (let sense = slot.from; sense < slot.to; sense++) best = Math.max(best, senses.gain(sense));
    let span = 0;
    for (let part = 0; part < parts; part++) span += (slot.parts >>> part) & 1;
    for (let part = 0; part < parts; part++)
      if ((slot.parts & (1 << part)) !== 0) shares[part] = Math.max(shares[part] ?? 0, best / span);
  }
  return shares;
}
