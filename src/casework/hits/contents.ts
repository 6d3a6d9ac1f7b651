// What envelopes say that carry hits, as it is written and read.
import { z } from "zod";
import { ActId, HitNotice, HitWord } from "#domain";

/** Somebody was met whom the recipient looks for. */
export const hitType = "hit";
/** Something is said about a hit, by either side. */
export const wordType = "hit-word";

/** The content of a hit. */
export const HitContent = z.object({ v: z.literal(1), hit: HitNotice }).readonly();
/** The content of a word. */
export const WordContent = z.object({ v: z.literal(1), hit: ActId, word: HitWord }).readonly();

/** A hit and what is said about it are offered so long, in milliseconds: who is away longer than the law gives to answer is told all the same. */
export const offeredFor = 14 * 86_400_000;
