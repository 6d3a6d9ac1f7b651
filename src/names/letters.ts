/**
 * The letters of a folded native word as the letter tables know them: Hangul syllables as their jamo, hiragana as katakana, Thai and Lao vowels
 * behind the consonant that they are spoken behind, and no letters that are written to be silent.
 */
export function lettersOf(folded: string): string[] {
  const letters: string[] = [];
  for (const letter of spoken(folded.normalize("NFC"))) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0xac00 && code <= 0xd7a3) for (const jamo of letter.normalize("NFD")) letters.push(jamo);
    else if (code >= 0x3041 && code <= 0x3096) letters.push(String.fromCodePoint(code + 0x60));
    else letters.push(letter);
  }
  return letters;
}

/** Thai, Lao and Khmer names keep letters of their origin under a sign that silences them; Thai and Lao write some vowels first. */
function spoken(word: string): string {
  return thaiLaoKhmer.test(word) ? word.replace(silenced, "").replace(vowelFirst, "$2$1") : word;
}

const thaiLaoKhmer = /[\u0e00-\u0eff\u1780-\u17ff]/;
const silenced = /[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c|[\u0e81-\u0eae]\u0ecc|[\u1780-\u17a2]\u17cd/g;
const vowelFirst = /([\u0e40-\u0e44\u0ec0-\u0ec4])([\u0e01-\u0e2e\u0e81-\u0eae])/g;
