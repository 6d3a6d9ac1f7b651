/**
 * Strengths from which a candidate is shown (`possible`) and from which the desk is told that it is a match (`match`). Chosen from
 * `npm run eval:search` on the dev files: at 60 about two thirds of listed people are found by an alias with their birth year, and 3 in 100
 * unlisted people with a birth date see somebody; names in other scripts that are right mostly score 60 to 90, so that a higher limit would hide
 * them. At 85 an alarm is seldom wrong (5 in 10,000). See docs/benchmarks.md.
 */
export const thresholds = { possible: 50, match: 85 } as const;
