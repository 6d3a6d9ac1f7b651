import { gainOf, type Expanded } from "./expand.ts";
import type { Weighted } from "./gather.ts";
import type { Partition } from "./partition.ts";
import type { NamesHeld, NameScorer } from "./score.ts";

/** Tells a scorer what the tokens of a partition may stand for. */
export function addSenses(scorer: NameScorer, { slots }: Expanded, { question, information }: Weighted): void {
  question.slots.forEach(({ from, span }, slot) => {
    const asked = ((1 << span) - 1) << from;
    for (const expansion of slots[slot] ?? [])
      scorer.addSense(expansion.token, asked, gainOf(expansion, information[slot] ?? 0));
  });
}

/** A partition's names as the scorer reads them. */
export function namesOf(partition: Partition): NamesHeld {
  const { vocabulary } = partition;
  return {
    items: partition.items,
    itemsAt: (name) => partition.itemsAt(name),
    firstUnit: (token) => vocabulary.firstUnit(token),
    length: (token) => vocabulary.length(token),
  };
}
