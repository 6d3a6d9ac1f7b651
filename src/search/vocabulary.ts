import { alignmentDistance, codeUnits, crossLikeness, skeletonOf, spelling, type Romaniser } from "#names";
import { decode, stepsPerCheck } from "./decode.ts";
import { GrowingNumbers, GrowingUnits } from "./growing.ts";
import { HashChains, hashText, hashUnits } from "./hash-chains.ts";
import { TokenTrees } from "./token-trees.ts";

/** A token of the vocabulary that may be what was asked, and how alike it is (0 to 1). */
export interface Expansion {
  readonly token: number;
  readonly likeness: number;
  /**
   * What the token says for being a spelling of a native part, in nats: as much as the letter tables explain of it. Undefined for spellings of one
   * script, which say what the part itself says less the price of the difference.
   */
  readonly gain?: number;
}

/**
 * The distinct tokens of a partition, found exactly, by up to two edits (symmetric deletes over the first seven units: the same idea as
 * SymSpell, W. Garbe) and by consonant skeleton. Tokens are never removed; one that no living name holds has an `inUse` of 0.
 */
export class Vocabulary {
  readonly #units = new GrowingUnits();
  readonly #starts = new GrowingNumbers();
  /** Length in the upper 6 bits, the set of letters (mod 26) in the lower 26. */
  readonly #shapes = new GrowingNumbers();
  readonly #skeletons = new GrowingNumbers();
  readonly #inUse = new GrowingNumbers();
  readonly #exact = new HashChains();
  readonly #deletes = new HashChains();
  readonly #bySkeleton = new HashChains();
  readonly #trees = new TokenTrees();
  /** Decoded words by romaniser, while the vocabulary has `#keptAt` tokens. */
  readonly #written = new Map<Romaniser, Map<string, Expansion[]>>();
  readonly #near = new Map<string, Expansion[]>();
  #keptAt = 0;
  /** Tokens already met in the running search carry its number. Owned by `near`. */
  #met = new Uint32Array(1024);
  #search = 0;

  get size(): number {
    return this.#starts.length;
  }

  /** The token of this text, made if new. Only what is `misspellable` can be found by edits: that index is by far the largest. */
  intern(text: string, misspellable: boolean): number {
    const known = this.find(text);
    if (known !== undefined && (!misspellable || this.#isMisspellable(known))) return known;
    const units = codeUnits(text);
    const token = known ?? this.#make(text, units);
    if (misspellable) {
      eachDelete(units, (hash) => this.#deletes.add(hash, token));
      this.#inUse.data[token] = this.#inUse.at(token) | misspellableBit;
    }
    return token;
  }

  find(text: string): number | undefined {
    const units = codeUnits(text);
    const hash = hashUnits(units, units.length);
    for (let entry = this.#exact.first(hash); entry !== 0; entry = this.#exact.after(entry)) {
      const token = this.#exact.value(entry);
      if (this.#distance(units, token, 0) === 0) return token;
    }
    return undefined;
  }

  /** Living names that hold the token. */
  inUse(token: number): number {
    return this.#inUse.at(token) & countBits;
  }

  count(token: number, change: 1 | -1): void {
    this.#inUse.data[token] = this.#inUse.at(token) + change;
  }

  /** The first code unit of a token. */
  firstUnit(token: number): number {
    return this.#units.data[this.#starts.at(token)] ?? 0;
  }

  length(token: number): number {
    return this.#shapes.at(token) >>> 26;
  }

  text(token: number): string {
    const start = this.#starts.at(token);
    return String.fromCharCode(...this.#units.data.subarray(start, start + this.length(token)));
  }

  /** Tokens in use that are spelled or sound like `text`, itself included; likest first, each once. Kept like `writtenAs`. */
  near(text: string, most: number): readonly Expansion[] {
    this.#forgetWhenGrown();
    const found = this.#near.get(text) ?? this.#lookUp(text, most);
    if (this.#near.size >= mostKept) this.#near.clear();
    this.#near.set(text, found);
    return found.filter(({ token }) => this.inUse(token) > 0);
  }

  /**
   * Latin tokens that a native word may be written as by the romaniser, at least `leastCrossLikeness` alike; unordered. Decoding costs
   * milliseconds and the same words are asked again and again, so that the last answers are kept until the vocabulary grows.
   */
  writtenAs(text: string, romaniser: Romaniser): Expansion[] {
    const kept = this.#keptFor(romaniser);
    const found = kept.get(text) ?? this.#decode(text, romaniser);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, found);
    return found.filter(({ token }) => this.inUse(token) > 0);
  }

  get bytes(): number {
    const lists = [
      this.#units,
      this.#starts,
      this.#shapes,
      this.#skeletons,
      this.#inUse,
      this.#exact,
      this.#deletes,
      this.#bySkeleton,
      this.#trees,
    ];
    return lists.reduce((sum, list) => sum + list.bytes, this.#met.byteLength);
  }

  #isMisspellable(token: number): boolean {
    return this.#inUse.at(token) > countBits;
  }

  #make(text: string, units: Uint16Array): number {
    const token = this.#starts.push(this.#units.append(units));
    this.#shapes.push(shapeOf(units));
    this.#inUse.push(0);
    this.#exact.add(hashUnits(units, units.length), token);
    const skeleton = skeletonHash(text);
    this.#skeletons.push(skeleton);
    if (skeleton !== 0) this.#bySkeleton.add(skeleton, token);
    return token;
  }

  #forgetWhenGrown(): void {
    if (this.#keptAt === this.size) return;
    this.#written.clear();
    this.#near.clear();
    this.#keptAt = this.size;
  }

  #lookUp(text: string, most: number): Expansion[] {
    const found: Expansion[] = [];
    const units = codeUnits(text);
    const skeleton = skeletonHash(text);
    this.#begin();
    const exact = this.find(text);
    if (exact !== undefined) this.#visit(exact, 1, found);
    eachDelete(units, (hash) => this.#gather({ chains: this.#deletes, hash, units, skeleton, most }, found));
    if (skeleton !== 0) this.#gather({ chains: this.#bySkeleton, hash: skeleton, units, skeleton, most }, found);
    return found.toSorted((a, b) => b.likeness - a.likeness || a.token - b.token).slice(0, mostSpelled);
  }

  #keptFor(romaniser: Romaniser): Map<string, Expansion[]> {
    this.#forgetWhenGrown();
    const kept = this.#written.get(romaniser) ?? new Map<string, Expansion[]>();
    this.#written.set(romaniser, kept);
    return kept;
  }

  #decode(text: string, romaniser: Romaniser): Expansion[] {
    const found: Expansion[] = [];
    const word = romaniser.word(text);
    const texts = {
      size: this.size,
      units: this.#units.data,
      start: (token: number) => this.#starts.at(token),
      length: (token: number) => this.length(token),
    };
    const visit = (token: number, jointLog: number): void => {
      const latinLog = romaniser.latinLog(this.text(token));
      const likeness = crossLikeness(jointLog, word.log, latinLog);
      if (likeness >= leastCrossLikeness) found.push({ token, likeness, gain: likeness * explainable(latinLog) });
    };
    const budget = { steps: stepsPerCheck, cut: false };
    for (const tree of this.#trees.of(texts)) decode(word, tree, { budget, visit });
    return found.toSorted((a, b) => b.likeness - a.likeness || a.token - b.token).slice(0, mostWritten);
  }

  #begin(): void {
    if (this.#met.length < this.size) this.#met = new Uint32Array(Math.ceil(this.size * 1.25));
    this.#search = (this.#search + 1) >>> 0;
  }

  #visit(token: number, likeness: number, found: Expansion[]): void {
    this.#met[token] = this.#search;
    if (likeness >= spelling.leastLikeness) found.push({ token, likeness });
  }

  #gather(
    by: { chains: HashChains; hash: number; units: Uint16Array; skeleton: number; most: number },
    found: Expansion[],
  ): void {
    const { chains, units, skeleton } = by;
    const shape = shapeOf(units);
    let steps = 0;
    for (let entry = chains.first(by.hash); entry !== 0 && steps < longestChain; entry = chains.after(entry), steps++) {
      if (found.length >= by.most) return;
      const token = chains.value(entry);
      if (this.#met[token] === this.#search) continue;
      const length = this.length(token);
      const soundsAlike = skeleton !== 0 && this.#skeletons.at(token) === skeleton;
      const limit = soundsAlike
        ? spelling.editsBySound
        : Math.min(spelling.editsAllowed(length), spelling.editsAllowed(units.length));
      if (bitsOf((this.#shapes.at(token) ^ shape) & letterBits) > 2 * limit) continue;
      const distance = this.#distance(units, token, limit);
      const likeness = distance > limit ? 0 : spelling.likeness(distance, Math.max(length, units.length), soundsAlike);
      this.#visit(token, likeness, found);
    }
  }

  #distance(units: Uint16Array, token: number, limit: number): number {
    return alignmentDistance(units, this.#units.data, limit, this.#starts.at(token), this.length(token));
  }
}

/** The count of names and, above it, whether the token is in the index of deletes. */
const countBits = 0x7fffffff;
const misspellableBit = 0x80000000;

/** A bucket longer than this is not read to its end: work per check is bounded. */
const longestChain = 4096;
/** What a Latin token of this probability says when its letters are explained in full: about 8 for eight letters, a third of that for two. */
function explainable(latinLog: number): number {
  return Math.min(9.6, 0.4 * -latinLog + 0.7);
}

/** Decoded words kept per romaniser, and tokens kept of each. */
const mostKept = 4000;
const mostWritten = 250;
const mostSpelled = 96;

/** Below this a Latin token is no spelling of a native word. */
const leastCrossLikeness = 0.2;
const letterBits = 0x3ffffff;
const deletePrefix = 7;

/** The hash of every text left when as many units as may be edited are taken out of the first seven. */
function eachDelete(units: Uint16Array, visit: (hash: number) => void): void {
  const length = Math.min(units.length, deletePrefix);
  const edits = spelling.editsAllowed(units.length);
  if (edits === 0) return;
  visit(hashUnits(units, length) ^ deleteSalt);
  for (let i = 0; i < length; i++) {
    visit(hashUnits(units, length, i) ^ deleteSalt);
    if (edits > 1) for (let j = i + 1; j < length; j++) visit(hashUnits(units, length, i, j) ^ deleteSalt);
  }
}

/** The shape and letters of a token in one number. */
function shapeOf(units: Uint16Array): number {
  let letters = 0;
  for (const unit of units) letters |= 1 << (unit % 26);
  return ((units.length << 26) | (letters & letterBits)) >>> 0;
}

function skeletonHash(text: string): number {
  if (text.length < 3 || !/^[a-z]+$/.test(text)) return 0;
  return hashText(skeletonOf(text)) | 1;
}

const deleteSalt = 0x2545f491;

function bitsOf(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
