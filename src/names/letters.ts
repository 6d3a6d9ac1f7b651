/** The letters of a folded native word as the letter tables know them: Hangul syllables as their jamo, hiragana as katakana. */
export function lettersOf(folded: string): string[] {
  const letters: string[] = [];
  for (const letter of folded.normalize("NFC")) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0xac00 && code <= 0xd7a3) for (const jamo of letter.normalize("NFD")) letters.push(jamo);
    else if (code >= 0x3041 && code <= 0x3096) letters.push(String.fromCodePoint(code + 0x60));
    else letters.push(letter);
  }
  return letters;
}
