import { mostDateEvidence, type PackedDate } from "./dates.ts";
import type { Stretch } from "./scan.ts";
import { noDateKey, severalKey, spanKey, type Segment } from "./segment.ts";

/**
 * The names of a segment cut into stretches by what their dates of birth can say for the date asked, those first where it is most. Stretches may
 * overlap: a name is offered where it is met first.
 */
export function dateStretches(segment: Segment, born: readonly PackedDate[], others: number): Stretch[] {
  const [first, ...more] = born;
  if (first === undefined) return [{ from: 0, to: segment.names, most: others }];
  if (more.length === 0) return stretchesOf(segment, first, others);
  // What one reading puts off as another year may be another reading's very day: the best of all comes first.
  return born.flatMap((one) => stretchesOf(segment, one, others)).toSorted((a, b) => b.most - a.most);
}

function stretchesOf(segment: Segment, born: PackedDate, others: number): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (low: number, high: number, most: number): void => {
    const from = segment.firstName(segment.docFrom(low));
    const to = segment.firstName(segment.docFrom(high));
    if (to > from) stretches.push({ from, to, most: most + others });
  };
  const says = mostDateEvidence;
  const [first, last] = cutYears(born, add);
  add(severalKey, severalKey + 1, says.sameDay);
  add(spanKey, spanKey + 1, says.span);
  add((first - 1) << 9, first << 9, says.nextYear);
  add((last + 1) << 9, (last + 2) << 9, says.nextYear);
  add(noDateKey, noDateKey + 1, 0);
  add(0, (first - 1) << 9, says.otherYear);
  add((last + 2) << 9, spanKey, says.otherYear);
  return stretches;
}

type Add = (low: number, high: number, most: number) => void;

/** The stretches of the years asked for; gives the first and the last of them. */
function cutYears(born: PackedDate, add: Add): [number, number] {
  const says = mostDateEvidence;
  const from = born.from & 0x7fffffff;
  const day = from & 31;
  const isAbout = born.from !== from;
  const [first, last] = [from >>> 9, born.to >>> 9];
  if (isAbout || from !== born.to) {
    const off = isAbout ? yearsOff : 0;
    add((first - off) << 9, (last + off + 1) << 9, Math.max(says.span, isAbout ? says.span : says.sameDay));
    return [first - off, last + off];
  }
  if (day === 0) {
    add(first << 9, (first + 1) << 9, says.yearOrMonth);
    return [first, first];
  }
  add(from, from + 1, says.sameDay);
  // Lists that know the year alone, or the month.
  add(first << 9, (first << 9) + 1, says.yearOrMonth);
  add(from - day, from - day + 1, says.yearOrMonth);
  const swapped = (first << 9) | (day << 5) | ((from >>> 5) & 15);
  if (day <= 12) add(swapped, swapped + 1, says.swapped);
  for (const other of [from - 512, from + 512]) add(other, other + 1, says.sameDayNextYear);
  add(first << 9, (first + 1) << 9, says.sameYear);
  return [first, first];
}

/** A date that is about right says something for so many years around. */
const yearsOff = 3;
