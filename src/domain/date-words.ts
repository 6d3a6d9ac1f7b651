// Words around dates: which calendar, about, how old. In the languages of papers and of the officers who read them.
import type { Calendar } from "./calendar.ts";

/** A text without its marks of a calendar, and the calendars they mean; `undefined` when there are none. */
export function withoutCalendar(text: string): {
  readonly rest: string;
  readonly calendars: readonly Calendar[] | undefined;
} {
  for (const [calendars, mark] of calendarMarks) {
    const rest = text.replace(mark, " ");
    if (rest !== text) return { rest: rest.trim(), calendars };
  }
  return { rest: text, calendars: undefined };
}

/** Marks stand before or behind, apart from other letters. Solar before lunar: `ه‍ ش` begins like `هـ`. */
const calendarMarks: readonly (readonly [readonly Calendar[], RegExp])[] = [
  [["persian"], mark("a\\.?p\\.?|s\\.?h\\.?|h\\.?\\s?sh\\.?|a\\.?h\\.?s\\.?|shamsi|jalali|persian|solar(?: hijri)?")],
  [["persian"], mark("ه[ـ\u200d]*\\.?\\s?ش\\.?|(?:هجر[يی] )?شمس[يی]ة?|(?:هجر[يی] )?خورشید[يی]|(?:هجري )?لمریز|ش")],
  [["hijri", "hijri-tabular"], mark("a\\.?h\\.?|hijri|hijra|hicri|h\\.?|lunar(?: hijri)?")],
  [["hijri", "hijri-tabular"], mark("ه[ـ\u200d]*\\.?(?:\\s?ق\\.?)?|هجر[يی]ة?(?: قمر[يی]ة?)?|قمر[يی]ة?|ق")],
  [["buddhist"], mark("b\\.?\\s?e\\.?|buddhist(?: era)?|พ\\.?\\s?ศ\\.?|พุทธศักราช")],
  [["hebrew"], mark("a\\.?m\\.?|anno mundi|hebrew|jewish")],
  [["ethiopic"], mark("e\\.?\\s?c\\.?|ethiopian?|ethiopic|ዓ\\.?\\s?ም\\.?")],
  [["minguo"], /(?<!\p{L})(?:r\.?o\.?c\.?|minguo|中?華?民[國国])(?!\p{L}{2})/u],
  [["gregorian"], mark("a\\.?d\\.?|c\\.?e\\.?|gregorian|م|میلاد[یي]|ميلادي[ةه]?|н\\.?\\s?э\\.?")],
];

function mark(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, "u");
}

/** A text without the word for "about", and whether it had one. */
export function withoutAbout(text: string): { readonly rest: string; readonly about: boolean } {
  const rest = text.replace(aboutBefore, "").replace(aboutAfter, "").trim();
  return { rest, about: rest !== text.trim() };
}

const aboutWords =
  "circa|c\\.|ca\\.?|approximately|approx\\.?|about|around|estimated|est\\.?|rreth|afërsisht|vers|environ|etwa|ungefähr|yaklaşık|около|примерно|близу|حوالي|نحو|تقريبا|حدود|تقریبا|در حدود|~|≈";
const aboutBefore = new RegExp(`^(?:${aboutWords})\\s*(?=[\\s\\p{L}\\p{Nd}])`, "u");
const aboutAfter = new RegExp(`\\s*(?:~|≈|\\(?(?:approximately|approx\\.?|circa|تقريبا|تقریبا)\\)?)$`, "u");

/** "Born", "date of birth", before a date. */
export function withoutBorn(text: string): string {
  return text.replace(
    /^(?:born(?: on| in)?|d\.?o\.?b\.?|date of birth|b\.|\*|i lindur(?: më)?|e lindur(?: më)?|né[e]? le|geb\.?(?:oren)?(?: am)?|مواليد|متولد|род(?:\.|ился|илась)?)[\s:]*(?=[^\s:])/u,
    "",
  );
}

/** Where a text names several dates: `1963 or 1965`. */
export const orWords = /\s*;\s*|\s+(?:or|ose|oder|ou|или|او|أو|یا|ya da|veya)\s+/u;

/** The two ends of `1957 to 1963`, `between 1957 and 1963`, `1957 - 1963`. */
export function endsOf(text: string): readonly [string, string] | undefined {
  const inner = text.replace(/^(?:between|from|ndërmjet|midis|nga|zwischen|entre|من|بين|بین|از|между|от)\s+/u, "");
  const [from, to, more] = inner.split(inner === text ? rangeWords : rangeOrAnd);
  return from !== undefined && to !== undefined && more === undefined && /\d/.test(from) && /\d/.test(to)
    ? [from, to]
    : undefined;
}

const rangeWords =
  /\s+(?:to|until|till|deri më|deri|bis|à|إلى|الى|تا|до)\s+|(?<=\d{4})\s+[-–—]\s+(?=\d)|(?<=^\d{4})\s*[-–—]\s*(?=\d{4}$)|\s*[–—]\s*/u;
const rangeOrAnd = new RegExp(`${rangeWords.source}|\\s+(?:and|dhe|e|und|et|و|и)\\s*`, "u");

/** An age: years from, years to; and the day or year at which it held, where the text says. */
export interface Age {
  readonly least: number;
  readonly most: number;
  readonly at?: string;
  /** Nothing but digits: it may be a year as well. */
  readonly bare: boolean;
}

/** Reads `34`, `34 years`, `aged 34`, `40-45`, `40s`, `34 in 2015`. */
export function ageIn(text: string): Age | undefined {
  const [, before = "", low = "", high, decade, after = "", at] = agePattern.exec(text) ?? [];
  const least = Number(low);
  if (low === "" || (low.length === 3 && least > oldest)) return undefined;
  const most = decade === undefined ? Number(high ?? low) : least + 9;
  if (most < least || most > oldest) return undefined;
  const bare = `${before}${after}` === "" && high === undefined && decade === undefined && at === undefined;
  return { least, most, bare, ...(at === undefined ? {} : { at }) };
}

const agePattern =
  /^((?:age|aged|mosha|vjeç|im alter von|alter|âge|âgé de|في|عمر|العمر|возраст|سن)?)[\s:]*(\d{1,3})(?:\s*(?:-|–|to|deri)\s*(\d{1,3})|('?s))?\s*((?:years?(?: old)?|yrs?|y\/?o|y|vjeç|vjeçe|ans|jahre(?: alt)?|лет|года?|سنة|سنوات|عاما?|ساله?)?)(?:\s+(?:in|on|at|as of|në|më|en|im|am|في|в|در)\s+(.*\d.*))?$/u;
/** Nobody is known to have been older than 122. */
const oldest = 122;
