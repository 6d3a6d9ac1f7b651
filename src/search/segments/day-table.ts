import { noDateKey, severalKey, spanKey } from "./birth-key.ts";
import { firstFrom } from "./sorted-numbers.ts";

/**
 * Where the names of each day begin in a large segment, so that those around a date of birth are found at once: a check asks for a dozen days, and each
 * by itself would be twenty steps through memory. Four bytes a day between the first and the last.
 */
export class DayTable {
  readonly #docs: Dated;
  readonly #first: number;
  readonly #starts: Uint32Array;
  /** Where those begin that stand at the end (`birthKey`). */
  readonly #others: readonly number[];

  constructor(docs: Dated) {
    const { keys, firstNames } = docs;
    this.#docs = docs;
    this.#first = keys[0] ?? 0;
    this.#others = [spanKey, severalKey, noDateKey].map((key) => this.#search(key));
    const days = firstFrom(keys, spanKey);
    const range = days === 0 ? 0 : (keys[days - 1] ?? 0) - this.#first + 1;
    // In a small segment, or one with a date astray, it would be larger than what it is for.
    this.#starts = new Uint32Array(range > days ? 0 : range);
    for (let doc = 0, at = 0; at < this.#starts.length; at++) {
      while ((keys[doc] ?? 0) < this.#first + at) doc++;
      this.#starts[at] = firstNames[doc] ?? 0;
    }
  }

  /** The first name of the first doc whose key is not below `key`; the number of names when there is none. */
  nameFrom(key: number): number {
    if (key >= spanKey) return this.#others[key - spanKey] ?? this.#search(key);
    const at = key - this.#first;
    if (at <= 0) return 0;
    if (at < this.#starts.length) return this.#starts[at] ?? 0;
    return this.#starts.length > 0 ? (this.#others[0] ?? 0) : this.#search(key);
  }

  #search(key: number): number {
    const { keys, firstNames } = this.#docs;
    return firstNames[firstFrom(keys, key)] ?? 0;
  }
}

/** The docs of a segment by date. */
interface Dated {
  /** Per doc, rising: `birthKey`. */
  readonly keys: Uint32Array;
  /** Per doc and one more: its first name. */
  readonly firstNames: Uint32Array;
}
