import { mergeNumberTables } from "../numbers/build-number-table.ts";
import { keysByToken, type NativeKey } from "../words/native-index.ts";
import type { Segment } from "./segment.ts";
import { allocateShared } from "./shared-arrays.ts";
import { SegmentWriter, type SortedTokens } from "./segment-writer.ts";

/** Makes one segment of several, leaving out what has been given up. */
export function mergeSegments(segments: readonly Segment[]): Segment {
  const { merged, renumbered } = mergeTokens(segments);
  const writer = new SegmentWriter();
  const at = segments.map(() => 0);
  // What each doc is called in the new segment, and one more: 0 for those left out.
  const docs = segments.map((segment) => new Uint32Array(segment.docs));
  for (;;) {
    const next = leastOf(segments, at);
    const segment = segments[next];
    if (segment === undefined) break;
    const doc = at[next] ?? 0;
    at[next] = doc + 1;
    const calledNow = docs[next];
    const tokens = renumbered[next];
    if (calledNow !== undefined && tokens !== undefined && segment.isAlive(doc))
      calledNow[doc] = writer.copy(segment, doc, tokens) + 1;
  }
  const numbers = mergeNumberTables(
    segments.map((segment, i) => ({
      table: segment.numbers,
      docOf: (doc) => {
        const called = docs[i]?.[doc] ?? 0;
        return called === 0 ? undefined : called - 1;
      },
    })),
    allocateShared,
  );
  return writer.finish(merged, numbers);
}

/** Which segment has the next doc in the order of keys and places; -1 when all are read. */
function leastOf(segments: readonly Segment[], at: readonly number[]): number {
  let least = -1;
  let [leastKey, leastPlace] = [Infinity, Infinity];
  segments.forEach(({ docs, arrays }, i) => {
    const doc = at[i] ?? 0;
    if (doc >= docs) return;
    const [key, place] = [arrays.keys[doc] ?? 0, arrays.places[doc] ?? 0];
    if (key > leastKey || (key === leastKey && place > leastPlace)) return;
    [least, leastKey, leastPlace] = [i, key, place];
  });
  return least;
}

/** One lexicon of several, which are sorted already; those that no living name holds any more fall away. */
function mergeTokens(segments: readonly Segment[]): { merged: SortedTokens; renumbered: Uint32Array[] } {
  const used = segments.map(livingTokens);
  const texts: string[] = [];
  const misspellable: number[] = [];
  const renumbered = segments.map(({ lexicon }) => new Uint32Array(lexicon.size));
  const keysIn = segments.map(({ lexicon }) => keysByToken(lexicon.natives, lexicon.size));
  const nativeKeys: (readonly NativeKey[] | undefined)[] = [];
  const heads = segments.map(({ lexicon }, i) => nextToken(lexicon.size, used[i], 0));
  const headTexts = segments.map(({ lexicon }, i) => textAt(lexicon, heads[i] ?? 0));
  for (;;) {
    let least: string | undefined;
    for (const text of headTexts) if (text !== undefined && (least === undefined || text < least)) least = text;
    if (least === undefined) {
      const keysOf = (token: number): Iterable<NativeKey> => nativeKeys[token] ?? [];
      return { merged: { texts, misspellable: Uint8Array.from(misspellable), nativeKeys: keysOf }, renumbered };
    }
    let marks = 0;
    for (const [i, { lexicon }] of segments.entries()) {
      if (headTexts[i] !== least) continue;
      const token = heads[i] ?? 0;
      const numbers = renumbered[i];
      if (numbers !== undefined) numbers[token] = texts.length;
      marks |= used[i]?.[token] ?? 0;
      // A token that stands beside Latin names in one segment may stand alone in another.
      const keys = keysIn[i]?.(token) ?? [];
      if (keys.length > 0) nativeKeys[texts.length] = keys;
      heads[i] = nextToken(lexicon.size, used[i], token + 1);
      headTexts[i] = textAt(lexicon, heads[i] ?? 0);
    }
    texts.push(least);
    misspellable.push(marks >>> 1);
  }
}

function nextToken(size: number, used: Uint8Array | undefined, from: number): number {
  let token = from;
  while (token < size && used?.[token] === 0) token++;
  return token;
}

const textAt = (lexicon: Segment["lexicon"], token: number): string | undefined =>
  token < lexicon.size ? lexicon.text(token) : undefined;

/** Per token: bit 0 when a living name holds it, bit 1 when it can be found by edits too. */
function livingTokens(segment: Segment): Uint8Array {
  const used = new Uint8Array(segment.lexicon.size);
  for (let name = 0; name < segment.names; name++) {
    if (!segment.isAlive(segment.docOfName(name))) continue;
    const start = segment.itemsAt(name);
    for (let i = start + 1; i < (segment.itemStarts[name + 1] ?? 0); i++) {
      const token = (segment.items[i] ?? 0) & 0xffffff;
      used[token] = 1;
    }
  }
  const { entries } = segment.lexicon.deletes;
  for (const entry of entries) {
    const token = entry & 0xffffff;
    if (used[token] === 1) used[token] = 3;
  }
  return used;
}
