// What a number is the number of, by its form alone. A guess that explains and adds keys to look under; it never keeps anything from being found.
import { Country, plainDigits, type NumberKind } from "#domain";
import { ibanAgrees, ibanLength, isVin, luhnAgrees, vinAgrees } from "./check-digits.ts";
import { isEmail } from "./number-keys.ts";
import { readPhone } from "./phones.ts";
import { plainNumber } from "./plain-number.ts";

/** A number that somebody typed. */
export interface ReadNumber {
  readonly number: string;
  readonly country?: Country | undefined;
  readonly kind?: NumberKind | undefined;
  /** Whether check digit, length and numbering plan agree; absent where the kind has none of them. */
  readonly valid?: boolean | undefined;
}

/** Reads a number with what its form says. `IMEI`, `VIN`, `IBAN`, `Tel.` or a country and a colon before it say it outright. */
export function readNumber(text: string): ReadNumber {
  const trimmed = text.trim();
  const [, word = "", after = ""] = label.exec(trimmed) ?? [];
  const labelled = labels.get(word.toLowerCase());
  if (labelled !== undefined) return described(after.slice(0, longestTyped), labelled);
  const [, code, number] = /^([A-Z]{2})\s?[:/]\s*(\S*\p{Nd}\S*)$/u.exec(trimmed) ?? [];
  const country = code === undefined ? undefined : Country.safeParse(code);
  if (number !== undefined && country?.success === true) return { number, country: country.data };
  return described(trimmed.slice(0, longestTyped), kindOf(trimmed));
}

/** Whether a text says outright which number it is. */
export function isLabelled(text: string): boolean {
  return label.test(text.trim());
}

const label = /^(vin|chassis|imei|iban|tel|phone|plate)\b[\s.:#-]*([^\s.:#-].*\p{Nd}.*)$/isu;
const labels: ReadonlyMap<string, NumberKind> = new Map([
  ["vin", "vin"],
  ["chassis", "vin"],
  ["imei", "imei"],
  ["iban", "iban"],
  ["tel", "phone"],
  ["phone", "phone"],
  ["plate", "plate"],
]);

/** The kind that the form of a text shows; undefined for what may be any document's. */
export function kindOf(text: string): NumberKind | undefined {
  const trimmed = text.trim();
  // Most of what is asked is a name.
  if (!/[\p{Nd}@/]/u.test(trimmed)) return undefined;
  if (trimmed.length > longestTyped && !isEmail(trimmed)) return undefined;
  if (isEmail(trimmed)) return "email";
  if (/^@[\p{L}\p{Nd}_.-]+$/u.test(trimmed) || isProfile.test(trimmed)) return "handle";
  const plain = plainNumber(trimmed);
  if (isIban(plain)) return "iban";
  if (isVin(plain) || vinAgrees(withoutForbidden(plain)) === true) return "vin";
  if (isImei(plain, plainDigits(trimmed))) return "imei";
  if (isPhone(plainDigits(trimmed))) return "phone";
  return isPlate(trimmed) ? "plate" : undefined;
}

/** The kind, and whether the number keeps its rules. */
function described(number: string, kind: NumberKind | undefined): ReadNumber {
  const plain = plainNumber(number);
  switch (kind) {
    case "iban":
      return { number, kind, valid: isIban(plain) && ibanAgrees(plain), ...countryOfIban(plain) };
    case "vin":
      return { number, kind, valid: isVin(plain) ? vinAgrees(plain) : plain.length === 8 ? undefined : false };
    case "imei":
      return {
        number,
        kind,
        valid: plain.length === 15 ? luhnAgrees(plain) : plain.length === 14 || plain.length === 16,
      };
    case "phone": {
      const { country, valid } = readPhone(number) ?? { valid: false };
      return { number, kind, valid, country };
    }
    case "email":
    case "handle":
    case "plate":
    case undefined:
      return { number, kind };
  }
}

/** No VIN has I, O or Q; who reads one means 1 or 0. Told by the check digit, since seventeen characters are many things. */
function withoutForbidden(plain: string): string {
  const repaired = plain.replaceAll("I", "1").replaceAll(/[OQ]/g, "0");
  return repaired !== plain && isVin(repaired) ? repaired : "";
}

function isIban(plain: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain) && plain.length === ibanLength(plain.slice(0, 2));
}

function countryOfIban(plain: string): { readonly country?: Country } {
  const country = Country.safeParse(plain.slice(0, 2));
  return country.success ? { country: country.data } : {};
}

/** Fifteen digits that Luhn admits, or grouped as on the box (TAC, serial number, check digit): there a wrong digit is a slip. */
function isImei(plain: string, typed: string): boolean {
  if (!/^\d{14,16}$/.test(plain)) return false;
  return /^\d{2}[\s-]\d{6}[\s-]\d{6}(?:[\s-]\d{1,2})?$/.test(typed) || (plain.length === 15 && luhnAgrees(plain));
}

/** `+` or `00` and a country's code; or, within a country, `0` and groups. */
function isPhone(typed: string): boolean {
  if (/^(?:\+|00)[\d\s().\-/]+$/.test(typed)) return (readPhone(typed)?.whole?.length ?? 0) >= 7;
  return /^\(?0[\d)]+[\s./-]+[\d\s./-]{5,14}$/.test(typed) && /^\d{7,13}$/.test(typed.replaceAll(/\D/g, ""));
}

function isPlate(text: string): boolean {
  if (text.length > longestPlate) return false;
  const shape = latinShape(text);
  return plateShapes.some((one) => one.test(shape));
}

const isProfile =
  /^(?:https?:\/\/)?(?:www\.)?(?:t\.me|x\.com|twitter\.com|instagram\.com|facebook\.com|tiktok\.com|vk\.com)\/\S+$/i;

/** Digits as they are and letters in Latin capitals, with spaces and hyphens kept: they part a plate. */
function latinShape(text: string): string {
  return text
    .split(/[\s·.-]+/)
    .map(plainNumber)
    .join(" ");
}

/** Plates that are seldom written like a document's number: groups parted as on the plate. */
const plateShapes: readonly RegExp[] = [
  // Albania, Italy, France; Kosovo; North Macedonia, Serbia, Montenegro; Croatia, Slovenia
  /^[A-Z]{2} \d{3} ?[A-Z]{2}$/,
  /^0[1-8] \d{3} [A-Z]{2}$/,
  /^[A-Z]{2} \d{3,4} ?[A-Z]{1,2}$/,
  // Germany, Austria; Spain; Greece; Turkey; Great Britain
  /^[A-ZÄÖÜ]{1,3} [A-Z]{1,2} ?\d{1,4}[EH]?$/,
  /^\d{4} [BCDFGHJKLMNPRSTVWXYZ]{3}$/,
  /^[ABEHIKMNOPTXYZ]{3} \d{4}$/,
  /^(?:0[1-9]|[1-7]\d|8[01]) [A-Z]{1,3} \d{2,4}$/,
  /^[A-Z]{2}\d{2} [A-Z]{3}$/,
  // Russia; Ukraine
  /^[ABEKMHOPCTYX] ?\d{3} ?[ABEKMHOPCTYX]{2} ?\d{2,3}$/,
  /^[ABEKMHOPCTYXI]{2} \d{4} [ABEKMHOPCTYXI]{2}$/,
];

const longestTyped = 60;
const longestPlate = 12;
