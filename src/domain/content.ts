// What records say. A record's content is one of these; `kind` tells which.
import { z } from "zod";
import { AlertCategory, Country, Language, Measure, Script, Sex, Warning } from "./codes.ts";
import { RecordId } from "./ids.ts";
import { PartialDate } from "./partial-date.ts";

const line = z.string().min(1).max(500);
const text = z.string().min(1).max(20_000);

/** One way a person or organisation is written. `full` is always there, in the order of its script; parts where the source gives them. */
export const Name = z
  .object({
    full: line,
    given: line.optional(),
    family: line.optional(),
    kind: z.enum(["primary", "alias", "weak-alias", "former", "birth", "original-script", "maiden"]),
    script: Script,
    language: Language.optional(),
  })
  .readonly();
export type Name = z.infer<typeof Name>;

const Address = z
  .object({
    text: line,
    street: line.optional(),
    city: line.optional(),
    region: line.optional(),
    postcode: line.optional(),
    country: Country.optional(),
    countryText: line.optional(),
    note: text.optional(),
  })
  .readonly();

/** A number on a paper: passport, identity card, tax number. Number and type as the source prints them. */
export const DocumentReference = z
  .object({
    type: z.enum([
      "passport",
      "identity-card",
      "driving-licence",
      "residence-permit",
      "visa",
      "birth-certificate",
      "tax-number",
      "registration",
      "other",
    ]),
    typeText: line.optional(),
    number: line,
    country: Country.optional(),
    countryText: line.optional(),
    issuedOn: PartialDate.optional(),
    expiresOn: PartialDate.optional(),
    note: text.optional(),
  })
  .readonly();
export type DocumentReference = z.infer<typeof DocumentReference>;

const Place = z
  .object({ text: line, city: line.optional(), region: line.optional(), country: Country.optional() })
  .readonly();

/** A human being, as one authority knows them. */
export const Person = z
  .object({
    kind: z.literal("person"),
    names: z.array(Name).min(1).max(400),
    born: z.array(PartialDate).max(60),
    birthPlaces: z.array(Place).max(60),
    sex: Sex.optional(),
    nationalities: z.array(Country).max(20),
    documents: z.array(DocumentReference).max(200),
    addresses: z.array(Address).max(200),
    marks: z.array(line).max(50),
    heightCentimetres: z.number().min(30).max(272).optional(),
    weightKilograms: z.number().min(1).max(650).optional(),
    eyes: line.optional(),
    hair: line.optional(),
    languages: z.array(Language).max(30),
    titles: z.array(line).max(30),
    occupations: z.array(text).max(30),
    /** Which of its files is the picture of this person: the SHA-256 of that file as it is sealed, hexadecimal; the same at every node. */
    photo: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    remarks: z.array(text).max(200),
  })
  .readonly();
export type Person = z.infer<typeof Person>;

/** A person of whom nothing is known, not even a name: what is known is added. */
export const unknownPerson: Omit<Person, "names"> = {
  kind: "person",
  born: [],
  birthPlaces: [],
  nationalities: [],
  documents: [],
  addresses: [],
  marks: [],
  languages: [],
  titles: [],
  occupations: [],
  remarks: [],
};

/** A company, group or other body. */
export const Organisation = z
  .object({
    kind: z.literal("organisation"),
    names: z.array(Name).min(1).max(400),
    documents: z.array(DocumentReference).max(200),
    addresses: z.array(Address).max(200),
    founded: z.array(PartialDate).max(10),
    countries: z.array(Country).max(20),
    remarks: z.array(text).max(200),
  })
  .readonly();
export type Organisation = z.infer<typeof Organisation>;

/** A travel or identity document of its own (lost, stolen, revoked, blank stolen), not one that a person is known to carry. */
export const IdentityDocument = z
  .object({
    kind: z.literal("document"),
    reference: DocumentReference,
    status: z.enum(["lost", "stolen", "stolen-blank", "revoked", "counterfeit"]),
    holder: Name.optional(),
    remarks: z.array(text).max(50),
  })
  .readonly();

/** A road vehicle, vessel or aircraft. */
export const Vehicle = z
  .object({
    kind: z.literal("vehicle"),
    sort: z.enum(["road", "vessel", "aircraft"]),
    plate: line.optional(),
    country: Country.optional(),
    /** VIN (ISO 3779), IMO or MMSI number, or tail number, as printed. */
    identifiers: z.array(z.object({ type: line, number: line }).readonly()).max(20),
    names: z.array(Name).max(50),
    make: line.optional(),
    model: line.optional(),
    colour: line.optional(),
    remarks: z.array(text).max(50),
  })
  .readonly();

/** A firearm, by what is stamped on it. */
export const Firearm = z
  .object({
    kind: z.literal("firearm"),
    serial: line,
    make: line.optional(),
    model: line.optional(),
    calibre: line.optional(),
    remarks: z.array(text).max(50),
  })
  .readonly();

/** A telephone number (E.164), e-mail address or handle. */
export const Contact = z
  .object({
    kind: z.literal("contact"),
    sort: z.enum(["phone", "email", "handle"]),
    value: line,
    service: line.optional(),
    remarks: z.array(text).max(50),
  })
  .readonly();

/** Something that happened, where and when. */
export const Event = z
  .object({
    kind: z.literal("event"),
    title: line,
    happened: PartialDate.optional(),
    place: Place.optional(),
    involved: z.array(RecordId).max(500),
    remarks: z.array(text).max(50),
  })
  .readonly();

/** What an authority asks others to do when they meet the subject. */
export const Alert = z
  .object({
    kind: z.literal("alert"),
    subject: RecordId,
    category: AlertCategory,
    reference: line,
    measures: z.array(Measure).min(1).max(9),
    warnings: z.array(Warning).max(7),
    offence: text.optional(),
    /** Regime, programme or resolution: `UN AL-QAIDA`, `OFAC SDGT`. */
    programme: line.optional(),
    penalty: line.optional(),
    issuedOn: PartialDate.optional(),
    instructions: z.array(text).max(20),
  })
  .readonly();
export type Alert = z.infer<typeof Alert>;

/** The content of any record, told apart by `kind`. */
export const Content = z.discriminatedUnion("kind", [
  Person,
  Organisation,
  IdentityDocument,
  Vehicle,
  Firearm,
  Contact,
  Event,
  Alert,
]);
export type Content = z.infer<typeof Content>;
export type RecordKind = Content["kind"];
