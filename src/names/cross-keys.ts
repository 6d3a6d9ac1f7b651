import type { Edge, Word } from "./letter-model.ts";
import { romanisersOf } from "./romanise.ts";

// Keys under which a native word and its Latin spellings meet: the consonants of the Latin letters by kind, and whether a vowel comes first. A letter's
// part of the key does not depend on its neighbours, so that the keys of a native word can be put together from those of its units' spellings.

/** The key of a Latin word: 24 bits. The same as `hashOf(extended(notBegun, latin))`, without making strings. */
export function latinKey(latin: string): number {
  let hash = noHash;
  let [last, consonants] = [0, 0];
  for (let i = 0; i < latin.length; i++) {
    const letter = latin.charCodeAt(i);
    const kind = kindCodes[letter] ?? letter;
    if (kind === silent || kind === last) continue;
    const isVowel = kind === dark || kind === bright;
    if (isVowel && (consonants > 1 || last === dark || last === bright)) continue;
    if (!isVowel) consonants++;
    last = kind;
    hash = mixed(hash, kind);
  }
  return (hash ^ (hash >>> 15)) >>> 8;
}

/** A key of a native word. */
export interface NativeKey {
  readonly key: number;
  /** The models by which a spelling has it: a bit for each, in the order of `romanisersOf`. */
  readonly models: number;
  /**
   * How much less likely it is than the likeliest by its model, 0 to 7: each step is half a power of ten. Above `likely` too if ten others are likelier.
   */
  readonly rarity: number;
}

/** The keys of the likeliest Latin spellings of a folded native word, likeliest first: few, for most spellings differ in their vowels. */
export function nativeKeys(folded: string, script: string): readonly NativeKey[] {
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  const byKey = new Map<number, NativeKey>();
  romanisersOf(script).forEach((romaniser, model) => {
    for (const { key, rarity } of likeliest(romaniser.word(folded))) {
      const { models, rarity: before } = byKey.get(key) ?? { models: 0, rarity };
      byKey.set(key, { key, models: models | (1 << model), rarity: Math.min(before, rarity) });
    }
  });
  const found = [...byKey.values()];
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(folded, found);
  return found;
}

/** Words met lately, which have one script each: an import meets the same ones over and over. */
const remembered = new Map<string, readonly NativeKey[]>();
const mostRemembered = 50_000;

/** Most keys of one word by one model. */
const mostKeys = 48;
/**
 * How much less likely than the first they may be, by their length. Short keys are those of half a register, and say little when they are unlikely; under a
 * long one few words meet.
 */
const leastShares = [0.03, 0.03, 0.02, 0.01, 0.003, 0.0003];
const leastShare = 0.0001;
const rarest = 7;
/** Up to this rarity a key is one of the word's likely ones, which are ten at most: whoever looks for them looks at few words. */
export const likely = 3;
const likelyKeys = 10;
/** Keys followed from each place of a word. */
const beamWidth = 48;
const longestWord = 24;
const notBegun = "^";

/** Sums up, place by place, how likely each key is over all spellings. */
function likeliest(word: Word): Pick<NativeKey, "key" | "rarity">[] {
  if (word.length === 0 || word.length > longestWord) return [];
  const beams = Array.from({ length: word.length + 1 }, () => new Map<string, number>());
  beams[0]?.set(notBegun, 1);
  for (let at = 0; at < word.length; at++) {
    const edges = word.edges[at] ?? [];
    for (const [key, chance] of best(beams[at], beamWidth)) {
      if (edges.length === 0) add(beams[at + 1], key, chance);
      for (const edge of edges)
        for (const [end, share] of endsOf(edge, key))
          add(beams[edge.to], key === notBegun ? end : key + end, chance * share);
    }
  }
  const found = best(beams[word.length], mostKeys).filter(([key]) => key !== notBegun);
  const [, most = 0] = found[0] ?? [];
  return found.flatMap(([key, chance], rank) => {
    const share = chance / most;
    if (share < (leastShares[key.length] ?? leastShare)) return [];
    const steps = Math.floor(-2 * Math.log10(share));
    const isLikely = rank < likelyKeys && steps <= likely;
    return [{ key: hashOf(key), rarity: Math.min(rarest, isLikely ? steps : Math.max(likely + 1, steps)) }];
  });
}

function best(beam: ReadonlyMap<string, number> | undefined, most: number): (readonly [string, number])[] {
  return [...(beam ?? [])].toSorted(([x, a], [y, b]) => b - a || (x < y ? -1 : 1)).slice(0, most);
}

function add(beam: Map<string, number> | undefined, key: string, chance: number): void {
  beam?.set(key, (beam.get(key) ?? 0) + chance);
}

/** What the spellings of a unit add to a key, each once, and how likely: most differ in nothing that a key keeps. */
function endsOf({ spellings }: Edge, key: string): ReadonlyMap<string, number> {
  const byState = endsBySpellings.get(spellings) ?? new Map<string, Map<string, number>>();
  endsBySpellings.set(spellings, byState);
  const state = key === notBegun ? key : `${Math.min(2, consonantsIn(key))}${key.slice(-1)}`;
  const known = byState.get(state);
  if (known !== undefined) return known;
  const ends = new Map<string, number>();
  for (const { latin, log } of spellings)
    add(ends, extended(key, latin).slice(key === notBegun ? 0 : key.length), Math.exp(log));
  byState.set(state, ends);
  return ends;
}

/** By the spellings, which are the letter table's own and live as long as it, and by all of a key that what is added depends on: how it ends. */
const endsBySpellings = new WeakMap<Edge["spellings"], Map<string, Map<string, number>>>();

/** Lengthens a key by letters: vowels count as dark or bright, and only before the second consonant. */
function extended(key: string, latin: string): string {
  let longer = key;
  for (const letter of latin) {
    const kind = kindOf.get(letter) ?? letter;
    if (longer === notBegun) longer = "";
    if (silentLetters.includes(letter)) continue;
    if (vowels.includes(letter) && (consonantsIn(longer) > 1 || longer.endsWith("a") || longer.endsWith("o"))) continue;
    if (!longer.endsWith(kind)) longer += kind;
  }
  return longer;
}

function consonantsIn(key: string): number {
  let count = 0;
  for (const kind of key) if (kind !== "a" && kind !== "o") count++;
  return count;
}

const vowels = "aeiou";
const silentLetters = "yvwh";
/** Letters that one language takes for another's: voiced or not, bright vowels, dark ones. */
const kindOf = new Map(
  ["pb", "td", "kgcqx", "sz", "aei", "ou"].flatMap((kind) =>
    Array.from(kind, (letter) => [letter, kind.slice(0, 1)] as const),
  ),
);

/** By letter the code of its kind, for `latinKey`. */
const silent = -1;
const kindCodes = Int32Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return silentLetters.includes(letter) ? silent : (kindOf.get(letter) ?? letter).charCodeAt(0);
});
const bright = "a".charCodeAt(0);
const dark = "o".charCodeAt(0);

function hashOf(key: string): number {
  let hash = noHash;
  for (let i = 0; i < key.length; i++) hash = mixed(hash, key.charCodeAt(i));
  return (hash ^ (hash >>> 15)) >>> 8;
}

const noHash = 0x811c9dc5;
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
