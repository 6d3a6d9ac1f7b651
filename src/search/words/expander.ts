import { across, codeUnits, type Romaniser } from "#names";
import { decode, type DecodingBudget } from "./decode.ts";
import { gainOfSteps, nativeWordsOf, type NativeWords } from "./native-words.ts";
import { spelledLike } from "./near.ts";
import { Remembered } from "./remembered.ts";
import type { Segment } from "../segments/segment.ts";
import { spelledOf, type Spelled } from "./spelled.ts";
import type { LookUps } from "./weigh.ts";

/** Latin tokens that a native word may be written as, likeliest first. */
export interface Written {
  readonly tokens: Uint32Array;
  /** What each says for being the word, in nats. */
  readonly gains: Float32Array;
  /** How long the lists of names of these tokens are together. */
  readonly postings: number;
  /** Set when the gains are bounds: what they are is found out for the tokens that matter. */
  readonly isBound?: boolean;
}

/** What a check may still spend on looking words up. */
export interface ExpandingBudget extends LookUps {
  readonly decoding: DecodingBudget;
}

/** Looks words up in one segment and remembers what it found: a segment never changes, and the same words are asked again and again. */
export class Expander {
  readonly #segment: Segment;
  readonly #spelled: Remembered<string, Spelled>;
  readonly #natives = new Remembered<string, Written>(mostNativesKept);
  readonly #written = new Map<Romaniser, Remembered<string, Written>>();

  constructor(segment: Segment) {
    this.#segment = segment;
    this.#spelled = new Remembered(Math.min(mostSpelledKept, leastSpelledKept + Math.floor(segment.lexicon.size / 4)));
  }

  /** Words that were joined by guess are looked for with fewer slips, and not remembered: nineteen in twenty are asked but once. */
  spelled(text: string, isJoined: boolean, budget: ExpandingBudget): Spelled {
    const known = isJoined ? undefined : this.#spelled.get(text);
    if (known !== undefined) return known;
    const found = spelledOf(spelledLike(this.#segment.lexicon, text, { work: budget, isJoined }), this.#segment);
    if (!isJoined) this.#spelled.set(text, found);
    return found;
  }

  /** A word whose decoding the budget cut is not remembered: a later check may have more time. */
  written(text: string, romaniser: Romaniser, { decoding }: ExpandingBudget): Written {
    const kept = this.#written.get(romaniser) ?? new Remembered<string, Written>(mostWrittenKept);
    this.#written.set(romaniser, kept);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = this.#decode(text, romaniser, decoding);
    if (!decoding.cut) kept.set(text, found);
    return found;
  }

  /** Native tokens that may be a Latin word, by the tables of their scripts, likeliest first. */
  natives(text: string): Written {
    return this.nativesKnown(text) ?? this.#remember(text, this.#nativeWords.like(text));
  }

  /** The same, if it was found beforehand or is remembered. */
  nativesKnown(text: string): Written | undefined {
    const known = this.#natives.get(text);
    if (known !== undefined) return known;
    const { lexicon } = this.#segment;
    const token = lexicon.find(codeUnits(text));
    const listed = token < 0 ? undefined : lexicon.nativesListed(token);
    return listed === undefined ? undefined : this.#remember(text, listed);
  }

  /** The same not compared yet: each with the most that the word can gain, all that there is to explain. `nativeGain` says what it gains. */
  nativesNear(text: string): Written {
    const tokens = this.#nativeWords.near(text);
    // Such lists are read last, however short.
    return {
      tokens,
      gains: new Float32Array(tokens.length).fill(mostNativeGain(text)),
      postings: Infinity,
      isBound: true,
    };
  }

  countNativesNear(text: string): number {
    return this.#nativeWords.countNear(text);
  }

  /** What a token of `nativesNear` says for being the word, in nats; -Infinity when it is not. */
  nativeGain(text: string, token: number): number {
    return this.#nativeWords.gain(text, token);
  }

  get #nativeWords(): NativeWords {
    return nativeWordsOf(this.#segment.lexicon);
  }

  #remember(text: string, like: Uint32Array): Written {
    const tokens = like.map((one) => one & 0xffffff);
    const gains = new Float32Array(like.length);
    for (let at = 0; at < like.length; at++) gains[at] = gainOfSteps[(like[at] ?? 0) >>> 24] ?? 0;
    const found = { tokens, gains, postings: this.#segment.postingsOf(tokens) };
    this.#natives.set(text, found);
    return found;
  }

  #decode(text: string, romaniser: Romaniser, budget: DecodingBudget): Written {
    const word = romaniser.word(text);
    const found: Meaning[] = [];
    decode(word, this.#segment.tree, {
      budget,
      visit: (token, jointLog) => {
        const latinLog = romaniser.latinLog(this.#segment.lexicon.text(token));
        const meaning = meaningOf(token, jointLog - word.log, latinLog);
        if (meaning.likeness >= leastCrossLikeness) found.push(meaning);
      },
    });
    return written(found, this.#segment);
  }
}

/** What a token says for being the other script's word asked for. */
interface Meaning {
  readonly token: number;
  readonly likeness: number;
  /** Nats. */
  readonly gain: number;
}

/** `explained`: logarithm of the Latin word's probability given the native one. */
function meaningOf(token: number, explained: number, latinLog: number): Meaning {
  return { token, likeness: across.likeness(explained, 0, latinLog), gain: across.gain(explained, 0, latinLog) };
}

function written(found: readonly Meaning[], segment: Segment): Written {
  const best = found.toSorted((a, b) => b.likeness - a.likeness || a.token - b.token).slice(0, mostWritten);
  const tokens = Uint32Array.from(best, ({ token }) => token);
  return { tokens, gains: Float32Array.from(best, ({ gain }) => gain), postings: segment.postingsOf(tokens) };
}

/** Below this a Latin token is no spelling of a native word. */
const leastCrossLikeness = 0.2;
/** A kept word takes about a kilobyte, in each thread: a small segment is not worth more than it takes itself. */
const mostSpelledKept = 100_000;
const leastSpelledKept = 1000;
const mostWrittenKept = 20_000;
const mostWritten = 250;
const mostNativesKept = 100_000;
/** The most that a native token can say for being a Latin word, in nats: all that there is to explain. */
export function mostNativeGain(text: string): number {
  return across.gain(0, 0, across.latinLog(text));
}

const expanders = new WeakMap<Segment, Expander>();

/** The expander of a segment, one in each thread. */
export function expanderOf(segment: Segment): Expander {
  const known = expanders.get(segment);
  if (known !== undefined) return known;
  const made = new Expander(segment);
  expanders.set(segment, made);
  return made;
}
