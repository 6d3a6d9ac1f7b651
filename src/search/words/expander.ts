import { across, type Romaniser } from "#names";
import { decode, type DecodingBudget } from "./decode.ts";
import { nativeWordsOf, type NativeWords } from "./native-words.ts";
import { spelledLike } from "./near.ts";
import { Remembered } from "./remembered.ts";
import type { Segment } from "../segments/segment.ts";
import { Spelled } from "./spelled.ts";
import type { LookUps } from "./weigh.ts";

/** Tokens of the other script that a word may be written as, likeliest first. */
export interface Written {
  readonly tokens: Uint32Array;
  /** What each says for being the word, in nats. */
  readonly gains: Float32Array;
  /** How long the lists of names of these tokens are together. */
  readonly postings: number;
  /** The token that says most; none where there is none, or where the gains are bounds. */
  readonly likeliest?: Likeliest | undefined;
  /** Set when the gains are bounds: what they are is found out for the tokens that matter. */
  readonly isBound?: boolean;
}

/** The token that says most for a word. */
export interface Likeliest {
  readonly text: string;
  /** What it says, in nats. */
  readonly gain: number;
  /** How long its list of names is, and those of the others, each counted as much as it is likely beside it. */
  readonly holders: number;
}

/** What a check may still spend on looking words up. */
export interface ExpandingBudget extends LookUps {
  readonly decoding: DecodingBudget;
}

/** Native tokens that a Latin word may be. */
export interface Natives {
  /** Likeliest first, each as the steps of what it says for being that word (`gainOfSteps`) above 24 bits of the token. */
  readonly found: Uint32Array;
  /** How long the lists of names of these tokens are together. */
  readonly postings: number;
}

/** A word of questions, and what is known of it in a segment: looked up once a check, however many ways it is read. */
export interface AskedWord {
  readonly text: string;
  spelled: Spelled | undefined;
  natives: Natives | undefined;
}

/** Looks words up in one segment and remembers what it found: a segment never changes, and the same words are asked again and again. */
export class Expander {
  readonly #segment: Segment;
  readonly #words: Remembered<string, AskedWord>;
  readonly #written = new Map<Romaniser, Remembered<string, Written>>();

  constructor(segment: Segment) {
    this.#segment = segment;
    this.#words = new Remembered(Math.min(mostWordsKept, leastWordsKept + Math.floor(segment.lexicon.size / 4)));
  }

  /** A word that is asked for, with what was found for it before. */
  word(text: string): AskedWord {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const word = { text, spelled: undefined, natives: undefined };
    this.#words.set(text, word);
    return word;
  }

  /** The tokens that a word may stand for by its spelling. */
  spelled(word: AskedWord, budget: ExpandingBudget): Spelled {
    word.spelled ??= this.#lookUp(word.text, { work: budget, isJoined: false });
    return word.spelled;
  }

  /** The same of words that were joined by guess, with fewer slips, and not remembered: nineteen in twenty are asked but once. */
  joined(text: string, budget: ExpandingBudget): Spelled {
    return this.#lookUp(text, { work: budget, isJoined: true });
  }

  /** Just the word itself, if the segment has it. */
  asItStands(text: string): Spelled {
    const token = this.#segment.lexicon.find(text);
    return new Spelled(token < 0 ? new Uint32Array(0) : Uint32Array.of(token), this.#segment);
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

  /** Native tokens that may be a Latin word, by the tables of their scripts. */
  natives(word: AskedWord): Natives {
    return this.nativesKnown(word) ?? this.#keep(word, this.#nativeWords.like(word.text).slice());
  }

  /** The same, if it was found beforehand or is remembered. */
  nativesKnown(word: AskedWord): Natives | undefined {
    if (word.natives !== undefined) return word.natives;
    const { lexicon } = this.#segment;
    const token = lexicon.find(word.text);
    const listed = token < 0 ? undefined : lexicon.nativesListed(token);
    return listed === undefined ? undefined : this.#keep(word, listed);
  }

  /** The same not compared yet: each with the most that the word can gain, all that there is to explain. `nativeGain` says what it gains. */
  nativesNear({ text }: AskedWord): Written {
    const tokens = this.#nativeWords.near(text);
    // Such lists are read last, however short.
    return {
      tokens,
      gains: new Float32Array(tokens.length).fill(mostNativeGain(text)),
      postings: Infinity,
      isBound: true,
    };
  }

  countNativesNear({ text }: AskedWord): number {
    return this.#nativeWords.countNear(text);
  }

  /** What a token of `nativesNear` says for being the word, in nats; -Infinity when it is not. */
  nativeGain(text: string, token: number): number {
    return this.#nativeWords.gain(text, token);
  }

  get #nativeWords(): NativeWords {
    return nativeWordsOf(this.#segment.lexicon);
  }

  #lookUp(text: string, how: Parameters<typeof spelledLike>[2]): Spelled {
    const { lexicon } = this.#segment;
    const found = spelledLike(lexicon, text, how);
    // What was found beforehand lies in the segment for good; else it is good until the next word is looked up.
    return new Spelled(found.buffer === lexicon.arrays.listed.buffer ? found : found.slice(), this.#segment);
  }

  #keep(word: AskedWord, found: Uint32Array): Natives {
    word.natives = { found, postings: this.#segment.postingsOf(found) };
    return word.natives;
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
  const gains = Float32Array.from(best, ({ gain }) => gain);
  return { tokens, gains, postings: segment.postingsOf(tokens), likeliest: likeliestOf(best, segment) };
}

function likeliestOf(all: readonly Meaning[], segment: Segment): Likeliest | undefined {
  const [first, ...others] = all;
  if (first === undefined) return undefined;
  const { token, gain } = others.reduce((most, one) => (one.gain > most.gain ? one : most), first);
  const holders = all.reduce(
    (sum, one) => sum + Math.exp(one.gain - gain) * segment.postingsOf(Uint32Array.of(one.token)),
    0,
  );
  return { text: segment.lexicon.text(token), gain, holders };
}

/** Below this a Latin token is no spelling of a native word. */
const leastCrossLikeness = 0.2;
/** A kept word takes up to a kilobyte, in each thread: a small segment is not worth more than it takes itself. */
const mostWordsKept = 100_000;
const leastWordsKept = 1000;
const mostWrittenKept = 20_000;
const mostWritten = 250;
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
