// Makes src/domain/month-names.generated.ts: how months are called, from the Unicode CLDR in this Node's ICU (Unicode licence).
// node bin/besa.js node bench/learn/month-names.ts [--print]
import { writeFileSync } from "node:fs";
import { pointOn, type Calendar } from "../../src/domain/calendar.ts";
import { lettersOf } from "../../src/domain/month-names.ts";

const file = "src/domain/month-names.generated.ts";

function main(): void {
  const text = `// Made by bench/learn/month-names.ts from the Unicode CLDR ${process.versions["cldr"] ?? ""} (Unicode licence). Do not edit.
// A line: calendar, month, then its names as \`lettersOf\` writes them.
export const monthNames = `;
  const lines = [...allNames()].map(([month, words]) => [month, ...[...words].toSorted()].join("|"));
  const made = `${text}\`\n${lines.join("\n")}\n\`;\n`;
  if (process.argv.includes("--print")) process.stdout.write(made);
  else writeFileSync(file, made);
}

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

type Add = (name: string, month: { readonly calendar: Calendar; readonly month: number }) => void;

/** The names by "calendar|month". */
function allNames(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add: Add = (name, { calendar, month }) => {
    const [letters, key] = [lettersOf(name), `${calendar}|${month}`];
    if (letters.length > 1) found.set(key, (found.get(key) ?? new Set()).add(letters));
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
function addWalking(calendar: WalkedCalendar, formats: readonly Intl.DateTimeFormat[], add: Add): void {
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

main();
