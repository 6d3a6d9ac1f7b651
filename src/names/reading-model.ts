import { bestJoint, latinSum, latinTreeOf, type Edge, type Spelling, type Word } from "./lattice.ts";
import type { LetterModel } from "./letter-model.ts";
import { sharesOf, type Shares } from "./shares.ts";
import type { SpellingTree } from "./spelling-tree.ts";

/** What native words can be decoded with. */
export type Romaniser = Pick<LetterModel, "word" | "latinLog" | "jointLog">;

/** What a reading model is made of. */
export interface Readings {
  /** The syllables that each character is read as. */
  readonly syllables: ReadonlyMap<string, readonly string[]>;
  /** How names write a syllable in Latin letters. */
  readonly spell: (syllable: string) => Shares;
  /** Characters, or two together, that names spell by custom: these ways take half of the shares of what is also read by its sound. */
  readonly customary?: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads a table of readings: a line is a syllable, in a-z or as one Hangul character, and the characters read so. */
export function readSyllables(table: string): Map<string, string[]> {
  const syllables = new Map<string, string[]>();
  for (const line of table.trim().split("\n")) {
    const [, syllable = "", letters = ""] = /^([a-z]+|.)(.*)$/u.exec(line) ?? [];
    for (const letter of letters) {
      const known = syllables.get(letter);
      if (known === undefined) syllables.set(letter, [syllable]);
      else known.push(syllable);
    }
  }
  return syllables;
}

/**
 * Characters by how they are read: Han characters in Mandarin, Cantonese or Korean, Hangul syllables by their sound. Which characters a name has
 * is no news, so that every one counts alike (uniform marginals): the model says how likely a spelling is, given the characters.
 */
export class ReadingModel implements Romaniser {
  readonly #of: Readings;
  readonly #spelled = new Map<string, readonly Spelling[]>();
  readonly #latin: SpellingTree;

  constructor(of: Readings) {
    this.#of = of;
    const sums = new Map<string, number>();
    for (const letter of of.syllables.keys())
      for (const [latin, share] of this.#sharesOf(letter)) sums.set(latin, (sums.get(latin) ?? 0) + share);
    this.#latin = latinTreeOf(new Map([...sums].map(([latin, sum]) => [latin, sum / of.syllables.size])));
  }

  word(folded: string): Word {
    const letters = [...folded];
    const edges = letters.map((letter, at): Edge[] => {
      const found: Edge[] = [];
      for (const [to, unit] of [
        [at + 1, letter],
        [at + 2, letter + (letters[at + 1] ?? "")],
      ] as const) {
        const spellings = to <= letters.length ? this.#spellingsOf(unit) : [];
        if (spellings.length > 0) found.push({ to, spellings });
      }
      return found;
    });
    return { length: letters.length, edges, log: 0 };
  }

  latinLog(latin: string): number {
    return latinSum(latin, this.#latin);
  }

  jointLog(word: Word, latin: string, least?: number): number {
    return bestJoint(word, latin, least);
  }

  #spellingsOf(unit: string): readonly Spelling[] {
    const known = this.#spelled.get(unit);
    if (known !== undefined) return known;
    const shares = this.#sharesOf(unit);
    if (shares.size === 0) return [];
    const found = [...shares]
      .map(([latin, share]) => ({ latin, log: Math.log(share), codes: codesOf(latin) }))
      .toSorted((a, b) => b.log - a.log);
    this.#spelled.set(unit, found);
    return found;
  }

  /** The ways to spell a character or two, as shares of 1, over their readings. */
  #sharesOf(unit: string): Shares {
    const syllables = this.#of.syllables.get(unit) ?? [];
    const custom = this.#of.customary?.get(unit);
    const [only] = syllables;
    if (only !== undefined && syllables.length === 1 && custom === undefined) return this.#of.spell(only);
    const weights = new Map<string, number>();
    const add = (ways: Shares, factor: number): void => {
      for (const [latin, share] of ways) weights.set(latin, (weights.get(latin) ?? 0) + share * factor);
    };
    for (const syllable of syllables) add(this.#of.spell(syllable), 1 / syllables.length);
    if (custom !== undefined) add(sharesOf(custom, mostSpellings), 1);
    return weights.size === 0 ? weights : sharesOf(weights, mostSpellings);
  }
}

const mostSpellings = 30;

const codesOf = (latin: string): Uint8Array => Uint8Array.from(latin, (letter) => letter.charCodeAt(0) - 97);
