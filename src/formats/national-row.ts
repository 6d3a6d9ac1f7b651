// One row of a national list by the names of its fields; a value that does not fit throws and becomes the row's problem.
import type { Country, PartialDate } from "#domain";
import { countryOf } from "./countries.ts";
import { datesOf, lineOf } from "./list-values.ts";
import { fieldPlan, nationalFields, type NationalField, type NationalKind } from "./national-fields.ts";
import { textsIn } from "./list-fields.ts";
import type { JsonObject } from "./json-rows.ts";

/** Why a row cannot be read; caught in this room, never seen outside. */
export class RowFault extends Error {}

/** A field by its name: its values, split where it may have several. */
export class NationalRow {
  readonly kind: NationalKind;
  readonly #fields: JsonObject;
  /** CSV parts values by `|`; JSON has arrays, and a `|` in its strings is a letter. */
  readonly #split: boolean;

  constructor(fields: JsonObject, kind: NationalKind, split: boolean) {
    this.kind = kind;
    this.#fields = fields;
    this.#split = split;
    for (const name of Object.keys(fields)) {
      const kinds = fieldPlan(name)?.in;
      if (fieldPlan(name) === undefined) throw new RowFault(`${name.slice(0, 60)}: no such field`);
      if (kinds !== undefined && !kinds.includes(kind) && textsIn(fields[name]).length > 0)
        throw new RowFault(`${name}: not a field of a ${kind}`);
    }
  }

  many(name: NationalField): string[] {
    const texts = textsIn(this.#fields[name]);
    const plan = nationalFields[name];
    return this.#split && "many" in plan
      ? texts
          .flatMap((text) => text.split("|"))
          .map((text) => text.trim())
          .filter((text) => text !== "")
      : texts;
  }

  one(name: NationalField): string | undefined {
    const texts = this.many(name);
    if (texts.length > 1) throw new RowFault(`${name}: ${texts.length} values, one is allowed`);
    return texts[0];
  }

  line(name: NationalField): string | undefined {
    const text = this.one(name);
    return text === undefined ? undefined : lineOf(text);
  }

  /** `{ [key]: line }`, or nothing when the field is empty. */
  optional<Key extends string>(key: Key, name: NationalField): { readonly [name in Key]?: string } {
    const text = this.line(name);
    // A computed key is typed as any string; it is the one given.
    return text === undefined ? {} : ({ [key]: text } as { readonly [name in Key]?: string });
  }

  dates(name: NationalField): PartialDate[] {
    return this.many(name).flatMap((text) => datesIn(name, text));
  }

  date<Key extends string>(key: Key, name: NationalField): { readonly [name in Key]?: PartialDate } {
    const text = this.one(name);
    // As in `optional`.
    return text === undefined ? {} : ({ [key]: dateIn(name, text) } as { readonly [name in Key]?: PartialDate });
  }

  countries(name: NationalField): Country[] {
    return this.many(name).map((text) => countryIn(name, text));
  }

  number<Key extends string>(key: Key, name: NationalField): { readonly [name in Key]?: number } {
    const text = this.one(name);
    if (text === undefined) return {};
    const value = Number(text.replace(",", "."));
    if (!Number.isFinite(value)) throw new RowFault(`${name}: "${text.slice(0, 60)}" is no number`);
    // As in `optional`.
    return { [key]: value } as { readonly [name in Key]?: number };
  }
}

/** A date, in any of the ways the table allows. */
export function dateIn(name: string, text: string): PartialDate {
  const [date] = datesIn(name, text);
  if (date === undefined) throw new RowFault(`${name}: no date`);
  return date;
}

/** The readings of a date, of which there is one at least. */
function datesIn(name: string, text: string): PartialDate[] {
  const dates = datesOf(text);
  if (dates.length === 0) throw new RowFault(`${name}: "${text.slice(0, 60)}" is no date`);
  return dates;
}

/** A country, by code or English name. */
export function countryIn(name: string, text: string): Country {
  const country = countryOf(text);
  if (country === undefined) throw new RowFault(`${name}: "${text.slice(0, 60)}" is no country`);
  return country;
}
