import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { Country, plainDigits } from "#domain";

/** A telephone number as far as its text tells. */
export interface Phone {
  /** All digits with the country's code and without `+` (E.164); absent when the text is a number within some country. */
  readonly whole?: string;
  /** The digits after the country's code, without the `0` that some countries dial before them. */
  readonly national: string;
  readonly country?: Country;
  /** Whether the numbering plan has such a number; absent when the country is not known. */
  readonly valid?: boolean;
}

/** Reads a telephone number: `+355 69 123 4567`, `00355691234567`, `069 123 4567`. `undefined` when it has too few or too many digits. */
export function readPhone(text: string): Phone | undefined {
  const typed = plainDigits(text.slice(0, longestPhone).normalize("NFKC")).trim().replace("(0)", "");
  const digits = typed.replaceAll(/\D/g, "");
  if (digits.length < 5 || digits.length > 17) return undefined;
  if (!/^(?:\+|00)/.test(typed)) return { national: digits.replace(/^0+/, "") };
  const whole = typed.startsWith("+") ? digits : digits.slice(2);
  const parsed = parsePhoneNumberFromString(`+${whole}`);
  if (parsed === undefined) return { national: whole, valid: false };
  const country = Country.safeParse(parsed.country);
  return {
    whole: parsed.number.slice(1),
    national: parsed.nationalNumber,
    valid: parsed.isValid(),
    ...(country.success ? { country: country.data } : {}),
  };
}

const longestPhone = 60;
