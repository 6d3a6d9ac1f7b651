import { noDateKey, severalKey, spanKey } from "./birth-key.ts";
import { firstFrom } from "./sorted-numbers.ts";

/**
 * Where the docs of each day begin in the keys of a large segment, so that the days around a date of birth are found at once: a check asks for a dozen,
 * and each by itself would be twenty steps through memory. Four bytes a day between the first and the last.
 */
export class DayTable {
  readonly #keys: Uint32Array;
  readonly #first: number;
  readonly #starts: Uint32Array;
  /** Where those begin that stand at the end (`birthKey`), and where they end. */
  readonly #others: readonly number[];

  /** Of keys that rise. */
  constructor(keys: Uint32Array) {
    this.#keys = keys;
    this.#first = keys[0] ?? 0;
    this.#others = [spanKey, severalKey, noDateKey].map((key) => firstFrom(keys, key));
    const [days = 0] = this.#others;
    const range = days === 0 ? 0 : (keys[days - 1] ?? 0) - this.#first + 1;
    // In a small segment, or one with a date astray, it would be larger than what it is for.
    this.#starts = new Uint32Array(range > days ? 0 : range);
    for (let doc = 0, at = 0; at < this.#starts.length; at++) {
      while ((keys[doc] ?? 0) < this.#first + at) doc++;
      this.#starts[at] = doc;
    }
  }

  /** The first doc whose key is not below `key`. */
  docFrom(key: number): number {
    if (key >= spanKey) return this.#others[key - spanKey] ?? this.#keys.length;
    const at = key - this.#first;
    if (at <= 0) return 0;
    if (at < this.#starts.length) return this.#starts[at] ?? 0;
    return this.#starts.length > 0 ? (this.#others[0] ?? 0) : firstFrom(this.#keys, key);
  }
}
