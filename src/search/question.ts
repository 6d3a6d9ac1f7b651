import type { PartialDate, Understood } from "#domain";
import { partsOf, tokensOf, type NamePart, type NameToken } from "#names";
import { packDate, type PackedDate } from "./weighing/dates.ts";
import { askedKeys } from "./numbers/number-keys.ts";
import { repairedKeys } from "./numbers/number-repairs.ts";

/** A check as the index works on it. */
export interface Question {
  readonly parts: readonly NamePart[];
  readonly slots: readonly NameToken[];
  /** Parts, as a mask, that are the halves of a word cut in two: looked for just as they stand. */
  readonly halves?: number;
  /** The readings of the date of birth asked for, the likeliest first; empty when none is asked. */
  readonly born: readonly PackedDate[];
  readonly sex?: string | undefined;
  readonly nationality?: string | undefined;
  /** Keys of the number asked for (`askedKeys`): the whole of it first. */
  readonly numbers: readonly string[];
  /** Keys of numbers that may have been meant when the one asked breaks its own rules. */
  readonly repairs: readonly string[];
  readonly numberCountry?: string | undefined;
}

/** Reads what a check asks for. A name and a number in one question are both looked for. */
export function questionOf(asked: Understood): Question {
  const name = askedName(asked);
  const parts = name === undefined ? [] : partsOf(name);
  return {
    parts,
    slots: tokensOf(parts, "asked"),
    born: datesAsked(asked).map(packDate),
    sex: asked.sex,
    nationality: asked.nationality,
    numbers: asked.document === undefined ? [] : askedKeys(asked.document),
    repairs: asked.document === undefined ? [] : repairedKeys(asked.document),
    numberCountry: asked.document?.country,
  };
}

/** The date of birth asked for, in each of its readings, the likeliest first. */
export function datesAsked({ born, bornOr = [] }: Understood): PartialDate[] {
  return born === undefined ? [] : [born, ...bornOr];
}

/** The name a check asks for: whole, or put together from its parts. */
export function askedName(asked: Understood): string | undefined {
  if (asked.name !== undefined) return asked.name;
  const parts = [asked.given, asked.family].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}
