import { addPairing, bestAssignment, nearness, newPairings } from "#names";
import { rarity, type Expanded } from "./expand.ts";
import type { Weighted } from "./gather.ts";
import { levels, readItem } from "./partition.ts";

/** Weighs one name part by part against the question. */
export function makeWeigher({ partition, slots }: Expanded, { question, weights }: Weighted): (name: number) => number {
  const masks = question.slots.map((slot) => ((1 << slot.span) - 1) << slot.from);
  const slotWeights = masks.map((mask) => sumOf(weights, mask));
  const standsFor = new Map<number, Sense[]>();
  slots.forEach((near, slot) => {
    for (const { token, likeness, worth } of near) {
      const sense = { slot, likeness, worth: worth ?? slotWeights[slot] ?? 0 };
      const known = standsFor.get(token);
      if (known === undefined) standsFor.set(token, [sense]);
      else known.push(sense);
    }
  });
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
      if (span === 1) {
        const weight = (levels[level] ?? 1) * rarity(partition.vocabulary.inUse(token), partition.names);
        heldWeights[from] = Math.max(heldWeights[from] ?? 0, weight);
      }
      for (const { slot, likeness, worth } of standsFor.get(token) ?? [])
        addPairing(pairings, { asked: masks[slot] ?? 0, held, worth, value: likeness * worth });
    }
    const chosen = bestAssignment(pairings);
    let [askedMask, heldMask, gain, matched] = [0, 0, 0, 0];
    for (let i = 0; i < pairings.count; i++) {
      if ((chosen & (1 << i)) === 0) continue;
      askedMask |= pairings.asked[i] ?? 0;
      heldMask |= pairings.held[i] ?? 0;
      gain += pairings.value[i] ?? 0;
      matched += pairings.worth[i] ?? 0;
    }
    const isWeak = (header & (1 << 16)) !== 0;
    const near = nearness({
      matched,
      gain,
      askedAlone: sumOf(weights, ~askedMask),
      heldAlone: sumOf(heldWeights, ~heldMask),
    });
    return isWeak ? near * weakName : near;
  };
}

/** What a token of a name may be: which slot of the question, how likely, and what that is worth. */
interface Sense {
  readonly slot: number;
  readonly likeness: number;
  readonly worth: number;
}

/** A low-quality alias counts a little less than a good name of the same nearness. */
const weakName = 0.97;

function sumOf(weights: ArrayLike<number>, mask: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) if ((mask & (1 << i)) !== 0) sum += weights[i] ?? 0;
  return sum;
}
