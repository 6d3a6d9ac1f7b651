import type { RecordId } from "#domain";
import { GrowingNumbers } from "./growing.ts";
import { HashChains, hashText } from "./hash-chains.ts";

/** Where the newest version of each record is, withdrawn ones included: 28 bytes and a hash entry a record. */
export class Directory {
  readonly #byId = new HashChains();
  /** Per place: four words of id, version, partition, doc. */
  readonly #rows = new GrowingNumbers(rowLength * 64);

  /** The place of a record, made if it is new; a new place has version 0. */
  place(id: RecordId): number {
    const hash = hashText(id);
    const words = packId(id);
    for (let entry = this.#byId.first(hash); entry !== 0; entry = this.#byId.after(entry)) {
      const known = this.#byId.value(entry);
      if (words.every((word, i) => this.#rows.at(known + i) === word)) return known;
    }
    const place = this.#rows.length;
    this.#byId.add(hash, place);
    for (const word of [...words, 0, nowhere, 0]) this.#rows.push(word);
    return place;
  }

  id(place: number): RecordId {
    return unpackId(this.#rows.data, place);
  }

  version(place: number): number {
    return this.#rows.at(place + 4);
  }

  /** Partition and doc, or undefined for a record that is withdrawn. */
  where(place: number): { readonly partition: number; readonly doc: number } | undefined {
    const partition = this.#rows.at(place + 5);
    return partition === nowhere ? undefined : { partition, doc: this.#rows.at(place + 6) };
  }

  move(place: number, version: number, to: { readonly partition: number; readonly doc: number } | undefined): void {
    this.#rows.data[place + 4] = version;
    this.#rows.data[place + 5] = to?.partition ?? nowhere;
    this.#rows.data[place + 6] = to?.doc ?? 0;
  }

  get bytes(): number {
    return this.#byId.bytes + this.#rows.bytes;
  }
}

const rowLength = 7;
const nowhere = 0xffffffff;

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
