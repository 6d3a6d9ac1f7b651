import { numbers32, type Allocate } from "../segments/shared-arrays.ts";
import { firstFrom } from "../segments/sorted-numbers.ts";

/** Tokens by keys of up to 28 bits: pairs in the order of their keys, 8 bytes each. */
export interface KeyedTokens {
  readonly keys: Uint32Array;
  readonly tokens: Uint32Array;
}

/** Builds the pairs; `keysOf` gives the keys of a token. */
export function keyTokens(
  count: number,
  keysOf: (token: number) => readonly number[],
  allocate: Allocate,
): KeyedTokens {
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

/** The tokens that have a key, rising. */
export function tokensOfKey({ keys, tokens }: KeyedTokens, key: number): Uint32Array {
  const from = firstFrom(keys, key);
  return tokens.subarray(from, firstFrom(keys, key + 1));
}
