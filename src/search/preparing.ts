import { nativeWordsOf } from "./words/native-words.ts";
import type { Segment } from "./segments/segment.ts";

/**
 * Makes ready in this thread what checks of these segments would else make ready as they come to it: native words, that Latin ones are compared with.
 * Without it the first thousand checks of a large register take three times as long. Each step takes less than a millisecond; there is none when all
 * is ready.
 */
export function* preparing(segments: readonly Segment[]): Generator<undefined> {
  for (const { lexicon } of segments) {
    const words = nativeWordsOf(lexicon);
    while (words.prepare(entriesPerStep)) yield;
  }
}

const entriesPerStep = 64;
