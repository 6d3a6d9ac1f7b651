/**
 * Strengths from which a candidate is shown to the officer (`possible`) and from which the desk may be told that it is a match (`match`; casework
 * asks for a date or a number that agrees besides). Chosen from `npm run eval:search`, part C:
 * - Possible 50: as likely as not the person asked for, were one in twenty asked about listed. About 124 in 100,000 unlisted travellers with a birth
 *   date see somebody, 83 % of listed people do by an alias and a year; listed names asked alone with a slip stay above it. Ten lower finds one in
 *   a hundred more and half as many alarms again.
 * - Match 85: about 20 in 100,000, by chance of name and whole date of birth; 76 % of listed people reach it by an alias and a year.
 * See docs/benchmarks.md.
 */
export const thresholds = { possible: 50, match: 85 } as const;
