import { severalKey } from "./birth-key.ts";
import { numbers32, type Allocate } from "./shared-arrays.ts";
import { firstFrom } from "./sorted-numbers.ts";

// Records with several dates of birth lie together in a segment, for they cannot stand in the place of each date. Their dates that name a month or
// a day are kept once more in order, so that those born on a day are found among them without a look at the others.

/** The dates of records that have several, rising, and whose each is. */
export interface SeveralDates {
  /** As they are packed; a year alone, a span and a date that is about right are left out. */
  readonly severalDates: Uint32Array;
  readonly severalDocs: Uint32Array;
}

/** Collects the dates of the docs whose `keys` say that they have several. */
export function severalDatesOf(
  { keys, facts, factStarts }: Record<"keys" | "facts" | "factStarts", Uint32Array>,
  allocate: Allocate,
): SeveralDates {
  const found: number[] = [];
  for (let doc = 0; doc < keys.length; doc++) {
    if (keys[doc] !== severalKey) continue;
    const start = factStarts[doc] ?? 0;
    const end = start + 1 + ((facts[start] ?? 0) & 255) * 2;
    for (let at = start + 1; at < end; at += 2) {
      const from = facts[at] ?? 0;
      // Date and doc in one number that a double holds exactly.
      if (from === facts[at + 1] && (from & 511) !== 0) found.push(from * docRange + doc);
    }
  }
  const sorted = Float64Array.from(found).sort();
  const severalDates = numbers32(allocate, sorted.length);
  const severalDocs = numbers32(allocate, sorted.length);
  sorted.forEach((pair, i) => {
    severalDates[i] = Math.floor(pair / docRange);
    severalDocs[i] = pair % docRange;
  });
  return { severalDates, severalDocs };
}

const docRange = 2 ** 32;

/** The docs among them that have a date from `low` on and before `high`. */
export function docsDated({ severalDates, severalDocs }: SeveralDates, low: number, high: number): Uint32Array {
  const from = firstFrom(severalDates, low);
  let to = from;
  while ((severalDates[to] ?? Infinity) < high) to++;
  return severalDocs.subarray(from, to);
}
