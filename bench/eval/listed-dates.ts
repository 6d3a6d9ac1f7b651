// Dates of birth as lists print them, in one column: days in five notations, months, years, spans, spreadsheet day numbers, with words around them.
import { PartialDate } from "#domain";

/** The dates of a register's cell, in the domain's notation; what cannot be read is left out, each date once. */
export function datesOf(text: string): PartialDate[] {
  const found = text
    .split(/[,;|]|\bor\b|\(or/i)
    .map((piece) => piece.trim())
    .filter((piece) => !otherCalendar.test(piece))
    .flatMap((piece) => PartialDate.safeParse(dateIn(piece)).data ?? []);
  return [...new Set(found)];
}

const otherCalendar = /hijri|iranian calendar/i;

function dateIn(piece: string): string | undefined {
  if (PartialDate.safeParse(piece).success) return piece;
  if (/^\d{5}$/.test(piece)) return dayOfSerial(Number(piece));
  const points = pointsIn(piece);
  const [first, last = first] = points;
  if (first === undefined || last === undefined) return undefined;
  const isAbout = /approx|circa|\bc\./i.test(piece);
  if (/\bto\b|\band\b|^\D*\d{4}[-/]\d{4}$/i.test(piece) && points.length === 2) return `${first}/${last}`;
  return isAbout && first.length === 4 ? `${first}~` : first;
}

/** Days, months and years in a text, in order, as in "2001-02-03", "2001-02" and "2001". */
function pointsIn(text: string): string[] {
  return [...text.matchAll(point)].map(({ groups }) => {
    const { day, month, named, year = "" } = groups ?? {};
    const monthNumber = named === undefined ? month : String(months.indexOf(named.toLowerCase()) + 1);
    return [year, monthNumber, day]
      .flatMap((part) => (part === undefined || /^0+$/.test(part) ? [] : part))
      .map((part) => part.padStart(2, "0"))
      .join("-");
  });
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const point =
  /(?<!\d)(?:(?:(?<day>\d{1,2})[./\s]\s*)?(?:(?<month>\d{1,2})[./]|(?<named>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.\s]\s*))?(?<year>(?:1[89]|20)\d{2})(?!\d)/giu;

/** Spreadsheets keep a day as a number: 1 is 1 January 1900, and a 29 February 1900 that never was is counted. */
function dayOfSerial(days: number): string {
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}
