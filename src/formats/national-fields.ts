// Besa's own table for a national register: every field, in which kinds of row it may stand, and what it holds. docs/national-list.md shows it.

/** The kinds of row. */
export const nationalKinds = ["person", "organisation", "document", "vehicle", "firearm", "contact"] as const;
export type NationalKind = (typeof nationalKinds)[number];

interface FieldPlan {
  /** The kinds of row that may have it; every kind when left out. */
  readonly in?: readonly NationalKind[];
  /** Whether it may hold several values: an array in JSON, parted by `|` in CSV. */
  readonly many?: true;
  readonly says: string;
}

const named = ["person", "organisation", "vehicle"] as const;
const lawful = ["person", "organisation"] as const;

/** The columns of a national list. An unknown column is refused, so that a misspelt one is not lost in silence. */
export const nationalFields = {
  key: { says: "Your own number of the record, the same in every edition. Required." },
  kind: { says: `${nationalKinds.join(", ")}; person when left out.` },
  name: {
    in: ["person", "organisation", "vehicle", "document"],
    says: "The full name in its own order (of a document: its holder). A person needs this or given and family.",
  },
  given: { in: ["person"], says: "Given names." },
  family: { in: ["person"], says: "Family names." },
  aliases: { in: named, many: true, says: "Other names in use." },
  weak_aliases: { in: named, many: true, says: "Nicknames and names too common to search by alone." },
  former_names: { in: named, many: true, says: "Names no longer borne." },
  birth_names: { in: ["person"], many: true, says: "Names at birth, maiden names." },
  original_names: { in: named, many: true, says: "The name in its own script." },
  born: {
    in: ["person"],
    many: true,
    says: "Dates of birth: 1986-04-11, 1986-04, 1986, 1986~ (about), 1984/1987 (between), 11 Apr 1986, 1365/01/22 SH, 1406 AH.",
  },
  birth_places: { in: ["person"], many: true, says: "Places of birth; a country after the last comma is understood." },
  sex: { in: ["person"], says: "male, female, x, or M, F, X." },
  nationalities: { in: ["person"], many: true, says: "Countries: ISO code or English name." },
  documents: {
    in: lawful,
    many: true,
    says: "type:number:country:expires, the last two optional: passport:K01234567:MK:2030-01-31.",
  },
  addresses: { in: lawful, many: true, says: "Addresses; a country after the last comma is understood." },
  marks: { in: ["person"], many: true, says: "Scars, tattoos and other marks." },
  height: { in: ["person"], says: "Height in centimetres." },
  weight: { in: ["person"], says: "Weight in kilograms." },
  eyes: { in: ["person"], says: "Colour of the eyes." },
  hair: { in: ["person"], says: "Colour of the hair." },
  languages: { in: ["person"], many: true, says: "Languages spoken: BCP 47 tags (sq, mk, sr-Latn)." },
  titles: { in: ["person"], many: true, says: "Titles and ranks." },
  occupations: { in: ["person"], many: true, says: "Occupations and offices held." },
  founded: { in: ["organisation"], many: true, says: "Dates of foundation, written as births are." },
  countries: { in: ["organisation"], many: true, says: "Countries in which the organisation is at home." },
  document_type: {
    in: ["document"],
    says: "passport, identity-card, driving-licence, residence-permit, visa, birth-certificate, other.",
  },
  document_number: { in: ["document"], says: "The number as printed. Required for a document." },
  document_status: {
    in: ["document"],
    says: "lost, stolen, stolen-blank, revoked, counterfeit. Required for a document.",
  },
  issued: { in: ["document"], says: "Date of issue." },
  expires: { in: ["document"], says: "Date of expiry." },
  country: { in: ["document", "vehicle"], says: "The issuing country, or the country of registration." },
  sort: {
    in: ["vehicle", "contact"],
    says: "Of a vehicle: road, vessel, aircraft; road when left out. Of a contact: phone, email, handle. Required for a contact.",
  },
  plate: { in: ["vehicle"], says: "Registration plate." },
  identifiers: { in: ["vehicle"], many: true, says: "type:number: VIN:WVWZZZ1JZ3W386752, IMO:9187629." },
  make: { in: ["vehicle", "firearm"], says: "Make." },
  model: { in: ["vehicle", "firearm"], says: "Model." },
  colour: { in: ["vehicle"], says: "Colour." },
  serial: { in: ["firearm"], says: "Serial number as stamped. Required for a firearm." },
  calibre: { in: ["firearm"], says: "Calibre." },
  value: { in: ["contact"], says: "The number (E.164), address or handle. Required for a contact." },
  service: { in: ["contact"], says: "The service that a handle belongs to." },
  remarks: { many: true, says: "Anything else an officer should read." },
  alert_category: {
    says: "red, blue, green, yellow, black, orange, purple, silver, un, sanctions, wanted, missing, stolen. Without it the row has no alert.",
  },
  alert_reference: { says: "The alert's reference; the key when left out." },
  alert_measures: {
    many: true,
    says: "arrest, refuse-entry, freeze-assets, locate, discreet-check, protect, seize, identify, inform; inform when left out.",
  },
  alert_warnings: { many: true, says: "armed, violent, escape-risk, contagious, self-harm, minor, victim." },
  alert_offence: { says: "What the person is sought for." },
  alert_programme: { says: "Regime, programme or resolution." },
  alert_penalty: { says: "Penalty imposed or threatened." },
  alert_issued: { says: "Date of the alert." },
  alert_instructions: { many: true, says: "What to do and whom to call." },
} as const satisfies Record<string, FieldPlan>;

export type NationalField = keyof typeof nationalFields;

/** The plan of a field by its name from outside. */
export function fieldPlan(name: string): FieldPlan | undefined {
  return plans.get(name);
}

const plans = new Map<string, FieldPlan>(Object.entries(nationalFields));
