import type { Reason } from "#domain";
import { addPairing, bestAssignment, nearness, newPairings, partsUsed } from "./align.ts";
import { crossLikeness, leastJoint } from "./letter-model.ts";
import { compareSpelling, cutLikeness, SpelledPart } from "./likeness.ts";
import { partsOf, type NamePart } from "./parts.ts";
import type { Romaniser } from "./reading-model.ts";
import { romanisersOf } from "./romanise.ts";
import { tokensOf, type NameToken } from "./tokens.ts";

/** Two names side by side. */
export interface NameComparison {
  /** 0 to 1: see `nearness`. Rarity plays no part here; a search, which knows its register, weighs rare parts more. */
  readonly likeness: number;
  /** Why, each code once, in the order of the domain's list. */
  readonly reasons: readonly Reason[];
}

/**
 * Tells how alike other names are to this one, whatever their scripts, and why. Order-free; not symmetric, since what only the question has costs more. The name is
 * split and made ready once for all that it is compared with.
 */
export function comparerOf(asked: string): (held: string) => NameComparison {
  const askedParts = partsOf(asked);
  const tokens = tokensOf(askedParts, "asked").map(spelledOf);
  return (held) => {
    const heldParts = partsOf(held);
    const pairs = pairUp(askedParts, tokens, tokensOf(heldParts).map(spelledOf));
    const askedMatched = pairs.reduce((mask, pair) => mask | maskOf(pair.asked), 0);
    const heldMatched = pairs.reduce((mask, pair) => mask | maskOf(pair.held), 0);
    const matched = weightOf(askedParts, askedMatched);
    const gain = pairs.reduce((sum, pair) => sum + pair.likeness * weightOf(askedParts, maskOf(pair.asked)), 0);
    const [askedAlone, heldAlone] = [weightOf(askedParts, ~askedMatched), weightOf(heldParts, ~heldMatched)];
    const likeness = nearness({ matched, gain, askedAlone, heldAlone });
    return { likeness, reasons: reasonsOf(pairs, { askedAlone, heldAlone, askedParts, heldParts }) };
  };
}

interface Pair {
  readonly asked: NameToken;
  readonly held: NameToken;
  readonly likeness: number;
  readonly reasons: readonly Reason[];
}

function pairUp(
  askedParts: readonly NamePart[],
  allAsked: readonly SpelledToken[],
  allHeld: readonly SpelledToken[],
): Pair[] {
  const pairings = newPairings();
  const pairs = new Map<number, Pair>();
  for (const asked of allAsked) {
    for (const held of allHeld) {
      const pair = pairOf(asked, held);
      if (pair === undefined) continue;
      const parts = partsUsed(maskOf(pair.asked), maskOf(pair.held));
      const known = pairs.get(parts);
      if (known !== undefined && known.likeness >= pair.likeness) continue;
      pairs.set(parts, pair);
      const gain = pair.likeness * weightOf(askedParts, maskOf(pair.asked));
      addPairing(pairings, parts, gain, gain);
    }
  }
  const chosen = bestAssignment(pairings);
  return [...Array(pairings.count).keys()]
    .filter((i) => (chosen & (1 << i)) !== 0)
    .flatMap((i) => pairs.get(pairings.parts[i] ?? 0) ?? []);
}

/** A token, and its spelling made ready once for all that it is compared with. */
interface SpelledToken {
  readonly token: NameToken;
  readonly spelled: SpelledPart;
}

function spelledOf(token: NameToken): SpelledToken {
  return { token, spelled: new SpelledPart(token.text) };
}

function pairOf(
  { token: asked, spelled: askedSpelled }: SpelledToken,
  { token: held, spelled: heldSpelled }: SpelledToken,
): Pair | undefined {
  const joined: readonly Reason[] = asked.span === held.span ? [] : ["joined"];
  if (asked.text === held.text) {
    return {
      asked,
      held,
      likeness: 1,
      reasons: [...joined, asked.script === held.script ? "exact" : "transliteration"],
    };
  }
  if (isInitialOf(asked.text, held.text)) return { asked, held, likeness: initialLikeness, reasons: ["initial"] };
  const crossed = likenessAcross(asked, held);
  if (crossed >= leastAcross) return { asked, held, likeness: crossed, reasons: [...joined, "transliteration"] };
  if (asked.kind !== held.kind) return undefined;
  const spelled = compareSpelling(askedSpelled, heldSpelled);
  const cut = asked.isPlain && held.isPlain ? cutLikeness(asked.text, held.text) : 0;
  const { likeness, how } = cut > spelled.likeness ? ({ likeness: cut, how: "spelling" } as const) : spelled;
  if (likeness === 0) return undefined;
  return { asked, held, likeness, reasons: [...joined, asked.script === held.script ? how : "transliteration"] };
}

/** How likely one of two tokens is the other in Latin letters; 0 where neither or both are Latin names, no table is there, or it is less than counts. */
function likenessAcross(a: NameToken, b: NameToken): number {
  const [native, latin] = a.kind === "native" ? [a, b] : [b, a];
  if (native.kind !== "native" || latin.script !== "Latn") return 0;
  return laidOut(native).reduce((best, { romaniser, word }) => {
    const latinLog = romaniser.latinLog(latin.text);
    // What is less alike than counts, or than another table says, is not worked out to its end.
    const least = leastJoint(word.log, latinLog, Math.max(best, leastAcross)) - rounding;
    return Math.max(best, crossLikeness(romaniser.jointLog(word, latin.text, least), word.log, latinLog));
  }, 0);
}

const rounding = 1e-9;

interface LaidOut {
  readonly romaniser: Romaniser;
  readonly word: ReturnType<Romaniser["word"]>;
}

const known = new WeakMap<NameToken, readonly LaidOut[]>();

/** A native token for each table of its script: once, though it is compared with every token of the other name. */
function laidOut(native: NameToken): readonly LaidOut[] {
  const before = known.get(native);
  if (before !== undefined) return before;
  const made = romanisersOf(native.script).map((romaniser) => ({ romaniser, word: romaniser.word(native.text) }));
  known.set(native, made);
  return made;
}

const leastAcross = 0.45;

/** What an initial is worth beside the part it may stand for. */
export const initialLikeness = 0.7;

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.length > 1 && b.startsWith(a)) || (b.length === 1 && a.length > 1 && a.startsWith(b));
}

const maskOf = (token: NameToken): number => ((1 << token.span) - 1) << token.from;

function weightOf(parts: readonly NamePart[], mask: number): number {
  return parts.reduce((sum, part, i) => ((mask & (1 << i)) === 0 ? sum : sum + part.weight), 0);
}

function reasonsOf(
  pairs: readonly Pair[],
  rest: { askedAlone: number; heldAlone: number; askedParts: readonly NamePart[]; heldParts: readonly NamePart[] },
): Reason[] {
  if (pairs.length === 0) return ["different"];
  const found = new Set<Reason>(pairs.flatMap((pair) => pair.reasons));
  if (found.size > 1) found.delete("exact");
  const byAsked = pairs.toSorted((a, b) => a.asked.from - b.asked.from);
  if (byAsked.some((pair, i) => i > 0 && pair.held.from < (byAsked[i - 1]?.held.from ?? 0))) found.add("order");
  // Particles and titles that only one side writes are no news.
  const [asked, held] = [rest.askedAlone > unremarkable, rest.heldAlone > unremarkable];
  if (asked && held) found.add("part-contradicts");
  else if (asked) found.add("part-extra");
  else if (held) found.add("part-missing");
  if (found.size > 1) found.delete("exact");
  return [...found];
}

const unremarkable = 0.45;
