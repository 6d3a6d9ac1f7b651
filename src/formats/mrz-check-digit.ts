// Check digits of machine readable zones (ICAO Doc 9303-3, section 4.9): weights 7, 3, 1; A = 10 ... Z = 35, filler 0; modulus 10.

/** Whether `digit` is the check digit of `field`. A field of fillers only may carry the filler in its place. */
export function checkDigitAgrees(field: string, digit: string): boolean {
  if (digit === "<" && /^<*$/.test(field)) return true;
  return digit === checkDigit(field);
}

/** The check digit of a field that holds only A-Z, 0-9 and the filler. */
export function checkDigit(field: string): string {
  let sum = 0;
  for (let index = 0; index < field.length; index += 1)
    sum += valueOf(field.charCodeAt(index)) * (weights[index % 3] ?? 0);
  return String(sum % 10);
}

const weights = [7, 3, 1];

function valueOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 65 && code <= 90 ? code - 55 : 0;
}
