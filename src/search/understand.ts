import type { CheckQuery, Understood } from "#domain";
import { isLabelled, kindOf, readNumber } from "./number-kinds.ts";

/** Reads an MRZ, or says that the text is none. Injected, since MRZ is another room's knowledge. */
export type ParseMrz = (text: string) => Understood | undefined;

/**
 * What a question asks for. A field that was filled in counts as filled in; free text is an MRZ if it reads as one, a number if it has
 * digits and the shape of one, else a name.
 */
export function understand(query: CheckQuery, parseMrz: ParseMrz): Understood {
  const given = known({ born: query.born, sex: query.sex, nationality: query.nationality });
  const mrz = query.mrz ?? query.text;
  const read = mrz === undefined ? undefined : parseMrz(mrz);
  if (read !== undefined) return { ...read, ...given };
  const named =
    query.name ?? (query.text !== undefined && !isNumber(query.text) ? query.text.trim().slice(0, 300) : undefined);
  const document = numberIn(query);
  const fields = known({ name: named, document });
  return { as: named === undefined ? "number" : "name", ...fields, ...given };
}

/** A number that was asked as such, as text or, unreadable as an MRZ, in the field for one. */
function numberIn(query: CheckQuery): Understood["document"] {
  const { document } = query;
  if (document !== undefined) {
    const { country, kind, valid } = readNumber(document.number);
    return { number: document.number, ...known({ country: document.country ?? country, kind, valid }) };
  }
  const text = query.text ?? (query.name === undefined ? query.mrz : undefined);
  if (text === undefined || (query.text !== undefined && !isNumber(text))) return undefined;
  const { number, country, kind, valid } = readNumber(text);
  return { number, ...known({ country, kind, valid }) };
}

/** Whether a text is a number of something: of a kind that shows, or digits and no word of four letters that stands alone. */
function isNumber(text: string): boolean {
  const trimmed = text.trim();
  if (kindOf(trimmed) !== undefined || isLabelled(trimmed)) return true;
  if (trimmed.length > 60) return false;
  const digits = trimmed.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 2 && !/(?<![\p{L}\p{Nd}])\p{L}{4,}(?![\p{L}\p{Nd}])/u.test(trimmed);
}

/** The fields that have a value: an absent field and an undefined one are different things to a schema. */
function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Every undefined value is taken out, which is all that the type promises.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
