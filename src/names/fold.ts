// One folding for both sides: what is indexed and what is asked go through `fold`, so that they can never disagree.
import anyAscii from "any-ascii";
import { hanForm } from "./han-variants.ts";

/** Names longer than this are cut before anything else is done with them: work is bounded by the caller's text, never by its length. */
export const longestName = 320;

/** Marks that carry no letter: harakat, tatweel, Hebrew points, bidi controls, zero-width signs, apostrophes and modifier letters. */
const silent =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\u0591-\u05bd\u05bf-\u05c7\u05f4\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad'`´’‘ʻʼʹʺ′]/gu;
const hebrewGeresh = /[\u05f3׳]/gu;

const oneForOne = new Map(
  Object.entries({
    // Arabic script: one alef, one ya, one waw, one kaf, one ha (hamza on its own is silent).
    أ: "ا",
    إ: "ا",
    آ: "ا",
    ٱ: "ا",
    ٲ: "ا",
    ٳ: "ا",
    ى: "ي",
    ی: "ي",
    ې: "ي",
    ۍ: "ي",
    ئ: "ي",
    ێ: "ي",
    ؤ: "و",
    ۆ: "و",
    ۇ: "و",
    ۋ: "و",
    ک: "ك",
    ڪ: "ك",
    ہ: "ه",
    ھ: "ه",
    ە: "ه",
    ۀ: "ه",
    ۂ: "ه",
    ة: "ه",
    ء: "",
    ں: "ن",
    ګ: "گ",
    ړ: "ر",
    ڕ: "ر",
    ڑ: "ر",
    ڵ: "ل",
    ڈ: "د",
    ډ: "د",
    ٹ: "ت",
    ټ: "ت",
    ے: "ي",
    // Latin letters that Unicode does not decompose.
    ə: "a",
    ı: "i",
    ß: "ss",
    ø: "o",
    đ: "d",
    ð: "d",
    ł: "l",
    þ: "th",
    æ: "ae",
    œ: "oe",
    ŋ: "ng",
    ς: "σ",
    ё: "е",
    // Hebrew final letters.
    ך: "כ",
    ם: "מ",
    ן: "נ",
    ף: "פ",
    ץ: "צ",
  }),
);

/** NFKC, case, diacritics and letter variants folded; every script stays itself. Numerals of any script become 0-9. */
export function fold(text: string): string {
  const cut = text.slice(0, longestName);
  const plain = (isAscii(cut) ? cut : cut.normalize("NFKC")).toLowerCase();
  if (isAscii(plain)) return plain.replaceAll("'", "").replaceAll("`", "");
  const bare = stripMarks(plain.replace(silent, "").replace(hebrewGeresh, "'"));
  let folded = "";
  for (const letter of bare) folded += oneForOne.get(letter) ?? hanForm(letter) ?? digitOf(letter) ?? letter;
  return folded;
}

/** Lower-case a-z and 0-9 of any text, by any-ascii: the romanisation of last resort. */
export function asciiOf(folded: string): string {
  if (isAscii(folded)) return folded.replace(/[^a-z0-9]/g, "");
  return anyAscii(folded)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** Whether every character is ASCII. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/**
 * Drops combining marks where they are diacritics (Latin, Greek, Cyrillic but for й) and keeps them where they are letters (Indic, Thai,
 * kana). й without its breve would be another letter, и.
 */
function stripMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(
      /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\u0300-\u036f]*)(?!(?<=\u0438)\u0306)[\u0300-\u036f]/gu,
      "",
    )
    .normalize("NFC");
}

function digitOf(letter: string): string | undefined {
  if (!/\p{Nd}/u.test(letter)) return undefined;
  const code = letter.codePointAt(0) ?? 0;
  // Unicode keeps each set of decimal digits together, in order, and every set begins at a multiple of 16 or at 6 above one.
  let zero = code;
  while (zero > 0 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}
