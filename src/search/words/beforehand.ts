import { GrowingNumbers } from "../segments/growing.ts";
import { rowWidth, type Lexicon } from "./lexicon.ts";
import { NativeWords } from "./native-words.ts";
import { lookUp } from "./near.ts";
import type { Allocate } from "../segments/shared-arrays.ts";

/**
 * Looks up beforehand what the tokens may stand for that are in use: nine in ten of those that travellers' names ask for are among them, and looking one up
 * costs fifty times as much as reading what was found. Gives for each how many `lookUp` finds, those, and its `NativeWords.like`, one behind the other, and writes into the rows of the
 * lexicon where each begins.
 */
export function listBeforehand(
  {
    lexicon,
    holders,
    misspellable,
  }: { readonly lexicon: Lexicon; readonly holders: Uint32Array; readonly misspellable: Uint8Array },
  allocate: Allocate,
): Uint32Array {
  const { rows } = lexicon.arrays;
  const natives = new NativeWords(lexicon);
  const lists = new GrowingNumbers();
  for (let token = 0; token < lexicon.size; token++) {
    rows[token * rowWidth + 3] = lists.length;
    if (holders[token] === 0 || misspellable[token] !== 1) continue;
    const text = lexicon.text(token);
    const neighbours = lookUp(lexicon, text, { work: { compared: 0 }, isJoined: false });
    lists.push(neighbours.length);
    lists.append(neighbours);
    lists.append(natives.like(text));
  }
  rows[lexicon.size * rowWidth + 3] = lists.length;
  return lists.fixed(allocate);
}

/** The holders of each token, if there are so many that it is worth while to look any up beforehand. */
export function worthListing(holders: Uint32Array): { readonly holders?: Uint32Array } {
  return holders.length < manyTokens ? {} : { holders };
}

/** Among fewer tokens looking one up is quick, and such a segment is soon merged into a larger one. */
const manyTokens = 100_000;
