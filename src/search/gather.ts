import { gainOf, type Expanded } from "./expand.ts";
import type { Partition } from "./partition.ts";
import type { Question } from "./question.ts";
import type { Expansion } from "./vocabulary.ts";

/** What a check may still do: one number for all partitions, so that the order of the work never depends on what is hidden. */
export interface Budget {
  postings: number;
  cut: boolean;
}

/** A question with what each of its slots says when it is found exactly, in nats. */
export interface Weighted {
  readonly question: Question;
  readonly information: readonly number[];
}

export const postingsPerCheck = 200_000;
const weighedPerPartition = 150;

/** Rough scores of every name touched, in arrays reused from check to check. */
export interface Gathered {
  readonly scores: Float32Array;
  readonly touched: Uint32Array;
  readonly count: number;
}

/** Scratch, owned by `gather` until `shortlist` has read it. Scores are zeroed by `shortlist`. */
let scores = new Float32Array(0);
let marks = new Uint8Array(0);
let touched = new Uint32Array(0);

export function gather({ partition, slots }: Expanded, { question, information }: Weighted, budget: Budget): Gathered {
  makeRoom(partition.nameCount);
  const order = slots
    .map((near, i) => ({
      i,
      near,
      holders: near.reduce((sum, { token }) => sum + partition.vocabulary.inUse(token), 0),
    }))
    .filter(({ near }) => near.length > 0)
    .toSorted((a, b) => a.holders - b.holders || a.i - b.i);
  const weights = question.parts.map((_, part) =>
    question.slots.reduce(
      (most, { from, span }, i) => (from === part && span === 1 ? Math.max(most, information[i] ?? 0) : most),
      0,
    ),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let [count, read, covered] = [0, 0, 0];
  for (const { i, near } of order) {
    const slot = question.slots[i];
    if (slot === undefined) continue;
    const mask = ((1 << slot.span) - 1) << slot.from;
    // With many names met that have some of the rarer parts, common parts only add to those: a name with none of them would not be a good one.
    const isOpen = count < enoughNames || covered < all * rarerShare;
    const of = { mark: i + 1, information: information[i] ?? 0, isOpen };
    for (const expansion of near) count = readPostings(partition, expansion, { ...of, count, budget });
    read |= mask;
    covered = sumOf(weights, read);
  }
  return { scores, touched, count };
}

/** Adds one token's names to the scores; gives how many names have been touched so far. */
function readPostings(
  { postings }: Partition,
  expansion: Expansion,
  by: {
    readonly mark: number;
    readonly information: number;
    readonly isOpen: boolean;
    readonly count: number;
    readonly budget: Budget;
  },
): number {
  const { token } = expansion;
  const length = postings.count(token);
  if (length > by.budget.postings) {
    by.budget.cut = true;
    return by.count;
  }
  by.budget.postings -= length;
  // A name found by a bad spelling of something common is found all the same.
  const value = Math.max(leastGain, gainOf(expansion, by.information));
  let { count } = by;
  for (let at = 0; at < length; at++) {
    const name = postings.name(token, at);
    const before = scores[name] ?? 0;
    if (before === 0 ? !by.isOpen : marks[name] === by.mark) continue;
    if (before === 0) touched[count++] = name;
    marks[name] = by.mark;
    scores[name] = before + value;
  }
  return count;
}

/** The share of the weight asked for, rarest first, that names must have some of. */
const rarerShare = 0.6;
const enoughNames = 8000;
const leastGain = 0.05;

function sumOf(weights: readonly number[], mask: number): number {
  return weights.reduce((sum, weight, i) => ((mask & (1 << i)) === 0 ? sum : sum + weight), 0);
}

function makeRoom(names: number): void {
  if (scores.length >= names) return;
  scores = new Float32Array(Math.ceil(names * 1.25));
  marks = new Uint8Array(scores.length);
  touched = new Uint32Array(scores.length);
}

/** The names most worth weighing: a histogram finds the cut, so that a hundred thousand namesakes cost one pass. */
export function shortlist(
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
const firstCut = 1000;
/** One bucket may hold more namesakes than `firstCut`; beyond this even they are cut. */
const mostKept = 20_000;
