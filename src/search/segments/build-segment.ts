import { partsOf, tokensOf, type NamePart, type Side } from "#names";
import type { Entry, HeldName } from "./entry.ts";
import { keysOfText } from "../words/native-index.ts";
import { buildNumberTable } from "../numbers/build-number-table.ts";
import { birthKey } from "./birth-key.ts";
import { packId } from "./directory.ts";
import { levels, packCountry, packHead, weakBit, type Segment } from "./segment.ts";
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
    addNames(writer, tokens, entry.names);
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
  /** Tokens of names that must be found by their Latin spellings though they have none. */
  readonly #alone = new Set<number>();

  number(text: string, { misspellable, alone }: { readonly misspellable: boolean; readonly alone: boolean }): number {
    const known = this.#numbers.get(text) ?? this.#texts.length;
    if (known === this.#texts.length) {
      this.#numbers.set(text, known);
      this.#texts.push(text);
      this.#misspellable.push(0);
    }
    if (misspellable) this.#misspellable[known] = 1;
    if (alone) this.#alone.add(known);
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
      nativeKeys: (token) => {
        const { i, text } = order[token] ?? { i: -1, text: "" };
        return this.#alone.has(i) ? keysOfText(text) : [];
      },
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

/**
 * Adds the names of a record. Native ones are made findable by Latin letters only where no name of the record is in Latin: its own is the better one,
 * and what a token costs is paid for a million people.
 */
function addNames(writer: SegmentWriter, tokens: NewTokens, names: readonly HeldName[]): void {
  const split = names.map(({ text, weak }) => ({ text, weak, parts: partsOf(text) }));
  const isLatin = ({ parts }: { readonly parts: readonly NamePart[] }): boolean =>
    parts.length > 0 && parts.every(({ script }) => script === "Latn" || script === "Zyyy");
  const side = split.some(isLatin) ? "held beside Latin" : "held";
  for (const name of split) if (name.parts.length > 0) addName(writer, tokens, { ...name, side });
}

function addName(
  writer: SegmentWriter,
  tokens: NewTokens,
  { text, weak, parts, side }: HeldName & { readonly parts: readonly NamePart[]; readonly side: Side },
): void {
  const items: number[] = [];
  for (const token of tokensOf(parts, side)) {
    if (tokens.isFull || items.length === mostItems) break;
    const level = token.span === 1 ? levelOf(parts[token.from]) : 0;
    const alone = token.kind === "native" && side === "held";
    const number = tokens.number(token.text, { misspellable: token.isPlain, alone });
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
