import { codeUnits, DistanceFrom, type NamePart } from "#names";
import type { Senses } from "../weighing/senses.ts";
import type { Segment } from "../segments/segment.ts";
import { bitsOf, letterBits, shapeOf } from "../words/token-marks.ts";

/**
 * What stands beside the parts found: in a name that another part led to, the words left over are compared with those asked for letter by letter, and
 * may be more slips away than words that are looked up by themselves. "Gee" may be Geon where it stands beside Mo: of all that is held it might be too much.
 * Particles and suffixes are compared as well: Ana that lost a letter reads as one.
 * Every word is compared once in a search of a segment.
 */
export class Beside {
  readonly #distances = Array.from({ length: mostParts }, () => new DistanceFrom(new Uint16Array(0)));
  /** Of each part that is compared: its mask, its shape and its weight. */
  readonly #masks = new Uint16Array(mostParts);
  readonly #shapes = new Uint32Array(mostParts);
  readonly #weights = new Float64Array(mostParts);
  #count = 0;
  /** A bit per token that was compared. */
  #compared = new Uint8Array(0);
  #tokens: number[] = [];

  /** Goes on to another question, or another segment. */
  begin(parts: readonly NamePart[], { lexicon }: Segment): void {
    for (const token of this.#tokens) this.#compared[token >>> 3] = 0;
    this.#tokens = [];
    if (this.#compared.length * 8 < lexicon.size) this.#compared = new Uint8Array((lexicon.size >>> 3) + 1);
    this.#count = 0;
    // Beside a single part nothing stands that it might be.
    if (parts.length === 1) return;
    for (const [at, part] of parts.entries()) {
      if (!isCompared(part)) continue;
      const units = codeUnits(part.text.slice(0, longestCompared));
      this.#distances[this.#count]?.start(units);
      this.#masks[this.#count] = 1 << at;
      this.#shapes[this.#count] = shapeOf(units);
      this.#weights[this.#count++] = part.weight;
    }
  }

  /** Adds to the senses what the words of a name may be that were not compared yet. */
  learn({ items, itemStarts, lexicon }: Segment, name: number, senses: Senses): void {
    if (this.#count === 0) return;
    const end = itemStarts[name + 1] ?? 0;
    for (let at = (itemStarts[name] ?? 0) + 1; at < end; at++) {
      const token = (items[at] ?? 0) & 0xffffff;
      const bit = 1 << (token & 7);
      if (((this.#compared[token >>> 3] ?? 0) & bit) !== 0) continue;
      this.#compared[token >>> 3] = (this.#compared[token >>> 3] ?? 0) | bit;
      this.#tokens.push(token);
      this.#compare(token, lexicon, senses);
    }
  }

  #compare(token: number, lexicon: Segment["lexicon"], senses: Senses): void {
    const held = lexicon.shape(token);
    const length = held >>> 26;
    for (let i = 0; i < this.#count; i++) {
      const asked = this.#shapes[i] ?? 0;
      const longer = Math.max(asked >>> 26, length);
      const most = Math.min(mostSlips, longer >>> 1);
      const gone = bitsOf(asked & ~held & letterBits);
      const come = bitsOf(held & ~asked & letterBits);
      // A slip takes at most one letter away, brings at most one, and changes the length by at most one.
      if (Math.max(gone, come, Math.abs((asked >>> 26) - length)) > most) continue;
      const slips = this.#distances[i]?.to(lexicon.units, lexicon.start(token), length) ?? 0;
      if (slips === 0) continue;
      // Swapped neighbours with a letter between them are three slips by this measure, and two to whoever types.
      const isShuffled = slips === most + 1 && gone + come <= 1;
      if (slips <= most || isShuffled)
        senses.addOne(
          token,
          this.#masks[i] ?? 0,
          -(this.#weights[i] ?? 0) * (isShuffled ? lossOfShuffled : lossOf(slips, longer)),
        );
    }
  }
}

/**
 * The least that a name loses, in nats, by lacking a part that nothing was found for: less than its cost, as long as what stands in its place may turn out
 * to be like it by so few slips as it was not looked up with. Names are not sought for more slips than that, which are compared all the same in what is weighed.
 */
export function leastLossOf(part: NamePart): number {
  if (!isCompared(part)) return Infinity;
  const length = Math.min(longestCompared, part.text.length);
  // Two slips of long words, and one of most, were found by themselves.
  if (length >= longWord) return Infinity;
  const slips = length <= 2 ? 1 : 2;
  return part.weight * lossOf(slips, length + slips);
}

function isCompared({ script, role, text }: NamePart): boolean {
  return script === "Latn" && role !== "initial" && text.length >= 2;
}

/** What a part loses, in nats, by being so many slips away in words of which the longer is so long: less than two parts that contradict each other (3.3). */
function lossOf(slips: number, longer: number): number {
  return 1.3 + (2.5 * slips) / longer;
}

/** Of the same letters but one, in another order: a little more than parts that contradict each other. */
const lossOfShuffled = 3.1;
/** Words that are two slips away from such long ones are at least six letters long themselves: those are looked up with two slips. */
const longWord = 8;
/** More slips, or as many as half of the letters, make another word. */
const mostSlips = 3;
/** Units of a word that are compared: as many as there are bits in a number. */
const longestCompared = 31;
/** As many as a name is split into. */
const mostParts = 12;
