// The face of `search`: an in-memory index of persons, documents and objects; check -> candidates -> explanation. Pure, no I/O.
export { SearchIndex } from "./search-index.ts";
export type { CheckOptions, SearchAnswer, SearchCandidate, SearchSize, Sees } from "./search-index.ts";
export { mergeSegments } from "./segments/merge-segments.ts";
export type { Merger } from "./segments/partition.ts";
export { Segment } from "./segments/segment.ts";
export type { SegmentParts } from "./segments/segment.ts";
export { SharedSearch } from "./searching.ts";
export type { FoundAll, SharedPartitions, Wanted } from "./searching.ts";
export { changingArrays } from "./segments/image.ts";
export type { Changing, IndexImage, SegmentImage } from "./segments/image.ts";
export { understand } from "./understand.ts";
export type { ParseMrz } from "./understand.ts";
export { explain } from "./weighing/explain.ts";
export { thresholds } from "./weighing/thresholds.ts";
