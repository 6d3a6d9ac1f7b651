import { readDates } from "#domain";
import { kindOf } from "./numbers/number-kinds.ts";

/** A name asked as free text, and what else stood in the text. */
export interface TextParts {
  readonly name: string;
  /** A date of birth as it was written. */
  readonly born?: string | undefined;
  /** A number as it was written. */
  readonly number?: string | undefined;
}

/**
 * Takes a date of birth and a number out of a name: `Yusuf Karaman, 12.3.1975`, `KARAMAN Yusuf (1975) BA1234567`. Only what cannot well be
 * part of a name is taken: a year alone needs a comma, brackets or a word before it, and a number is long.
 */
export function partsOfText(text: string): TextParts {
  const whole = { name: unquoted(text.trim().slice(0, longestName)) };
  if (!/\p{Nd}/u.test(text)) return whole;
  const [dateless, born] = takeDate(whole.name);
  const [numberless, number] = takeNumber(dateless);
  const name = unquoted(
    numberless
      .replaceAll(/^[\s,،;:()]+|[\s,،;:(]+$/g, "")
      .replaceAll(/\(\s*\)/g, "")
      .trim(),
  );
  return /\p{L}{2}/u.test(name) ? { name, born, number } : whole;
}

/** What is quoted as a whole, without its marks: it was pasted out of a text. Marks inside a name are its own. */
function unquoted(name: string): string {
  return /^["“”„«»]([^"“”„«»]+)["“”„«»]$/u.exec(name)?.[1]?.trim() ?? name;
}

function takeDate(text: string): readonly [rest: string, date?: string] {
  for (const pattern of datePatterns) {
    const found = pattern.exec(text);
    const written = found?.[1]?.trim();
    if (found === null || written === undefined || !isBirth(written)) continue;
    return [`${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim(), written];
  }
  return [text];
}

/** The mark of a calendar behind a date. */
const mark = String.raw`(?:\s?(?:A\.?H|S\.?H|A\.?P|B\.?E|E\.?C|A\.?D|ه[ـ\u200d]*\.?(?:\s?[شق])?|[شقم])\.?(?![\p{L}\p{Nd}]))?`;
/**
 * A word for birth; a day in digits; at the end, a day with its month in letters (elsewhere it names a movement); a year that is set apart.
 */
const datePatterns: readonly RegExp[] = [
  /(?<![\p{L}\p{Nd}])((?:born|b\.|d\.?o\.?b\.?|date of birth|geb\.|né[e]? le|i lindur|e lindur|مواليد|род\.)[\s:]*[^,;()]{2,30})\)?$/iu,
  new RegExp(
    String.raw`(?<![\p{L}\p{Nd}./-])(\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}${mark})(?![\p{L}\p{Nd}./-])`,
    "iu",
  ),
  new RegExp(String.raw`(?<![\p{L}\p{Nd}])(\p{Nd}{1,2}[ .-]\p{L}[\p{L}\p{M}]{2,}\.?[ .-]\p{Nd}{4}${mark})\)?$`, "iu"),
  new RegExp(String.raw`[(,]\s*(\p{Nd}{4}~?${mark})\s*\)?$`, "iu"),
  new RegExp(String.raw`\(\s*(\p{Nd}{4}~?${mark})\s*\)`, "iu"),
];
/** A date on which somebody who travels may have been born; just which it is hangs on the day that it is asked. */
function isBirth(text: string): boolean {
  return readDates(text, "2050-01-01").some(({ date }) => date >= "1850" && date < "2050");
}

function takeNumber(text: string): readonly [rest: string, number?: string] {
  const words = text.split(/[\s,;]+/);
  for (const [i, word] of words.entries()) {
    const bare = word.replaceAll(/^[(#]+|[):.]+$/g, "");
    if (!isLongNumber(bare)) continue;
    const before = labels.test(words[i - 1] ?? "") ? i - 1 : i;
    return [[...words.slice(0, before), ...words.slice(i + 1)].join(" "), bare];
  }
  return [text];
}

/** Six characters with five digits among them, or an address or telephone number. */
function isLongNumber(word: string): boolean {
  if (/^(?=(?:\P{Nd}*\p{Nd}){5})[\p{L}\p{Nd}][\p{L}\p{Nd}-]{4,24}[\p{L}\p{Nd}]$/u.test(word)) return true;
  return /^[@+]|@/.test(word) && kindOf(word) !== undefined;
}

const labels = /^(?:passport|pass|pasaporta|id|card|doc|document|no|nr|number|№|#|جواز|паспорт)[.:#]*$/iu;
const longestName = 300;
