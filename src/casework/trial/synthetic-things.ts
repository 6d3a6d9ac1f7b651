// Invented papers, vehicles, firearms, telephones and companies.
import { Country, type Alert, type Content, type DocumentReference, type Measure } from "#domain";
import type { Seeded } from "./seeded.ts";

const countries = ["AL", "IT", "RO", "ES", "MK", "GR"] as const;
const letters: readonly string[] = Array.from("ABCDEFGHJKLMNPRSTVWXYZ");

const lettersAndDigits = letters.concat(Array.from("0123456789"));

/** What a record is about, whose it is, and what its owner asks for. */
export interface Subject {
  readonly owner: string;
  readonly content: Exclude<Content, { kind: "alert" }>;
  readonly alert?: Omit<Alert, "subject">;
}

/** A passport or identity card with a number in the country's usual form: two letters and seven digits, or nine digits. */
export function documentOf(country: Country, chance: Seeded): DocumentReference {
  const type = chance.happens(0.75) ? "passport" : "identity-card";
  return { type, number: numberOf(chance), country };
}

function numberOf(chance: Seeded): string {
  const digits = (length: number): string => Array.from({ length }, () => String(chance.between(0, 9))).join("");
  return chance.happens(0.7) ? chance.pick(letters) + chance.pick(letters) + digits(7) : digits(9);
}

/** Things of all kinds, each with an alert but for half of the companies and telephones. */
export function* syntheticThings(count: number, chance: Seeded): Generator<Subject> {
  for (let made = 0; made < count; made += 1) {
    const owner = chance.pick(countries);
    yield chance.pick(makers)(owner, Country.parse(owner), chance);
  }
}

type Maker = (owner: string, country: Country, chance: Seeded) => Subject;

const makers: readonly [Maker, ...Maker[]] = [
  stolenDocument,
  stolenDocument,
  stolenDocument,
  stolenVehicle,
  stolenVehicle,
  stolenFirearm,
  telephone,
  company,
];

function stolenDocument(owner: string, country: Country, chance: Seeded): Subject {
  const status = chance.pick(["stolen", "stolen", "lost", "stolen-blank", "revoked"] as const);
  return {
    owner,
    content: { kind: "document", reference: documentOf(country, chance), status, remarks: [] },
    alert: stolen(owner, chance, ["seize", "inform"]),
  };
}

const models = [
  "Fiat Panda",
  "Dacia Logan",
  "Seat León",
  "Volkswagen Golf",
  "Škoda Octavia",
  "Mercedes-Benz Sprinter",
  "BMW X5",
  "Toyota Hilux",
] as const;

function stolenVehicle(owner: string, country: Country, chance: Seeded): Subject {
  const [make = "", ...model] = chance.pick(models).split(" ");
  const plate = `${chance.pick(letters)}${chance.pick(letters)} ${chance.between(100, 999)} ${chance.pick(letters)}${chance.pick(letters)}`;
  const vin = `ZZZ${Array.from({ length: 14 }, () => chance.pick(lettersAndDigits)).join("")}`;
  const colour = chance.pick(["white", "black", "grey", "red", "blue"]);
  return {
    owner,
    content: {
      kind: "vehicle",
      sort: "road",
      plate,
      country,
      identifiers: [{ type: "VIN", number: vin }],
      names: [],
      make,
      model: model.join(" "),
      colour,
      remarks: [],
    },
    alert: stolen(owner, chance, ["seize", "inform"]),
  };
}

function stolenFirearm(owner: string, _: Country, chance: Seeded): Subject {
  const [make, model, calibre] = chance.pick([
    ["Zastava", "M70", "7.62x39"],
    ["Beretta", "92FS", "9x19"],
    ["Glock", "17", "9x19"],
    ["Česká zbrojovka", "CZ 75", "9x19"],
  ] as const);
  return {
    owner,
    content: { kind: "firearm", serial: `T${chance.between(100_000, 999_999)}`, make, model, calibre, remarks: [] },
    alert: stolen(owner, chance, ["seize", "inform"]),
  };
}

/** Numbers in ranges that no subscriber has. */
function telephone(owner: string, _: Country, chance: Seeded): Subject {
  return {
    owner,
    content: {
      kind: "contact",
      sort: "phone",
      value: `+35500${chance.between(1_000_000, 9_999_999)}`,
      remarks: ["Used in a fraud by telephone"],
    },
  };
}

function company(owner: string, country: Country, chance: Seeded): Subject {
  const full = `${chance.pick(["Adria", "Ilyria", "Karavan", "Levant", "Porto", "Danub"])} ${chance.pick(["Fish", "Freight", "Timber", "Metals", "Logistics"])} ${chance.pick(["Trial Ltd", "Trial SHPK", "Trial SRL"])}`;
  const content: Subject["content"] = {
    kind: "organisation",
    names: [{ full, kind: "primary", script: "Latn" }],
    documents: [{ type: "registration", number: numberOf(chance), country }],
    addresses: [],
    founded: [],
    countries: [country],
    remarks: [],
  };
  return chance.happens(0.5)
    ? { owner, content }
    : {
        owner,
        content,
        alert: {
          ...stolen(owner, chance, ["freeze-assets", "inform"]),
          category: "sanctions",
          programme: "TRIAL REGIME",
        },
      };
}

function stolen(owner: string, chance: Seeded, measures: Measure[]): Omit<Alert, "subject"> {
  const reference = `${owner}-ST-${chance.between(2019, 2026)}-${String(chance.between(1, 99_999)).padStart(6, "0")}`;
  return { kind: "alert", category: "stolen", reference, measures, warnings: [], instructions: [] };
}
