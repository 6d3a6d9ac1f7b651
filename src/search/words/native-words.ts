import { scriptOf } from "#domain";
import { across, romanisersOf } from "#names";
import { GrowingNumbers } from "../segments/growing.ts";
import type { Lexicon } from "./lexicon.ts";
import { entryOf, keyStartsOf, rangeOf } from "./native-index.ts";

/** Gains are kept in steps of so many nats: the most that a word can gain is 240. */
const step = 0.04;
/** What a native token says for being a Latin word, in nats, by the steps that it is kept as. */
export const gainOfSteps = Float32Array.from({ length: 256 }, (_, steps) => steps * step);

/** The native tokens of a lexicon, made ready as they are met for being compared with Latin words. */
export class NativeWords {
  readonly #lexicon: Lexicon;
  readonly #keyStarts: Uint32Array;
  /** Words, each its logarithm and `packWord`, and lists of where the words of an entry are. A hundred bytes a word. */
  readonly #words = new GrowingNumbers();
  /** Per entry of the index where its list is, 0 while it is not made. */
  readonly #entries: Uint32Array;
  /** The entries before this one are ready. */
  #ready = 0;
  /** By token and models where their list is. */
  readonly #prepared = new Map<number, number>();
  /** By token and model where its word is: lists of other models share it. */
  readonly #laidOut = new Map<number, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#keyStarts = keyStartsOf(lexicon.natives);
    this.#entries = new Uint32Array(lexicon.natives.tokens.length);
    // Nothing begins at 0.
    this.#words.push(0);
  }

  /**
   * The native tokens that may be a Latin word, likeliest first: each as the steps of what it says for being that word (`gainOfSteps`) above 24 bits of
   * the token, by at most `mostCompared` comparisons of half a microsecond. Good until it is called again.
   */
  like(text: string): Uint32Array {
    const { from, to } = this.#near(text);
    if (from === to) return found.subarray(0, 0);
    const asked = askedOf(text);
    const { tokens } = this.#lexicon.natives;
    this.#askForWords(from, to);
    let count = 0;
    for (let i = from; i < to; i++) {
      const steps = this.#steps(i, asked);
      if (steps > 0) found[count++] = ((steps << 24) | entryOf(tokens[i] ?? 0).token) >>> 0;
    }
    return found.subarray(0, count).sort().reverse();
  }

  /** All that `like` would compare, uncompared. */
  near(text: string): Uint32Array {
    const { from, to } = this.#near(text);
    return this.#lexicon.natives.tokens.subarray(from, to).map((entry) => entryOf(entry).token);
  }

  /** How many those are. */
  countNear(text: string): number {
    const { from, to } = this.#near(text);
    return to - from;
  }

  /** What one of them says for being the word, in nats; -Infinity when it is not. */
  gain(text: string, token: number): number {
    const { from, to } = this.#near(text);
    const { tokens } = this.#lexicon.natives;
    for (let i = from; i < to; i++) {
      if (entryOf(tokens[i] ?? 0).token !== token) continue;
      const steps = this.#steps(i, askedOf(text));
      return steps > 0 ? (gainOfSteps[steps] ?? 0) : -Infinity;
    }
    return -Infinity;
  }

  /** Makes the next so many entries ready that comparing would else make ready when it comes to them, some ten microseconds each; false when all are. */
  prepare(count: number): boolean {
    const from = this.#ready;
    this.#ready = Math.min(this.#entries.length, from + count);
    for (let entry = from; entry < this.#ready; entry++)
      if (this.#entries[entry] === 0) this.#entries[entry] = this.#prepare(entry);
    return this.#ready > from;
  }

  #near(text: string): { readonly from: number; readonly to: number } {
    const { natives } = this.#lexicon;
    const { from, to } = rangeOf(natives, this.#keyStarts, across.latinKey(text));
    // The likelier ones come first: of the others only so many are compared as make the few that there are enough.
    let end = Math.min(to, from + enough);
    while (end < to && entryOf(natives.tokens[end] ?? 0).rarity <= across.likely) end++;
    return { from, to: Math.min(end, from + mostCompared) };
  }

  /** Has memory bring the first words of these entries, those that are ready: all at once, for comparing one takes longer than the processor looks ahead. */
  #askForWords(from: number, to: number): void {
    const { data } = this.#words;
    for (let i = from; i < to; i++) touched[i - from] = data[(this.#entries[i] ?? 0) + 1] ?? 0;
    for (let i = from; i < to; i++) touched[i - from] = data[touched[i - from] ?? 0] ?? 0;
  }

  #steps(entry: number, asked: Asked): number {
    return Math.round(this.#gain(entry, asked) / step);
  }

  /** In nats, by the model that says most, of those that have a spelling of the word's key. */
  #gain(entry: number, asked: Asked): number {
    if (this.#entries[entry] === 0) this.#entries[entry] = this.#prepare(entry);
    let best = 0;
    let at = this.#entries[entry] ?? 0;
    for (let words = this.#words.at(at); words > 0; words--) {
      const place = this.#words.at(++at);
      const wordLog = this.#words.at(place) / -logScale;
      const least = across.leastJoint(wordLog, asked.log);
      const jointLog = across.bestJointPacked(this.#words.data, place + 1, { codes: asked.codes, least });
      best = Math.max(best, across.gain(jointLog, wordLog, asked.log));
    }
    return best;
  }

  /** Lays out the words of an entry, which other entries of the token may share; gives where it is told how many they are and where each is. */
  #prepare(entry: number): number {
    const { token, models } = entryOf(this.#lexicon.natives.tokens[entry] ?? 0);
    const key = token * 2 ** modelBits + models;
    const known = this.#prepared.get(key);
    if (known !== undefined) return known;
    const places: number[] = [];
    for (let model = 0; 1 << model <= models; model++)
      if ((models & (1 << model)) !== 0) places.push(this.#layOut(token, model));
    const at = this.#words.push(places.length);
    this.#words.append(places);
    this.#prepared.set(key, at);
    return at;
  }

  #layOut(token: number, model: number): number {
    const key = token * 2 ** modelBits + model;
    const known = this.#laidOut.get(key);
    if (known !== undefined) return known;
    const text = this.#lexicon.text(token);
    const romaniser = romanisersOf(scriptOf(text))[model];
    if (romaniser === undefined) throw new RangeError("the index names a model that its script does not have");
    const word = romaniser.word(text);
    const place = this.#words.push(Math.round(word.log * -logScale));
    this.#words.append(across.packWord(word));
    this.#laidOut.set(key, place);
    return place;
  }
}

/** A Latin word made ready for being compared. */
interface Asked {
  readonly codes: Uint8Array;
  readonly log: number;
}

function askedOf(text: string): Asked {
  return { codes: across.latinCodes(text), log: across.latinLog(text) };
}

const modelBits = 8;
/** Logarithms of words are kept as so many parts of a nat, without their sign. */
const logScale = 4096;
/** Native tokens that one Latin word is compared with: of more only the first. */
const mostCompared = 1000;
/** Tokens whose likely spellings (`across.likely`) do not have its key are compared up to so many in all. */
const enough = 64;
/** Owned by `like`. */
const found = new Uint32Array(mostCompared);
const touched = new Uint32Array(mostCompared);

const wordsOf = new WeakMap<Lexicon, NativeWords>();

/** Those of a lexicon, made once in each thread. */
export function nativeWordsOf(lexicon: Lexicon): NativeWords {
  const known = wordsOf.get(lexicon);
  if (known !== undefined) return known;
  const made = new NativeWords(lexicon);
  wordsOf.set(lexicon, made);
  return made;
}
