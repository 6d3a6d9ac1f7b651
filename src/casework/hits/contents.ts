// The types of the envelopes that carry hits, and how long they are offered.

/** Somebody was met whom the recipient looks for. */
export const hitType = "hit";
/** Something is said about a hit, by either side. */
export const wordType = "hit-word";

/** A hit and what is said about it are offered so long, in milliseconds: who is away longer than the law gives to answer is told all the same. */
export const offeredFor = 14 * 86_400_000;
