// From the elements of the UN list to persons and organisations. What has no field of its own becomes a remark.
import type { Name, Organisation, PartialDate, Person, Sex } from "#domain";
import { countryOf } from "./countries.ts";
import { addressOf, aliasOf, documentsOf, placeOf } from "./un-parts.ts";
import { dateOf, distinct, joined, lineOf, nameOf, passageOf } from "./list-values.ts";
import type { XmlContent } from "./xml-entries.ts";
import { childrenOf, textOfChild, textsAt } from "./xml-tree.ts";

/** An INDIVIDUAL. The four names are parts in the order of the person's culture, so no family name is claimed. */
export function personOf(content: XmlContent): Person {
  const aliases = childrenOf(content, "INDIVIDUAL_ALIAS").flatMap(aliasOf);
  const births = childrenOf(content, "INDIVIDUAL_DATE_OF_BIRTH").map(birthOf);
  const documents = childrenOf(content, "INDIVIDUAL_DOCUMENT").map(documentsOf);
  const nationalities = textsAt(content, "NATIONALITY", "VALUE").map((text) => ({ text, country: countryOf(text) }));
  const sex = sexes.get(textOfChild(content, "GENDER")?.toLowerCase() ?? "");
  return {
    kind: "person",
    names: namesOf(
      content,
      aliases.map((alias) => alias.name),
    ),
    born: distinct([...births.flatMap((birth) => birth.date ?? []), ...aliases.flatMap((alias) => alias.born ?? [])]),
    birthPlaces: distinct([
      ...childrenOf(content, "INDIVIDUAL_PLACE_OF_BIRTH").flatMap(placeOf),
      ...aliases.flatMap((alias) => alias.birthPlace ?? []),
    ]),
    ...(sex === undefined ? {} : { sex }),
    nationalities: distinct(nationalities.flatMap(({ country }) => country ?? [])),
    documents: distinct(documents.flatMap((found) => found.documents)),
    addresses: distinct(childrenOf(content, "INDIVIDUAL_ADDRESS").flatMap(addressOf)),
    marks: [],
    languages: [],
    titles: distinct(textsAt(content, "TITLE", "VALUE").map(lineOf)),
    occupations: distinct(textsAt(content, "DESIGNATION", "VALUE").map(passageOf)),
    remarks: distinct([
      ...textsAt(content, "COMMENTS1").map(passageOf),
      ...births.flatMap((birth) => birth.remark ?? []),
      ...nationalities.flatMap(({ text, country }) => (country === undefined ? [`Nationality: ${text}`] : [])),
      ...documents.flatMap((found) => found.remarks),
      ...aliases.flatMap((alias) => alias.remark ?? []),
      ...linksOf(content),
    ]),
  };
}

/** An ENTITY. */
export function organisationOf(content: XmlContent): Organisation {
  const aliases = childrenOf(content, "ENTITY_ALIAS").flatMap(aliasOf);
  const addresses = distinct(childrenOf(content, "ENTITY_ADDRESS").flatMap(addressOf));
  return {
    kind: "organisation",
    names: namesOf(
      content,
      aliases.map((alias) => alias.name),
    ),
    documents: [],
    addresses,
    founded: [],
    countries: distinct(addresses.flatMap((address) => address.country ?? [])).slice(0, 20),
    remarks: distinct([
      ...textsAt(content, "COMMENTS1").map(passageOf),
      ...aliases.flatMap((alias) => alias.remark ?? []),
      ...linksOf(content),
    ]),
  };
}

function namesOf(content: XmlContent, aliases: readonly Name[]): Name[] {
  const parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].flatMap(
    (part) => textOfChild(content, part) ?? [],
  );
  const primary = parts.length === 0 ? [] : [nameOf(parts.join(" "), "primary")];
  const original = textsAt(content, "NAME_ORIGINAL_SCRIPT").map((text) => nameOf(text, "original-script"));
  return distinct([...primary, ...original, ...aliases]);
}

/** TYPE_OF_DATE says EXACT, BETWEEN or APPROXIMATELY; some dates stand in the note only. */
function birthOf(content: XmlContent): { date?: PartialDate; remark?: string } {
  const between = [textOfChild(content, "FROM_YEAR"), textOfChild(content, "TO_YEAR")];
  const written = between.every((year) => year !== undefined)
    ? between.join(" to ")
    : (textOfChild(content, "DATE") ?? textOfChild(content, "YEAR"));
  const note = textOfChild(content, "NOTE");
  const about = textOfChild(content, "TYPE_OF_DATE") === "APPROXIMATELY" || note === "Approximately";
  const date = dateOf((about ? "circa " : "") + (written ?? note ?? ""));
  const unread = joined([
    date === undefined ? written : undefined,
    date !== undefined && (about || written === undefined) ? undefined : note,
  ]);
  return { ...(date === undefined ? {} : { date }), ...(unread === "" ? {} : { remark: `Born: ${unread}` }) };
}

function linksOf(content: XmlContent): string[] {
  return textsAt(content, "INTERPOL_LINK").map((link) => `INTERPOL-UN Special Notice: ${passageOf(link)}`);
}

const sexes = new Map<string, Sex>([
  ["male", "male"],
  ["female", "female"],
]);
