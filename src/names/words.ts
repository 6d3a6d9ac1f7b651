// The words of a written name: the first step of `partsOf`, and what the tables of phrases are matched against.
import { scriptOf } from "#domain";
import { asciiOf, fold, isAscii } from "./fold.ts";
import { takeApart, unspacedShare, type Unspaced } from "./unspaced.ts";

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

/** Splits a name into folded words. Unspaced Han and Hangul names become one word per character. */
export function wordsOf(name: string): NameWord[] {
  const words: NameWord[] = [];
  const folded = fold(name);
  if (isSimple.test(folded)) return simpleWords(folded);
  // A dot between Han words marks a foreign name written by sound: its words are not surname and given name.
  const bySound = /\p{Script=Han}[·・•‧=]\p{Script=Han}/u.test(folded);
  for (const run of folded.split(separators)) {
    let bound = false;
    for (const piece of run.split(hyphens)) {
      const cut = piece.slice(0, longestWord);
      const { texts, script }: Unspaced = bySound ? { texts: [cut] } : takeApart(cut);
      for (const text of texts) {
        if (words.length >= mostWords) return words;
        const word = wordOf(text, { bound, share: unspacedShare(texts.length), script });
        if (word === undefined) continue;
        words.push(word);
        bound = true;
      }
    }
  }
  return words;
}

/** Letters a to z with nothing but spaces between them, as nearly all names come: none of what the rest looks for is in them. */
const isSimple = /^[a-z ]*$/;

function simpleWords(folded: string): NameWord[] {
  const words: NameWord[] = [];
  for (const run of folded.split(" ")) {
    if (words.length >= mostWords) return words;
    const text = run.slice(0, longestWord);
    if (text !== "") words.push({ text, script: "Latn", latin: text, bound: false, share: 1 });
  }
  return words;
}

const separators = /[^\p{L}\p{M}\p{N}‐‑‒–ー'.-]+|(?<=\p{L}{2})\.|\.(?=\P{L}|$)/u;
const hyphens = /[-‐‑‒–.']+/u;

function wordOf(
  written: string,
  as: { readonly bound: boolean; readonly share: number; readonly script: string | undefined },
): NameWord | undefined {
  if (written === "") return undefined;
  const script = as.script ?? (isAscii(written) ? (/[a-z]/.test(written) ? "Latn" : "Zyyy") : scriptOf(written));
  const latin = asciiOf(written).replace(ordinal, "$1");
  const text = script === "Latn" ? latin : written;
  return text === "" ? undefined : { text, script, latin, bound: as.bound, share: as.share };
}

/** "5th Shipyard" is Shipyard 5. */
const ordinal = /^([0-9]+)(?:st|nd|rd|th)$/;
