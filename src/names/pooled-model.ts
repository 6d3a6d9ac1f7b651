import { asciiOf } from "./fold.ts";
import type { LetterModel, Word } from "./letter-model.ts";
import { lettersOf } from "./letters.ts";
import type { Romaniser } from "./reading-model.ts";

/** A script without a table of its own: its letters as any-ascii writes them, read as such letters are meant in the scripts that have tables. */
export class PooledModel implements Romaniser {
  readonly #ofAscii: LetterModel;

  constructor(ofAscii: LetterModel) {
    this.#ofAscii = ofAscii;
  }

  word(folded: string): Word {
    return this.#ofAscii.word(lettersOf(folded).map(asciiOf).join(""));
  }

  latinLog(latin: string): number {
    return this.#ofAscii.latinLog(latin);
  }

  jointLog(word: Word, latin: string, least?: number): number {
    return this.#ofAscii.jointLog(word, latin, least);
  }
}
