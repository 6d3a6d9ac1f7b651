import { isolate } from "./isolate.ts";
import { useTranslation } from "react-i18next";
import type { TFunction } from "i18next";
import { dateSpan, PartialDate } from "#domain";
import type { DatePoint } from "#domain";
import { countryName } from "./countries.ts";
import { isLanguage, languages } from "./languages.ts";

/** The twelve months' keys in the catalogues. */
const months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;

/** How values are written in the officer's language. Times are the reader's local time. */
export interface Formats {
  /** A whole or partial date: "4 Nov 1986", "about 1975", "between 1963 and 1968". What is no date is given back as it is. */
  readonly partialDate: (date: string) => string;
  /** "14:32:07". */
  readonly time: (instant: string) => string;
  /** "21 Nov 2026 14:32:07 CET". */
  readonly dateTime: (instant: string) => string;
  /** "14:32:07" today, "20 Nov 2026 14:32:07" before: for tables that name the zone in their head. */
  readonly moment: (instant: string) => string;
  /** "CET": the reader's time zone now. */
  readonly zone: () => string;
  /** "0.14 s". */
  readonly seconds: (milliseconds: number) => string;
  readonly integer: (value: number) => string;
  /** "4.2 MB". */
  readonly bytes: (value: number) => string;
  readonly country: (code: string) => string;
  /** An authority: a country, or an organisation such as UN or OFAC. */
  readonly authority: (id: string) => string;
}

/** The formats of the language shown. */
export function useFormats(): Formats {
  const { t, i18n } = useTranslation();
  const locale = isLanguage(i18n.language) ? languages[i18n.language].format : "en-GB";
  return {
    partialDate: (date) => writeDate(date, t),
    time: (instant) => clock(instant),
    dateTime: (instant) => `${writePoint(localDay(instant), t)} ${clock(instant)} ${zone(instant)}`,
    moment: (instant) => (isToday(instant) ? clock(instant) : `${writePoint(localDay(instant), t)} ${clock(instant)}`),
    zone: () => zone(new Date().toISOString()),
    seconds: (milliseconds) => t("dates.seconds", { n: (milliseconds / 1000).toFixed(milliseconds < 10 ? 3 : 2) }),
    integer: (value) => new Intl.NumberFormat(locale).format(value),
    bytes: (value) => writeBytes(value, t),
    country: (code) => countryName(code, i18n.language),
    authority: (id) => writeAuthority(id, t, i18n.language),
  };
}

/** A log number in groups of three, always left to right: "4 817 236". */
export function leafNumber(index: number): string {
  return String(index).replaceAll(/\B(?=(\d{3})+$)/g, " ");
}

function writeDate(text: string, t: TFunction): string {
  const date = PartialDate.safeParse(text);
  if (!date.success) return text;
  const { from, to, about } = dateSpan(date.data);
  if (date.data.includes("/")) return t("dates.between", { from: writePoint(from, t), to: writePoint(to, t) });
  return about ? t("dates.about", { date: writePoint(from, t) }) : writePoint(from, t);
}

function writePoint({ year, month, day }: DatePoint, t: TFunction): string {
  const name = month === undefined ? undefined : months[month - 1];
  if (name === undefined) return String(year);
  const values = { day: String(day ?? ""), month: t(`dates.month.${name}`), year: String(year) };
  return day === undefined ? t("dates.monthYear", values) : t("dates.dayMonthYear", values);
}

function localDay(instant: string): DatePoint {
  const date = new Date(instant);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function clock(instant: string): string {
  const date = new Date(instant);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}

function isToday(instant: string): boolean {
  return new Date(instant).toDateString() === new Date().toDateString();
}

function zone(instant: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZoneName: "short" }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

function writeBytes(value: number, t: TFunction): string {
  const units = ["B", "kB", "MB", "GB"] as const;
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(value, 1)) / 3));
  const amount = value / 1000 ** step;
  return t("dates.bytes", { n: amount.toFixed(step === 0 || amount >= 100 ? 0 : 1), unit: units[step] ?? "B" });
}

function writeAuthority(id: string, t: TFunction, language: string): string {
  const [own = id, federation] = id.split("@");
  if (federation !== undefined)
    return t("codes.linkedOf", { authority: writeAuthority(own, t, language), federation: isolate(federation) });
  const [code = id, unit] = id.split("/");
  const name =
    code === "XPO" || code === "UN" || code === "EU" || code === "OFAC"
      ? t(`codes.authority.${code}`)
      : countryName(code, language);
  return unit === undefined ? name : t("codes.unitOf", { unit, authority: name });
}
