// What kind of paper a list means, and the bare number in what it prints.
import type { DocumentReference } from "#domain";
import { lineOf } from "./list-values.ts";

/** First match wins: the words that lists in English, French, Spanish and Italian use. */
const words: readonly (readonly [RegExp, DocumentReference["type"]])[] = [
  [/passport|passeport|pasaporte/i, "passport"],
  [/driver|driving|licencia de conducir/i, "driving-licence"],
  [/visa/i, "visa"],
  [/birth cert/i, "birth-certificate"],
  [/resident|residency|residential card|refugee|stateless person|residence/i, "residence-permit"],
  [
    /\btax\b|fiscal|social security|\bssn\b|r\.?f\.?c\b|\bnit\b|\bruc\b|\brif\b|\brtn\b|v\.a\.t|c\.u\.i\.t|fein|tributaria|\bcuit\b/i,
    "tax-number",
  ],
  [/electoral|voter/i, "identity-card"],
  [
    /registr|company|commercial|c\.r\. no|trade licen[cs]e|mercantil|gazette|legal entity|enterprise number|d-u-n-s|credit code|chamber|incorporation|charity|economic register|branch unit|business|bik|swift|c\.i\.f|folio|^license/i,
    "registration",
  ],
  [
    /identi|national|\bid\b|cedula|c\.u\.r\.p|d\.n\.i|tazkira|ration card|personal|citizen|i\.f\.e|c\.u\.i|military|cartilla/i,
    "identity-card",
  ],
];

/** The type of a document from the words that name it; `other` when none is known. */
export function documentTypeOf(text: string): DocumentReference["type"] {
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
}

/** What announces a number; the words that are closest to it come first. */
const announcers = [/(?:[Nn]umber|\b[Nn]o\.?|[Nn]°|[Cc]ode|SSN|№)\s*:?\s+/, /(?:[Pp]assport|[Cc]ard)\s*:?\s+/];
const announced = /^(?=[A-Z-]*\s?\d)[A-Z0-9](?:[A-Z0-9 ./-]*[A-Z0-9])?(?![a-z])/;

/**
 * The number in a text: without words before it ("Diplomatic Passport: Z30321794", "Libya B014995") and what follows it ("381110042
 * (expired)", "R00012098, South Sudan"); nothing when there is none. `mustBeNamed` takes it only after a word that announces one, so that a
 * date or a name in a note is not mistaken for it.
 */
export function numberIn(text: string, { mustBeNamed = false } = {}): string | undefined {
  const line = lineOf(text);
  for (const announcer of announcers) {
    const word = announcer.exec(line);
    const number = word === null ? undefined : announced.exec(line.slice(word.index + word[0].length))?.[0];
    if (number !== undefined) return number.trim();
  }
  if (mustBeNamed || line === "") return undefined;
  const bare = line
    .replace(/\s*\([^)]*\)$/, "")
    .replace(/, [A-Za-z ]+$/, "")
    .replace(/^[A-Za-z' -]+:\s*/, "")
    .replace(/^[A-Z][a-z]+ (?=[A-Z]{0,2}\/?\d)/, "");
  return bare.trim() === "" ? line : bare.trim();
}
