import { addPairing, askedOf, bestAssignment, heldOf, newPairings, partsUsed, type NamePart } from "#names";
import { weights } from "./scale.ts";
import { Senses, type ExactGain } from "./senses.ts";

/** The names of a register as the scorer reads them: item lists of tokens (`Segment`) and what a token looks like. */
export interface NamesHeld {
  readonly items: Uint32Array;
  /** Where the items of a name begin: a header, then one number per token. */
  itemsAt(name: number): number;
  /** The first code unit of a token. */
  firstUnit(token: number): number;
  /** Its code units. */
  length(token: number): number;
}

/**
 * Scores names of a register against one question in nats: the gains of the best way to pair the parts, less what the parts left over cost.
 * To use: `begin` with the parts asked, add to `senses` every token that a slot may stand for, then `score` any number of names. One scorer serves
 * one thread for ever: it makes nothing while it scores.
 */
export class NameScorer {
  /** Per part asked: what it counts, 0 to 1. */
  readonly #weights = new Float64Array(mostParts);
  readonly #heldWeights = new Float64Array(mostParts);
  /** First letter of each part that may be an initial or be held as one; 0 for none. */
  readonly #letters = new Uint16Array(mostParts);
  readonly #isInitial = new Uint8Array(mostParts);
  /** What tokens may stand for: filled from outside, and read by searches that want the best of a token. */
  readonly senses = new Senses();
  readonly #pairings = newPairings();
  #parts = 0;

  /** Starts a new question. With `exactly` the gains of some senses are bounds, and it finds out what those of a name are that is scored. */
  begin(parts: readonly NamePart[], exactly?: ExactGain): void {
    this.#parts = Math.min(parts.length, mostParts);
    for (let at = 0; at < this.#parts; at++) {
      const part = parts[at];
      this.#weights[at] = part?.weight ?? 0;
      const isWord = part?.script === "Latn" && (part.role === "plain" || part.role === "initial");
      this.#letters[at] = isWord ? part.latin.charCodeAt(0) : 0;
      this.#isInitial[at] = part?.latin.length === 1 ? 1 : 0;
    }
    this.senses.clear(exactly);
  }

  /** What parts of a mask cost when nothing is found for them: the most that leaving them out takes from a score. */
  costOf(asked: number): number {
    return weights.costs.asked * weightOf(this.#weights, asked);
  }

  /** What a name of the register says for being the name asked, in nats. */
  score(held: NamesHeld, name: number): number {
    const start = held.itemsAt(name);
    const { items } = held;
    const header = items[start] ?? 0;
    const senses = this.senses;
    this.#pairings.count = 0;
    this.#heldWeights.fill(0);
    for (let at = start + 1; at <= start + (header & 255); at++) {
      const item = items[at] ?? 0;
      const from = (item >>> 24) & 15;
      if (((item >>> 28) & 3) === 0)
        this.#heldWeights[from] = Math.max(this.#heldWeights[from] ?? 0, levels[item >>> 30] ?? 1);
    }
    for (let at = start + 1; at <= start + (header & 255); at++) {
      const item = items[at] ?? 0;
      const token = item & 0xffffff;
      const span = ((item >>> 28) & 3) + 1;
      const heldMask = ((1 << span) - 1) << ((item >>> 24) & 15);
      for (let row = senses.first(token); row !== 0; row = senses.after(row))
        this.#pair(senses.asked(row), heldMask, senses.exactGain(row));
      if (span === 1) this.#pairInitials(held.firstUnit(token), heldMask, held.length(token) === 1 ? 1 : 0);
    }
    return this.#settle() - ((header & weakBit) === 0 ? 0 : weights.weakName);
  }

  /** A pairing is worth its gain and what its parts would cost if they were left to contradict each other. */
  #pair(asked: number, held: number, gain: number): void {
    const saved = weightOf(this.#weights, asked) + weightOf(this.#heldWeights, held);
    const value = gain + (weights.costs.contradiction / 2) * saved;
    if (value > 0) addPairing(this.#pairings, partsUsed(asked, held), value, gain);
  }

  #pairInitials(letter: number, held: number, isInitial: number): void {
    for (let at = 0; at < this.#parts; at++) {
      if (this.#letters[at] === letter && this.#isInitial[at] !== isInitial) this.#pair(1 << at, held, weights.initial);
    }
  }

  #settle(): number {
    const { parts, gain, count } = this.#pairings;
    const chosen = bestAssignment(this.#pairings);
    let [used, sum] = [0, 0];
    for (let i = 0; i < count; i++) {
      if ((chosen & (1 << i)) === 0) continue;
      used |= parts[i] ?? 0;
      sum += gain[i] ?? 0;
    }
    const askedAlone = weightOf(this.#weights, ~askedOf(used), this.#parts);
    const heldAlone = weightOf(this.#heldWeights, ~heldOf(used));
    const contradicted = Math.min(askedAlone, heldAlone);
    const { contradiction, asked, held } = weights.costs;
    return sum - contradiction * contradicted - asked * (askedAlone - contradicted) - held * (heldAlone - contradicted);
  }
}

/** The weights of the parts of a mask, together. */
function weightOf(parts: Float64Array, mask: number, count = mostParts): number {
  let sum = 0;
  for (let at = 0; at < count; at++) if ((mask & (1 << at)) !== 0) sum += parts[at] ?? 0;
  return sum;
}

/** As many as a name is split into. */
const mostParts = 12;
const levels = [1, 0.6, 0.25, 0.15] as const;
const weakBit = 1 << 16;
