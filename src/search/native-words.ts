import { scriptOf } from "#domain";
import { across, codeUnits, romanisersOf } from "#names";
import { GrowingNumbers } from "./growing.ts";
import type { Lexicon } from "./lexicon.ts";
import { entryOf, nativesOf } from "./native-index.ts";

/**
 * The native tokens that may be a Latin word, likeliest first: each as the steps of what it says for being that word (`gainOfSteps`) above 24 bits of the
 * token. Read from the lexicon where it was found beforehand; good until it is called again.
 */
export function nativesLike(lexicon: Lexicon, text: string): Uint32Array {
  const token = lexicon.find(codeUnits(text));
  const known = token < 0 ? undefined : lexicon.nativesListed(token);
  return known ?? nativeWordsOf(lexicon).like(text);
}

/** Gains are kept in steps of so many nats: the most that a word can gain is 240. */
const step = 0.04;
/** What a native token says for being a Latin word, in nats, by the steps that it is kept as. */
export const gainOfSteps = Float32Array.from({ length: 256 }, (_, steps) => steps * step);

/** The native tokens of a lexicon, made ready as they are met for being compared with Latin words. */
export class NativeWords {
  readonly #lexicon: Lexicon;
  /** By token and model where its word begins: its logarithm, then `packWord`. A hundred bytes each. */
  readonly #places = new Map<number, number>();
  readonly #words = new GrowingNumbers();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** What `nativesLike` tells, by at most `mostCompared` comparisons of a microsecond. */
  like(text: string): Uint32Array {
    const entries = nativesOf(this.#lexicon.natives, across.latinKey(text));
    const asked = { codes: across.latinCodes(text), log: across.latinLog(text) };
    let count = 0;
    for (let i = 0; i < entries.length && i < mostCompared; i++) {
      const { token, models } = entryOf(entries[i] ?? 0);
      const steps = Math.round(this.#gain(token, models, asked) / step);
      if (steps > 0) found[count++] = ((steps << 24) | token) >>> 0;
    }
    return found.subarray(0, count).sort().reverse().subarray(0, mostTold);
  }

  /** In nats, by the model that says most, of those that have a spelling of the word's key. */
  #gain(token: number, models: number, asked: { readonly codes: Uint8Array; readonly log: number }): number {
    let best = 0;
    for (let model = 0; 1 << model <= models; model++) {
      if ((models & (1 << model)) === 0) continue;
      const at = this.#placeOf(token, model);
      const wordLog = this.#words.at(at) / -logScale;
      const least = across.leastJoint(wordLog, asked.log);
      const jointLog = across.bestJointPacked(this.#words.data, at + 1, { codes: asked.codes, least });
      best = Math.max(best, across.gain(jointLog, wordLog, asked.log));
    }
    return best;
  }

  #placeOf(token: number, model: number): number {
    const key = token * mostModels + model;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const text = this.#lexicon.text(token);
    const romaniser = romanisersOf(scriptOf(text))[model];
    if (romaniser === undefined) throw new RangeError("the index names a model that its script does not have");
    const word = romaniser.word(text);
    const place = this.#words.push(Math.round(word.log * -logScale));
    this.#words.append(across.packWord(word));
    this.#places.set(key, place);
    return place;
  }
}

const mostModels = 8;
/** Logarithms of words are kept as so many parts of a nat, without their sign. */
const logScale = 4096;
/** Native tokens that one Latin word is compared with: of more only the first. */
const mostCompared = 1000;
const mostTold = 250;
/** Owned by `like`. */
const found = new Uint32Array(mostCompared);

const wordsOf = new WeakMap<Lexicon, NativeWords>();

/** Those of a lexicon, made once in each thread. */
function nativeWordsOf(lexicon: Lexicon): NativeWords {
  const known = wordsOf.get(lexicon);
  if (known !== undefined) return known;
  const made = new NativeWords(lexicon);
  wordsOf.set(lexicon, made);
  return made;
}
