// From a row of a national list to its subject and its alert. Codes and lengths are checked by the domain's schemas behind this.
import type { Name } from "#domain";
import { countryAtEnd, distinct, lineOf, nameOf, passageOf } from "./list-values.ts";
import type { NationalField, NationalKind } from "./national-fields.ts";
import { countryIn, dateIn, RowFault, type NationalRow } from "./national-row.ts";

/** The content of a row. */
export function nationalSubject(row: NationalRow): object {
  return subjects[row.kind](row);
}

const subjects = {
  person: (row) => ({
    kind: "person",
    names: namesOf(row),
    born: row.dates("born"),
    birthPlaces: row.many("birth_places").map(placeOf),
    ...sexOf(row.one("sex")),
    nationalities: distinct(row.countries("nationalities")),
    documents: row.many("documents").map(documentOf),
    addresses: row.many("addresses").map(placeOf),
    marks: row.many("marks").map(lineOf),
    ...row.number("heightCentimetres", "height"),
    ...row.number("weightKilograms", "weight"),
    ...row.optional("eyes", "eyes"),
    ...row.optional("hair", "hair"),
    languages: row.many("languages"),
    titles: row.many("titles").map(lineOf),
    occupations: row.many("occupations").map(passageOf),
    remarks: remarksOf(row),
  }),
  organisation: (row) => ({
    kind: "organisation",
    names: namesOf(row),
    documents: row.many("documents").map(documentOf),
    addresses: row.many("addresses").map(placeOf),
    founded: row.dates("founded"),
    countries: distinct(row.countries("countries")),
    remarks: remarksOf(row),
  }),
  document: (row) => {
    const holder = row.one("name");
    return {
      kind: "document",
      reference: {
        type: row.one("document_type") ?? "other",
        number: row.line("document_number"),
        ...countryOfRow(row),
        ...row.date("issuedOn", "issued"),
        ...row.date("expiresOn", "expires"),
      },
      status: row.one("document_status"),
      ...(holder === undefined ? {} : { holder: nameOf(holder, "primary") }),
      remarks: remarksOf(row),
    };
  },
  vehicle: (row) => ({
    kind: "vehicle",
    sort: row.one("sort") ?? "road",
    ...row.optional("plate", "plate"),
    ...countryOfRow(row),
    identifiers: row.many("identifiers").map(identifierOf),
    names: namesOf(row),
    ...row.optional("make", "make"),
    ...row.optional("model", "model"),
    ...row.optional("colour", "colour"),
    remarks: remarksOf(row),
  }),
  firearm: (row) => ({
    kind: "firearm",
    serial: row.line("serial"),
    ...row.optional("make", "make"),
    ...row.optional("model", "model"),
    ...row.optional("calibre", "calibre"),
    remarks: remarksOf(row),
  }),
  contact: (row) => ({
    kind: "contact",
    sort: row.one("sort"),
    value: row.line("value"),
    ...row.optional("service", "service"),
    remarks: remarksOf(row),
  }),
} as const satisfies Record<NationalKind, (row: NationalRow) => object>;

/** The alert of a row, when it has a category; other alert fields without one are a fault, for they would be lost. */
export function nationalAlert(row: NationalRow, key: string): object | undefined {
  const category = row.one("alert_category");
  if (category === undefined) {
    const stray = alertFields.find((name) => row.many(name).length > 0);
    if (stray !== undefined) throw new RowFault(`${stray}: needs alert_category`);
    return undefined;
  }
  const measures = distinct(row.many("alert_measures"));
  const offence = row.one("alert_offence");
  return {
    kind: "alert",
    category,
    reference: row.line("alert_reference") ?? key,
    measures: measures.length === 0 ? ["inform"] : measures,
    warnings: distinct(row.many("alert_warnings")),
    ...(offence === undefined ? {} : { offence: passageOf(offence) }),
    ...row.optional("programme", "alert_programme"),
    ...row.optional("penalty", "alert_penalty"),
    ...row.date("issuedOn", "alert_issued"),
    instructions: row.many("alert_instructions").map(passageOf),
  };
}

const alertFields: readonly NationalField[] = [
  "alert_reference",
  "alert_measures",
  "alert_warnings",
  "alert_offence",
  "alert_programme",
  "alert_penalty",
  "alert_issued",
  "alert_instructions",
];

const otherNames: readonly (readonly [NationalField, Name["kind"]])[] = [
  ["original_names", "original-script"],
  ["aliases", "alias"],
  ["weak_aliases", "weak-alias"],
  ["former_names", "former"],
  ["birth_names", "birth"],
];

function namesOf(row: NationalRow): Name[] {
  const parts = row.kind === "person" ? { given: row.one("given") ?? "", family: row.one("family") ?? "" } : {};
  const full =
    row.one("name") ?? [parts.given, parts.family].filter((part) => part !== undefined && part !== "").join(" ");
  const primary = full === "" ? [] : [nameOf(full, "primary", parts)];
  return distinct([
    ...primary,
    ...otherNames.flatMap(([field, kind]) => row.many(field).map((name) => nameOf(name, kind))),
  ]);
}

function placeOf(text: string): object {
  const country = countryAtEnd(text);
  return { text: lineOf(text), ...(country === undefined ? {} : { country }) };
}

/** type:number:country:expires */
function documentOf(text: string): object {
  const [type = "", number = "", country = "", expires = ""] = text.split(":").map((part) => part.trim());
  if (number === "") throw new RowFault(`documents: "${text.slice(0, 60)}" is not type:number:country:expires`);
  return {
    type,
    number: lineOf(number),
    ...(country === "" ? {} : { country: countryIn("documents", country) }),
    ...(expires === "" ? {} : { expiresOn: dateIn("documents", expires) }),
  };
}

function identifierOf(text: string): object {
  const at = text.indexOf(":");
  if (at < 1) throw new RowFault(`identifiers: "${text.slice(0, 60)}" is not type:number`);
  return { type: lineOf(text.slice(0, at)), number: lineOf(text.slice(at + 1)) };
}

function countryOfRow(row: NationalRow): object {
  const text = row.one("country");
  return text === undefined ? {} : { country: countryIn("country", text) };
}

function sexOf(text: string | undefined): object {
  if (text === undefined) return {};
  const letters = new Map([
    ["m", "male"],
    ["f", "female"],
  ]);
  return { sex: letters.get(text.toLowerCase()) ?? text.toLowerCase() };
}

function remarksOf(row: NationalRow): string[] {
  return row.many("remarks").map(passageOf);
}
