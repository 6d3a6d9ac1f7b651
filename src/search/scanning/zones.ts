/** A stretch of names, and the most that birth date and other evidence can add there. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** Cuts stretches, those first where dates can say most, into `zones` that rise and do not overlap; gives how many they are. */
export function cutIntoZones(stretches: readonly Stretch[]): number {
  const edges = Uint32Array.from(stretches.flatMap(({ from, to }) => [from, to])).sort();
  let count = 0;
  for (let at = 1; at < edges.length && count < zoneStarts.length; at++) {
    const start = edges[at - 1] ?? 0;
    const end = edges[at] ?? 0;
    const stretch = start === end ? undefined : stretches.find(({ from, to }) => from <= start && to >= end);
    if (stretch === undefined) continue;
    if (count > 0 && zoneEnds[count - 1] === start && zoneDates[count - 1] === stretch.most) count--;
    else zoneStarts[count] = start;
    zoneDates[count] = stretch.most;
    zoneEnds[count++] = end;
  }
  return count;
}

/** So many zones by number, those first where dates can say most. */
export function zonesByDates(count: number): number[] {
  const numbers = Array.from({ length: count }, (_, zone) => zone);
  return numbers.sort((a, b) => (zoneDates[b] ?? 0) - (zoneDates[a] ?? 0) || a - b);
}

/** Where the large stretches lie, rising and apart, and the most that dates can say in each. Owned by the scan under way. */
export const zoneStarts = new Uint32Array(256);
export const zoneEnds = new Uint32Array(zoneStarts.length);
export const zoneDates = new Float64Array(zoneStarts.length);
