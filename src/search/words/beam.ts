/** Most nodes followed from one place of a word. */
const beamWidth = 320;
/** How far behind the best a node may lie to be kept, in natural logarithms. */
const beamSpan = 13;

/**
 * Nodes of a token tree reached at one place of a word, with the best logarithm of each. Typed arrays that are used again for every word: a beam
 * takes in thousands of nodes to keep a few hundred. Owned by `decode`.
 */
export class Beam {
  readonly nodes = new Uint32Array(room);
  readonly logs = new Float64Array(room);
  count = 0;
  best = -Infinity;
  /** What falls below is no longer kept. */
  least = -Infinity;

  clear(): void {
    this.count = 0;
    this.best = -Infinity;
    this.least = -Infinity;
  }

  raise(node: number, log: number): void {
    if (log < this.least) return;
    if (this.count === room) this.narrow();
    this.nodes[this.count] = node;
    this.logs[this.count++] = log;
    if (log <= this.best) return;
    this.best = log;
    this.least = Math.max(this.least, log - beamSpan);
  }

  /** Keeps each node once, and of those the best `beamWidth`: a histogram of the logarithms finds where to cut. */
  narrow(): void {
    this.#keepDistinct();
    if (this.count <= beamWidth) return;
    histogram.fill(0);
    for (let i = 0; i < this.count; i++) {
      const bucket = this.#bucket(i);
      histogram[bucket] = (histogram[bucket] ?? 0) + 1;
    }
    let [cut, better] = [0, 0];
    while (better + (histogram[cut] ?? 0) <= beamWidth) better += histogram[cut++] ?? 0;
    let [kept, spare] = [0, beamWidth - better];
    for (let i = 0; i < this.count; i++) {
      const bucket = this.#bucket(i);
      if (bucket < cut || (bucket === cut && spare-- > 0)) this.#move(i, kept++);
    }
    this.count = kept;
    this.least = Math.max(this.least, this.best - ((cut + 1) * beamSpan) / bucketCount);
  }

  eachNode(visit: (node: number, log: number) => void): void {
    for (let i = 0; i < this.count; i++) visit(this.nodes[i] ?? 0, this.logs[i] ?? 0);
  }

  /** Each node with its best logarithm, what fell behind left out. */
  #keepDistinct(): void {
    places.begin();
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      const log = this.logs[i] ?? 0;
      if (log < this.least) continue;
      const known = places.put(this.nodes[i] ?? 0, kept);
      if (known === kept) this.#move(i, kept++);
      else if (log > (this.logs[known] ?? 0)) this.logs[known] = log;
    }
    this.count = kept;
  }

  #bucket(i: number): number {
    return Math.min(bucketCount - 1, Math.floor(((this.best - (this.logs[i] ?? 0)) * bucketCount) / beamSpan));
  }

  #move(from: number, to: number): void {
    this.nodes[to] = this.nodes[from] ?? 0;
    this.logs[to] = this.logs[from] ?? 0;
  }
}

/** Nodes taken in before the beam is narrowed: many times `beamWidth`, so that most are dropped unsorted. */
const room = 4096;
const bucketCount = 512;
const histogram = new Uint32Array(bucketCount);

/** Where each node of a beam stands: a hash table that is emptied by counting on. */
class Places {
  readonly #keys = new Uint32Array(2 * room);
  readonly #values = new Uint32Array(2 * room);
  readonly #stamps = new Uint32Array(2 * room);
  #stamp = 0;

  begin(): void {
    if (this.#stamp === 0xffffffff) this.#stamps.fill(0);
    this.#stamp = this.#stamp === 0xffffffff ? 1 : this.#stamp + 1;
  }

  /** Puts a node at a place unless it has one; gives where it is. */
  put(node: number, place: number): number {
    const last = this.#keys.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) >>> 7) & last;
    while (this.#stamps[slot] === this.#stamp) {
      if (this.#keys[slot] === node) return this.#values[slot] ?? 0;
      slot = (slot + 1) & last;
    }
    this.#keys[slot] = node;
    this.#values[slot] = place;
    this.#stamps[slot] = this.#stamp;
    return place;
  }
}

const places = new Places();
