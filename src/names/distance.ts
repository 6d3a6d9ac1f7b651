/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each costing 1. Gives `limit + 1` as soon
 * as the distance must exceed `limit`. Both arguments are code units in arrays so that an index can compare without making strings; `bFrom` and
 * `m` pick a stretch of the second.
 */
export function alignmentDistance(a: Uint16Array, b: Uint16Array, limit: number, bFrom = 0, m = b.length): number {
  const n = a.length;
  if (Math.abs(n - m) > limit) return limit + 1;
  if (n > longest || m > longest) return limit + 1;
  let [before, previous, current] = rows;
  for (let j = 0; j <= m; j++) previous[j] = j;
  for (let i = 1; i <= n; i++) {
    current[0] = i;
    let best = i;
    const from = a[i - 1];
    const beforeFrom = i > 1 ? a[i - 2] : -1;
    for (let j = 1; j <= m; j++) {
      const to = b[bFrom + j - 1];
      let cost = (previous[j - 1] ?? 0) + (from === to ? 0 : 1);
      const drop = (previous[j] ?? 0) + 1;
      const add = (current[j - 1] ?? 0) + 1;
      if (drop < cost) cost = drop;
      if (add < cost) cost = add;
      if (i > 1 && j > 1 && from === b[bFrom + j - 2] && beforeFrom === to) {
        const swap = (before[j - 2] ?? 0) + 1;
        if (swap < cost) cost = swap;
      }
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  return Math.min(previous[m] ?? 0, limit + 1);
}

const longest = 63;
/** Scratch rows, owned by `alignmentDistance`, which never calls out while it uses them. */
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
];

/** The code units of a text, for `alignmentDistance`. */
export function codeUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/**
 * The optimal string alignment distance of one text from many, in bits: a column of the table is one number (H. Hyyrö, A bit-vector algorithm for
 * computing Levenshtein and Damerau edit distances, 2003). Some 40 nanoseconds a comparison; the text must not be longer than 31 units.
 */
export class DistanceFrom {
  #from: Uint16Array = new Uint16Array(0);
  /** For each unit below 128 the places where the text has it, as bits. */
  readonly #places = new Int32Array(128);
  readonly #others = new Map<number, number>();

  constructor(units: Uint16Array) {
    this.start(units);
  }

  /** Goes on to another text: cheaper than a new object for each. */
  start(units: Uint16Array): void {
    for (const unit of this.#from) if (unit < 128) this.#places[unit] = 0;
    if (this.#others.size > 0) this.#others.clear();
    this.#from = units;
    for (let at = 0; at < units.length; at++) {
      const unit = units[at] ?? 0;
      if (unit < 128) this.#places[unit] = (this.#places[unit] ?? 0) | (1 << at);
      else this.#others.set(unit, (this.#others.get(unit) ?? 0) | (1 << at));
    }
  }

  /** The distance to `length` units from `start` on. */
  to(units: Uint16Array, start: number, length: number): number {
    const last = this.#from.length - 1;
    const places = this.#places;
    let distance = this.#from.length;
    let [rising, falling, diagonal, before] = [-1, 0, 0, 0];
    for (let at = start; at < start + length; at++) {
      const unit = units[at] ?? 0;
      const here = unit < 128 ? (places[unit] ?? 0) : (this.#others.get(unit) ?? 0);
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = ((((here & rising) + rising) | 0) ^ rising) | here | falling | swapped;
      let right = falling | ~(diagonal | rising);
      let left = diagonal & rising;
      // Which it is nobody can foretell: a branch would take longer.
      distance += ((right >>> last) & 1) - ((left >>> last) & 1);
      right = (right << 1) | 1;
      left <<= 1;
      rising = left | ~(diagonal | right);
      falling = right & diagonal;
      before = here;
    }
    return distance;
  }
}
