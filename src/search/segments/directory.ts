import type { RecordId } from "#domain";
import { GrowingNumbers } from "./growing.ts";
import { HashChains } from "./hash-chains.ts";

/** Where a record stands: partition, segment (by its number) and doc. */
export interface Where {
  readonly partition: number;
  readonly segment: number;
  readonly doc: number;
}

/** Where the newest version of each record is, withdrawn ones included: 32 bytes and a hash entry a record. */
export class Directory {
  readonly #byId = new HashChains();
  /** Per place: four words of id, version, partition, segment, doc. */
  readonly #rows: GrowingNumbers;

  /** With rows, of a snapshot: the hash entries are made anew. */
  constructor(rows?: Uint32Array) {
    this.#rows = new GrowingNumbers(rows?.length ?? rowLength * 64);
    if (rows === undefined) return;
    this.#rows.append(rows);
    for (let place = 0; place < this.#rows.length; place += rowLength) this.#byId.add(this.#hash(place), place);
  }

  /** The place of a record, made if it is new; a new place has version 0. */
  place(id: RecordId): number {
    const words = packId(id);
    const hash = hashWords(words, 0);
    for (let entry = this.#byId.first(hash); entry !== 0; entry = this.#byId.after(entry)) {
      const known = this.#byId.value(entry);
      if (words.every((word, i) => this.#rows.at(known + i) === word)) return known;
    }
    const place = this.#rows.length;
    this.#byId.add(hash, place);
    this.#rows.append([...words, 0, nowhere, 0, 0]);
    return place;
  }

  id(place: number): RecordId {
    return unpackId(this.#rows.data, place);
  }

  version(place: number): number {
    return this.#rows.at(place + 4);
  }

  /** Undefined for a record that is withdrawn. */
  where(place: number): Where | undefined {
    const partition = this.#rows.at(place + 5);
    if (partition === nowhere) return undefined;
    return { partition, segment: this.#rows.at(place + 6), doc: this.#rows.at(place + 7) };
  }

  setVersion(place: number, version: number): void {
    this.#rows.data[place + 4] = version;
  }

  move(place: number, to: Where | undefined): void {
    this.#rows.data[place + 5] = to?.partition ?? nowhere;
    this.#rows.data[place + 6] = to?.segment ?? 0;
    this.#rows.data[place + 7] = to?.doc ?? 0;
  }

  /** All rows, for a snapshot. */
  get rows(): Uint32Array {
    return this.#rows.data.subarray(0, this.#rows.length);
  }

  get bytes(): number {
    return this.#byId.bytes + this.#rows.bytes;
  }

  #hash(place: number): number {
    return hashWords(this.#rows.data, place);
  }
}

const rowLength = 8;
const nowhere = 0xffffffff;

/** The last words of a version 7 UUID are random: they are mixed, not trusted, since anybody may choose an id. */
function hashWords(words: ArrayLike<number>, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + 4; i++) {
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x45d9f3b);
  }
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A UUID in four 32-bit words. */
export function packId(id: string): number[] {
  const digits = id.replaceAll("-", "");
  return [0, 8, 16, 24].map((from) => Number.parseInt(digits.slice(from, from + 8), 16));
}

/** The UUID of four words at `at`. */
export function unpackId(words: Uint32Array, at: number): RecordId {
  const digits = [0, 1, 2, 3].map((i) => (words[at + i] ?? 0).toString(16).padStart(8, "0")).join("");
  // It went in as a RecordId and comes out digit for digit, so it need not be parsed again: checks return many.
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}` as RecordId;
}
