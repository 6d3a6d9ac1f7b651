// Names written in other letters. Cyrillic, Greek, Georgian, Armenian, Devanagari, Thai, Hangul and Han names come in their own script and are
// written in Latin by rule; Arabic and Hebrew ones come in Latin, since their own script leaves the vowels out, and are written back.
import anyAscii from "any-ascii";
import { pick, type Chance } from "./chance.ts";

/** A part of a name: in Latin letters, and as its own script has it. */
export interface Word {
  readonly latin: string;
  readonly native?: string;
}

/** Usual Latin spellings where the rule gives another; Korean and Cantonese surnames above all. */
const usual = new Map(
  "gim kim|i lee|bag park|choe choi|jeong jung|gang kang|jo cho|yun yoon|im lim|o oh|seo suh|sin shin|gwon kwon|hwang hwang|an ahn|yu yoo|go ko|mun moon|bae bae|baeg baek|heo huh|no roh|u woo"
    .split("|")
    .map((pair) => {
      const [by = "", said = ""] = pair.split(" ");
      return [by, said] as const;
    }),
);

/** A native word with the Latin spelling that the rule gives. */
export function romanised(native: string): Word {
  const plain = anyAscii(native)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "")
    .replace(/iy$/, "y");
  const sounded =
    /[aeiouy]/.test(plain) && !/[^aeiouy]{4}/.test(plain)
      ? plain
      : plain.replaceAll(/([^aeiouy])(?=[^aeiouyh])/g, "$1a");
  return {
    latin: capital(/^\p{Script=Hangul}$/u.test(native) ? (usual.get(sounded) ?? sounded) : sounded),
    native: capital(native),
  };
}

const arabicPairs =
  "th ث|kh خ|dh ذ|sh ش|gh غ|ch تش|aa ا|ee ي|oo و|ou و|b ب|p ب|t ت|j ج|h ح|d د|r ر|z ز|s س|f ف|q ق|k ك|g ج|l ل|m م|n ن|w و|v ف|y ي|x كس|c ك";
const hebrewPairs =
  "sh ש|ch ח|kh ח|tz צ|th ת|ph פ|oo ו|ee י|b ב|p פ|t ט|j ג|h ה|d ד|r ר|z ז|s ס|f פ|q ק|k ק|g ג|l ל|m מ|n נ|w ו|v ב|y י|x קס|c ק|o ו|u ו|i י";

/** Longest first, so that a pair of letters is read before one. */
function writer(pairs: string, alef: string, end: string): (latin: string) => string {
  const table = pairs.split("|").map((pair) => pair.split(" "));
  const letters = new Map(table.map(([from = "", to = ""]) => [from, to]));
  return (latin) => {
    const text = lengthened(latin.toLowerCase().replaceAll(/([^aeiou])\1/g, "$1"));
    let written = /^[aeiou]/.test(text) ? alef : "";
    for (let at = written === "" ? 0 : 1; at < text.length;) {
      const two = letters.get(text.slice(at, at + 2));
      const last = at === text.length - 1;
      written += two ?? letters.get(text.charAt(at)) ?? (last && text.charAt(at) === "a" ? end : last ? "ي" : "");
      at += two === undefined ? 1 : 2;
    }
    return written;
  };
}

/** The long vowels of the commonest patterns: khaled, karim, jamal. */
function lengthened(text: string): string {
  return text
    .replace(/^([^aeiou]{1,2})a([^aeiou]{1,2})e([^aeiou])$/, "$1aa$2$3")
    .replace(/(?<=[^aeiou])i([^aeiou])$/, "ee$1")
    .replace(/(?<=[aeiou].*[^aeiou])a([^aeiou])$/, "aa$1");
}

/** Common Arabic names whose letters the rules do not give. */
const arabicUsual = new Map(
  "ahmad أحمد|ali علي|omar عمر|abdullah عبدالله|abdulrahman عبدالرحمن|mustafa مصطفى|saleh صالح|tariq طارق|faisal فيصل|nasser ناصر|saad سعد|saeed سعيد|adel عادل|adnan عدنان|bilal بلال|issa عيسى|ibrahim إبراهيم|ismail إسماعيل|osama أسامة|salah صلاح|mansour منصور|sultan سلطان|imad عماد|ziad زياد|fatima فاطمة|aisha عائشة|mariam مريم|layla ليلى|huda هدى|iman إيمان|muna منى|salma سلمى|lubna لبنى|hanan حنان|mahdi مهدي|musa موسى|taha طه|khatib خطيب|masri مصري|haddad حداد|khoury خوري|hashimi هاشمي|tamimi تميمي|ansari أنصاري|khan خان|malik مالك|hosseini حسيني|karimi كريمي|rashid رشيد|said سعيد|bouzid بوزيد"
    .split("|")
    .map((pair) => {
      const [latin = "", native = ""] = pair.split(" ");
      return [latin, native] as const;
    }),
);
const arabicByRule = writer(arabicPairs, "ا", "ة");

/** Writes a Latin name in Arabic letters, short vowels left out. */
export function inArabic(latin: string): string {
  return arabicUsual.get(latin.toLowerCase()) ?? arabicByRule(latin);
}

/** Writes a Latin name in Hebrew letters. */
export function inHebrew(latin: string): string {
  return hebrewByRule(latin).replace(/[כמנפצ]$/, (letter) => "ךםןףץ".charAt("כמנפצ".indexOf(letter)));
}
const hebrewByRule = writer(hebrewPairs, "א", "ה");

/** Other Latin letters for the same sound, as passports of several states have them. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/ph/, "f"],
  [/f/, "ph"],
  [/y$/, "i"],
  [/i$/, "y"],
  [/ou/, "u"],
  [/oo/, "u"],
  [/u/, "ou"],
  [/kh/, "h"],
  [/sh/, "ch"],
  [/ch/, "tch"],
  [/ee/, "i"],
  [/(?<=.)i(?=.)/, "e"],
  [/(?<=.)e(?=.)/, "i"],
  [/w/, "v"],
  [/v/, "w"],
  [/th/, "t"],
  [/(?<=[aeiou])h(?![aeiou])/, ""],
  [/c(?=[aou])/, "k"],
  [/k/, "c"],
  [/z/, "s"],
  [/j/, "y"],
  [/ei/, "ai"],
  [/([lmnrst])\1/, "$1"],
  [/(?<=[aeiou])([lmnrst])(?=[aeiou])/, "$1$1"],
];

/** The name as another office would spell it. */
export function respelt(latin: string, chance: Chance): string {
  const text = latin.toLowerCase();
  const able = respellings.filter(([from]) => from.test(text));
  if (able.length === 0) return mistyped(latin, chance);
  const [from, to] = pick(able, chance);
  return capital(text.replace(from, to));
}

/** One letter left out, put in, replaced, or exchanged with its neighbour; the first seldom. */
export function mistyped(latin: string, chance: Chance): string {
  const at = latin.length < 2 || chance() < 0.08 ? 0 : 1 + Math.floor(chance() * (latin.length - 1));
  const [before, letter, after] = [latin.slice(0, at), latin.charAt(at), latin.slice(at + 1)];
  const other = String.fromCharCode(97 + Math.floor(chance() * 26));
  const dice = chance();
  if (dice < 0.25 && latin.length > 2) return before + after;
  if (dice < 0.5) return before + other + letter + after;
  if (dice < 0.75 || after === "") return before + other + after;
  return before + after.charAt(0) + letter + after.slice(1);
}

/** With a capital letter first. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
