/** A piece of a name taken apart: parts in order, and the script they are to be read in if it is not the script of each by itself. */
export interface Unspaced {
  readonly texts: readonly string[];
  readonly script?: string;
}

/**
 * Takes an unspaced name apart. Han characters (two to nine) and Hangul syllables (two to four; longer words are foreign names, written with spaces)
 * stand each by itself: where the surname ends is found by what the register holds. In Japanese names, kana behind or between them stay together.
 */
export function takeApart(piece: string): Unspaced {
  if (unspaced.test(piece)) return { texts: [...piece] };
  if (japanese.test(piece)) return { texts: piece.match(characterOrKana) ?? [piece], script: "Jpan" };
  return { texts: [piece] };
}

const unspaced = /^(?:\p{Script=Han}{2,9}|\p{Script=Hangul}{2,4})$/u;
/** Han characters and kana mixed, at most ten. */
const japanese =
  /^(?=.*\p{Script=Han})(?=.*[\p{Script=Hiragana}\p{Script=Katakana}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10}$/u;
const characterOrKana = /\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** What one of so many parts of an unspaced name counts: together they are a surname and a given name. */
export function unspacedShare(parts: number): number {
  return parts === 1 ? 1 : (parts === 2 ? 1.4 : 2.2) / parts;
}
