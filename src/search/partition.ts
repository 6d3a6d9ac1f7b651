import type { RecordId, RecordKind, SightLabels } from "#domain";
import { partsOf, tokensOf, type NamePart } from "#names";
import { compareDate, type PackedDate } from "./dates.ts";
import { packId, unpackId } from "./directory.ts";
import type { Entry } from "./entry.ts";
import { GrowingNumbers, GrowingTexts } from "./growing.ts";
import { HashChains, hashText } from "./hash-chains.ts";
import { confusableNumber } from "./confusable.ts";
import type { HeldNumber } from "./numbers.ts";
import { Postings } from "./postings.ts";
import { Vocabulary } from "./vocabulary.ts";

/**
 * All living records of one label set, with a vocabulary, postings and numbers of their own: whoever may not see the label set never touches
 * any of it. A record lives at a "doc" that is given up, not reused, when a later version comes; `Partition.rebuilt` reclaims.
 */
export class Partition {
  readonly labels: SightLabels;
  readonly vocabulary = new Vocabulary();
  readonly postings = new Postings();
  /** Living records, living names, docs given up. */
  living = 0;
  names = 0;
  dead = 0;
  /** Place of each doc in the directory. */
  readonly #places = new GrowingNumbers();
  /** Kind (4 bits), sex (2), alive (1). */
  readonly #heads = new GrowingNumbers();
  readonly #firstNames = new GrowingNumbers();
  readonly #facts = new GrowingNumbers();
  readonly #factStarts = new GrowingNumbers();
  readonly #nameDocs = new GrowingNumbers();
  readonly #nameItems = new GrowingNumbers();
  readonly #nameTexts = new GrowingNumbers();
  readonly #items = new GrowingNumbers();
  readonly #texts = new GrowingTexts();
  readonly #numbers = new HashChains();
  readonly #numberFacts = new GrowingNumbers();
  readonly #alerts = new HashChains();

  constructor(labels: SightLabels) {
    this.labels = labels;
  }

  get docs(): number {
    return this.#places.length;
  }

  get nameCount(): number {
    return this.#nameDocs.length;
  }

  /** Adds a record, whose place in the directory is told, and gives its doc. */
  add(entry: Entry, place: number): number {
    const doc = this.#places.push(place);
    this.#heads.push(kinds.indexOf(entry.kind) | (sexes.indexOf(entry.sex ?? "") << 4) | aliveBit);
    this.#firstNames.push(this.#nameDocs.length);
    this.#addFacts(entry);
    for (const name of entry.names) this.#addName(doc, name.text, name.weak);
    for (const number of entry.numbers) this.#addNumber(doc, number);
    if (entry.subject !== undefined) this.#alerts.add(hashText(entry.subject), doc);
    this.living++;
    return doc;
  }

  /** Gives a doc up: its names and numbers are found no more. */
  remove(doc: number): void {
    this.#heads.data[doc] = this.#heads.at(doc) & ~aliveBit;
    for (let name = this.#firstNames.at(doc); this.#nameDocs.at(name) === doc && name < this.nameCount; name++) {
      for (const token of this.#distinctTokens(name)) this.vocabulary.count(token, -1);
      this.names--;
    }
    this.living--;
    this.dead++;
  }

  isAlive(doc: number): boolean {
    return (this.#heads.at(doc) & aliveBit) !== 0;
  }

  place(doc: number): number {
    return this.#places.at(doc);
  }

  kind(doc: number): RecordKind {
    return kinds[this.#heads.at(doc) & 15] ?? "person";
  }

  sex(doc: number): string {
    return sexes[(this.#heads.at(doc) >>> 4) & 3] ?? "";
  }

  /** How many dates of birth a record has. */
  dateCount(doc: number): number {
    return this.#facts.at(this.#factStarts.at(doc)) & 255;
  }

  /** The best evidence (`DateMatch`) of the dates of a record; of no use where it has none. */
  dateEvidence(doc: number, asked: PackedDate): number {
    const start = this.#factStarts.at(doc);
    const count = this.#facts.at(start) & 255;
    let best = -Infinity;
    for (let i = 0; i < count; i++) {
      const { evidence } = compareDate(asked, this.#facts.at(start + 1 + i * 2), this.#facts.at(start + 2 + i * 2));
      if (evidence > best) best = evidence;
    }
    return best;
  }

  /** Whether a record has a country, and whether it has this one. */
  countryOf(doc: number, country: string): "none" | "same" | "other" {
    const start = this.#factStarts.at(doc);
    const head = this.#facts.at(start);
    const [from, count] = [start + 1 + (head & 255) * 2, head >>> 8];
    const wanted = packCountry(country);
    for (let at = from; at < from + count; at++) if (this.#facts.at(at) === wanted) return "same";
    return count === 0 ? "none" : "other";
  }

  docOfName(name: number): number {
    return this.#nameDocs.at(name);
  }

  nameText(name: number): string {
    return this.#texts.read(this.#nameTexts.at(name));
  }

  /** Where the items of a name begin in `items`: a header (`headerOf`), then one number per token (`itemOf`). */
  itemsAt(name: number): number {
    return this.#nameItems.at(name);
  }

  get items(): Uint32Array {
    return this.#items.data;
  }

  /** Visits the living holders of numbers that equal `plain` or are taken for it. */
  findNumber(plain: string, visit: (doc: number, exact: string, country: string) => void): void {
    const confusable = confusableNumber(plain);
    const hash = hashText(confusable);
    for (let entry = this.#numbers.first(hash); entry !== 0; entry = this.#numbers.after(entry)) {
      const at = this.#numbers.value(entry);
      const doc = this.#numberFacts.at(at);
      const exact = this.#texts.read(this.#numberFacts.at(at + 1));
      if (this.isAlive(doc) && confusableNumber(exact) === confusable)
        visit(doc, exact, unpackCountry(this.#numberFacts.at(at + 2)));
    }
  }

  get numberCount(): number {
    return this.#numberFacts.length / 3;
  }

  /** The docs of living alerts about a record. */
  alertsOf(subject: RecordId): number[] {
    const found: number[] = [];
    const hash = hashText(subject);
    for (let entry = this.#alerts.first(hash); entry !== 0; entry = this.#alerts.after(entry)) {
      const doc = this.#alerts.value(entry);
      if (this.isAlive(doc) && this.#subject(doc) === subject) found.push(doc);
    }
    return found;
  }

  get bytes(): number {
    const lists = [
      this.vocabulary,
      this.postings,
      this.#places,
      this.#heads,
      this.#firstNames,
      this.#facts,
      this.#factStarts,
    ];
    const rest = [
      this.#nameDocs,
      this.#nameItems,
      this.#nameTexts,
      this.#items,
      this.#texts,
      this.#numbers,
      this.#numberFacts,
      this.#alerts,
    ];
    return [...lists, ...rest].reduce((sum, list) => sum + list.bytes, 0);
  }

  #addFacts(entry: Entry): void {
    this.#factStarts.push(this.#facts.length);
    this.#facts.push(entry.dates.length | (entry.countries.length << 8));
    for (const date of entry.dates) {
      this.#facts.push(date.from);
      this.#facts.push(date.to);
    }
    for (const country of entry.countries) this.#facts.push(packCountry(country));
    if (entry.subject !== undefined) for (const word of packId(entry.subject)) this.#facts.push(word);
  }

  #addName(doc: number, text: string, weak: boolean): void {
    const parts = partsOf(text);
    if (parts.length === 0) return;
    const name = this.#nameDocs.push(doc);
    this.#nameTexts.push(this.#texts.append(text));
    const start = this.#items.length;
    this.#nameItems.push(start);
    this.#items.push(0);
    for (const token of tokensOf(parts)) {
      if (this.vocabulary.size >= mostTokens) break;
      const level = token.span === 1 ? levelOf(parts[token.from]) : 0;
      this.#items.push(
        this.vocabulary.intern(token.text, token.isPlain) |
          (token.from << 24) |
          ((token.span - 1) << 28) |
          (level << 30),
      );
    }
    this.#items.data[start] = (this.#items.length - start - 1) | (parts.length << 8) | (weak ? 1 << 16 : 0);
    for (const token of this.#distinctTokens(name)) {
      this.vocabulary.count(token, 1);
      this.postings.add(token, name);
    }
    this.names++;
  }

  #distinctTokens(name: number): Set<number> {
    const start = this.#nameItems.at(name);
    const tokens = new Set<number>();
    for (let i = 1; i <= (this.#items.at(start) & 255); i++) tokens.add(this.#items.at(start + i) & tokenBits);
    return tokens;
  }

  #addNumber(doc: number, { exact, country = "" }: HeldNumber): void {
    const at = this.#numberFacts.push(doc);
    this.#numberFacts.push(this.#texts.append(exact));
    this.#numberFacts.push(packCountry(country));
    this.#numbers.add(hashText(confusableNumber(exact)), at);
  }

  #subject(doc: number): RecordId {
    const start = this.#factStarts.at(doc);
    const head = this.#facts.at(start);
    return unpackId(this.#facts.data, start + 1 + (head & 255) * 2 + (head >>> 8));
  }
}

/** The item of a token in a name: which token, which parts of the name it stands for, and what the part's role makes it count. */
export function readItem(item: number): {
  readonly token: number;
  readonly from: number;
  readonly span: number;
  readonly level: number;
} {
  return { token: item & tokenBits, from: (item >>> 24) & 15, span: ((item >>> 28) & 3) + 1, level: item >>> 30 };
}

/** Weights of parts by the two bits that an item keeps of them. */
export const levels = [1, 0.6, 0.25, 0.15] as const;

function levelOf(part: NamePart | undefined): number {
  const weight = part?.weight ?? 1;
  return levels.findIndex((level) => weight >= level);
}

const tokenBits = 0xffffff;
const mostTokens = tokenBits;
const aliveBit = 64;
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

function packCountry(country: string): number {
  return country.length === 2 ? (country.charCodeAt(0) << 8) | country.charCodeAt(1) : 0;
}

function unpackCountry(packed: number): string {
  return packed === 0 ? "" : String.fromCharCode(packed >>> 8, packed & 255);
}
