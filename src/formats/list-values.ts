// Values of lists in the words of the domain: what does not fit a field is left to the remarks, never dropped.
import { readDates, scriptOf, type Country, type Name, type PartialDate } from "#domain";
import { countryOf } from "./countries.ts";

/** Text on one line of at most 500 characters, as one-line fields have it. The original row keeps the rest. */
export function lineOf(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length <= 500 ? line : `${line.slice(0, 499).toWellFormed().trimEnd()}…`;
}

/** Text of several sentences, at most 20,000 characters. */
export function passageOf(text: string): string {
  const passage = text.trim();
  return passage.length <= 20_000 ? passage : `${passage.slice(0, 19_999).toWellFormed()}…`;
}

/** A name with its script. */
export function nameOf(full: string, kind: Name["kind"], parts: { given?: string; family?: string } = {}): Name {
  const line = lineOf(full);
  const given = lineOf(parts.given ?? "");
  const family = lineOf(parts.family ?? "");
  return {
    full: line,
    ...(given === "" ? {} : { given }),
    ...(family === "" ? {} : { family }),
    kind,
    script: scriptOf(line),
  };
}

/** A country where it is understood, and the text where it is not. */
export function countryField(text: string | undefined): { country?: Country; countryText?: string } {
  const line = lineOf(text ?? "");
  if (line === "") return {};
  const country = countryOf(line);
  return country === undefined ? { countryText: line } : { country };
}

/** The country that a place or address ends with: "Ulm, Germany", "Goma, Congo, Democratic Republic of the". */
export function countryAtEnd(text: string): Country | undefined {
  const parts = text.split(",");
  return [text, parts.slice(-2).join(","), parts.at(-1) ?? ""].map(countryOf).find((country) => country !== undefined);
}

/** The parts that are there, each once, parted by commas. */
export function joined(parts: readonly (string | undefined)[]): string {
  const there = parts.map((part) => lineOf(part ?? "")).filter((part) => part !== "");
  return lineOf([...new Set(there)].join(", "));
}

/** Each value once, in order. */
export function distinct<T>(values: readonly T[]): T[] {
  const seen = new Map(values.toReversed().map((value) => [JSON.stringify(value), value]));
  return [...seen.values()].toReversed();
}

/**
 * A date as lists print it, by `readDates`: `1958-04-28`, `28 Apr 1958`, `circa 1958`, `1957 to 1963`, `1365/05/12 SH`; nothing when it is no
 * date or no such day exists. Where it can be read in several ways, the likeliest.
 */
export function dateOf(text: string): PartialDate | undefined {
  return datesOf(text)[0];
}

/** All that a date can mean: several where a list prints several, or leaves open in which calendar it writes. */
export function datesOf(text: string): PartialDate[] {
  return readDates(lineOf(text)).map(({ date }) => date);
}

/** At most `most` remarks: those over it are joined to the last, so that none is lost unless it passes the length of a text. */
export function within(most: number, remarks: readonly string[]): string[] {
  if (remarks.length <= most) return [...remarks];
  return [...remarks.slice(0, most - 1), passageOf(remarks.slice(most - 1).join("; "))];
}
