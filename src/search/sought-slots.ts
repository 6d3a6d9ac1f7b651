import type { NameToken } from "#names";
import type { Expanded } from "./expand-question.ts";
import { bitsOf, mostGain, type SoughtSlot } from "./scanning/worth.ts";
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
  {
    expanded,
    information,
    counts,
  }: {
    readonly expanded: readonly Expanded[];
    readonly information: readonly number[];
    /** The share that counts of what a slot says for tokens of other letters. */
    readonly counts: readonly number[];
  },
): SoughtSlot[] {
  const sought: SoughtSlot[] = [];
  for (const [i, slot] of slots.entries()) {
    const parts = maskOf(slot);
    const add = (
      { source, postings, isFalling }: Pick<SoughtSlot, "source" | "postings" | "isFalling">,
      fill: () => void,
    ): void => {
      const from = senses.count + 1;
      fill();
      if (senses.count >= from) sought.push({ parts, from, to: senses.count + 1, isFalling, postings, source });
    };
    const { spelled, natives, written } = expanded[i] ?? {};
    const base = information[i] ?? 0;
    if (spelled !== undefined)
      add({ source: spelled.found, postings: spelled.postings, isFalling: true }, () =>
        senses.addSteps(spelled.found, parts, { base, sign: -1, worth: priceOfSteps }),
      );
    if (natives !== undefined)
      add({ source: natives.found, postings: natives.postings, isFalling: true }, () =>
        senses.addSteps(natives.found, parts, { base: 0, sign: 1, worth: gainOfSteps }),
      );
    if (written !== undefined)
      add({ source: written.tokens, postings: written.postings, isFalling: false }, () =>
        senses.add(written.tokens, parts, { ...written, counts: counts[i] ?? 1 }),
      );
  }
  return sought;
}

/** Writes the most that each part can gain, in nats: that of a joined slot is shared among its parts. */
export function mostShares(senses: Senses, sought: readonly SoughtSlot[], shares: Float64Array): void {
  shares.fill(0);
  for (const slot of sought) {
    const share = mostGain(senses, slot) / bitsOf(slot.parts);
    for (let part = 0; part < shares.length; part++)
      if ((slot.parts & (1 << part)) !== 0 && share > (shares[part] ?? 0)) shares[part] = share;
  }
}
