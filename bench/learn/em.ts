// Many-to-many alignment by expectation maximisation: which letters of one script write which letters of another.
// After Jiampojamarn, Kondrak, Sherif, "Applying many-to-many alignments and hidden Markov models to letter-to-phoneme conversion" (2007).

/** A word in both scripts. `weight` says how much it counts. */
export interface LetterPair {
  readonly native: readonly string[];
  readonly latin: string;
  readonly weight: number;
}

export interface Shape {
  /** Most native letters and most Latin letters of one unit. */
  readonly longestNative: number;
  readonly longestLatin: number;
  /** Spellings kept per native unit. */
  readonly kept: number;
  /** Expected occurrences that a unit of one native letter, and of more, must have to be kept. */
  readonly least: readonly [number, number];
}

/** Joint probabilities: native unit -> Latin letters -> probability. */
export type Table = Map<string, Map<string, number>>;

const iterations = 6;

/** Learns a table from pairs. `prior` gives a first guess for a single native letter (may be empty). Deterministic. */
export function learn(
  pairs: readonly LetterPair[],
  shape: Shape,
  prior: (letter: string) => string,
  priorWeight: number,
): Table {
  const units = new Map<string, number>();
  const lattice = buildLattice(pairs, shape, units);
  const keys = [...units.keys()];
  const priors = keys.map((key) => priorOf(key, prior) * priorWeight);
  let chances = normalise(keys.map(firstGuess));
  for (let round = 0; round < iterations; round++) {
    const counts = Float64Array.from(priors);
    expect(pairs, { shape, lattice, chances, counts });
    counts.forEach((count, i) => {
      const least = round === iterations - 1 ? shape.least : ([0.02, 0.3] as const);
      if (count < (lengthOf(keys[i]) === 1 ? least[0] : least[1])) counts[i] = 0;
    });
    chances = normalise(counts);
  }
  return tableOf(keys, chances, shape.kept);
}

const separator = "\t";

const lengthOf = (key: string | undefined): number =>
  Array.from((key ?? "").slice(0, (key ?? "").indexOf(separator))).length;

function firstGuess(key: string): number {
  const at = key.indexOf(separator);
  const x = Array.from(key.slice(0, at)).length;
  const y = key.length - at - 1;
  return (y === 0 ? 0.03 : 1) * 0.05 ** (x - 1) * 0.4 ** Math.abs(y - 1);
}

function priorOf(key: string, prior: (letter: string) => string): number {
  const at = key.indexOf(separator);
  return lengthOf(key) === 1 && prior(key.slice(0, at)) === key.slice(at + 1) ? 1 : 0;
}

function normalise(counts: ArrayLike<number>): Float64Array {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += counts[i] ?? 0;
  return Float64Array.from(counts, (count) => count / sum);
}

/** Unit ids of every edge of every pair's lattice, in the order that `walk` visits them. */
function buildLattice(pairs: readonly LetterPair[], shape: Shape, units: Map<string, number>): Int32Array[] {
  return pairs.map((pair) => {
    const ids: number[] = [];
    walk(pair, shape, (i, a, j, b) => {
      const key = pair.native.slice(i, i + a).join("") + separator + pair.latin.slice(j, j + b);
      const id = units.get(key) ?? units.size;
      units.set(key, id);
      ids.push(id);
    });
    return Int32Array.from(ids);
  });
}

/** Visits the edges of a lattice: `a` native letters at `i` write `b` Latin letters at `j`. Far off the diagonal there is nothing to find. */
function walk(
  { native, latin }: LetterPair,
  shape: Shape,
  visit: (i: number, a: number, j: number, b: number) => void,
): void {
  const [n, m] = [native.length, latin.length];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= m; j++) {
      if (Math.abs(i * m - j * n) > 3.5 * Math.max(n, m)) continue;
      for (let a = 1; a <= shape.longestNative && i + a <= n; a++) {
        for (let b = a === 1 ? 0 : 1; b <= shape.longestLatin && j + b <= m; b++) visit(i, a, j, b);
      }
    }
  }
}

function expect(
  pairs: readonly LetterPair[],
  of: { shape: Shape; lattice: Int32Array[]; chances: Float64Array; counts: Float64Array },
): void {
  pairs.forEach((pair, p) => {
    const ids = of.lattice[p] ?? new Int32Array();
    const width = pair.latin.length + 1;
    const ahead = new Float64Array((pair.native.length + 1) * width);
    const edges: [number, number, number][] = [];
    ahead[0] = 1;
    let edge = 0;
    walk(pair, of.shape, (i, a, j, b) => {
      const chance = of.chances[ids[edge++] ?? 0] ?? 0;
      const [from, to] = [i * width + j, (i + a) * width + j + b];
      if (chance > 0) ahead[to] = (ahead[to] ?? 0) + (ahead[from] ?? 0) * chance;
      edges.push([from, to, chance]);
    });
    const total = ahead[ahead.length - 1] ?? 0;
    if (total <= 0) return;
    const behind = new Float64Array(ahead.length);
    behind[behind.length - 1] = 1;
    for (let e = edges.length - 1; e >= 0; e--) {
      const [from, to, chance] = edges[e] ?? [0, 0, 0];
      if (chance === 0) continue;
      behind[from] = (behind[from] ?? 0) + (behind[to] ?? 0) * chance;
      const id = ids[e] ?? 0;
      of.counts[id] = (of.counts[id] ?? 0) + (((ahead[from] ?? 0) * chance * (behind[to] ?? 0)) / total) * pair.weight;
    }
  });
}

function tableOf(keys: readonly string[], chances: Float64Array, kept: number): Table {
  const table: Table = new Map();
  keys.forEach((key, i) => {
    const chance = chances[i] ?? 0;
    if (chance === 0) return;
    const at = key.indexOf(separator);
    const unit = table.get(key.slice(0, at)) ?? new Map<string, number>();
    table.set(key.slice(0, at), unit.set(key.slice(at + 1), chance));
  });
  for (const [unit, spellings] of table) {
    const best = [...spellings].toSorted(([x, a], [y, b]) => b - a || (x < y ? -1 : 1)).slice(0, kept);
    table.set(unit, new Map(best));
  }
  return table;
}
