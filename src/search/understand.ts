import { readDates, type CheckQuery, type Understood } from "#domain";
import { isLabelled, kindOf, readNumber } from "./numbers/number-kinds.ts";
import { partsOfText, type TextParts } from "./read-text.ts";

/** Reads an MRZ, or says that the text is none. Injected, since MRZ is another room's knowledge. */
export type ParseMrz = (text: string) => Understood | undefined;

/**
 * What a question asks for. A field that was filled in counts as filled in; free text is an MRZ if it reads as one, a number if it has
 * digits and the shape of one, else a name, from which a date of birth and a document's number are taken. Ages and years of two digits need
 * `today`, an ISO date: without it they are not read.
 */
export function understand(query: CheckQuery, parseMrz: ParseMrz, today?: string): Understood {
  const given = known({ ...bornIn(query.born, today), sex: query.sex, nationality: query.nationality });
  const mrz = query.mrz ?? query.text;
  const read = mrz === undefined ? undefined : parseMrz(mrz);
  if (read !== undefined) return { ...read, ...given };
  const { name, born, number } = partsIn(query);
  const document = documentIn(query.document, number);
  const fields = known({ name: query.name ?? name, document });
  return { as: fields.name === undefined ? "number" : "name", ...fields, ...bornIn(born, today), ...given };
}

/** What free text holds, or an unreadable MRZ, which may be a number. */
function partsIn({ text, name, mrz }: CheckQuery): Partial<TextParts> {
  if (text === undefined) return known({ number: name === undefined ? mrz : undefined });
  if (!isNumber(text)) return partsOfText(text);
  return mayBeName(text) ? { name: text.trim(), number: text } : { number: text };
}

/** Ships, gangs and companies are called `MS-13`, `MSN 391`, `JSC 150 ARZ`: a few digits, or a word among them. */
function mayBeName(text: string): boolean {
  const kind = kindOf(text);
  if ((kind !== undefined && kind !== "plate") || isLabelled(text)) return false;
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  const hasWord = /(?<![\p{L}\p{Nd}])\p{L}{3,}(?![\p{L}\p{Nd}])|\p{L}{4}/u.test(text);
  return /\p{L}[^\p{L}]*\p{L}/u.test(text) && (kind === "plate" ? digits < 3 : digits < 4 || hasWord);
}

/** The number asked for, with what its form says. */
function documentIn(document: CheckQuery["document"], text: string | undefined): Understood["document"] {
  const typed = document?.number ?? text;
  if (typed === undefined) return undefined;
  const { number, country, kind, valid } = readNumber(typed);
  return { number: document?.number ?? number, ...known({ country: document?.country ?? country, kind, valid }) };
}

/** The readings of a date of birth. */
function bornIn(text: string | undefined, today: string | undefined): Pick<Understood, "born" | "bornOr" | "bornAs"> {
  const [first, ...others] = text === undefined ? [] : readDates(text, today);
  if (first === undefined) return {};
  return {
    born: first.date,
    ...(others.length === 0 ? {} : { bornOr: others.map(({ date }) => date) }),
    ...(first.writtenAs === "gregorian" ? {} : { bornAs: first.writtenAs }),
  };
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
  const kept: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  // Every undefined value is left out, which is all that the type promises.
  return kept as { [K in keyof T]?: Exclude<T[K], undefined> };
}
