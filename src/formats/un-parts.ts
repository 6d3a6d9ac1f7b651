// The repeated parts of a UN entry: aliases, places, addresses, documents.
import type { DocumentReference, Name, PartialDate, Person } from "#domain";
import { documentTypeOf, numberIn } from "./document-words.ts";
import { countryField, dateOf, joined, lineOf, nameOf, passageOf } from "./list-values.ts";
import type { XmlContent } from "./xml-entries.ts";
import { textOfChild } from "./xml-tree.ts";

type Place = Person["birthPlaces"][number];
type Address = Person["addresses"][number];

/** An alias; some are identities of their own, with another date and place of birth. */
export interface Alias {
  readonly name: Name;
  readonly born?: PartialDate;
  readonly birthPlace?: Place;
  readonly remark?: string;
}

/** INDIVIDUAL_ALIAS or ENTITY_ALIAS; an empty one is none. */
export function aliasOf(content: XmlContent): Alias[] {
  const full = textOfChild(content, "ALIAS_NAME");
  if (full === undefined) return [];
  const kinds = new Map<string | undefined, Name["kind"]>([
    ["Low", "weak-alias"],
    ["f.k.a.", "former"],
  ]);
  const name = nameOf(full, kinds.get(textOfChild(content, "QUALITY")) ?? "alias");
  const birth = textOfChild(content, "DATE_OF_BIRTH");
  const born = dateOf(birth ?? "");
  const city = textOfChild(content, "CITY_OF_BIRTH");
  const country = textOfChild(content, "COUNTRY_OF_BIRTH");
  const details = joined([birth, city, country, textOfChild(content, "NOTE")]);
  return [
    {
      name,
      ...(born === undefined ? {} : { born }),
      ...(city === undefined && country === undefined ? {} : { birthPlace: place({ city, country }) }),
      ...(details === "" ? {} : { remark: `${name.full}: ${details}` }),
    },
  ];
}

/** INDIVIDUAL_PLACE_OF_BIRTH; an empty one is none. */
export function placeOf(content: XmlContent): Place[] {
  const fields = {
    street: textOfChild(content, "STREET"),
    city: textOfChild(content, "CITY"),
    region: textOfChild(content, "STATE_PROVINCE"),
  };
  const found = place({ ...fields, country: textOfChild(content, "COUNTRY"), note: textOfChild(content, "NOTE") });
  return found.text === "" ? [] : [found];
}

function place(fields: {
  street?: string | undefined;
  city?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
  note?: string | undefined;
}): Place {
  const { country } = countryField(fields.country);
  return {
    text: joined([fields.street, fields.city, fields.region, fields.country, fields.note]),
    ...(fields.city === undefined ? {} : { city: lineOf(fields.city) }),
    ...(fields.region === undefined ? {} : { region: lineOf(fields.region) }),
    ...(country === undefined ? {} : { country }),
  };
}

/** INDIVIDUAL_ADDRESS or ENTITY_ADDRESS; an empty one is none. */
export function addressOf(content: XmlContent): Address[] {
  const [street, city, region, postcode, country, note] = [
    "STREET",
    "CITY",
    "STATE_PROVINCE",
    "ZIP_CODE",
    "COUNTRY",
    "NOTE",
  ].map((part) => textOfChild(content, part));
  const text = joined([street, city, region, postcode, country]);
  if (text === "" && note === undefined) return [];
  return [
    {
      text: text === "" ? lineOf(note ?? "") : text,
      ...(street === undefined ? {} : { street: lineOf(street) }),
      ...(city === undefined ? {} : { city: lineOf(city) }),
      ...(region === undefined ? {} : { region: lineOf(region) }),
      ...(postcode === undefined ? {} : { postcode: lineOf(postcode) }),
      ...countryField(country),
      ...(note === undefined || text === "" ? {} : { note: passageOf(note) }),
    },
  ];
}

/** INDIVIDUAL_DOCUMENT: the document, or a remark when no number is given or found in its note. */
export function documentsOf(content: XmlContent): { documents: DocumentReference[]; remarks: string[] } {
  const types = [textOfChild(content, "TYPE_OF_DOCUMENT"), textOfChild(content, "TYPE_OF_DOCUMENT2")];
  const printed = textOfChild(content, "NUMBER");
  const note = textOfChild(content, "NOTE");
  const number =
    numberIn(printed ?? "") ??
    [note, types[1]].map((words) => numberIn(words ?? "", { mustBeNamed: true })).find((found) => found !== undefined);
  const typeText = joined(types);
  if (number === undefined) {
    const remark = joined([typeText, printed, note]);
    return { documents: [], remarks: remark === "" ? [] : [`Document: ${remark}`] };
  }
  const issuedOn = dateOf(textOfChild(content, "DATE_OF_ISSUE") ?? "");
  const expiresOn = dateOf(textOfChild(content, "DATE_OF_EXPIRY") ?? "");
  const more = joined([
    printed === number ? undefined : printed,
    note,
    textOfChild(content, "CITY_OF_ISSUE"),
    secondCountry(content),
  ]);
  const document: DocumentReference = {
    type: documentTypeOf(`${types[1] ?? ""} ${types[0] ?? ""}`),
    ...(typeText === "" ? {} : { typeText }),
    number,
    ...countryField(textOfChild(content, "ISSUING_COUNTRY") ?? textOfChild(content, "COUNTRY_OF_ISSUE")),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(more === "" ? {} : { note: more }),
  };
  return { documents: [document], remarks: [] };
}

/** COUNTRY_OF_ISSUE is where it was handed out, which can be an embassy abroad. */
function secondCountry(content: XmlContent): string | undefined {
  return textOfChild(content, "ISSUING_COUNTRY") === undefined ? undefined : textOfChild(content, "COUNTRY_OF_ISSUE");
}
