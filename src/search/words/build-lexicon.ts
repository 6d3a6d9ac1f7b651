import { codeUnits, spelling } from "#names";
import { bucketOf, buildBuckets } from "./buckets.ts";
import { deletesOf, mostDeletes } from "./deletes.ts";
import { hashUnits } from "./hash.ts";
import { keyTokens } from "./keyed-tokens.ts";
import { listBeforehand } from "./beforehand.ts";
import { Lexicon, rowWidth } from "./lexicon.ts";
import { buildNativeIndex, keysOfText, type NativeKey } from "./native-index.ts";

import { numbers16, numbers32, type Allocate } from "../segments/shared-arrays.ts";
import { shapeOf, skeletonHash } from "./token-marks.ts";

/** Tokens that are sorted by code units and all different. */
export interface TokensToKeep {
  readonly count: number;
  readonly text: (token: number) => string;
  /** Per token 1, or 0 when it is to be found exactly and by its sound only. */
  readonly misspellable: Uint8Array;
  /** Per token how many records hold it, where it is worth while to look up beforehand what is asked for most. */
  readonly holders?: Uint32Array;
  /** The keys of native tokens, where they are known already. */
  readonly nativeKeys?: (token: number) => Iterable<NativeKey>;
}

/** Builds the lexicon of tokens. */
export function buildLexicon(tokens: TokensToKeep, allocate: Allocate): Lexicon {
  const { count, text, misspellable, holders } = tokens;
  const { units, rows, exact } = layOut(tokens, allocate);
  const hashes = new Uint32Array(mostDeletes);
  const deletes = buildBuckets((keep) => {
    for (let i = 0; i < count; i++) {
      if (misspellable[i] !== 1) continue;
      const own = units.subarray(rows[i * rowWidth], rows[(i + 1) * rowWidth]);
      for (let at = deletesOf(own, hashes) - 1; at >= 0; at--) keep(hashes[at] ?? 0, i);
    }
  }, allocate);
  const skeletons = buildBuckets((keep) => {
    for (let i = 0; i < count; i++) for (const key of spelling.soundKeysOf(text(i))) keep(key, i);
  }, allocate);
  const skeletonShapes = numbers32(allocate, skeletons.entries.length);
  skeletons.entries.forEach((entry, at) => (skeletonShapes[at] = rows[(entry & 0xffffff) * rowWidth + 1] ?? 0));
  const groupsOf = (token: number): number[] =>
    (misspellable[token] === 1 ? spelling.variantKeysOf : spelling.mandarinKeysOf)(text(token)).map(({ key }) => key);
  const variants = keyTokens(count, groupsOf, allocate);
  const natives = buildNativeIndex(count, tokens.nativeKeys ?? ((token) => keysOfText(text(token))), allocate);
  const arrays = {
    units,
    rows,
    listed: numbers32(allocate, 0),
    exact,
    deleteOffsets: deletes.offsets,
    deleteEntries: deletes.entries,
    skeletonOffsets: skeletons.offsets,
    skeletonEntries: skeletons.entries,
    skeletonShapes,
    variantKeys: variants.keys,
    variantTokens: variants.tokens,
    nativeKeys: natives.keys,
    nativeTokens: natives.tokens,
  };
  const lexicon = new Lexicon(arrays);
  if (holders === undefined) return lexicon;
  return new Lexicon({ ...arrays, listed: listBeforehand({ lexicon, holders, misspellable }, allocate) });
}

/** The code units of all tokens behind each other, what is known of each, and where each is found exactly. */
function layOut(
  { count, text }: TokensToKeep,
  allocate: Allocate,
): { readonly units: Uint16Array; readonly rows: Uint32Array; readonly exact: Uint32Array } {
  let length = 0;
  for (let i = 0; i < count; i++) length += text(i).length;
  const units = numbers16(allocate, length);
  const rows = numbers32(allocate, (count + 1) * rowWidth);
  const exact = numbers32(allocate, Math.ceil(count * roomInTable) + 2);
  let start = 0;
  for (let i = 0; i < count; i++) {
    const own = codeUnits(text(i));
    units.set(own, start);
    rows.set([start, shapeOf(own), skeletonHash(text(i))], i * rowWidth);
    start += own.length;
    const hash = hashUnits(own, own.length);
    let at = bucketOf(hash, exact.length);
    while (exact[at] !== 0) at = at + 1 === exact.length ? 0 : at + 1;
    exact[at] = ((hash << 24) | (i + 1)) >>> 0;
  }
  rows[count * rowWidth] = start;
  return { units, rows, exact };
}

/** Three of four rows are taken: a token that is there is found at the second look. */
const roomInTable = 1.33;
