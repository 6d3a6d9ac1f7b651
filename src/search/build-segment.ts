import { partsOf, tokensOf, type NamePart } from "#names";
import type { Entry } from "./entry.ts";
import { buildNumberTable } from "./build-number-table.ts";
import { packId } from "./directory.ts";
import { birthKey, levels, packCountry, packHead, weakBit, type Segment } from "./segment.ts";
import { allocateShared } from "./shared-arrays.ts";
import { SegmentWriter, type SortedTokens } from "./segment-writer.ts";

/** A record to be put into a segment, and its place in the directory. */
export interface Placed {
  readonly place: number;
  readonly entry: Entry;
}

/** Builds a segment of new records. */
export function buildSegment(records: readonly Placed[]): Segment {
  const writer = new SegmentWriter();
  const tokens = new NewTokens();
  const keyed = records.map((record) => ({ ...record, key: birthKey(record.entry.dates) }));
  const sorted = keyed.toSorted((a, b) => a.key - b.key || a.place - b.place);
  for (const { place, entry, key } of sorted) {
    writer.doc({ key, place, head: packHead(entry.kind, entry.sex) });
    writer.facts(factsOf(entry));
    for (const name of entry.names) addName(writer, tokens, name);
  }
  const numbers = buildNumberTable((add) => {
    sorted.forEach(({ entry }, doc) => {
      for (const { exact, country = "" } of entry.numbers) add(exact, country, doc);
    });
  }, allocateShared);
  return writer.finish(tokens.sorted(), numbers);
}

/** Tokens as they are met, numbered in that order. */
class NewTokens {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #misspellable: number[] = [];

  number(text: string, misspellable: boolean): number {
    const known = this.#numbers.get(text) ?? this.#texts.length;
    if (known === this.#texts.length) {
      this.#numbers.set(text, known);
      this.#texts.push(text);
      this.#misspellable.push(0);
    }
    if (misspellable) this.#misspellable[known] = 1;
    return known;
  }

  get isFull(): boolean {
    return this.#texts.length >= mostTokens;
  }

  sorted(): SortedTokens {
    const order = this.#texts.map((text, i) => ({ text, i })).toSorted((a, b) => (a.text < b.text ? -1 : 1));
    const numbers = new Uint32Array(order.length);
    order.forEach(({ i }, number) => (numbers[i] = number));
    return {
      texts: order.map(({ text }) => text),
      misspellable: Uint8Array.from(order, ({ i }) => this.#misspellable[i] ?? 0),
      numbers,
    };
  }
}

function factsOf(entry: Entry): number[] {
  return [
    entry.dates.length | (entry.countries.length << 8),
    ...entry.dates.flatMap(({ from, to }) => [from, to]),
    ...entry.countries.map(packCountry),
    ...(entry.subject === undefined ? [] : packId(entry.subject)),
  ];
}

function addName(
  writer: SegmentWriter,
  tokens: NewTokens,
  { text, weak }: { readonly text: string; readonly weak: boolean },
): void {
  const parts = partsOf(text);
  if (parts.length === 0) return;
  const items: number[] = [];
  for (const token of tokensOf(parts)) {
    if (tokens.isFull || items.length === mostItems) break;
    const level = token.span === 1 ? levelOf(parts[token.from]) : 0;
    const number = tokens.number(token.text, token.isPlain);
    items.push((number | (token.from << 24) | ((token.span - 1) << 28) | (level << 30)) >>> 0);
  }
  writer.name({ header: items.length | (parts.length << 8) | (weak ? weakBit : 0), items, text: encoder.encode(text) });
}

const encoder = new TextEncoder();
const mostTokens = 0xffffff;
const mostItems = 255;

function levelOf(part: NamePart | undefined): number {
  const weight = part?.weight ?? 1;
  return Math.max(
    0,
    levels.findIndex((level) => weight >= level),
  );
}
