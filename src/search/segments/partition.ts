import type { PartitionImage } from "./image.ts";
import { mergeSegments } from "./merge-segments.ts";
import type { Segment } from "./segment.ts";

/** A segment and its number, by which the directory and other threads know it. */
export interface Held {
  readonly number: number;
  readonly segment: Segment;
}

/** Makes one segment of several: at once, or elsewhere and later. */
export type Merger = (segments: readonly Segment[]) => Segment | Promise<Segment>;

/**
 * All living records of one label set: whoever may not see the label set never touches any of it. Records lie in segments that never change; new
 * ones come in new small segments, and segments of like size are merged, so that there are few (a logarithm of the number of records).
 */
export class Partition {
  readonly labels: PartitionImage["labels"];
  #held: readonly Held[] = [];
  /** Segments that merges under way will replace. */
  readonly #merging = new Set<Held>();
  #numbers = 0;

  constructor(labels: PartitionImage["labels"]) {
    this.labels = labels;
  }

  get held(): readonly Held[] {
    return this.#held;
  }

  segment(number: number): Segment | undefined {
    return this.#held.find((held) => held.number === number)?.segment;
  }

  /** Puts a segment of new records in; gives its number. */
  add(segment: Segment): number {
    const number = ++this.#numbers;
    this.#held = [...this.#held, { number, segment }];
    return number;
  }

  /** Puts a segment of a snapshot back. */
  restore({ number, segment }: Held): void {
    this.#numbers = Math.max(this.#numbers, number);
    this.#held = [...this.#held, { number, segment }];
  }

  /** Gives a doc up: it is found no more. */
  kill(number: number, doc: number): void {
    this.segment(number)?.kill(doc);
  }

  /**
   * The segments that should become one: the newest, as long as the one before is less than four times as large; empty when there is nothing to
   * do. Those that came after a merge began are merged without waiting for it: a large list would else leave hundreds.
   */
  due(): readonly Held[] {
    const first = this.#firstFree;
    let from = this.#held.length - 1;
    let docs = this.#held[from]?.segment.docs ?? 0;
    while (from > first) {
      const before = this.#held[from - 1]?.segment.docs ?? 0;
      if (before >= docs * usualGrowth) break;
      docs += before;
      from--;
    }
    return this.#held.length - from > 1 ? this.#held.slice(from) : [];
  }

  /**
   * The segments that should become one when there is time for it: from the oldest on that is less than `growth` times as large as all that came after it. However
   * small the newest is, it keeps nothing before it from being merged.
   */
  unsettled(growth: number): readonly Held[] {
    const free = this.#held.slice(this.#firstFree);
    let from = free.length;
    let after = 0;
    for (const [place, { segment }] of [...free.entries()].toReversed()) {
      if (after > 0 && segment.docs < after * growth) from = place;
      after += segment.docs;
    }
    return free.slice(from);
  }

  /** Where those begin that came after all that are being merged. */
  get #firstFree(): number {
    return this.#held.findLastIndex((held) => this.#merging.has(held)) + 1;
  }

  /** Marks segments as being merged, until `replace` or `giveUp`. */
  begin(merged: readonly Held[]): void {
    for (const held of merged) this.#merging.add(held);
  }

  /** Whether a merge under way will replace this segment. */
  isMerging(held: Held): boolean {
    return this.#merging.has(held);
  }

  /** Leaves them as they are. */
  giveUp(merged: readonly Held[]): void {
    for (const held of merged) this.#merging.delete(held);
  }

  /** Puts a merged segment in the place of those it was made of; gives its number. */
  replace(merged: readonly Held[], segment: Segment): number {
    const number = ++this.#numbers;
    const replaced = new Set(merged);
    const first = this.#held.findIndex((held) => replaced.has(held));
    const kept = this.#held.filter((held) => !replaced.has(held));
    this.#held = [...kept.slice(0, first), { number, segment }, ...kept.slice(first)];
    this.giveUp(merged);
    return number;
  }

  /** Living names. */
  get names(): number {
    return this.#held.reduce((sum, { segment }) => sum + segment.livingNames, 0);
  }

  get bytes(): number {
    return this.#held.reduce((sum, { segment }) => sum + segment.bytes, 0);
  }
}

const usualGrowth = 4;

/** Merges at once, in the thread that asks. */
export const mergeHere: Merger = mergeSegments;
