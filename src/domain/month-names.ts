// Names of months in the languages of papers and lists.
import { Calendar } from "./calendar.ts";
import { monthNames } from "./month-names.generated.ts";

/** A month that a name may mean. One name can mean several: `listopad` is October in Zagreb and November in Prague. */
export interface NamedMonth {
  readonly calendar: Calendar;
  readonly month: number;
}

/** The months that a name or its abbreviation means, in any language known here. */
export function monthsNamed(name: string): readonly NamedMonth[] {
  names ??= allNames();
  const letters = lettersOf(name);
  // Hebrew writes "in" before a month without a space.
  return names.get(letters) ?? names.get(letters.replace(/^ב/, "")) ?? [];
}

/** Letters only, small and without accents: what is the same in `Févr.`, `fevr` and `FÉVR`. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}ʻʼʿʾ'’‘`ـ]/gu, "")
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim();
}

/** Made when the first month is met in letters: most dates are digits. */
let names: ReadonlyMap<string, readonly NamedMonth[]> | undefined;

function allNames(): Map<string, NamedMonth[]> {
  const found = new Map<string, NamedMonth[]>();
  for (const line of monthNames.trim().split("\n")) {
    const [calendar = "", number, ...words] = line.split("|");
    const month = { calendar: Calendar.parse(calendar), month: Number(number) };
    for (const word of words) found.set(word, [...(found.get(word) ?? []), month]);
  }
  return found;
}
