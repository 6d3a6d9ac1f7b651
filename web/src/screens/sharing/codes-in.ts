// Codes that somebody types one after the other: countries and authorities.
import { AuthorityId, Country } from "#domain";

/** The codes in a text, and what in it is none. */
export interface CodesIn<Code> {
  readonly codes: readonly Code[];
  readonly wrong: readonly string[];
}

/** The countries in a text. */
export const countriesIn = (text: string): CodesIn<Country> => codesIn(text, Country);
/** The authorities in a text. */
export const authoritiesIn = (text: string): CodesIn<AuthorityId> => codesIn(text, AuthorityId);

function codesIn<Code>(
  text: string,
  form: { safeParse(word: string): { readonly success: boolean; readonly data?: Code | undefined } },
): CodesIn<Code> {
  const words = [...new Set(text.split(/[\s,;]+/).filter((word) => word !== ""))];
  const read = words.map((word) => {
    // A unit of an authority is written small: AL/durres.
    const [head = "", ...tail] = word.split("/");
    return { word, code: form.safeParse([head.toUpperCase(), ...tail].join("/")).data };
  });
  return {
    codes: read.flatMap(({ code }) => (code === undefined ? [] : [code])),
    wrong: read.flatMap(({ word, code }) => (code === undefined ? [word] : [])),
  };
}
