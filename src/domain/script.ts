// Which script a text is written in (ISO 15924), by Unicode's Script property.
const scripts = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Hira", /\p{Script=Hiragana}/u],
  ["Kana", /\p{Script=Katakana}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Beng", /\p{Script=Bengali}/u],
  ["Taml", /\p{Script=Tamil}/u],
  ["Sinh", /\p{Script=Sinhala}/u],
  ["Telu", /\p{Script=Telugu}/u],
  ["Mlym", /\p{Script=Malayalam}/u],
  ["Knda", /\p{Script=Kannada}/u],
  ["Gujr", /\p{Script=Gujarati}/u],
  ["Guru", /\p{Script=Gurmukhi}/u],
  ["Mymr", /\p{Script=Myanmar}/u],
  ["Khmr", /\p{Script=Khmer}/u],
  ["Laoo", /\p{Script=Lao}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
  ["Thaa", /\p{Script=Thaana}/u],
  ["Tibt", /\p{Script=Tibetan}/u],
] as const;

/** The ISO 15924 code of the first letter's script; `Jpan` for kanji with kana, `Zyyy` where there is no letter, `Zzzz` for others. */
export function scriptOf(text: string): string {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return "Zyyy";
  const first = scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? "Zzzz";
  const hasKana = first !== "Latn" && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return hasKana && /\p{Script=Han}/u.test(text) ? "Jpan" : first;
}
