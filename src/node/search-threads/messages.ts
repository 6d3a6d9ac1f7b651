import type { Understood } from "#domain";
import type { FoundAll, SegmentParts, SharedPartitions, Wanted } from "#search";

/** What a searching thread is told. Segments come as shared memory: nothing is copied. */
export type ToSearcher =
  | { readonly kind: "hold"; readonly partitions: SharedPartitions }
  | {
      readonly kind: "search";
      readonly ticket: number;
      readonly asked: readonly Understood[];
      /** Numbers of the label sets that the asker may see. */
      readonly visible: readonly number[];
      readonly wanted: Wanted;
      /** What it takes from as well, once its own questions are answered. */
      readonly common?: CommonQuestions;
    };

/** Questions that whoever has time takes one of, so that no thread is idle while another has many left. */
export interface CommonQuestions {
  readonly asked: readonly Understood[];
  /** An Int32: how many are taken. */
  readonly taken: SharedArrayBuffer;
}

/** Takes one after the other until none is left: each with its place. */
export function* taking({ asked, taken }: CommonQuestions): Generator<readonly [place: number, asked: Understood]> {
  const count = new Int32Array(taken);
  for (;;) {
    const place = Atomics.add(count, 0, 1);
    const one = asked[place];
    if (one === undefined) return;
    yield [place, one];
  }
}

/** What a searching thread answers. */
export interface FromSearcher {
  readonly ticket: number;
  readonly found: readonly FoundAll[];
  /** What it took of the common questions, each with its place. */
  readonly taken: readonly (readonly [place: number, found: FoundAll])[];
}

/** What the merging thread is given and gives. */
export type ToMerger = readonly SegmentParts[];
