import { isOrganisationWord } from "./organisations.ts";
import { foldPhrases } from "./phrases.ts";
import { roleOfPart, weightOfRole, type Role } from "./roles.ts";
import { wordsOf, type NameWord } from "./words.ts";

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

/** More parts than this are not a name: the rest is dropped, particles and legal forms first. */
export const mostParts = 12;

/**
 * Splits a name into its parts, the same way for what is asked and what is held. Unspaced Han and Hangul names of up to four characters (Han: six)
 * become one part per character; legal forms and other phrases of organisations one part. Work is bounded: 320 characters, 12 parts, 40 characters a part.
 */
export function partsOf(name: string): NamePart[] {
  const parts = foldPhrases(wordsOf(name)).map(partOf);
  return settleRoles(parts.length > mostParts ? shortened(parts) : parts);
}

function partOf({ text, script, latin, bound, share }: NameWord): NamePart {
  const role = roleOfPart(text);
  return { text, script, latin, role, weight: weightOfRole(role, text) * share, bound };
}

/** The first parts, in their order; where there are too many, particles and legal forms make room for those that say something. */
function shortened(parts: readonly NamePart[]): NamePart[] {
  const says = ({ role }: NamePart): boolean => role !== "particle" && role !== "form";
  let room = Math.max(0, mostParts - parts.filter(says).length);
  return parts.filter((part) => says(part) || room-- > 0).slice(0, mostParts);
}

/**
 * A name made of nothing but particles and titles keeps them as plain parts: "de", "Van Der", "Malik"; one made of words of organisations
 * ("Trade Bank") counts them in full.
 */
function settleRoles(parts: readonly NamePart[]): NamePart[] {
  const plain = parts.filter(({ role }) => role === "plain");
  if (plain.length === 0)
    return parts.map((part) => (part.role === "initial" ? part : { ...part, role: "plain", weight: 1 }));
  if (!plain.every(({ text }) => isOrganisationWord(text))) return [...parts];
  return parts.map((part) => (part.role === "plain" ? { ...part, weight: 1 } : part));
}
