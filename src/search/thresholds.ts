/**
 * Strengths from which a candidate is shown (`possible`) and from which the desk is told that it is a match (`match`). Chosen from
 * `npm run eval:search`: see docs/benchmarks.md.
 */
export const thresholds = { possible: 60, match: 85 } as const;
