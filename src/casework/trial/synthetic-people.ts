// Purely synthetic people, papers, things and alerts for the trial, the demo and tests. No real person is in here or was a model.
import { AuthorityId, Country, PartialDate, type Content, type NewRecord, type RecordId } from "#domain";
import { cultures } from "./cultures.ts";
import { seeded, type Seeded } from "./seeded.ts";
import { syntheticAlert } from "./synthetic-alerts.ts";
import { figures } from "./synthetic-figures.ts";
import { syntheticNames, tablesOf, type NameTables } from "./synthetic-names.ts";
import { documentOf, syntheticThings, type Subject } from "./synthetic-things.ts";

/** What {@link syntheticRecords} makes. */
export interface SyntheticPlan {
  readonly seed: number;
  /** How many persons, the figures of the designed screens among them (they come first). */
  readonly persons: number;
  /** A new id for each record of an owner's. */
  readonly newId: (owner: AuthorityId) => RecordId;
}

/**
 * Records of invented persons in many scripts, nearly half of them with an alert, then stolen documents, vehicles and other things with
 * theirs: about 1.7 records a person. Some are for the desk only, some need `compartment:integrity`. The same plan gives the same records.
 */
export function syntheticRecords({ seed, persons, newId }: SyntheticPlan): NewRecord[] {
  const chance = seeded(seed);
  const tables = cultures.map(tablesOf);
  const records: NewRecord[] = [];
  const add = ({ owner, content, alert }: Subject): void => {
    const place = {
      owner: AuthorityId.parse(owner),
      labels: labelsOf(chance),
      provenance: { source: "synthetic", key: `T-${String(records.length + 1).padStart(6, "0")}` },
    };
    const id = newId(place.owner);
    records.push({ id, ...place, content });
    if (alert !== undefined) records.push({ id: newId(place.owner), ...place, content: { ...alert, subject: id } });
  };
  for (const { owner, person, alert } of figures().slice(0, persons)) add({ owner, content: person, alert });
  for (let count = figures().length; count < persons; count += 1) add(syntheticPerson(chance.pick(tables), chance));
  for (const thing of syntheticThings(Math.ceil(persons / 8), chance)) add(thing);
  // The figures of the screens are what everybody is shown first: nothing hides them.
  return records.map((record, index) => (index < figures().length * 2 ? { ...record, labels: openLabels } : record));
}

/** Authorities of the trial's federation. */
const owners = ["AL", "IT", "RO", "ES", "AE", "MK", "RS", "GR", "BG", "TR", "XPO"] as const;

function syntheticPerson(tables: NameTables, chance: Seeded): Subject {
  const sex = chance.happens(0.72) ? "male" : "female";
  const home = Country.parse(tables.culture.country);
  const place = chance.pick(tables.places);
  const year = chance.between(1948, 2012);
  const second = chance.happens(0.06) ? [Country.parse(chance.pick(cultures).country)] : [];
  const content: Content = {
    kind: "person",
    names: syntheticNames(tables, sex, chance),
    born: [birthOf(year, chance)],
    birthPlaces: chance.happens(0.8) ? [{ text: place.latin, city: place.latin, country: home }] : [],
    sex,
    nationalities: [...new Set([home, ...second])],
    documents: chance.happens(0.7) ? [documentOf(home, chance)] : [],
    addresses: chance.happens(0.3) ? [{ text: chance.pick(tables.places).latin, country: home }] : [],
    marks: chance.happens(0.2) ? [chance.pick(marks)] : [],
    ...(chance.happens(0.5)
      ? { heightCentimetres: chance.between(sex === "male" ? 162 : 150, sex === "male" ? 198 : 183) }
      : {}),
    ...(chance.happens(0.3)
      ? { eyes: chance.pick(["brown", "green", "blue", "grey"]), hair: chance.pick(["black", "brown", "fair", "grey"]) }
      : {}),
    languages: [tables.culture.language],
    titles: [],
    occupations: chance.happens(0.15)
      ? [chance.pick(["Driver", "Cook", "Mechanic", "Accountant", "Sailor", "Builder", "Trader"])]
      : [],
    remarks: [],
  };
  const regional = owners.find((code) => code === tables.culture.country);
  const owner = regional !== undefined && chance.happens(0.7) ? regional : chance.pick(owners);
  return chance.happens(0.45)
    ? { owner, content, alert: syntheticAlert(owner, { minor: year > 2008, woman: sex === "female" }, chance) }
    : { owner, content };
}

const marks = [
  "Scar on the chin",
  "Scar on the left hand",
  "Tattoo of an anchor, right arm",
  "Tattoo of a swallow, neck",
  "Burn on the right shoulder",
  "Two fingers missing, left hand",
  "Mole under the right eye",
];

/** Mostly a day; records from elsewhere often have less. */
function birthOf(year: number, chance: Seeded): PartialDate {
  const two = (value: number): string => String(value).padStart(2, "0");
  const month = two(chance.between(1, 12));
  const way = chance.next();
  if (way < 0.05) return PartialDate.parse(String(year));
  if (way < 0.08) return PartialDate.parse(`${year}-${month}`);
  if (way < 0.11) return PartialDate.parse(`${year}~`);
  if (way < 0.13) return PartialDate.parse(`${year}/${year + chance.between(1, 4)}`);
  return PartialDate.parse(`${year}-${month}-${two(chance.between(1, 28))}`);
}

type Labels = NewRecord["labels"];

const openLabels: Labels = {
  audience: ["police"],
  requires: [],
  handling: ["H0"],
  evaluation: { source: "A", information: "1" },
  purposes: ["border", "arrest", "investigation", "warning", "missing", "witness", "identification", "security"],
  reviewOn: "2031-11-22",
};

/** Four in a hundred are for the desk only, two in a hundred belong to an inquiry into officers. */
function labelsOf(chance: Seeded): Labels {
  return {
    ...openLabels,
    audience: chance.happens(0.04) ? ["desk"] : ["police"],
    requires: chance.happens(0.02) ? ["compartment:integrity"] : [],
    handling: [chance.pick(["H0", "H0", "H0", "H1", "H2"] as const)],
    evaluation: {
      source: chance.pick(["A", "A", "B", "C"] as const),
      information: chance.pick(["1", "2", "2", "3"] as const),
    },
    reviewOn: `${chance.between(2027, 2031)}-0${chance.between(1, 9)}-01`,
  };
}
