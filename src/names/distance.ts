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
