import type { Edge, Spelling, Word } from "./lattice.ts";
import type { LetterModel } from "./letter-model.ts";
import { spellings } from "./spellings.ts";

/** What native words can be decoded with. */
export type Romaniser = Pick<LetterModel, "word" | "latinLog" | "jointLog">;

/**
 * Han characters by their readings in another script that has a letter model: Korean names in hanja are read as Hangul and spelled as Hangul
 * is. The table names the characters of each reading.
 */
export class ReadingModel implements Romaniser {
  readonly #by: LetterModel;
  readonly #readings = new Map<string, string[]>();
  readonly #spelled = new Map<string, readonly Spelling[]>();

  /** Reads a table of readings: a line is a syllable and the characters read so. */
  constructor(table: string, by: LetterModel) {
    this.#by = by;
    for (const line of table.trim().split("\n")) {
      const [syllable = "", ...characters] = line;
      for (const character of characters)
        this.#readings.set(character, [...(this.#readings.get(character) ?? []), syllable]);
    }
  }

  word(folded: string): Word {
    const characters = [...folded];
    const edges = characters.map((character, at): Edge[] => {
      const found = this.#spellingsOf(character);
      return found.length === 0 ? [] : [{ to: at + 1, spellings: found }];
    });
    return { length: characters.length, edges, log: 0 };
  }

  latinLog(latin: string): number {
    return this.#by.latinLog(latin);
  }

  jointLog(word: Word, latin: string): number {
    return this.#by.jointLog(word, latin);
  }

  /** The spellings of a character's readings, as shares of 1: what is read is given, only the spelling is open. */
  #spellingsOf(character: string): readonly Spelling[] {
    const known = this.#spelled.get(character);
    if (known !== undefined) return known;
    const syllables = this.#readings.get(character) ?? [];
    const found = syllables.flatMap((syllable) => spellings(this.#by.word(syllable), mostSpellings));
    const sum = found.reduce((total, { log }) => total + Math.exp(log), 0);
    const shares = found
      .map(({ latin, log }) => ({
        latin,
        log: log - Math.log(sum),
        codes: Uint8Array.from(latin, (letter) => letter.charCodeAt(0) - 97),
      }))
      .toSorted((a, b) => b.log - a.log);
    this.#spelled.set(character, shares);
    return shares;
  }
}

const mostSpellings = 10;
