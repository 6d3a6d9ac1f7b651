import { capability } from "../capability.ts";
import * as hits from "./read-hits.ts";

/** Hits across borders. */
export const hitCases = capability({
  list: hits.listBorderHits,
  get: hits.readBorderHit,
  count: hits.countBorderHits,
  answer: hits.answerBorderHit,
  add: hits.addToBorderHit,
});
