import { beginsCompound, endsCompound } from "./compounds.ts";
import type { NamePart } from "./parts.ts";

/** A stretch of a name under which it can be found: one part, or neighbours written together. */
export interface NameToken {
  readonly text: string;
  /** First part and number of parts it stands for. */
  readonly from: number;
  readonly span: number;
  /** A part in its own letters, a romanisation of it, or parts joined. */
  readonly kind: "native" | "latin";
  /** Script of the part (ISO 15924), Latin tokens included: `Arab` for a romanised Arabic part. */
  readonly script: string;
  /** One part as it was written; joined parts and romanisations are not. */
  readonly isPlain: boolean;
  /** Neighbours of a name asked for, joined without knowing that they are one word. */
  readonly isGuess: boolean;
}

/** A name asked for; a name held; or a name held of somebody who has a name in Latin letters too, which needs no romanisation to be found. */
export type Side = "asked" | "held" | "held beside Latin";

/**
 * The tokens of a name: every part, natively and in Latin letters, and neighbours joined where people write them as one (abd al rahman,
 * Xiao ping, Jean-Luc, unspaced Han and Hangul). Both sides use the same tokens, but that a question joins any two neighbours: that costs
 * one look-up there and a token for every pair of a register here.
 */
export function tokensOf(parts: readonly NamePart[], side: Side = "held"): NameToken[] {
  const tokens: NameToken[] = [];
  for (let from = 0; from < parts.length; from++) {
    for (let span = 1; span <= widestJoin && from + span <= parts.length; span++) {
      const joined = parts.slice(from, from + span);
      if (isTorn(joined, parts[from + span])) continue;
      const isGuess = span > 1 && !joinable(joined);
      if (isGuess && !(side === "asked" && span === 2)) break;
      addToken(tokens, joined, { from, isGuess, isRomanised: side !== "held beside Latin" });
    }
  }
  return tokens;
}

/** Whether a join takes syllables or characters out of a word for another word: of 영환 이 hwan-i is no name, though Hwang is. */
function isTorn(joined: readonly NamePart[], next: NamePart | undefined): boolean {
  const [first, ...others] = joined;
  if (first === undefined || !ofSyllables.has(first.script) || others.every(({ bound }) => bound)) return false;
  return first.bound || next?.bound === true;
}

/** Scripts whose words are split into syllables and characters. */
const ofSyllables = new Set(["Hani", "Hang"]);

const widestJoin = 4;
const longestJoin = 24;
/** "Servant of", in Latin letters: always part of the name behind it (Abdul Rahman, Abdulrahman). */
const servantOf = /^abd(?:[aeiou]{1,2}[a-z])?$/;

function addToken(
  tokens: NameToken[],
  joined: readonly NamePart[],
  { from, isGuess, isRomanised }: { readonly from: number; readonly isGuess: boolean; readonly isRomanised: boolean },
): void {
  const span = joined.length;
  const script = joined[0]?.script ?? "Zyyy";
  const latin = joined.map((part) => part.latin).join("");
  const native = joined.map((part) => part.text).join("");
  if (latin !== "" && latin.length <= longestJoin && (isRomanised || native === latin))
    tokens.push({ text: latin, from, span, kind: "latin", script, isPlain: span === 1 && native === latin, isGuess });
  if (native !== latin && native.length <= longestJoin)
    tokens.push({ text: native, from, span, kind: "native", script, isPlain: span === 1, isGuess });
}

/** Whether neighbours are at times one word: bound by a hyphen, a particle among them, Abdul or al-Din, initials, or short. */
function joinable(parts: readonly NamePart[]): boolean {
  const pairs = parts.slice(1).map((part, i) => [parts[i] ?? part, part] as const);
  return pairs.every(
    ([left, right]) =>
      left.script === right.script &&
      (right.bound ||
        left.role === "particle" ||
        servantOf.test(left.text) ||
        beginsCompound(left.text) ||
        endsCompound(parts.at(-1)?.text ?? "") ||
        (left.role === "initial" && right.role === "initial") ||
        (right.role === "particle" && left.text.length <= 4) ||
        (parts.length === 2 &&
          (Math.min(left.text.length, right.text.length) <= 3 || (left.text.length <= 5 && right.text.length <= 5)))),
  );
}
