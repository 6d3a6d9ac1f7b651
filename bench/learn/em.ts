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
  /** What one native letter may be written as; anything unless said. */
  readonly mayWrite?: (latin: string) => boolean;
  /** Letters that are in the table even if no pair has them: there the prior is all that is known. */
  readonly letters?: readonly string[];
}

/** What is thought of a native letter before any pair is seen: one way to write it, or several with their shares. */
export type Prior = (letter: string) => string | ReadonlyMap<string, number>;

/** Joint probabilities: native unit -> Latin letters -> probability. */
export type Table = Map<string, Map<string, number>>;

const iterations = 6;

/** Learns a table from pairs. `prior`, which may be empty, counts as if met `priorWeight` times. Deterministic. */
export function learn(pairs: readonly LetterPair[], shape: Shape, prior: Prior, priorWeight: number): Table {
  const units = new Map<string, number>();
  const lattice = buildLattice(pairs, shape, units);
  for (const letter of shape.letters ?? []) {
    for (const latin of sharesOf(prior(letter)).keys()) {
      const key = letter + separator + latin;
      if (!units.has(key)) units.set(key, units.size);
    }
  }
  const rare = new Set(shape.letters);
  const keys = [...units.keys()];
  const priors = keys.map((key) => priorOf(key, prior) * priorWeight);
  let chances = normalise(keys.map(firstGuess));
  for (let round = 0; round < iterations; round++) {
    const counts = Float64Array.from(priors);
    expect(pairs, { lattice, chances, counts });
    const totals = new Map<string, number>();
    keys.forEach((key, i) => totals.set(unitOf(key), (totals.get(unitOf(key)) ?? 0) + (counts[i] ?? 0)));
    counts.forEach((count, i) => {
      const unit = unitOf(keys[i] ?? "");
      const least = round === iterations - 1 ? shape.least : ([0.02, 0.3] as const);
      const isUsual = rare.has(unit) && count > usualShare * (totals.get(unit) ?? 0);
      if (!isUsual && count < (lengthOf(keys[i]) === 1 ? least[0] : least[1])) counts[i] = 0;
    });
    chances = normalise(counts);
  }
  return tableOf(keys, chances, shape.kept);
}

const separator = "\t";
/** A spelling that has this share of its letter is kept however rare the letter is. */
const usualShare = 0.05;

const unitOf = (key: string): string => key.slice(0, key.indexOf(separator));

const lengthOf = (key: string | undefined): number =>
  Array.from((key ?? "").slice(0, (key ?? "").indexOf(separator))).length;

function firstGuess(key: string): number {
  const at = key.indexOf(separator);
  const x = Array.from(key.slice(0, at)).length;
  const y = key.length - at - 1;
  return (y === 0 ? 0.03 : 1) * 0.05 ** (x - 1) * 0.4 ** Math.abs(y - 1);
}

function priorOf(key: string, prior: Prior): number {
  if (lengthOf(key) !== 1) return 0;
  const unit = unitOf(key);
  return sharesOf(prior(unit)).get(key.slice(unit.length + 1)) ?? 0;
}

const sharesOf = (prior: ReturnType<Prior>): ReadonlyMap<string, number> =>
  typeof prior === "string" ? new Map([[prior, 1]]) : prior;

function normalise(counts: ArrayLike<number>): Float64Array {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += counts[i] ?? 0;
  return Float64Array.from(counts, (count) => count / sum);
}

/** All ways to cut one pair into units, as edges in the order that `walk` visits them: unit, state before, state behind. */
interface Lattice {
  readonly ids: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

function buildLattice(pairs: readonly LetterPair[], shape: Shape, units: Map<string, number>): Lattice[] {
  return pairs.map((pair) => {
    const [ids, from, to]: [number[], number[], number[]] = [[], [], []];
    const width = pair.latin.length + 1;
    walk(pair, shape, (i, a, j, b) => {
      const key = pair.native.slice(i, i + a).join("") + separator + pair.latin.slice(j, j + b);
      const id = units.get(key) ?? units.size;
      units.set(key, id);
      ids.push(id);
      from.push(i * width + j);
      to.push((i + a) * width + j + b);
    });
    return { ids: Int32Array.from(ids), from: Int32Array.from(from), to: Int32Array.from(to) };
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
        for (let b = a === 1 ? 0 : 1; b <= shape.longestLatin && j + b <= m; b++)
          if (a > 1 || shape.mayWrite?.(latin.slice(j, j + b)) !== false) visit(i, a, j, b);
      }
    }
  }
}

function expect(
  pairs: readonly LetterPair[],
  of: { lattice: readonly Lattice[]; chances: Float64Array; counts: Float64Array },
): void {
  pairs.forEach((pair, p) => {
    const { ids, from, to } = of.lattice[p] ?? noLattice;
    const ahead = new Float64Array((pair.native.length + 1) * (pair.latin.length + 1));
    ahead[0] = 1;
    for (let e = 0; e < ids.length; e++)
      ahead[to[e] ?? 0] = (ahead[to[e] ?? 0] ?? 0) + (ahead[from[e] ?? 0] ?? 0) * (of.chances[ids[e] ?? 0] ?? 0);
    const total = ahead[ahead.length - 1] ?? 0;
    if (total <= 0) return;
    const behind = new Float64Array(ahead.length);
    behind[behind.length - 1] = 1;
    for (let e = ids.length - 1; e >= 0; e--) {
      const [id, before, after] = [ids[e] ?? 0, from[e] ?? 0, to[e] ?? 0];
      const share = (of.chances[id] ?? 0) * (behind[after] ?? 0);
      if (share === 0) continue;
      behind[before] = (behind[before] ?? 0) + share;
      of.counts[id] = (of.counts[id] ?? 0) + (((ahead[before] ?? 0) * share) / total) * pair.weight;
    }
  });
}

const noLattice: Lattice = { ids: new Int32Array(), from: new Int32Array(), to: new Int32Array() };

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
