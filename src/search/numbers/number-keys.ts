// Under which keys a number is held and looked up. Both sides make them here, so that they can only meet.
import type { NumberKind } from "#domain";
import { readPhone } from "./phones.ts";
import { longestNumber, plainNumber } from "./plain-number.ts";

interface Numbered {
  readonly number: string;
  readonly kind?: NumberKind | undefined;
}

/**
 * The keys of a number: first the whole of it, then parts of it by which it can be found as well. A part begins with a lower-case letter,
 * which no whole number does: `i` and the fourteen digits of an IMEI without its check digit, `t` and a telephone number without its
 * country, `v` and the last eight characters of a VIN.
 */
export function numberKeys({ number, kind }: Numbered): string[] {
  const plain = plainNumber(number);
  switch (isEmail(number) ? "email" : kind) {
    case "email":
      return number.includes("@") ? [emailKey(number)] : [plain];
    case "handle":
      return [handleKey(number)];
    case "phone":
      return phoneKeys(number, plain);
    case "imei":
      return /^\d{14,16}$/.test(plain) ? [plain, `i${plain.slice(0, 14)}`] : [plain];
    case "vin":
      return plain.length === vinLength ? [plain, `v${plain.slice(-vinTail)}`] : [plain];
    case "iban":
    case "plate":
    case undefined:
      return [plain];
  }
}

/** The keys to look a number up by: its own, and those of what it may be a part of when nobody says what it is. */
export function askedKeys({ number, kind }: Numbered): string[] {
  const keys = numberKeys({ number, kind });
  const [plain = ""] = keys;
  if (kind === "vin" && plain.length === vinTail) keys.push(`v${plain}`);
  if (kind !== undefined) return keys;
  if (/^(?=.*\d{4}$)[A-Z0-9]{8}$/.test(plain)) keys.push(`v${plain}`);
  if (/^\d{14,16}$/.test(plain)) keys.push(`i${plain.slice(0, 14)}`);
  if (/^\d{7,13}$/.test(plain)) keys.push(`t${plain.replace(/^0+/, "")}`);
  return keys;
}

/** What finding a key says for "this is the number asked", 0 to 1: all of it, nearly all, or a part that others may share. */
export function keyWorth(key: string): number {
  return key.includes("@") ? 1 : (worths.get(key.charAt(0)) ?? 1);
}

/** A key as people write it. */
export function printedKey(key: string): string {
  return keyWorth(key) < 1 ? key.slice(1) : key;
}

// The fourteen digits name the device; the tail of a VIN and a number within a country are shared now and then.
const worths: ReadonlyMap<string, number> = new Map([
  ["i", 0.97],
  ["t", 0.8],
  ["v", 0.75],
]);

/** Whether a text is an address of electronic mail, as they are written in life (not all that RFC 5321 allows). */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text.trim());
}

/**
 * Case is of no account. Dots and what follows a plus only where the provider says that it ignores them: elsewhere they are other people.
 * A long address keeps its end, where the domain is.
 */
function emailKey(text: string): string {
  const [, local = "", domain = ""] = /^(.*)@(.*)$/.exec(text.normalize("NFKC").trim().toLowerCase()) ?? [];
  const provider = domain === "googlemail.com" ? "gmail.com" : domain;
  const untagged = ignoresTags.has(provider) ? local.replace(/(?<=.)\+.*$/, "") : local;
  const plain = provider === "gmail.com" ? untagged.replaceAll(".", "") : untagged;
  return `${plain}@${provider}`.slice(-longestNumber);
}

const ignoresTags: ReadonlySet<string> = new Set([
  "gmail.com",
  "outlook.com",
  "hotmail.com",
  "live.com",
  "icloud.com",
  "me.com",
  "protonmail.com",
  "proton.me",
  "pm.me",
  "fastmail.com",
]);

/** `@Name`, `Name` and `https://t.me/Name` are one handle. Dots and underscores are part of it. */
function handleKey(text: string): string {
  const named = /^(?:https?:\/\/)?(?:[\w-]+\.)+\w+\/@?([^\s/?#]+)/i.exec(text.trim())?.[1] ?? text.trim();
  return `@${named.replace(/^@/, "").normalize("NFKC").toLowerCase()}`.slice(0, longestNumber);
}

function phoneKeys(text: string, plain: string): string[] {
  const phone = readPhone(text);
  if (phone === undefined) return [plain];
  return [phone.whole ?? plain, `t${phone.national}`];
}

const vinLength = 17;
/** The part of a VIN that is stamped where the whole is not: the vehicle indicator section, ISO 3779. */
const vinTail = 8;
