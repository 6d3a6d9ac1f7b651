// The last column of SDN.CSV: up to hundreds of statements parted by semicolons, each begun by its label.
import type { Country, DocumentReference, Name, PartialDate, Person, Sex } from "#domain";
import { countryOf } from "./countries.ts";
import { documentTypeOf } from "./document-words.ts";
import { countryAtEnd, countryField, dateOf, lineOf, nameOf, passageOf } from "./list-values.ts";

/** What the remarks say, in the words of the domain; what has no field of its own stands in `remarks` as printed. */
export interface OfacRemarks {
  readonly born: PartialDate[];
  readonly birthPlaces: Person["birthPlaces"][number][];
  readonly nationalities: Country[];
  readonly documents: DocumentReference[];
  readonly aliases: Name[];
  readonly founded: PartialDate[];
  readonly titles: string[];
  readonly occupations: string[];
  readonly identifiers: { readonly type: string; readonly number: string }[];
  readonly remarks: string[];
  sex?: Sex;
  model?: string;
}

/** Reads the remarks of one row. */
export function remarksOf(text: string | undefined): OfacRemarks {
  const into: OfacRemarks = {
    born: [],
    birthPlaces: [],
    nationalities: [],
    documents: [],
    aliases: [],
    founded: [],
    titles: [],
    occupations: [],
    identifiers: [],
    remarks: [],
  };
  for (const statement of statementsOf(text ?? ""))
    if (!understood(statement, into)) into.remarks.push(passageOf(statement));
  return into;
}

function statementsOf(text: string): string[] {
  return text
    .trim()
    .replace(/\.$/, "")
    .split(/;\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function understood(statement: string, into: OfacRemarks): boolean {
  const plain = statement.replace(/^alt\. /i, "");
  for (const [pattern, read] of rules) {
    const match = pattern.exec(plain);
    if (match !== null) return read(match[match.length - 1] ?? "", into, match[1] ?? "");
  }
  const document = documentIn(plain);
  if (document !== undefined) into.documents.push(document);
  return document !== undefined;
}

type Rule = (value: string, into: OfacRemarks, label: string) => boolean;

const rules: readonly (readonly [RegExp, Rule])[] = [
  [/^DOB (.+)$/, (value, into) => pushed(into.born, dateOf(value))],
  [/^POB (.+)$/, (value, into) => pushed(into.birthPlaces, placeOf(value))],
  [/^(?:nationality|citizen) (.+)$/i, (value, into) => pushed(into.nationalities, countryOf(value))],
  [/^Gender (Male|Female)$/, (value, into) => assigned(() => (into.sex = value === "Male" ? "male" : "female"))],
  [
    /^(a\.k\.a\.|n\.k\.a\.|f\.k\.a\.),? ['"‘](.+?)['"’]?$/,
    (value, into, label) => pushed(into.aliases, nameOf(value, label === "f.k.a." ? "former" : "weak-alias")),
  ],
  [/^Organization Established Date (.+)$/, (value, into) => pushed(into.founded, dateOf(value))],
  [/^Rank (.+)$/, (value, into) => pushed(into.titles, lineOf(value))],
  [/^Title (.+)$/, (value, into) => pushed(into.occupations, passageOf(value))],
  [/^Aircraft Model (.+)$/, (value, into) => into.model === undefined && assigned(() => (into.model = lineOf(value)))],
  [
    /^Vessel Registration Identification (IMO) (\d+)$/,
    (value, into) => pushed(into.identifiers, { type: "IMO", number: value }),
  ],
  [/^(MMSI|Aircraft Tail Number|Aircraft Mode S Transponder Code|Aircraft Serial Identification) (.+)$/, identified],
  [/^(Aircraft Manufacturer's Serial Number) (?:\(MSN\) )?(.+)$/, identified],
  [/^(Aircraft Construction Number)(?: \([^)]*\))? (.+)$/, identified],
];

function identified(value: string, into: OfacRemarks, label: string): boolean {
  return pushed(into.identifiers, { type: label, number: lineOf(value) });
}

function pushed<T>(list: T[], value: T | undefined): boolean {
  if (value !== undefined) list.push(value);
  return value !== undefined;
}

function assigned(assign: () => unknown): boolean {
  assign();
  return true;
}

function placeOf(value: string): Person["birthPlaces"][number] {
  const country = countryAtEnd(value);
  return { text: lineOf(value), ...(country === undefined ? {} : { country }) };
}

/** Labels that carry a number but name no paper. */
const noPaper =
  /^(?:executive order|listing|effective|purchase|digital|tele|fax|phone|e-?mail|website|isin|equity|transactions|secondary|additional|caatsa|aircraft|vessel|former|linked|for more|organization type|target type|arrested|member|chinese commercial)/i;
/** A label ends at one of these; more of the same, and an abbreviation in brackets, may follow. */
const label =
  /^(.*?(?:Passport|\bID\b|\bCard\b|\bNo\.?(?= )|Number|#|Code\b|License|Licence|(?:\b[A-Z]\.){2,}|\b(?:RFC|SSN|RTN|NIT|RUC|RIF|BIK|FEIN|NIE|CUIT|CURP)\b|SWIFT\/BIC|electoral|Identidad|Militar Nacional|VisaNumberID)(?: No\.?| Number| #| Card| Booklet| Certificate| \([A-Za-z]{2,6}\))*):?\s+(.+)$/;
const tail =
  /^(.*?)(?:\s+\(([^)]+)\))?(?:\s+issued(?: on)? ([\dA-Za-z ]+?))?(?:\s+expires ([\dA-Za-z ]+?))?(?:\s+\(([^)]+)\))?$/;

/** "Passport C284181 (Saudi Arabia) issued 12 Aug 2000 expires 19 Jun 2005" and its many sisters. */
function documentIn(statement: string): DocumentReference | undefined {
  const [, typeText = "", rest = ""] = noPaper.test(statement) ? [] : (label.exec(statement) ?? []);
  const [, number = "", country, issued, expires, lastCountry] = tail.exec(rest) ?? [];
  // A label longer than this is a sentence that happens to mention a number.
  if (!/\d/.test(number) || number.length > 100 || typeText.length > 60) return undefined;
  const issuedOn = dateOf(issued ?? "");
  const expiresOn = dateOf(expires ?? "");
  const unread = (issued !== undefined && issuedOn === undefined) || (expires !== undefined && expiresOn === undefined);
  return {
    type: documentTypeOf(typeText),
    typeText: lineOf(typeText),
    number: lineOf(number),
    ...countryField(country ?? lastCountry),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(unread ? { note: passageOf(statement) } : {}),
  };
}
