// From the fields of a notice to a person or an organisation; fields without a place of their own become remarks, none is dropped.
import type { Content, Country, Name, PartialDate, Sex } from "#domain";
import { countryOf } from "./countries.ts";
import { textsIn } from "./list-fields.ts";
import { dateOf, distinct, joined, lineOf, nameOf, passageOf, within } from "./list-values.ts";
import type { JsonObject } from "./json-rows.ts";

/** Fields that are read below or belong to the alert; every other field becomes a remark under its own name. */
const read = new Set([
  "entity_id",
  "forename",
  "name",
  "birth_name",
  "name_at_birth",
  "aliases",
  "formerly_known_as",
  "name_in_original_script",
  "forename_in_original_script",
  "date_of_birth",
  "place_of_birth",
  "country_of_birth_id",
  "nationalities",
  "sex_id",
  "height",
  "weight",
  "eyes_colors_id",
  "hairs_id",
  "languages_spoken_ids",
  "distinguishing_marks",
  "profession",
  "adresses",
  "addresses",
  "arrest_warrants",
  "charge",
  "charges",
  "un_reference_date",
  "un_resolution",
  "_links",
  "_embedded",
  "notice",
  "notice_type",
  "category",
  "color",
  "colour",
  "type",
]);

/** A notice about an entity (UN) is an organisation, every other a person. */
export function interpolSubject(fields: JsonObject): Content {
  const text = (name: string): string | undefined => textsIn(fields[name])[0];
  const remarks = within(
    200,
    Object.entries(fields).flatMap(([name, value]) =>
      read.has(name) ? [] : textsIn(value).map((said) => passageOf(`${name}: ${said}`)),
    ),
  );
  const addresses = textsIn(fields["adresses"] ?? fields["addresses"]).map((address) => ({ text: lineOf(address) }));
  if (isEntity(fields))
    return {
      kind: "organisation",
      names: namesOf(fields),
      documents: [],
      addresses,
      founded: [],
      countries: [],
      remarks,
    };
  const [born, unread] = birthOf(text("date_of_birth"));
  const { known, unknown } = countriesIn(fields["nationalities"]);
  const sex = sexes.get(text("sex_id") ?? "");
  const height = Number(text("height") ?? 0);
  const weight = Math.round(Number(text("weight") ?? 0));
  const centimetres = Math.round(height < 3 ? height * 100 : height);
  const eyes = joined(textsIn(fields["eyes_colors_id"]));
  const hair = joined(textsIn(fields["hairs_id"]));
  return {
    kind: "person",
    names: namesOf(fields),
    born,
    birthPlaces: placesOf(text("place_of_birth"), text("country_of_birth_id")),
    ...(sex === undefined ? {} : { sex }),
    nationalities: known,
    documents: [],
    addresses,
    marks: textsIn(fields["distinguishing_marks"]).map(lineOf),
    ...(centimetres >= 30 && centimetres <= 272 ? { heightCentimetres: centimetres } : {}),
    ...(weight >= 1 && weight <= 650 ? { weightKilograms: weight } : {}),
    ...(eyes === "" ? {} : { eyes }),
    ...(hair === "" ? {} : { hair }),
    languages: textsIn(fields["languages_spoken_ids"])
      .map((code) => code.toLowerCase())
      .filter((code) => /^[a-z]{2,3}$/.test(code)),
    titles: [],
    occupations: textsIn(fields["profession"]).map(passageOf),
    remarks: within(200, [...unread, ...unknown.map((code) => `nationality: ${code}`), ...remarks]),
  };
}

const sexes = new Map<string, Sex>([
  ["M", "male"],
  ["F", "female"],
]);

function isEntity(fields: JsonObject): boolean {
  const link = JSON.stringify(fields["_links"] ?? "").includes("/un/entities/");
  return (
    link ||
    (textsIn(fields["forename"]).length === 0 &&
      ["legal_form", "main_activity", "registration_number"].some((name) => name in fields))
  );
}

function namesOf(fields: JsonObject): Name[] {
  const text = (name: string): string => textsIn(fields[name])[0] ?? "";
  const given = text("forename");
  const family = text("name");
  const full = `${given} ${family}`.trim();
  const original = `${text("forename_in_original_script")} ${text("name_in_original_script")}`.trim();
  const others = (name: string, kind: Name["kind"]): Name[] =>
    textsIn(fields[name]).map((other) => nameOf(other, kind));
  return distinct([
    ...(full === "" ? [] : [nameOf(full, "primary", isEntity(fields) ? {} : { given, family })]),
    ...(original === "" ? [] : [nameOf(original, "original-script")]),
    ...others("birth_name", "birth"),
    ...others("name_at_birth", "birth"),
    ...others("formerly_known_as", "former"),
    ...others("aliases", "alias"),
  ]);
}

function birthOf(text: string | undefined): [PartialDate[], string[]] {
  const date = dateOf(text ?? "");
  if (date !== undefined) return [[date], []];
  return [[], text === undefined ? [] : [`date_of_birth: ${text}`]];
}

/** Codes parted by anything: JSON arrays, `MX|US`, `['MX', 'US']`. Numeric codes (914, 922) stand for what is no ISO country. */
function countriesIn(value: unknown): { known: Country[]; unknown: string[] } {
  const codes = textsIn(value)
    .flatMap((text) => text.split(/[^A-Za-z0-9]+/))
    .filter((code) => code !== "");
  const found = codes.map((code) => ({ code, country: countryOf(code) }));
  return {
    known: distinct(found.flatMap(({ country }) => country ?? [])).slice(0, 20),
    unknown: found.flatMap(({ code, country }) => (country === undefined ? [code] : [])),
  };
}

function placesOf(place: string | undefined, countryId: string | undefined): { text: string; country?: Country }[] {
  const country = countryOf(countryId ?? "");
  const text = joined([place, countryId]);
  return text === "" ? [] : [{ text, ...(country === undefined ? {} : { country }) }];
}
