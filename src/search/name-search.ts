// Finding names: tokens asked -> tokens of the vocabulary -> names that hold them -> the best of them weighed part by part.
import { addPairing, bestAssignment, letterModel, nearness, newPairings } from "#names";
import type { Partition } from "./partition.ts";
import { levels, readItem } from "./partition.ts";
import type { Question } from "./question.ts";
import type { Expansion } from "./vocabulary.ts";

/** A name found and how near it is, 0 to 1, by name alone. */
export interface NameHit {
  readonly doc: number;
  readonly name: number;
  readonly nearness: number;
}

/** What a check may still do: one number for all partitions, so that the order of the work never depends on what is hidden. */
export interface Budget {
  postings: number;
  cut: boolean;
}

/** A question made ready for one partition: the tokens of its vocabulary that each slot may stand for. */
export interface Expanded {
  readonly partition: Partition;
  readonly slots: readonly (readonly Expansion[])[];
}

export const postingsPerCheck = 200_000;
const expansionsPerSlot = 96;
const weighedPerPartition = 300;

export function expand(question: Question, partition: Partition): Expanded {
  const slots = question.slots.map((slot) => {
    const near = partition.vocabulary.near(slot.text, 2000);
    const model = slot.kind === "native" ? letterModel(slot.script) : undefined;
    const written = model === undefined ? [] : partition.vocabulary.writtenAs(slot.text, model);
    return [...near, ...written]
      .toSorted((a, b) => b.likeness - a.likeness || a.token - b.token)
      .slice(0, expansionsPerSlot);
  });
  return { partition, slots };
}

/** How much each part asked for counts: rare parts more, by how many names of the visible partitions may hold them. */
export function weightsOf(question: Question, expanded: readonly Expanded[]): number[] {
  const names = expanded.reduce((sum, { partition }) => sum + partition.names, 0);
  return question.parts.map((part, at) => {
    let holders = 0;
    question.slots.forEach((slot, i) => {
      if (slot.from !== at || slot.span !== 1) return;
      const near = expanded.reduce((sum, { partition, slots }) => sum + holdersOf(partition, slots[i] ?? []), 0);
      if (near > holders) holders = near;
    });
    return part.weight * rarity(holders, names);
  });
}

/** The best names of one partition. `bonus` tells what else speaks for a record (its dates, say), so that it survives the first cut. */
export function searchNames(
  expanded: Expanded,
  by: { readonly question: Question; readonly weights: readonly number[]; readonly bonus: (doc: number) => number },
  budget: Budget,
): NameHit[] {
  const gathered = gather(expanded, by, budget);
  const best = shortlist(gathered, expanded.partition, by.bonus);
  const weigher = makeWeigher(expanded, by);
  return best.map((name) => ({ doc: expanded.partition.docOfName(name), name, nearness: weigher(name) }));
}

/** 0.25 for what everyone is called to 1 for what nobody is. */
function rarity(holders: number, names: number): number {
  const all = Math.log(names + 1000);
  return Math.max(0.25, (all - Math.log(holders + 1)) / all);
}

function holdersOf(partition: Partition, near: readonly Expansion[]): number {
  return near.reduce((sum, { token, likeness }) => sum + (likeness >= 0.85 ? partition.vocabulary.inUse(token) : 0), 0);
}

/** Rough scores of every name touched, in arrays reused from check to check. */
interface Gathered {
  readonly scores: Float32Array;
  readonly touched: Uint32Array;
  readonly count: number;
}

/** Scratch, owned by `gather` until `shortlist` has read it. Scores are zeroed by `shortlist`. */
let scores = new Float32Array(0);
let marks = new Uint8Array(0);
let touched = new Uint32Array(0);

function gather(
  { partition, slots }: Expanded,
  { question, weights }: { readonly question: Question; readonly weights: readonly number[] },
  budget: Budget,
): Gathered {
  makeRoom(partition.nameCount);
  const order = slots
    .map((near, i) => ({
      i,
      near,
      holders: near.reduce((sum, { token }) => sum + partition.vocabulary.inUse(token), 0),
    }))
    .filter(({ near }) => near.length > 0)
    .toSorted((a, b) => a.holders - b.holders || a.i - b.i);
  let count = 0;
  for (const { i, near } of order) {
    const slot = question.slots[i];
    if (slot === undefined) continue;
    let weight = 0;
    for (let part = slot.from; part < slot.from + slot.span; part++) weight += weights[part] ?? 0;
    for (const { token, likeness } of near) {
      const length = partition.postings.count(token);
      if (length > budget.postings) {
        budget.cut = true;
        continue;
      }
      budget.postings -= length;
      const value = weight * likeness;
      for (let at = 0; at < length; at++) {
        const name = partition.postings.name(token, at);
        const before = scores[name] ?? 0;
        if (before === 0) {
          touched[count++] = name;
          marks[name] = i + 1;
          scores[name] = value;
        } else if (marks[name] !== i + 1) {
          marks[name] = i + 1;
          scores[name] = before + value;
        }
      }
    }
  }
  return { scores, touched, count };
}

function makeRoom(names: number): void {
  if (scores.length >= names) return;
  scores = new Float32Array(Math.ceil(names * 1.25));
  marks = new Uint8Array(scores.length);
  touched = new Uint32Array(scores.length);
}

/** The names most worth weighing: a histogram finds the cut, so that a hundred thousand namesakes cost one pass. */
function shortlist(
  { scores: rough, touched: names, count }: Gathered,
  partition: Partition,
  bonus: (doc: number) => number,
): number[] {
  let top = 0;
  for (let i = 0; i < count; i++) top = Math.max(top, rough[names[i] ?? 0] ?? 0);
  const buckets = new Uint32Array(bucketCount + 1);
  const bucketOf = (name: number): number => Math.floor(((rough[name] ?? 0) / top) * bucketCount);
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(names[i] ?? 0);
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  let cut = bucketCount;
  for (let kept = buckets[cut] ?? 0; cut > 0 && kept + (buckets[cut - 1] ?? 0) <= firstCut; cut--)
    kept += buckets[cut - 1] ?? 0;
  const kept: { name: number; score: number }[] = [];
  for (let i = 0; i < count; i++) {
    const name = names[i] ?? 0;
    const doc = partition.docOfName(name);
    if (bucketOf(name) >= cut && kept.length < mostKept && partition.isAlive(doc))
      kept.push({ name, score: (rough[name] ?? 0) / top + bonus(doc) });
  }
  for (let i = 0; i < count; i++) rough[names[i] ?? 0] = 0;
  return kept
    .toSorted((a, b) => b.score - a.score || a.name - b.name)
    .slice(0, weighedPerPartition)
    .map(({ name }) => name);
}

const bucketCount = 256;
const firstCut = 2000;
/** One bucket may hold more namesakes than `firstCut`; beyond this even they are cut. */
const mostKept = 20_000;

/** Weighs one name part by part against the question. */
function makeWeigher(
  { partition, slots }: Expanded,
  { question, weights }: { readonly question: Question; readonly weights: readonly number[] },
): (name: number) => number {
  const standsFor = new Map<number, { slot: number; likeness: number }[]>();
  slots.forEach((near, slot) => {
    for (const { token, likeness } of near) {
      const known = standsFor.get(token);
      if (known === undefined) standsFor.set(token, [{ slot, likeness }]);
      else known.push({ slot, likeness });
    }
  });
  const masks = question.slots.map((slot) => ((1 << slot.span) - 1) << slot.from);
  const slotWeights = masks.map((mask) => sumOf(weights, mask));
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
      for (const { slot, likeness } of standsFor.get(token) ?? [])
        addPairing(pairings, masks[slot] ?? 0, held, likeness * (slotWeights[slot] ?? 0));
    }
    const chosen = bestAssignment(pairings);
    let [askedMask, heldMask, gain] = [0, 0, 0];
    for (let i = 0; i < pairings.count; i++) {
      if ((chosen & (1 << i)) === 0) continue;
      askedMask |= pairings.asked[i] ?? 0;
      heldMask |= pairings.held[i] ?? 0;
      gain += pairings.value[i] ?? 0;
    }
    const isWeak = (header & (1 << 16)) !== 0;
    const near = nearness({
      matched: sumOf(weights, askedMask),
      gain,
      askedAlone: sumOf(weights, ~askedMask),
      heldAlone: sumOf(heldWeights, ~heldMask),
    });
    return isWeak ? near * weakName : near;
  };
}

/** A low-quality alias counts a little less than a good name of the same nearness. */
const weakName = 0.97;

function sumOf(weights: ArrayLike<number>, mask: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) if ((mask & (1 << i)) !== 0) sum += weights[i] ?? 0;
  return sum;
}
