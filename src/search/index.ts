// The face of `search`: an in-memory index of persons, documents and objects; check -> candidates -> explanation. Pure, no I/O.
export { SearchIndex } from "./search-index.ts";
export type { SearchAnswer, SearchCandidate, SearchSize, Sees } from "./search-index.ts";
export { understand } from "./understand.ts";
export type { ParseMrz } from "./understand.ts";
export { explain } from "./explain.ts";
export { thresholds } from "./thresholds.ts";
