import type { SightLabels } from "#domain";
import type { SegmentArrays, SegmentParts } from "./segment.ts";

/** All that an index holds at one moment, as memory: to be written to disk, and to make the index of it again without reading a record. */
export interface IndexImage {
  /** Rows of the directory. */
  readonly directory: Uint32Array;
  readonly partitions: readonly PartitionImage[];
}

/** One label set of an image. */
export interface PartitionImage {
  readonly labels: Pick<SightLabels, "audience" | "requires" | "expiresOn">;
  readonly segments: readonly SegmentImage[];
}

/** One segment of an image: what never changes, shared with the index, and a copy of what does. */
export interface SegmentImage {
  readonly number: number;
  readonly parts: SegmentParts;
  readonly changing: Changing;
}

/** The arrays of a segment that change when a record is given up. */
export type Changing = Pick<SegmentArrays, "dead" | "inUse" | "living">;

/** The names of those arrays. */
export const changingArrays = ["dead", "inUse", "living"] as const satisfies readonly (keyof Changing)[];
