// The words of a written name: the first step of `partsOf`, and what the tables of phrases are matched against.
import { scriptOf } from "#domain";
import { asciiOf, fold, isAscii } from "./fold.ts";

/** A word of a name, folded. */
export interface NameWord {
  /** In its own script. */
  readonly text: string;
  /** ISO 15924 code of its letters; `Zyyy` for digits. */
  readonly script: string;
  /** Lower-case a-z 0-9; the word itself when it is Latin, else the romanisation of last resort. */
  readonly latin: string;
  /** Stood in one word with the one before it (hyphen, or characters of an unspaced name). */
  readonly bound: boolean;
  /** What it counts beside a whole word: less than 1 for the characters of an unspaced name, which are a surname and a given name together. */
  readonly share: number;
}

/** Words beyond these are dropped before anything is done with them. */
export const mostWords = 48;
const longestWord = 40;

/** Splits a name into folded words. Unspaced Han and Hangul names of up to four characters (Han: six) become one word per character. */
export function wordsOf(name: string): NameWord[] {
  const words: NameWord[] = [];
  const folded = fold(name);
  // A dot between Han words marks a foreign name written by sound: its words are not surname and given name.
  const bySound = /\p{Script=Han}[·・•‧=]\p{Script=Han}/u.test(folded);
  for (const run of folded.split(separators)) {
    let bound = false;
    for (const piece of run.split(hyphens)) {
      const texts = bySound ? [piece.slice(0, longestWord)] : splitUnspaced(piece.slice(0, longestWord));
      for (const text of texts) {
        if (words.length >= mostWords) return words;
        const word = wordOf(text, bound, unspacedShare(texts.length));
        if (word === undefined) continue;
        words.push(word);
        bound = true;
      }
    }
  }
  return words;
}

const separators = /[^\p{L}\p{M}\p{N}‐‑‒–ー'.-]+|(?<=\p{L}{2})\.|\.(?=\P{L}|$)/u;
const hyphens = /[-‐‑‒–.']+/u;

function wordOf(written: string, bound: boolean, share: number): NameWord | undefined {
  if (written === "") return undefined;
  const script = isAscii(written) ? (/[a-z]/.test(written) ? "Latn" : "Zyyy") : scriptOf(written);
  const latin = asciiOf(written);
  const text = script === "Latn" ? latin : written;
  return text === "" ? undefined : { text, script, latin, bound, share };
}

/** What one of so many characters of an unspaced name counts: together they are a surname and a given name. */
function unspacedShare(characters: number): number {
  return characters === 1 ? 1 : (characters === 2 ? 1.4 : 2.2) / characters;
}

/** Characters of a short unspaced name one by one; anything else whole. */
function splitUnspaced(piece: string): readonly string[] {
  return unspaced.test(piece) ? [...piece] : [piece];
}

const unspaced = /^(?:\p{Script=Han}{2,6}|\p{Script=Hangul}{2,4})$/u;
