// From the rows of one OFAC entity to a person, an organisation or a vehicle.
import type { Content, Name, Person } from "#domain";
import { countryOf } from "./countries.ts";
import { countryField, distinct, joined, lineOf, nameOf, passageOf, within } from "./list-values.ts";
import { valueOf, type OfacRow } from "./ofac-files.ts";
import { remarksOf, type OfacRemarks } from "./ofac-remarks.ts";

/** An entity's row of SDN.CSV with its rows of ALT.CSV and ADD.CSV. */
export interface OfacEntity {
  readonly row: OfacRow;
  readonly aliases: readonly OfacRow[];
  readonly addresses: readonly OfacRow[];
}

type Parts = { readonly names: Name[]; readonly addresses: Person["addresses"][number][]; readonly said: OfacRemarks };

/** What an entity is: `individual`, `vessel`, `aircraft`, and `-0-` for everything else. */
export function subjectOf(entity: OfacEntity): Content {
  const sort = valueOf(entity.row.cells[2])?.toLowerCase();
  const said = remarksOf(valueOf(entity.row.cells[11]));
  const parts = {
    names: namesOf(entity, sort === "individual", said),
    addresses: distinct(entity.addresses.flatMap(addressOf)),
    said,
  };
  if (sort === "individual") return personOf(entity, parts);
  return sort === "vessel" || sort === "aircraft" ? vehicleOf(entity, sort, parts) : organisationOf(entity, parts);
}

function personOf({ row }: OfacEntity, { names, addresses, said }: Parts): Content {
  const title = valueOf(row.cells[4]);
  return {
    kind: "person",
    names,
    born: distinct(said.born),
    birthPlaces: distinct(said.birthPlaces),
    ...(said.sex === undefined ? {} : { sex: said.sex }),
    nationalities: distinct(said.nationalities),
    documents: distinct(said.documents),
    addresses,
    marks: [],
    languages: [],
    titles: distinct(said.titles),
    occupations: distinct([...(title === undefined ? [] : [passageOf(title)]), ...said.occupations]),
    remarks: within(200, distinct(said.remarks)),
  };
}

function organisationOf({ row }: OfacEntity, { names, addresses, said }: Parts): Content {
  const countries = [...said.nationalities, ...addresses.flatMap(({ country }) => country ?? [])];
  const title = valueOf(row.cells[4]);
  const personal = [
    ...said.born.map((date) => `DOB ${date}`),
    ...said.birthPlaces.map(({ text }) => `POB ${text}`),
    ...said.titles,
    ...said.occupations,
  ];
  const remarks = [...(title === undefined ? [] : [title]), ...said.remarks, ...personal, ...identifierWords(said)];
  return {
    kind: "organisation",
    names,
    documents: distinct(said.documents),
    addresses,
    founded: distinct(said.founded).slice(0, 10),
    countries: distinct(countries).slice(0, 20),
    remarks: within(200, distinct(remarks.map(passageOf))),
  };
}

/** Call sign, type, tonnage, gross tonnage, flag and owner have columns of their own. */
function vehicleOf({ row }: OfacEntity, sort: "vessel" | "aircraft", { names, addresses, said }: Parts): Content {
  const [callSign, type, tonnage, grossTonnage, flag, owner] = row.cells.slice(5, 11).map(valueOf);
  const country = countryOf(flag ?? "");
  const model = said.model ?? type;
  const labelled = [
    ["Tonnage", tonnage],
    ["Gross tonnage", grossTonnage],
    ["Flag", country === undefined ? flag : undefined],
    ["Owner", owner],
    ["Type", model === type ? undefined : type],
  ] as const;
  const remarks = [
    ...labelled.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`])),
    ...addresses.map(({ text }) => `Address: ${text}`),
    ...said.documents.map(({ typeText, number }) => `${typeText ?? ""} ${number}`),
    ...said.founded.map((date) => `Established ${date}`),
    ...said.remarks,
  ];
  return {
    kind: "vehicle",
    sort,
    ...(country === undefined ? {} : { country }),
    identifiers: distinct([
      ...said.identifiers,
      ...(callSign === undefined ? [] : [{ type: "call sign", number: lineOf(callSign) }]),
    ]),
    names,
    ...(model === undefined ? {} : { model: lineOf(model) }),
    remarks: within(50, distinct(remarks.map(passageOf))),
  };
}

function identifierWords(said: OfacRemarks): string[] {
  return [
    ...said.identifiers.map(({ type, number }) => `${type} ${number}`),
    ...(said.model === undefined ? [] : [`Aircraft Model ${said.model}`]),
  ];
}

const aliasKinds = new Map<string | undefined, Name["kind"]>([["fka", "former"]]);

function namesOf({ row, aliases }: OfacEntity, human: boolean, said: OfacRemarks): Name[] {
  const named = (text: string | undefined, kind: Name["kind"]): Name[] =>
    text === undefined ? [] : [human ? humanName(text, kind) : nameOf(text, kind)];
  const other = aliases.flatMap((alias) => [
    ...named(valueOf(alias.cells[3]), aliasKinds.get(valueOf(alias.cells[2])) ?? "alias"),
  ]);
  return distinct([...named(valueOf(row.cells[1]), "primary"), ...other, ...said.aliases]);
}

/** "FAMILY, Given Names" turned round; a name without a comma is one part. */
function humanName(text: string, kind: Name["kind"]): Name {
  const comma = text.indexOf(",");
  if (comma <= 0) return nameOf(text, kind);
  const family = text.slice(0, comma);
  const given = text.slice(comma + 1);
  return nameOf(`${given} ${family}`, kind, { given, family });
}

/** ADD.CSV: street, city with region and postcode in one, country, remarks; many rows say nothing. */
function addressOf({ cells }: OfacRow): Person["addresses"] {
  const [street, city, country, note] = cells.slice(2, 6).map(valueOf);
  const text = joined([street, city, country]);
  if (text === "" && note === undefined) return [];
  return [
    {
      text: text === "" ? lineOf(note ?? "") : text,
      ...(street === undefined ? {} : { street: lineOf(street) }),
      ...(city === undefined ? {} : { city: lineOf(city) }),
      ...countryField(country),
      ...(note === undefined || text === "" ? {} : { note: passageOf(note) }),
    },
  ];
}
