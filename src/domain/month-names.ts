// Names of months in the languages of papers and lists, as the Unicode CLDR has them (`Intl`), and the few that it has not.
import { pointOn, type Calendar } from "./calendar.ts";

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

const gregorianLocales =
  "en sq fr de it es pt ro nl pl cs sk sl hr sr sr-Latn mk bg ru uk be tr az el hu fi sv da nb et lv lt ka hy he ar ar-SY ar-DZ ar-MA fa ur ps hi bn ta si th id ms uz kk";
type WalkedCalendar = Parameters<typeof pointOn>[0];
const otherLocales: readonly (readonly [WalkedCalendar, string, string])[] = [
  ["hijri", "islamic-umalqura", "en ar fa ur tr sq bs id"],
  ["persian", "persian", "en fa fa-AF ps"],
  ["hebrew", "hebrew", "en he fr de"],
  ["ethiopic", "ethiopic", "en am"],
];
/** Spellings that CLDR does not have, from the first month on: Dari in Latin letters, and Arabic and Persian months as passports write them. */
const otherSpellings: readonly (readonly [Calendar, string])[] = [
  ["persian", "hamal,sawr,jawza,saratan,asad,sonbola,mizan,aqrab,qaws,jadi,dalw,hoot"],
  ["persian", "farvardin,ordibehesht,khordad,tir,mordad,shahrivar,mehr,aban,azar,dey,bahman,esfand"],
  [
    "hijri",
    "muharram,safar,rabi al awwal,rabi al thani,jumada al ula,jumada al akhira,rajab,shaban,ramadan,shawwal,dhu al qadah,dhu al hijjah",
  ],
  [
    "hijri",
    "muharram,safar,rabi ul awwal,rabi ul thani,jumada al awwal,jumada al thani,rajab,shaban,ramazan,shawwal,zul qadah,zul hijjah",
  ],
  ["hebrew", "tishrei,cheshvan,kislev,teves,shvat,adar alef,adar bet,nissan,iyyar,sivan,tammuz,av,elul"],
];

function allNames(): Map<string, NamedMonth[]> {
  const found = new Map<string, NamedMonth[]>();
  const add = (name: string, { calendar, month }: NamedMonth): void => {
    const letters = lettersOf(name);
    const known = found.get(letters) ?? [];
    if (letters.length < 2 || known.some((one) => one.calendar === calendar && one.month === month)) return;
    found.set(letters, [...known, { calendar, month }]);
  };
  for (const locale of gregorianLocales.split(" "))
    for (const format of formatsOf(locale, "gregory"))
      for (let month = 1; month <= 12; month++)
        add(monthIn(format, new Date(Date.UTC(1999, month - 1, 15))), { calendar: "gregorian", month });
  for (const [calendar, name, locales] of otherLocales)
    for (const locale of locales.split(" ")) addWalking(calendar, formatsOf(locale, name), add);
  // Of a common year; the second of a leap year bears the bare name as well.
  for (const adar of ["Adar", "אדר"]) add(adar, { calendar: "hebrew", month: 7 });
  for (const [calendar, months] of otherSpellings)
    months.split(",").forEach((month, i) => add(month, { calendar, month: i + 1 }));
  return found;
}

/** Names of the months of a calendar other than ours, met on a walk through a year that has all of them. */
function addWalking(
  calendar: WalkedCalendar,
  formats: readonly Intl.DateTimeFormat[],
  add: (name: string, month: NamedMonth) => void,
): void {
  const seen = new Set<number>();
  for (let day = hebrewLeapYear; day < hebrewLeapYear + 390; day++) {
    const { month } = pointOn(calendar, day);
    if (seen.has(month)) continue;
    seen.add(month);
    for (const format of formats) add(monthIn(format, new Date(day * 86_400_000)), { calendar, month });
  }
}

/** The first day of 5744, in days since 1970-01-01. */
const hebrewLeapYear = 4998;

/** Alone and after a day (many languages decline it), whole and abbreviated. */
function formatsOf(locale: string, calendar: string): Intl.DateTimeFormat[] {
  const name = `${locale}-u-ca-${calendar}`;
  return (["long", "short"] as const).flatMap((month) => [
    new Intl.DateTimeFormat(name, { timeZone: "UTC", month }),
    new Intl.DateTimeFormat(name, { timeZone: "UTC", month, day: "numeric", year: "numeric" }),
  ]);
}

function monthIn(format: Intl.DateTimeFormat, date: Date): string {
  return format.formatToParts(date).find(({ type }) => type === "month")?.value ?? "";
}
