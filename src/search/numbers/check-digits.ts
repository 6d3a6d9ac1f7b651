// Check digits of numbers that carry their own. They are evidence of a slip, never a reason not to look.

/** Luhn's sum over digits, ISO/IEC 7812-1 annex B, as an IMEI has it (3GPP TS 23.003, annex B). */
export function luhnAgrees(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const doubled = Number(digits.at(-1 - i)) * (1 + (i % 2));
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** ISO 7064 MOD 97-10 over an IBAN without spaces, the first four characters moved to the end (ISO 13616). */
export function ibanAgrees(plain: string): boolean {
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** How long the IBANs of a country are, by the IBAN registry; undefined for a country that has none. */
export function ibanLength(country: string): number | undefined {
  return ibanLengths.get(country);
}

const ibanLengths: ReadonlyMap<string, number> = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27
   GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19
   MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23
   TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((row): [string, number] => [row.slice(0, 2), Number(row.slice(2))]),
);

/**
 * The check digit of a VIN, in its ninth place (49 CFR 565.15, taken up by ISO 3779 as an option). `undefined` where it says nothing: makers
 * outside North America (first character 1 to 5) and China (L) may use the place for something else.
 */
export function vinAgrees(plain: string): boolean | undefined {
  if (plain.length !== vinWeights.length) return undefined;
  let sum = 0;
  for (let i = 0; i < vinWeights.length; i++) sum += vinValue(plain.charAt(i)) * (vinWeights[i] ?? 0);
  const agrees = plain.charAt(8) === "0123456789X".charAt(sum % 11);
  return agrees || /^[1-5L]/.test(plain) ? agrees : undefined;
}

/** Whether a text could be a VIN: 17 characters, letters and digits, not I, O or Q. */
export function isVin(plain: string): boolean {
  return /^(?=.*[A-Z])(?=(?:.*\d){4})[A-HJ-NPR-Z0-9]{17}$/.test(plain);
}

const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const vinLetters = "ABCDEFGH..JKLMN.P.R..STUVWXYZ";

/** A to H are 1 to 8, J to R 1 to 9, S to Z 2 to 9; digits are themselves. */
function vinValue(character: string): number {
  const place = vinLetters.indexOf(character);
  return place < 0 ? Number(character) || 0 : (place % 10) + 1;
}
