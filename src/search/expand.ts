import { romanisersOf, type NameToken, type Romaniser } from "#names";
import type { Partition } from "./partition.ts";
import type { Question } from "./question.ts";
import { informationOf, priceOf } from "./scale.ts";
import type { Expansion } from "./vocabulary.ts";

/** A question made ready for one partition: the tokens of its vocabulary that each slot may stand for, likest first. */
export interface Expanded {
  readonly partition: Partition;
  readonly slots: readonly (readonly Expansion[])[];
}

/**
 * One way to read the native parts of a name. Characters of Han names are read by sound, in Japanese, in Korean or in Mandarin, but never
 * one in this way and the next in another, so that each way is a search of its own and the best one counts.
 */
export interface Reading {
  /** Which romaniser of its script reads a native part; undefined for the romanisation of last resort. */
  readonly romaniser: number | undefined;
}

/** The ways to read a question: one for most scripts, four for Han. */
export function readingsOf(question: Question): readonly Reading[] {
  const most = question.parts.reduce((count, part) => Math.max(count, romanisersOf(part.script).length), 0);
  if (most <= 1) return [{ romaniser: 0 }];
  return [...Array.from({ length: most }, (_, romaniser) => ({ romaniser })), { romaniser: undefined }];
}

export function expand(question: Question, partition: Partition, reading: Reading): Expanded {
  return { partition, slots: question.slots.map((slot) => expandSlot(slot, partition, reading)) };
}

function expandSlot(slot: NameToken, { vocabulary }: Partition, { romaniser }: Reading): Expansion[] {
  const romanisers = romanisersOf(slot.script);
  const written = slot.kind === "native" ? romaniserAt(romanisers, romaniser) : undefined;
  // Where a table exists the romanisation of last resort is a guess too many, unless this reading is just that.
  const isGuess = slot.kind === "latin" && romanisers.length > 1 && romaniser !== undefined;
  const found = isGuess ? [] : [...vocabulary.near(slot.text, mostNear)];
  if (written === undefined) return found;
  found.push(...vocabulary.writtenAs(slot.text, written));
  return found.sort((a, b) => b.likeness - a.likeness || a.token - b.token).slice(0, expansionsPerSlot);
}

function romaniserAt(romanisers: readonly Romaniser[], at: number | undefined): Romaniser | undefined {
  return at === undefined ? undefined : romanisers[Math.min(at, romanisers.length - 1)];
}

/**
 * What finding each slot exactly says, in nats (`informationOf`), over all visible partitions together: how rare a name is may not depend on how
 * records are stored. Particles and titles say as little as they weigh.
 */
export function informationOfSlots(question: Question, expanded: readonly Expanded[]): number[] {
  const names = expanded.reduce((sum, { partition }) => sum + partition.names, 0);
  return question.slots.map(({ from, span, text }, i) => {
    const weights = question.parts.slice(from, from + span).map(({ weight, bound }) => (bound ? 1 : weight));
    const holders = expanded.reduce((sum, { partition, slots }) => sum + holdersOf(partition, slots[i] ?? []), 0);
    return Math.max(...weights) * informationOf({ letters: text.length, holders, names });
  });
}

/** Names that hold one of the spellings, each as much as its spelling makes it likely. */
function holdersOf(partition: Partition, near: readonly Expansion[]): number {
  return near.reduce(
    (sum, { token, likeness, gain }) =>
      gain === undefined ? sum + partition.vocabulary.inUse(token) * Math.exp(-priceOf(likeness)) : sum,
    0,
  );
}

/** What finding an expansion of a slot says, in nats. */
export function gainOf({ gain, likeness }: Expansion, information: number): number {
  return gain ?? information - priceOf(likeness);
}

const mostNear = 2000;
const expansionsPerSlot = 250;
