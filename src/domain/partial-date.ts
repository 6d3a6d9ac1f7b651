// Dates as records know them: a day, a month, a year, "about 1975", or "between 1963 and 1968". Written in EDTF (ISO 8601-2).
import { z } from "zod";

const point = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?`;
const pattern = new RegExp(`^${point}(?:/${point})?$`);

/** A whole or partial date: `1975`, `1975-03`, `1975-03-12`, `1975~` (about), `1963/1968` (between). EDTF level 1 subset. */
export const PartialDate = z.string().max(24).regex(pattern).refine(daysExist).brand("PartialDate");
export type PartialDate = z.infer<typeof PartialDate>;

/** One end of a partial date. Month and day are absent when not known. */
export interface DatePoint {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** What a partial date says: from and to are the same unless it is an interval. */
export interface DateSpan {
  readonly from: DatePoint;
  readonly to: DatePoint;
  readonly about: boolean;
}

/** Reads a partial date into its ends. */
export function dateSpan(date: PartialDate): DateSpan {
  const [first = "", last] = date.split("/");
  const from = readPoint(first);
  return { from, to: last === undefined ? from : readPoint(last), about: date.includes("~") };
}

/** By place, not by pattern: every date of every question comes by here, and what is no date was refused before. */
function readPoint(text: string): DatePoint {
  const year = Number(text.slice(0, 4));
  if (text.length < "1975-03".length) return { year };
  const month = Number(text.slice(5, 7));
  return text.length < "1975-03-12".length ? { year, month } : { year, month, day: Number(text.slice(8, 10)) };
}

function daysExist(text: string): boolean {
  return text.split("/").every((end) => {
    const { year, month = 1, day = 1 } = readPoint(end);
    return year >= 1000 && (day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
  });
}
