import { mostDateEvidence, nearYears, type PackedDate } from "../weighing/dates.ts";
import type { mostEvidence } from "../weighing/evidence.ts";
import type { Stretch } from "./zones.ts";
import { noDateKey, severalKey, spanKey } from "../segments/birth-key.ts";
import type { Segment } from "../segments/segment.ts";
import { docsDated } from "../segments/several-dates.ts";

/**
 * The names of a segment cut into stretches by what their dates of birth can say for the date asked, those first where it is most. Stretches may
 * overlap: a name is offered where it is met first.
 */
export function dateStretches(segment: Segment, born: readonly PackedDate[], by: MostEvidence): Stretch[] {
  if (born.length === 0) return [{ from: 0, to: segment.names, most: by.others }];
  // What one reading puts off as another year may be another reading's very day: the best of all comes first.
  return born.flatMap((one) => stretchesOf(segment, one, by)).toSorted((a, b) => b.most - a.most);
}

/** What a nat of dates counts, and the most that other evidence can add (`mostEvidence`). */
type MostEvidence = ReturnType<typeof mostEvidence>;

function stretchesOf(segment: Segment, born: PackedDate, { dateWeight, others }: MostEvidence): Stretch[] {
  const stretches: Stretch[] = [];
  const addNames = (from: number, to: number, most: number): void => {
    if (to > from) stretches.push({ from, to, most: dateWeight * most + others });
  };
  const add = (low: number, high: number, most: number): void =>
    addNames(segment.nameFrom(low), segment.nameFrom(high), most);
  const says = mostDateEvidence;
  const from = born.from & 0x7fffffff;
  const isDay = born.from === from && from === born.to && (from & 31) !== 0;
  const [first, last] = isDay ? [from >>> 9, from >>> 9] : cutYears(born, add);
  if (isDay) {
    cutDays(from, (low, high, most) => {
      add(low, high, most);
      for (const doc of docsDated(segment.arrays, low, high))
        addNames(segment.firstName(doc), segment.firstName(doc + 1), most);
    });
    // Lists that know the year alone.
    add(first << 9, (first << 9) + 1, says.year);
    add(first << 9, (first + 1) << 9, says.sameYear);
  }
  add(severalKey, severalKey + 1, isDay ? Math.max(says.year, says.sameYear, says.span) : says.sameDay);
  add(spanKey, spanKey + 1, says.span);
  add((first - 1) << 9, first << 9, says.nextYear);
  add((last + 1) << 9, (last + 2) << 9, says.nextYear);
  add(noDateKey, noDateKey + 1, 0);
  add((first - nearYears) << 9, (first - 1) << 9, says.otherYear);
  add((last + 2) << 9, (last + nearYears + 1) << 9, says.otherYear);
  add(0, (first - nearYears) << 9, says.farYear);
  add((last + nearYears + 1) << 9, spanKey, says.farYear);
  return stretches;
}

type Add = (low: number, high: number, most: number) => void;

/** The stretches of the days that a day asked for may be: it, its month where the day is not known, day and month swapped, the years beside. */
function cutDays(asked: number, add: Add): void {
  const says = mostDateEvidence;
  const day = asked & 31;
  add(asked, asked + 1, says.sameDay);
  add(asked - day, asked - day + 1, says.month);
  const swapped = (asked & ~511) | (day << 5) | ((asked >>> 5) & 15);
  if (day <= 12) add(swapped, swapped + 1, says.swapped);
  for (const other of [asked - 512, asked + 512]) add(other, other + 1, says.sameDayNextYear);
}

/** The stretches of the years asked for; gives the first and the last of them. */
function cutYears(born: PackedDate, add: Add): [number, number] {
  const says = mostDateEvidence;
  const from = born.from & 0x7fffffff;
  const isAbout = born.from !== from;
  const [first, last] = [from >>> 9, born.to >>> 9];
  if (isAbout || from !== born.to) {
    const off = isAbout ? yearsOff : 0;
    add((first - off) << 9, (last + off + 1) << 9, isAbout ? says.span : says.sameDay);
    return [first - off, last + off];
  }
  add(first << 9, (first + 1) << 9, (from & 511) === 0 ? says.year : says.month);
  return [first, first];
}

/** A date that is about right says something for so many years around. */
const yearsOff = 3;
