/**
 * A text with numbers written in Hebrew letters as digits: `ה׳ באייר תש״ח` is `5 באייר 5708`. Such a number has a geresh behind its one letter or
 * gershayim before its last; the thousands of a year are left out by custom, and are five.
 */
export function withoutHebrewNumerals(text: string): string {
  return text.replaceAll(numeral, (_, letters: string) => {
    const value = Array.from(letters).reduce((sum, letter) => sum + (values.get(letter) ?? 0), 0);
    return String(value >= leastYear ? thousands + value : value);
  });
}

/** Not among other letters; the thousands, a lone `ה`, may stand before a year. */
const numeral = /(?<!\p{L})(?:ה['׳])?([א-ת]+['׳"״][א-ת]?)(?!\p{L})/gu;
const leastYear = 100;
const thousands = 5000;
const values: ReadonlyMap<string, number> = new Map(
  Array.from("אבגדהוזחטיכלמנסעפצקרשת", (letter, i): [string, number] => [
    letter,
    i < 9 ? i + 1 : i < 18 ? (i - 8) * 10 : (i - 17) * 100,
  ]),
);
