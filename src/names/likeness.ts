import type { Reason } from "#domain";
import { alignmentDistance, codeUnits } from "./distance.ts";
import { skeletonOf } from "./skeleton.ts";
import { isCompound } from "./compounds.ts";
import { soundKeysOf } from "./sound.ts";
import { spelledWord, spelledWordOf, spellingPrice, type WordHeld } from "./spelling-price.ts";
import { mandarinKeysOf, variantKeysOf } from "./variants.ts";

/**
 * The rules of spelling that an index must share with `compareSpelling`: edits allowed by length, edits allowed between parts of one skeleton,
 * the likeness below which two spellings are different parts, and likeness itself: by edits, by sound and of a part cut short.
 */
export const spelling = {
  editsAllowed,
  editsBySound: 4,
  leastLikeness: 0.5,
  likeness: spellingLikeness,
  skeletonOf,
  soundKeysOf,
  soundsLike,
  isCompound,
  variantKeysOf,
  mandarinKeysOf,
  cut: { shortest: 5, most: 6, likeness: lettersGone },
} as const;

/** How many edits a part of this length may differ by and still be looked for: one in a short part, none in two letters. */
function editsAllowed(length: number): number {
  return length <= 2 ? 0 : length <= 5 ? 1 : 2;
}

/**
 * How alike two spellings are, 0 to 1, from their edit distance and the longer one's length. Edits that leave the consonants as they were
 * (Mohammed, Muhamad) weigh 0.6 of others.
 */
function spellingLikeness(distance: number, longer: number, soundsAlike: boolean): number {
  return (1 - (distance * (soundsAlike ? 0.6 : 1)) / longer) ** steepness;
}

/** Above 1: the first edit already makes another name likelier than a slip. */
const steepness = 1.3;

/**
 * Tells how alike other Latin parts are to this one by the learnt prices of spellings, 0 to 1: for parts that share a key of their sound. About
 * half a microsecond a part.
 */
function soundsLike(part: string): (other: WordHeld) => number {
  const word = spelledWord(part);
  return (other) => {
    const price = spellingPrice(word, spelledWordOf(other), dearestAlike);
    return price === Infinity ? 0 : Math.exp(-(slip + priceScale * price) / likenessScale);
  };
}

/** What the learnt prices are worth beside edits, tuned on half of the aliases of the dev data. The scale is that of the scorer (`priceOf`). */
const slip = 0.5;
const priceScale = 0.6;
const likenessScale = 11;
/** What costs more is less alike than `leastLikeness`. */
const dearestAlike = (-likenessScale * Math.log(spelling.leastLikeness) - slip) / priceScale;

/**
 * How likely a part asked for is this longer one cut short, as the end of a machine readable line does it; 0 where it is none. Parts joined are not
 * cut: "Yusuf Ali" is no longer Yusuf.
 */
export function cutLikeness(asked: string, held: string): number {
  const gone = held.length - asked.length;
  const isCut =
    asked.length >= spelling.cut.shortest && gone > 0 && gone <= spelling.cut.most && held.startsWith(asked);
  return isCut ? lettersGone(gone) : 0;
}

function lettersGone(count: number): number {
  return 0.94 ** count;
}

/** A Latin part with what its comparison needs, each made when it is first wanted: a part is compared with every part of the other name. */
export class SpelledPart {
  readonly text: string;
  #units: Uint16Array | undefined;
  #skeleton: string | undefined;
  #soundKeys: readonly number[] | undefined;
  #variantKeys: ReturnType<typeof variantKeysOf> | undefined;
  #likeSound: ((other: WordHeld) => number) | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get units(): Uint16Array {
    return (this.#units ??= codeUnits(this.text));
  }

  get skeleton(): string {
    return (this.#skeleton ??= skeletonOf(this.text));
  }

  get soundKeys(): readonly number[] {
    return (this.#soundKeys ??= soundKeysOf(this.text));
  }

  get variantKeys(): ReturnType<typeof variantKeysOf> {
    return (this.#variantKeys ??= variantKeysOf(this.text));
  }

  /** How alike a part is that shares a key of sound. */
  soundsLike({ units, text }: SpelledPart): number {
    this.#likeSound ??= soundsLike(this.text);
    return this.#likeSound({ units, start: 0, length: text.length });
  }
}

/** How alike two Latin parts are, 0 where they are different parts, and what brings them together. */
export function compareSpelling(a: SpelledPart, b: SpelledPart): { readonly likeness: number; readonly how: Reason } {
  if (a.text === b.text) return { likeness: 1, how: "exact" };
  const ways = [byEdits(a, b), bySound(a, b), byVariant(a, b)];
  const best = ways.reduce((most, way) => (way.likeness > most.likeness ? way : most));
  return best.likeness < spelling.leastLikeness ? { likeness: 0, how: "different" } : best;
}

interface Way {
  readonly likeness: number;
  readonly how: Reason;
}

function byEdits(a: SpelledPart, b: SpelledPart): Way {
  const [here, there] = [a.text.length, b.text.length];
  const longer = Math.max(here, there);
  const soundsAlike = longer > 2 && a.skeleton === b.skeleton;
  const how = soundsAlike ? "sounds-alike" : "spelling";
  const limit = soundsAlike ? spelling.editsBySound : Math.min(editsAllowed(here), editsAllowed(there));
  const distance = alignmentDistance(a.units, b.units, limit);
  return { likeness: distance > limit ? 0 : spellingLikeness(distance, longer, soundsAlike), how };
}

function bySound(a: SpelledPart, b: SpelledPart): Way {
  const isShared = b.soundKeys.some((key) => a.soundKeys.includes(key));
  return { likeness: isShared ? a.soundsLike(b) : 0, how: "sounds-alike" };
}

/** Bill and William: the same name in another form. */
function byVariant(a: SpelledPart, b: SpelledPart): Way {
  const shared = a.variantKeys.filter(({ key }) => b.variantKeys.some((other) => other.key === key));
  return { likeness: shared.reduce((most, { likeness }) => Math.max(most, likeness), 0), how: "alias" };
}
