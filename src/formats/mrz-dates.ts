// Dates of machine readable zones: two digits each for year, month, day; fillers (and, on some documents, zeros) where unknown.
import { PartialDate } from "#domain";

/** How far ahead an expiry can lie: some identity cards of the old are valid this long. */
const longestValidity = 30;

/** A date of birth: the latest century in which it is not after `latest`, today or the document's expiry. */
export function birthDate(field: string, latest: string): PartialDate | undefined {
  return dateIn(field, (candidate) => candidate <= latest.slice(0, candidate.length));
}

/** A date of expiry: the latest century in which it is at most 30 years after `today`. */
export function expiryDate(field: string, today: string): PartialDate | undefined {
  const latest = Number(today.slice(0, 4)) + longestValidity;
  return dateIn(field, (candidate) => Number(candidate.slice(0, 4)) <= latest);
}

function dateIn(field: string, fits: (candidate: string) => boolean): PartialDate | undefined {
  const [, year = "", month = "", day = ""] = /^(\d\d)(\d\d|<<)(\d\d|<<)$/.exec(field) ?? [];
  if (year === "") return undefined;
  const rest = [month, day].filter((part) => part !== "<<" && part !== "00");
  const known = month === "<<" || month === "00" ? [] : rest;
  for (const century of ["21", "20", "19", "18"]) {
    const candidate = [century + year, ...known].join("-");
    if (fits(candidate)) return PartialDate.safeParse(candidate).data;
  }
  return undefined;
}
