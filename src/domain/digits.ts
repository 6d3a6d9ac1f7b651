/** A text with the decimal digits of every script (Arabic-Indic, Persian, Devanagari, Thai, full-width ...) as 0 to 9; all else as it is. */
export function plainDigits(text: string): string {
  return isAscii.test(text) ? text : text.replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** What a decimal digit stands for. Unicode keeps the ten digits of a script together and in order, so counting back finds the zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(Math.max(0, code - before - 1)))) before++;
  return before % 10;
}

// oxlint-disable-next-line no-control-regex -- the range is all of ASCII
const isAscii = /^[\u0000-\u007f]*$/;
