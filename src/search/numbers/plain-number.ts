import { plainDigits } from "#domain";

/**
 * A number of a document, plate, firearm or telephone as it is compared: capital letters and digits, nothing else. Digits of every script are
 * 0 to 9, and Cyrillic and Greek capitals that are drawn like Latin ones are Latin: "А 123 ВС" is a plate in either alphabet.
 */
export function plainNumber(text: string): string {
  if (isPlain.test(text)) return text;
  const plain = text
    .slice(0, longestText)
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{Nd}]/gu, "");
  return drawnAlike(plainDigits(plain)).slice(0, longestNumber);
}

/** Capitals of Cyrillic and Greek that no eye tells from Latin ones, as the Latin ones. */
function drawnAlike(capitals: string): string {
  return capitals.replaceAll(/[\u0370-\u04ff]/g, (letter) => latinOf.get(letter) ?? letter);
}

const latinOf: ReadonlyMap<string, string> = new Map(
  [
    ["АВЕЅІЈКМНОРСТУХӀ", "ABESIJKMHOPCTYXI"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  ].flatMap(([from = "", to = ""]) => Array.from(from, (letter, i): [string, string] => [letter, to.charAt(i)])),
);

/** Most numbers are written as they are compared. */
const isPlain = /^[A-Z0-9]{1,63}$/;
/** As many as a number table packs (`longestPacked`). */
export const longestNumber = 63;
/** Of a longer text, what follows is no number; NFKC may make one character eighteen. */
const longestText = 200;
