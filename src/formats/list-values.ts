// Values of lists in the words of the domain: what does not fit a field is left to the remarks, never dropped.
import { PartialDate, scriptOf, type Country, type Name } from "#domain";
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

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date as lists print it: `1958-04-28`, `1958/04/28`, `1958/04`, `28 Apr 1958`, `Apr. 1958`, `1958`, `circa 1958`, `approximately 1958`,
 * `1957 to 1963`, `between 1957 and 1963`, `1957-1963`; nothing when it is none of these or no such day exists.
 */
export function dateOf(text: string): PartialDate | undefined {
  const tidy = lineOf(text).replace(/\.$/, "");
  const about = /^(?:circa|c\.|ca\.?|approximately|about|~)\s*/i.exec(tidy)?.[0] ?? "";
  const ends = tidy
    .slice(about.length)
    .replace(/^between /i, "")
    .split(/\s+to\s+|\s+and\s+|(?<=^\d{4})\s*[-–]\s*(?=\d{4}$)/i);
  const points = ends.map(pointOf);
  if (points.length > 2 || points.includes(undefined)) return undefined;
  const written = points.join("/") + (about === "" ? "" : "~");
  return PartialDate.safeParse(
    points.length === 2 && about !== "" ? points.map((point) => `${point}~`).join("/") : written,
  ).data;
}

function pointOf(text: string): string | undefined {
  const numbers = /^(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?:[-+]\d\d:\d\d|Z|T.*)?$/.exec(text);
  if (numbers !== null)
    return numbers
      .slice(1, 4)
      .filter((part) => part !== undefined)
      .map(pad)
      .join("-");
  const words = /^(?:(\d{1,2}) )?([A-Za-z]{3})[a-z]*\.? (\d{4})$/.exec(text);
  const month = months.indexOf((words?.[2] ?? "").toLowerCase()) + 1;
  if (words === null || month === 0) return undefined;
  return [words[3] ?? "", pad(String(month)), ...(words[1] === undefined ? [] : [pad(words[1])])].join("-");
}

const pad = (part: string): string => part.padStart(2, "0");

/** At most `most` remarks: those over it are joined to the last, so that none is lost unless it passes the length of a text. */
export function within(most: number, remarks: readonly string[]): string[] {
  if (remarks.length <= most) return [...remarks];
  return [...remarks.slice(0, most - 1), passageOf(remarks.slice(most - 1).join("; "))];
}
