// A number whose check digit is wrong has a character that was read or typed wrongly. The numbers one slip away that keep their check digit
// are few: they are looked for as well.
import type { Understood } from "#domain";
import { ibanAgrees, luhnAgrees, vinAgrees } from "./check-digits.ts";
import { plainNumber } from "./plain-number.ts";

/**
 * The keys of the numbers that may have been meant: one other character, or two neighbours swapped, where the number breaks its own rules
 * (VIN, IMEI, IBAN); or the number of a passport without the check digit that its machine readable zone prints behind it.
 */
export function repairedKeys({ number, kind, valid }: NonNullable<Understood["document"]>): string[] {
  const plain = plainNumber(number);
  if (kind === undefined) return /^[A-Z0-9]{9}\d$/.test(plain) && zoneAgrees(plain) ? [plain.slice(0, -1)] : [];
  if (valid !== false) return [];
  if (kind === "vin" && plain.length === 17) return oneSlipAway(plain, (vin) => vinAgrees(vin) === true);
  if (kind === "imei" && plain.length === 15)
    // Under the key of the fourteen digits before the check digit, as every IMEI is held.
    return oneSlipAway(plain, luhnAgrees).map((imei) => `i${imei.slice(0, 14)}`);
  return kind === "iban" && plain.length <= longestIban ? oneSlipAway(plain, ibanAgrees) : [];
}

function oneSlipAway(plain: string, agrees: (number: string) => boolean): string[] {
  const found: string[] = [];
  for (let at = 0; at < plain.length; at++) {
    const [before, here, after] = [plain.slice(0, at), plain.charAt(at), plain.slice(at + 1)];
    for (const other of /\d/.test(here) ? digits : letters) if (other !== here) found.push(before + other + after);
    const next = after.charAt(0);
    if (next !== "" && next !== here) found.push(before + next + here + after.slice(1));
  }
  return found.filter(agrees).slice(0, mostRepairs);
}

// A digit is taken for another digit, a letter for a letter; digits and letters that are mistaken for each other share a key anyway.
const digits = Array.from("0123456789");
const letters = Array.from("ABCDEFGHJKLMNPRSTUVWXYZ");

/** The check digit of a machine readable zone: weights 7, 3, 1; A is 10 (ICAO 9303-3, section 4.9). */
function zoneAgrees(plain: string): boolean {
  let sum = 0;
  for (let i = 0; i < plain.length - 1; i++) sum += Number.parseInt(plain.charAt(i), 36) * ([7, 3, 1][i % 3] ?? 0);
  return sum % 10 === Number(plain.at(-1));
}

const longestIban = 34;
/** A VIN has about fifty; each costs a look-up. */
const mostRepairs = 100;
