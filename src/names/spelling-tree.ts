/** One way a native unit is written in Latin: letters as codes 0-25, and the natural logarithm of the joint probability. */
export interface Spelling {
  readonly latin: string;
  readonly codes: Uint8Array;
  readonly log: number;
}

/** The spellings of the native units that begin at one place of a word, by the place behind the unit. */
export interface Edge {
  readonly to: number;
  readonly spellings: readonly Spelling[];
}

type Spellings = Edge["spellings"];

/** The spellings of one native unit as a tree, laid out like `TokenTree`. */
export interface SpellingTree {
  readonly masks: Uint32Array;
  readonly firsts: Uint32Array;
  /** Logarithm of the spelling that ends at a node, -Infinity where none does; and the best of it and all below. */
  readonly logs: Float64Array;
  readonly bests: Float64Array;
}

/** Trees by the spellings they were made of: those are the letter table's own, and live as long as it. */
const spellingTrees = new WeakMap<Spellings, SpellingTree>();

export function spellingTreeOf({ spellings }: Edge): SpellingTree {
  const known = spellingTrees.get(spellings);
  if (known !== undefined) return known;
  const made = buildSpellingTree(spellings);
  spellingTrees.set(spellings, made);
  return made;
}

function buildSpellingTree(spellings: Spellings): SpellingTree {
  const masks: number[] = [];
  const firsts: number[] = [];
  const logs: number[] = [];
  const bests: number[] = [];
  let level: Spellings[] = [spellings];
  for (let depth = 0; level.length > 0; depth++) {
    const deeper: Spellings[number][][] = [];
    const behind = masks.length + level.length;
    for (const group of level) {
      const byLetter = new Map<number, Spellings[number][]>();
      for (const one of group) {
        const letter = one.codes[depth];
        if (letter !== undefined) byLetter.set(letter, [...(byLetter.get(letter) ?? []), one]);
      }
      const letters = [...byLetter.keys()].toSorted((a, b) => a - b);
      firsts.push(behind + deeper.length);
      masks.push(letters.reduce((mask, letter) => mask | (1 << letter), 0));
      logs.push(group.reduce((best, one) => (one.codes.length === depth ? Math.max(best, one.log) : best), -Infinity));
      bests.push(group.reduce((best, one) => Math.max(best, one.log), -Infinity));
      for (const letter of letters) deeper.push(byLetter.get(letter) ?? []);
    }
    level = deeper;
  }
  return {
    masks: Uint32Array.from(masks),
    firsts: Uint32Array.from(firsts),
    logs: Float64Array.from(logs),
    bests: Float64Array.from(bests),
  };
}

/** How many bits of a number are set. */
export function bitsOf(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
