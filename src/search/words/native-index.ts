import { across } from "#names";
import { scriptOf } from "#domain";
import { numbers32, type Allocate } from "../segments/shared-arrays.ts";
import { firstWithin } from "../segments/sorted-numbers.ts";

/**
 * The native tokens of a lexicon by the keys of the Latin spellings they may have (`nativeKeys`), so that a Latin question finds records that have
 * only a native name. Pairs in the order of their keys, the likelier of one key first: 8 bytes each, some forty to a native token.
 */
export interface NativeIndex {
  readonly keys: Uint32Array;
  /** The token below 5 bits that say which models of its script have a spelling of that key, below 3 of how unlikely it is (`NativeKey.rarity`). */
  readonly tokens: Uint32Array;
}

/** A key of a token, the models by which it has it, and how unlikely it is. */
export type NativeKey = ReturnType<typeof across.nativeKeys>[number];

/** Builds the index; `keysOf` gives the keys of a token, none for Latin ones. */
export function buildNativeIndex(
  count: number,
  keysOf: (token: number) => Iterable<NativeKey>,
  allocate: Allocate,
): NativeIndex {
  const groups = Array.from({ length: sortedGroups }, (): number[] => []);
  for (let token = 0; token < count; token++)
    for (const { key, models, rarity } of keysOf(token)) {
      const [group, rest] = [Math.floor(key / groupRange), key % groupRange];
      // All in one number that a double holds exactly: 21, 3, 24 and 5 bits.
      groups[group]?.push(((rest * rarityRange + rarity) * tokenRange + token) * modelRange + models);
    }
  const length = groups.reduce((sum, { length: own }) => sum + own, 0);
  const [keys, tokens] = [numbers32(allocate, length), numbers32(allocate, length)];
  let at = 0;
  for (const [group, own] of groups.entries())
    for (const packed of Float64Array.from(own).sort()) {
      const pair = Math.floor(packed / modelRange);
      const ranked = Math.floor(pair / tokenRange);
      keys[at] = group * groupRange + Math.floor(ranked / rarityRange);
      tokens[at++] = entryFor({ token: pair % tokenRange, models: packed % modelRange, rarity: ranked % rarityRange });
    }
  return { keys, tokens };
}

const tokenBits = 24;
const tokenRange = 2 ** tokenBits;
/** Han characters have five models. */
const modelBits = 5;
const modelRange = 2 ** modelBits;
const rarityRange = 8;
/** Keys are sorted in so many groups by their upper bits. */
const sortedGroups = 8;
const groupRange = 2 ** 21;

/** The keys of a token's text: of none if it is written in Latin letters or digits. */
export function keysOfText(text: string): readonly NativeKey[] {
  if (isPlain.test(text)) return [];
  const script = scriptOf(text);
  return script === "Latn" ? [] : across.nativeKeys(text, script);
}

const isPlain = /^[a-z0-9]*$/;

/** The keys of each token again, for an index that is made of several: `keysOf(token)` by token. */
export function keysByToken({ keys, tokens }: NativeIndex, size: number): (token: number) => readonly NativeKey[] {
  const byToken = new Map<number, NativeKey[]>();
  tokens.forEach((entry, i) => {
    const { token, models, rarity } = entryOf(entry);
    const one = { key: keys[i] ?? 0, models, rarity };
    const own = byToken.get(token);
    if (own === undefined && token < size) byToken.set(token, [one]);
    else own?.push(one);
  });
  return (token) => byToken.get(token) ?? [];
}

/** Where the keys begin that have the same upper bits, and at last where the last ones end: so most of twenty steps through memory need not be made. */
export function keyStartsOf({ keys }: NativeIndex): Uint32Array {
  const starts = new Uint32Array(keyGroups + 1);
  for (let group = 0, at = 0; group <= keyGroups; group++) {
    while (at < keys.length && (keys[at] ?? 0) >>> keyGroupBits < group) at++;
    starts[group] = at;
  }
  return starts;
}

const keyGroups = 2 ** 14;
const keyGroupBits = 10;

/** The entries of a key, the likelier ones first, their tokens rising. `starts`: `keyStartsOf` the same keys. */
export function rangeOf(
  { keys }: NativeIndex,
  starts: Uint32Array,
  key: number,
): { readonly from: number; readonly to: number } {
  const group = key >>> keyGroupBits;
  const from = firstWithin(keys, { low: starts[group] ?? 0, high: starts[group + 1] ?? 0, least: key });
  let to = from;
  while (keys[to] === key) to++;
  return { from, to };
}

/** What is kept of a token under a key. */
interface NativeEntry {
  readonly token: number;
  /** A bit for each model of its script (`romanisersOf`) that has a spelling of the key. */
  readonly models: number;
  /** How unlikely that is. */
  readonly rarity: number;
}

/** Reads an entry of the index. */
export function entryOf(entry: number): NativeEntry {
  return {
    token: entry & (tokenRange - 1),
    models: (entry >>> tokenBits) & (modelRange - 1),
    rarity: entry >>> (tokenBits + modelBits),
  };
}

function entryFor({ token, models, rarity }: NativeEntry): number {
  return ((((rarity << modelBits) | models) << tokenBits) | token) >>> 0;
}
