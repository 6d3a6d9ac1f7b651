import { addPairing, bestAssignment, initialLikeness, nearness, newPairings, type Pairings } from "#names";
import { rarity, type Expanded } from "./expand.ts";
import type { Weighted } from "./gather.ts";
import { levels, readItem } from "./partition.ts";

/** Weighs names of one partition part by part against a question: gives the nearness of a name, 0 to 1. */
export function makeWeigher(expanded: Expanded, { question, weights }: Weighted): (name: number) => number {
  const { partition } = expanded;
  const masks = question.slots.map((slot) => ((1 << slot.span) - 1) << slot.from);
  const worths = masks.map((mask) => sumOf(weights, mask));
  const senses = sensesOf(expanded, masks, worths);
  const initials = initialsOf({ question, weights });
  const pairings = newPairings();
  const heldWeights = new Float64Array(16);
  return (name) => {
    pairings.count = 0;
    heldWeights.fill(0);
    const start = partition.itemsAt(name);
    const { items } = partition;
    const header = items[start] ?? 0;
    for (let i = start + 1; i <= start + (header & 255); i++) {
      const { token, from, span, level } = readItem(items[i] ?? 0);
      const held = ((1 << span) - 1) << from;
      for (const { asked, likeness, worth } of senses.get(token) ?? [])
        addPairing(pairings, { asked, held, worth, value: likeness * worth });
      if (span > 1) continue;
      const weight = (levels[level] ?? 1) * rarity(partition.vocabulary.inUse(token), partition.names);
      heldWeights[from] = Math.max(heldWeights[from] ?? 0, weight);
      pairInitials(pairings, initials.get(partition.vocabulary.firstUnit(token)), {
        held,
        isInitial: partition.vocabulary.length(token) === 1,
      });
    }
    const isWeak = (header & (1 << 16)) !== 0;
    return settle(pairings, weights, heldWeights) * (isWeak ? weakName : 1);
  };
}

/** What a token of a name may be: which parts of the question, how likely, and what that is worth. */
interface Sense {
  readonly asked: number;
  readonly likeness: number;
  readonly worth: number;
}

function sensesOf({ slots }: Expanded, masks: readonly number[], worths: readonly number[]): Map<number, Sense[]> {
  const senses = new Map<number, Sense[]>();
  slots.forEach((near, slot) => {
    for (const { token, likeness, worth } of near) {
      const sense = { asked: masks[slot] ?? 0, likeness, worth: worth ?? worths[slot] ?? 0 };
      const known = senses.get(token);
      if (known === undefined) senses.set(token, [sense]);
      else known.push(sense);
    }
  });
  return senses;
}

/** A Latin part asked for, under its first letter: it may be an initial of what is held, or be held as an initial. */
interface Initial {
  readonly asked: number;
  readonly worth: number;
  readonly isInitial: boolean;
}

function initialsOf({ question, weights }: Weighted): Map<number, Initial[]> {
  const initials = new Map<number, Initial[]>();
  question.parts.forEach(({ latin, script, role }, at) => {
    if (script !== "Latn" || (role !== "initial" && role !== "plain")) return;
    const letter = latin.charCodeAt(0);
    // One letter says little, whichever side has it.
    const isInitial = latin.length === 1;
    const initial = { asked: 1 << at, worth: (weights[at] ?? 0) * (isInitial ? 1 : initialWorth), isInitial };
    initials.set(letter, [...(initials.get(letter) ?? []), initial]);
  });
  return initials;
}

function pairInitials(
  pairings: Pairings,
  initials: readonly Initial[] | undefined,
  of: { readonly held: number; readonly isInitial: boolean },
): void {
  if (initials === undefined) return;
  for (const { asked, worth, isInitial } of initials) {
    if (isInitial !== of.isInitial)
      addPairing(pairings, { asked, held: of.held, worth, value: initialLikeness * worth });
  }
}

/** The best way to pair the parts, and what it is worth. */
function settle(pairings: Pairings, weights: readonly number[], heldWeights: Float64Array): number {
  const chosen = bestAssignment(pairings);
  let [askedMask, heldMask, gain, matched] = [0, 0, 0, 0];
  for (let i = 0; i < pairings.count; i++) {
    if ((chosen & (1 << i)) === 0) continue;
    askedMask |= pairings.asked[i] ?? 0;
    heldMask |= pairings.held[i] ?? 0;
    gain += pairings.value[i] ?? 0;
    matched += pairings.worth[i] ?? 0;
  }
  return nearness({ matched, gain, askedAlone: sumOf(weights, ~askedMask), heldAlone: sumOf(heldWeights, ~heldMask) });
}

/** What a part counts that is held as an initial only, beside a part held whole. */
const initialWorth = 0.35;

/** A low-quality alias counts a little less than a good name of the same nearness. */
const weakName = 0.97;

function sumOf(weights: ArrayLike<number>, mask: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) if ((mask & (1 << i)) !== 0) sum += weights[i] ?? 0;
  return sum;
}
