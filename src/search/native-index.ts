import { across } from "#names";
import { scriptOf } from "#domain";
import { numbers32, type Allocate } from "./shared-arrays.ts";
import { firstFrom } from "./sorted-numbers.ts";

/**
 * The native tokens of a lexicon by the keys of the Latin spellings they may have (`nativeKeys`), so that a Latin question finds records that have
 * only a native name. Pairs in the order of their keys: 8 bytes each, some five to a native token.
 */
export interface NativeIndex {
  readonly keys: Uint32Array;
  readonly tokens: Uint32Array;
}

/** Builds the index; `keysOf` gives the keys of a token, none for Latin ones. */
export function buildNativeIndex(
  count: number,
  keysOf: (token: number) => Iterable<number>,
  allocate: Allocate,
): NativeIndex {
  const found: number[] = [];
  for (let token = 0; token < count; token++)
    // Key and token in one number that a double holds exactly: 28 and 24 bits.
    for (const key of keysOf(token)) found.push(key * tokenRange + token);
  const sorted = Float64Array.from(found).sort();
  const keys = numbers32(allocate, sorted.length);
  const tokens = numbers32(allocate, sorted.length);
  sorted.forEach((pair, i) => {
    keys[i] = Math.floor(pair / tokenRange);
    tokens[i] = pair % tokenRange;
  });
  return { keys, tokens };
}

const tokenRange = 0x1000000;

/** The keys of a token's text: of none if it is written in Latin letters or digits. */
export function keysOfText(text: string): readonly number[] {
  if (isPlain.test(text)) return [];
  const script = scriptOf(text);
  return script === "Latn" ? [] : across.nativeKeys(text, script);
}

const isPlain = /^[a-z0-9]*$/;

/** The keys of each token again, for an index that is made of several: `keysOf(token)` by token. */
export function keysByToken({ keys, tokens }: NativeIndex, size: number): (token: number) => Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const token of tokens) starts[token + 1] = (starts[token + 1] ?? 0) + 1;
  for (let token = 0; token < size; token++) starts[token + 1] = (starts[token + 1] ?? 0) + (starts[token] ?? 0);
  const next = starts.slice();
  const byToken = new Uint32Array(keys.length);
  tokens.forEach((token, i) => {
    const at = next[token] ?? 0;
    next[token] = at + 1;
    byToken[at] = keys[i] ?? 0;
  });
  return (token) => byToken.subarray(starts[token], starts[token + 1]);
}

/** The native tokens that have a key. */
export function nativesOf({ keys, tokens }: NativeIndex, key: number): Uint32Array {
  const from = firstFrom(keys, key);
  return tokens.subarray(from, firstFrom(keys, key + 1));
}
