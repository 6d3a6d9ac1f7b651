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
    };

/** What a searching thread answers. */
export interface FromSearcher {
  readonly ticket: number;
  readonly found: readonly FoundAll[];
}

/** What the merging thread is given and gives. */
export type ToMerger = readonly SegmentParts[];
