// The face of `search`: an in-memory index of persons, documents and objects; check -> candidates -> explanation. Pure, no I/O.
export { SearchIndex } from "./search-index.ts";
export type { CheckOptions, SearchAnswer, SearchCandidate, SearchSize, Sees } from "./search-index.ts";
export { mergeSegments } from "./merge-segments.ts";
export type { Merger } from "./partition.ts";
export { Segment } from "./segment.ts";
export type { SegmentParts } from "./segment.ts";
export { SharedSearch } from "./searching.ts";
export type { FoundAll, SharedPartitions, Wanted } from "./searching.ts";
export { changingArrays } from "./image.ts";
export type { Changing, IndexImage, SegmentImage } from "./image.ts";
export { understand } from "./understand.ts";
export type { ParseMrz } from "./understand.ts";
export { explain } from "./explain.ts";
export { thresholds } from "./thresholds.ts";
