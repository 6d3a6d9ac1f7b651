// People are dealt into folds, so that names can be asked for by tables that were learnt without them.
import { scattered } from "./halves.ts";
import { fold } from "#names";
import { cell, type Row } from "./tables.ts";
import type { Kept } from "../learn/learn-alphabet.ts";

/** One of so many folds, as in "0/4". */
export interface Fold {
  readonly at: number;
  readonly of: number;
}

/** Reads "0/4". */
export function foldIn(text: string): Fold {
  const [at, of] = text.split("/").map(Number);
  if (at === undefined || of === undefined || !(at >= 0 && at < of)) throw new RangeError(`no fold: ${text}`);
  return { at, of };
}

/** Whether a row's person is of the fold. */
export const isOfFold = (row: Row, { at, of }: Fold): boolean => scattered(cell(row, "person_group")) % of === at;

/**
 * What may be learnt from beside these rows: nobody who has the item of one of them, or bears the very name of one in either script; and none of the word
 * pairs that can be made of them, whoever else has given them.
 */
export function withoutRows(rows: readonly Row[]): Kept {
  const names = ["person_group", "entity_id", "name_variant", "canonical_latin_name"];
  const taken = new Set(rows.flatMap((row) => names.map((column) => keyOf(cell(row, column)))));
  const pairs = new Set(
    rows.flatMap((row) =>
      wordsOf(cell(row, "name_variant")).flatMap((native) =>
        wordsOf(cell(row, "canonical_latin_name")).map((latin) => `${native}\t${latin}`),
      ),
    ),
  );
  return {
    person: (id, labels) => ![id, ...labels].some((name) => taken.has(keyOf(name))),
    pair: (native, latin) => !pairs.has(`${native}\t${latin}`),
  };
}

const wordsOf = (name: string): string[] => fold(name).split(/[^\p{L}\p{M}\p{N}]+/u);

const keyOf = (name: string): string => wordsOf(name).toSorted().join(" ").trim();
