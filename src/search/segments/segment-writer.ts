import { worthListing } from "../words/beforehand.ts";
import { buildLexicon } from "../words/build-lexicon.ts";
import { GrowingBytes, GrowingNumbers } from "./growing.ts";
import type { NativeKey } from "../words/native-index.ts";
import type { NumberTable } from "../numbers/number-table.ts";
import { countersOf, eachItem, holdersOf, postingsOf, type Items } from "./postings.ts";
import { Segment } from "./segment.ts";
import { severalDatesOf } from "./several-dates.ts";
import { allocateShared, numbers8 } from "./shared-arrays.ts";
import { signaturesOf } from "./signatures.ts";
import { buildTokenTree } from "../words/token-tree.ts";

/** Distinct tokens, sorted by code units, with what each was numbered before. */
export interface SortedTokens {
  readonly texts: readonly string[];
  readonly misspellable: Uint8Array;
  /** New number by the one that items carry; undefined when they carry the new ones. */
  readonly numbers?: Uint32Array;
  /** The keys of native tokens, where they are known already. */
  readonly nativeKeys?: (token: number) => Iterable<NativeKey>;
}

/** Takes docs and their names in the order of keys and lays them out. */
export class SegmentWriter {
  readonly #keys = new GrowingNumbers();
  readonly #places = new GrowingNumbers();
  readonly #heads = new GrowingBytes();
  readonly #factStarts = new GrowingNumbers();
  readonly #facts = new GrowingNumbers();
  readonly #firstNames = new GrowingNumbers();
  readonly #nameDocs = new GrowingNumbers();
  readonly #itemStarts = new GrowingNumbers();
  readonly #items = new GrowingNumbers();
  readonly #textStarts = new GrowingNumbers();
  readonly #texts = new GrowingBytes();

  /** Begins a doc; gives its number. */
  doc({ key, place, head }: { readonly key: number; readonly place: number; readonly head: number }): number {
    this.#keys.push(key);
    this.#heads.append([head]);
    this.#factStarts.push(this.#facts.length);
    this.#firstNames.push(this.#nameDocs.length);
    return this.#places.push(place);
  }

  /** Says what is known of the doc begun last. */
  facts(words: ArrayLike<number>): void {
    this.#facts.append(words);
  }

  /** Adds a name to the doc begun last. */
  name(name: {
    readonly header: number;
    readonly items: ArrayLike<number>;
    readonly text: ArrayLike<number>;
    /** New numbers of the tokens, where the items carry old ones. */
    readonly renumbered?: Uint32Array;
  }): void {
    this.#nameDocs.push(this.#places.length - 1);
    this.#itemStarts.push(this.#items.length);
    this.#items.push(name.header);
    for (let i = 0; i < name.items.length; i++) {
      const item = name.items[i] ?? 0;
      const token = item & 0xffffff;
      this.#items.push(((item & 0xff000000) | (name.renumbered?.[token] ?? token)) >>> 0);
    }
    this.#textStarts.push(this.#texts.length);
    this.#texts.append(name.text);
  }

  /** Copies a doc of another segment; gives its number here. */
  copy({ arrays, items, itemStarts }: Segment, doc: number, renumbered: Uint32Array): number {
    const { keys, places, heads, facts, factStarts, firstNames, texts, textStarts } = arrays;
    const copied = this.doc({ key: keys[doc] ?? 0, place: places[doc] ?? 0, head: heads[doc] ?? 0 });
    this.facts(facts.subarray(factStarts[doc], factStarts[doc + 1]));
    for (let name = firstNames[doc] ?? 0; name < (firstNames[doc + 1] ?? 0); name++) {
      const start = itemStarts[name] ?? 0;
      this.name({
        header: items[start] ?? 0,
        items: items.subarray(start + 1, itemStarts[name + 1]),
        text: texts.subarray(textStarts[name], textStarts[name + 1]),
        renumbered,
      });
    }
    return copied;
  }

  /** Lays everything out. The numbers are those of its docs. */
  finish(tokens: SortedTokens, numbers: NumberTable): Segment {
    const allocate = allocateShared;
    const items = this.#items.fixed(allocate);
    const itemStarts = this.#itemStarts.closed(this.#items.length, allocate);
    if (tokens.numbers !== undefined) renumber({ items, itemStarts, numbers: tokens.numbers });
    const { texts } = tokens;
    const nameDocs = this.#nameDocs.fixed(allocate);
    const { postingStarts, postings } = postingsOf({ items, itemStarts, tokens: texts.length });
    const keys = this.#keys.fixed(allocate);
    const factStarts = this.#factStarts.closed(this.#facts.length, allocate);
    const facts = this.#facts.fixed(allocate);
    const holders = holdersOf(nameDocs, { postingStarts, postings });
    const text = (token: number): string => texts[token] ?? "";
    const lexicon = buildLexicon({ ...tokens, ...worthListing(holders), count: texts.length, text }, allocate);
    return new Segment({
      arrays: {
        keys,
        places: this.#places.fixed(allocate),
        heads: this.#heads.fixed(allocate),
        factStarts,
        facts,
        ...severalDatesOf({ keys, facts, factStarts }, allocate),
        firstNames: this.#firstNames.closed(this.#nameDocs.length, allocate),
        nameDocs,
        itemStarts,
        items,
        signatures: signaturesOf({ items, itemStarts }, allocate),
        textStarts: this.#textStarts.closed(this.#texts.length, allocate),
        texts: this.#texts.fixed(allocate),
        postingStarts,
        postings,
        dead: numbers8(allocate, (this.#places.length >>> 3) + 1),
        inUse: holders,
        living: countersOf(nameDocs),
      },
      lexicon: lexicon.arrays,
      tree: buildTokenTree(lexicon, allocate).buffers,
      numbers: numbers.buffers,
    });
  }
}

function renumber({ items, itemStarts, numbers }: Items & { readonly numbers: Uint32Array }): void {
  eachItem({ items, itemStarts }, (at) => {
    const item = items[at] ?? 0;
    items[at] = ((item & 0xff000000) | (numbers[item & 0xffffff] ?? 0)) >>> 0;
  });
}
