import { scriptOf } from "#domain";
import { asciiOf, fold, isAscii } from "./fold.ts";
import { roleOfPart, weightOfRole, type Role } from "./roles.ts";

/** One part of a name as everything else uses it: native and Latin side by side. */
export interface NamePart {
  /** Folded, in its own script. */
  readonly text: string;
  /** ISO 15924 code of its letters; `Zyyy` for digits. */
  readonly script: string;
  /** Lower-case a-z 0-9; the part itself when it is Latin, else the romanisation of last resort. */
  readonly latin: string;
  readonly role: Role;
  /** What the part counts beside a plain one of the same rarity, 0 to 1. */
  readonly weight: number;
  /** Stood in one word with the part before it (hyphen, or characters of an unspaced name). */
  readonly bound: boolean;
}

/** More parts than this are not a name: the rest is dropped. */
export const mostParts = 12;
const longestPart = 40;

/**
 * Splits a name into its parts, the same way for what is asked and what is held. Unspaced Han and Hangul names of up to four characters (Han: six)
 * become one part per character. Work is bounded: 320 characters, 12 parts, 40 characters a part.
 */
export function partsOf(name: string): NamePart[] {
  const parts: NamePart[] = [];
  const folded = fold(name);
  // A dot between Han words marks a foreign name written by sound: its words are not surname and given name.
  const bySound = /\p{Script=Han}[·・•‧=]\p{Script=Han}/u.test(folded);
  for (const word of folded.split(separators)) {
    let bound = false;
    for (const piece of word.split(hyphens)) {
      const texts = bySound ? [piece.slice(0, longestPart)] : splitUnspaced(piece.slice(0, longestPart));
      for (const text of texts) {
        if (parts.length >= mostParts) return settleRoles(parts);
        const part = makePart(text, bound, unspacedWeight(texts.length));
        if (part === undefined) continue;
        parts.push(part);
        bound = true;
      }
    }
  }
  return settleRoles(parts);
}

const separators = /[^\p{L}\p{M}\p{N}‐‑‒–ー'.-]+|(?<=\p{L}{2})\.|\.(?=\P{L}|$)/u;
const hyphens = /[-‐‑‒–.']+/u;

function makePart(text: string, bound: boolean, share: number): NamePart | undefined {
  if (text === "") return undefined;
  const ascii = isAscii(text);
  const script = ascii ? (/[a-z]/.test(text) ? "Latn" : "Zyyy") : scriptOf(text);
  const latin = asciiOf(text);
  const shown = script === "Latn" ? latin : text;
  if (shown === "") return undefined;
  const role = roleOfPart(shown);
  return { text: shown, script, latin, role, weight: weightOfRole(role, shown) * share, bound };
}

/** What one of so many characters of an unspaced name counts: together they are a surname and a given name. */
function unspacedWeight(characters: number): number {
  return characters === 1 ? 1 : (characters === 2 ? 1.4 : 2.2) / characters;
}

/** Characters of a short unspaced name one by one; anything else whole. */
function splitUnspaced(piece: string): readonly string[] {
  return unspaced.test(piece) ? [...piece] : [piece];
}

const unspaced = /^(?:\p{Script=Han}{2,6}|\p{Script=Hangul}{2,4})$/u;

/** A name made of nothing but particles and titles keeps them as plain parts: "de", "Van Der", "Malik". */
function settleRoles(parts: readonly NamePart[]): NamePart[] {
  const carries = parts.some((part) => part.role === "plain");
  return carries
    ? [...parts]
    : parts.map((part) => (part.role === "initial" ? part : { ...part, role: "plain", weight: 1 }));
}
