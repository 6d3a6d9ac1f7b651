import type { PackedDate } from "../weighing/dates.ts";

/**
 * The order of docs: the only date of birth as it is packed (year * 512 + month * 32 + day, 0 for unknown); `spanKey` for a span and a date that
 * is about right, `severalKey` for several dates, `noDateKey` for none.
 */
export function birthKey(dates: readonly PackedDate[]): number {
  const [only] = dates;
  if (only === undefined) return noDateKey;
  if (dates.length > 1) return severalKey;
  return only.from === only.to ? only.from : spanKey;
}

export const spanKey = 0x7ffffffd;
export const severalKey = 0x7ffffffe;
export const noDateKey = 0x7fffffff;
