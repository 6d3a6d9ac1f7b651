/**
 * Strengths from which a candidate is shown to the officer (`possible`) and from which the desk may be told that it is a match (`match`; casework
 * asks for a date or a number that agrees besides). Chosen from `npm run eval:search`, part C:
 * - Possible 50: as likely as not the person asked for, were one in twenty asked about listed. Of a register of primary names about 116 in 100,000
 *   unlisted travellers with a birth date see somebody, 87 % of listed people do by an alias and a year; of one that holds all names but that alias 204 and
 *   96 %. Listed names asked alone with a slip stay above it.
 * - Match 85: about 28 and 48 in 100,000, by chance of name and whole date of birth; 82 % and 93 % of listed people reach it by an alias and a year.
 * See docs/benchmarks.md.
 */
export const thresholds = { possible: 50, match: 85 } as const;
