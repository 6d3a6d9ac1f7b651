import { capability } from "../capability.ts";
import { askReview } from "./ask.ts";
import { decideCase } from "./decide.ts";
import { countCases, listCases, listReviews, openCase } from "./read.ts";

/** The review of notices to all members: asked by their owners, decided at the compliance desk. */
export const complianceCases = capability({
  ask: askReview,
  reviews: listReviews,
  cases: listCases,
  count: countCases,
  open: openCase,
  decide: decideCase,
});
