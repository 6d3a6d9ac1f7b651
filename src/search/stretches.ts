import { mostDateEvidence, type PackedDate } from "./dates.ts";
import type { Stretch } from "./scan.ts";
import { noDateKey, wideKey, type Segment } from "./segment.ts";

/**
 * The names of a segment cut into stretches by what their dates of birth can say for the date asked, those first where it is most. Stretches may
 * overlap: a name is offered where it is met first.
 */
export function dateStretches(segment: Segment, born: PackedDate | undefined, others: number): Stretch[] {
  if (born === undefined) return [{ from: 0, to: segment.names, most: others }];
  const from = born.from & 0x7fffffff;
  const [first, last] = [(from >>> 9) - yearsOff, (born.to >>> 9) + yearsOff];
  const stretches: Stretch[] = [];
  const add = (low: number, high: number, most: number): void => {
    const stretch = {
      from: segment.firstName(segment.docFrom(low)),
      to: segment.firstName(segment.docFrom(high)),
      most: most + others,
    };
    if (stretch.to > stretch.from) stretches.push(stretch);
  };
  const isDay = born.from === born.to && (from & 31) !== 0;
  if (isDay) {
    add(from, from + 1, mostDateEvidence.sameDay);
    // The year alone, and the month: lists that know no day.
    const year = from & ~511;
    add(year, year + 1, mostDateEvidence.sameDay);
    add(from & ~31, (from & ~31) + 1, mostDateEvidence.sameDay);
    const swapped = year | ((from & 15) << 5) | ((from >>> 5) & 15);
    if ((from & 31) <= 12) add(swapped, swapped + 1, mostDateEvidence.swapped);
  }
  add(wideKey, wideKey + 1, mostDateEvidence.sameDay);
  add(first << 9, (last + 1) << 9, isDay ? mostDateEvidence.otherDay : mostDateEvidence.sameDay);
  add(noDateKey, noDateKey + 1, 0);
  add(0, first << 9, mostDateEvidence.otherYear);
  add((last + 1) << 9, wideKey, mostDateEvidence.otherYear);
  return stretches;
}

/** Dates this many years apart still say something: a slip of the pen, or a year that is only about right. */
const yearsOff = 3;
