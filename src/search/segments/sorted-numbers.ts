/** The first place in numbers that rise whose number is not below `least`; their count when all are below. */
export function firstFrom(numbers: Uint32Array, least: number): number {
  return firstWithin(numbers, { low: 0, high: numbers.length, least });
}

/** The same within a stretch of them: `high` when all of it is below. Short ones are walked. */
export function firstWithin(
  numbers: Uint32Array,
  { low, high, least }: { readonly low: number; readonly high: number; readonly least: number },
): number {
  let [from, to] = [low, high];
  while (to - from > 8) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  while (from < to && (numbers[from] ?? 0) < least) from++;
  return from;
}
