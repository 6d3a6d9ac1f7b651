import type { RecordId, RecordKind } from "#domain";
import { compareDate, type PackedDate } from "../weighing/dates.ts";
import { DayTable } from "./day-table.ts";
import { unpackId } from "./directory.ts";
import { Lexicon, type LexiconArrays } from "../words/lexicon.ts";
import { NumberTable } from "../numbers/number-table.ts";
import { bytesOf, type Arrays } from "./shared-arrays.ts";
import { TokenTree, type TokenTreeBuffers } from "../words/token-tree.ts";

/** What a segment consists of beside its lexicon. Docs, names and tokens are numbers from 0. */
export type SegmentArrays = Arrays & {
  /** Per doc, rising: `birthKey`. */
  readonly keys: Uint32Array;
  /** Per doc: its place in the directory. */
  readonly places: Uint32Array;
  /** Per doc: kind (4 bits) and sex (2 bits). */
  readonly heads: Uint8Array;
  /** Per doc and one more: where its facts begin. A fact list: the count of dates (8 bits) and of countries above, each date in two
   * words, the countries, and of an alert whom it is about in four words. */
  readonly factStarts: Uint32Array;
  readonly facts: Uint32Array;
  /** The dates of docs that have several: see `SeveralDates`. */
  readonly severalDates: Uint32Array;
  readonly severalDocs: Uint32Array;
  /** Per doc and one more: its first name. The names of a doc lie together, so that names are in the order of birth dates too. */
  readonly firstNames: Uint32Array;
  readonly nameDocs: Uint32Array;
  /** Per name and one more: where its items begin in `items`: a header, then one number per token: the token (24 bits), its first part (4), how
   * many more (2), and what the part's role makes it count (2, `levels`). */
  readonly itemStarts: Uint32Array;
  readonly items: Uint32Array;
  /** Per name four words: `signaturesOf` its items. */
  readonly signatures: Uint32Array;
  /** Per name and one more: where its text begins in `texts` (UTF-8). */
  readonly textStarts: Uint32Array;
  readonly texts: Uint8Array;
  /** Per token and one more: where its names begin in `postings`, each name once, rising. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  /** Per doc a bit, set when the record was replaced or withdrawn. This and the two below are all of a segment that ever changes. */
  readonly dead: Uint8Array;
  /** Per token: living records that hold it in a name. */
  readonly inUse: Uint32Array;
  /** Living names, and living records that have one. */
  readonly living: Uint32Array;
};

/** All that a segment is: memory only, so that threads can share it and a disk can keep it. */
export interface SegmentParts {
  readonly arrays: SegmentArrays;
  readonly lexicon: LexiconArrays;
  readonly tree: TokenTreeBuffers;
  readonly numbers: readonly ArrayBufferLike[];
}

/**
 * Records of one label set in typed arrays that never change, in the order of birth dates: what a birth date asked for leaves open is a
 * stretch of every list. Only what says that a record was given up ever changes.
 */
export class Segment {
  readonly parts: SegmentParts;
  readonly arrays: SegmentArrays;
  readonly lexicon: Lexicon;
  /** The Latin tokens of the lexicon as a tree of letters, into which native words are decoded. */
  readonly tree: TokenTree;
  readonly numbers: NumberTable;
  readonly items: Uint32Array;
  readonly itemStarts: Uint32Array;
  readonly postings: Uint32Array;
  readonly postingStarts: Uint32Array;
  /** Made when it is first asked for. */
  #days: DayTable | undefined;

  constructor(parts: SegmentParts) {
    const { arrays } = parts;
    this.parts = parts;
    this.arrays = arrays;
    this.lexicon = new Lexicon(parts.lexicon);
    this.tree = TokenTree.from(parts.tree);
    this.numbers = NumberTable.from(parts.numbers);
    this.items = arrays.items;
    this.itemStarts = arrays.itemStarts;
    this.postings = arrays.postings;
    this.postingStarts = arrays.postingStarts;
  }

  get docs(): number {
    return this.arrays.places.length;
  }

  get names(): number {
    return this.arrays.nameDocs.length;
  }

  get bytes(): number {
    return bytesOf(this.arrays) + this.lexicon.bytes + this.tree.bytes + this.numbers.bytes;
  }

  isAlive(doc: number): boolean {
    return ((this.arrays.dead[doc >>> 3] ?? 0) & (1 << (doc & 7))) === 0;
  }

  /** Gives a doc up: its names are found no more, and no longer make their parts common. */
  kill(doc: number): void {
    const { dead, inUse, living } = this.arrays;
    if (!this.isAlive(doc)) return;
    dead[doc >>> 3] = (dead[doc >>> 3] ?? 0) | (1 << (doc & 7));
    const tokens = new Set<number>();
    for (let name = this.firstName(doc); name < this.firstName(doc + 1); name++) {
      living[0] = (living[0] ?? 1) - 1;
      for (let at = this.itemsAt(name) + 1; at < this.itemsAt(name + 1); at++)
        tokens.add((this.items[at] ?? 0) & 0xffffff);
    }
    if (tokens.size > 0) living[1] = (living[1] ?? 1) - 1;
    for (const token of tokens) inUse[token] = (inUse[token] ?? 1) - 1;
  }

  /** Living names. */
  get livingNames(): number {
    return this.arrays.living[0] ?? 0;
  }

  /** Living records that have a name. */
  get namedRecords(): number {
    return this.arrays.living[1] ?? 0;
  }

  /** Living records that hold a token: how many names a record has makes none of them common. */
  inUse(token: number): number {
    return this.arrays.inUse[token] ?? 0;
  }

  /** How long the lists of names of these tokens are together; what stands above the 24 bits of a token counts for nothing. */
  postingsOf(tokens: Uint32Array): number {
    const { postingStarts } = this;
    let sum = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = (tokens[at] ?? 0) & 0xffffff;
      sum += (postingStarts[token + 1] ?? 0) - (postingStarts[token] ?? 0);
    }
    return sum;
  }

  /** The first code unit of a token. */
  firstUnit(token: number): number {
    return this.lexicon.firstUnit(token);
  }

  /** The code units of a token. */
  length(token: number): number {
    return this.lexicon.length(token);
  }

  place(doc: number): number {
    return this.arrays.places[doc] ?? 0;
  }

  kind(doc: number): RecordKind {
    return kinds[(this.arrays.heads[doc] ?? 0) & 15] ?? "person";
  }

  sex(doc: number): string {
    return sexes[((this.arrays.heads[doc] ?? 0) >>> 4) & 3] ?? "";
  }

  /** The best that a date asked says for the dates of a doc, in nats, were it the only one; 0 when it has none. */
  dateEvidence(doc: number, asked: PackedDate): number {
    const { facts, factStarts } = this.arrays;
    const start = factStarts[doc] ?? 0;
    const count = (facts[start] ?? 0) & 255;
    let best = count === 0 ? 0 : -Infinity;
    for (let at = start + 1; at < start + 1 + count * 2; at += 2)
      best = Math.max(best, compareDate(asked, facts[at] ?? 0, facts[at + 1] ?? 0).evidence);
    return best;
  }

  /** How many dates of birth a doc has. */
  dateCount(doc: number): number {
    return (this.arrays.facts[this.arrays.factStarts[doc] ?? 0] ?? 0) & 255;
  }

  /** Whether a doc has a country (of nationality, or of an organisation), and whether it has this one. */
  countryOf(doc: number, country: string): "none" | "same" | "other" {
    const { facts, factStarts } = this.arrays;
    const start = factStarts[doc] ?? 0;
    const head = facts[start] ?? 0;
    const from = start + 1 + (head & 255) * 2;
    const held = facts.subarray(from, from + (head >>> 8));
    return held.length === 0 ? "none" : held.includes(packCountry(country)) ? "same" : "other";
  }

  /** Whom an alert is about. */
  subject(doc: number): RecordId {
    const { facts, factStarts } = this.arrays;
    const start = factStarts[doc] ?? 0;
    const head = facts[start] ?? 0;
    return unpackId(facts, start + 1 + (head & 255) * 2 + (head >>> 8));
  }

  docOfName(name: number): number {
    return this.arrays.nameDocs[name] ?? 0;
  }

  itemsAt(name: number): number {
    return this.itemStarts[name] ?? 0;
  }

  nameText(name: number): string {
    const { texts, textStarts } = this.arrays;
    // A decoder reads no shared memory, hence the copy: names are read only when they are shown.
    return decoder.decode(texts.slice(textStarts[name], textStarts[name + 1]));
  }

  /** The first name of the first doc whose key is not below `key`. */
  nameFrom(key: number): number {
    this.#days ??= new DayTable(this.arrays);
    return this.#days.nameFrom(key);
  }

  /** The first name of a doc; of the doc behind the last one, the number of names. */
  firstName(doc: number): number {
    return this.arrays.firstNames[doc] ?? 0;
  }
}

const decoder = new TextDecoder();

/** Bit of a name's header that says that it is a low-quality alias; the number of its tokens stands in the lowest 8 bits, of its parts above. */
export const weakBit = 1 << 16;

/** Weights of parts by the two bits that an item keeps of them. */
export const levels = [1, 0.6, 0.25, 0.15] as const;

const kinds: readonly RecordKind[] = [
  "person",
  "organisation",
  "document",
  "vehicle",
  "firearm",
  "contact",
  "event",
  "alert",
];
const sexes: readonly string[] = ["", "male", "female", "x"];

/** Kind and sex in a byte. */
export function packHead(kind: RecordKind, sex: string | undefined): number {
  return kinds.indexOf(kind) | (Math.max(0, sexes.indexOf(sex ?? "")) << 4);
}

/** Two letters in 16 bits. */
export function packCountry(country: string): number {
  return country.length === 2 ? (country.charCodeAt(0) << 8) | country.charCodeAt(1) : 0;
}
