/** What a shortlist is to hold where names are offered by what they are worth exactly. */
export interface Keeping {
  /** So many records, each by its best name. */
  readonly records: number;
  readonly recordOf: (name: number) => number;
  /** How much weaker than the best of them names may be that are kept, in nats; those of a score `upTo` and above are kept all the same. */
  readonly nats: number;
  readonly upTo: number;
}

/**
 * The names most worth weighing, by rough score: a heap of fixed size. It tells how good a name must be to get in, so that the search leaves
 * out what could not.
 */
export class Shortlist {
  readonly #names: Uint32Array;
  readonly #scores: Float64Array;
  /** A bit per name that has been offered: a name stands in many lists. */
  #seen = new Uint8Array(0);
  #offered: number[] = [];
  #count = 0;

  #keeping: Keeping | undefined;
  /** As many names as may be kept this time. */
  #most = 0;
  #best = -Infinity;

  constructor(capacity: number) {
    this.#names = new Uint32Array(capacity);
    this.#scores = new Float64Array(capacity);
  }

  /** Empties it for a segment of so many names. */
  begin(names: number, keeping?: Keeping): void {
    this.#keeping = keeping;
    this.#most = Math.min(this.#names.length, keeping?.records ?? this.#names.length);
    for (const name of this.#offered) this.#seen[name >>> 3] = 0;
    this.#offered = [];
    if (this.#seen.length * 8 < names) this.#seen = new Uint8Array((names >>> 3) + 1);
    this.#count = 0;
    this.#best = -Infinity;
  }

  /** Whether a name has not been offered yet; from now on it has. */
  isNew(name: number): boolean {
    const byte = this.#seen[name >>> 3] ?? 0;
    const bit = 1 << (name & 7);
    if ((byte & bit) !== 0) return false;
    this.#seen[name >>> 3] = byte | bit;
    this.#offered.push(name);
    return true;
  }

  /** The score that a name must exceed to get in. */
  get bar(): number {
    const weakest = this.#count < this.#most ? -Infinity : (this.#scores[0] ?? -Infinity);
    if (this.#keeping === undefined) return weakest;
    const { nats, upTo } = this.#keeping;
    return Math.max(weakest, Math.min(this.#best - nats, upTo));
  }

  offer(name: number, score: number): void {
    if (score > this.#best) this.#best = score;
    const isFull = this.#count >= this.#most;
    if (isFull && !isBetter(score, name, this.#scores[0] ?? 0, this.#names[0] ?? 0)) return;
    const same = this.#sameRecord(name);
    if (same >= 0) {
      if (isBetter(score, name, this.#scores[same] ?? 0, this.#names[same] ?? 0)) this.#down(same, name, score);
    } else if (isFull) this.#down(0, name, score);
    else this.#up(this.#count++, name, score);
  }

  /** Where another name of the same record stands, if each record is to stand there once; else -1. */
  #sameRecord(name: number): number {
    if (this.#keeping === undefined) return -1;
    const { recordOf } = this.#keeping;
    const record = recordOf(name);
    for (let at = 0; at < this.#count; at++) if (recordOf(this.#names[at] ?? 0) === record) return at;
    return -1;
  }

  /** The names, best first; equal ones in their order. */
  best(): number[] {
    if (this.#count < 2) return Array.from(this.#names.subarray(0, this.#count));
    return Array.from(this.#names.subarray(0, this.#count), (name, i) => ({ name, score: this.#scores[i] ?? 0 }))
      .toSorted((a, b) => b.score - a.score || a.name - b.name)
      .map(({ name }) => name);
  }

  #up(from: number, name: number, score: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (!isBetter(this.#scores[parent] ?? 0, this.#names[parent] ?? 0, score, name)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, name, score);
  }

  #down(from: number, name: number, score: number): void {
    let at = from;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= this.#count) break;
      if (child + 1 < this.#count && this.#isWorse(child + 1, child)) child++;
      if (!isBetter(score, name, this.#scores[child] ?? 0, this.#names[child] ?? 0)) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, name, score);
  }

  #isWorse(a: number, b: number): boolean {
    return isBetter(this.#scores[b] ?? 0, this.#names[b] ?? 0, this.#scores[a] ?? 0, this.#names[a] ?? 0);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#names[from] ?? 0, this.#scores[from] ?? 0);
  }

  #put(at: number, name: number, score: number): void {
    this.#names[at] = name;
    this.#scores[at] = score;
  }
}

/** Equal scores go by number, so that the same question always gets the same names. */
function isBetter(score: number, name: number, otherScore: number, otherName: number): boolean {
  return score > otherScore || (score === otherScore && name < otherName);
}
