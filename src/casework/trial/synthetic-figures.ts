// The invented people of the designed screens, so that a trial shows what the design shows. None of them exists.
import { Country, PartialDate, type Alert, type Person, unknownPerson } from "#domain";
import { latinName, originalName } from "./synthetic-names.ts";

/** A figure: whose record it is, who they are, and what they are sought for. */
export interface Figure {
  readonly owner: string;
  readonly person: Person;
  readonly alert: Omit<Alert, "subject">;
}

const country = (code: string): Country => Country.parse(code);
const date = (text: string): PartialDate => PartialDate.parse(text);

/** Velkanov and his namesakes, Vedranoski, and the three men of the inbox, the extradition and the notice. */
export function figures(): Figure[] {
  return [velkanov(), velkanovski(), velkan(), vedranoski(), brezhnica(), mirakuli(), drobnjari()];
}

/** Screen 01: the record was made before his new passport, hence another nationality; the birthday of the passport has day and month swapped. */
function velkanov(): Figure {
  return {
    owner: "MK",
    person: {
      ...unknownPerson,
      names: [latinName("Dimitrije", "Velkanov", "primary"), originalName("Димитрије", "Велканов", { language: "sr" })],
      born: [date("1986-04-11")],
      birthPlaces: [{ text: "Vranje, Serbia", city: "Vranje", country: country("RS") }],
      sex: "male",
      nationalities: [country("RS")],
      documents: [{ type: "passport", number: "K04831279", country: country("MK") }],
      marks: ["Scar, left forearm, about 6 cm"],
      heightCentimetres: 184,
    },
    alert: {
      kind: "alert",
      category: "red",
      reference: "MK-RN-2026-00417",
      measures: ["arrest"],
      warnings: ["armed", "violent"],
      offence: "Robbery with violence",
      penalty: "12 years",
      issuedOn: date("2026-03-02"),
      instructions: ["Use force only after Skopje has confirmed (RPD 104-106)."],
    },
  };
}

function velkanovski(): Figure {
  return {
    owner: "MK",
    person: {
      ...unknownPerson,
      names: [latinName("Damjan", "Velkanovski", "primary"), originalName("Дамјан", "Велкановски", { language: "mk" })],
      born: [date("1979")],
      sex: "male",
      nationalities: [country("MK")],
    },
    alert: {
      kind: "alert",
      category: "wanted",
      reference: "MK-W-2025-1182",
      measures: ["locate", "inform"],
      warnings: [],
      offence: "Fraud",
      instructions: [],
    },
  };
}

function velkan(): Figure {
  return {
    owner: "RO",
    person: {
      ...unknownPerson,
      names: [latinName("Dimitru", "Velkan", "primary")],
      born: [date("1986-11-30")],
      sex: "male",
      nationalities: [country("RO")],
      documents: [{ type: "identity-card", number: "XT550912", country: country("RO") }],
    },
    alert: {
      kind: "alert",
      category: "wanted",
      reference: "RO-W-2026-0077",
      measures: ["discreet-check"],
      warnings: [],
      offence: "Theft of vehicles",
      instructions: [],
    },
  };
}

/** Screen 02: asked for his father's first name. */
function vedranoski(): Figure {
  return {
    owner: "MK",
    person: {
      ...unknownPerson,
      names: [latinName("Nenad", "Vedranoski", "primary"), originalName("Ненад", "Ведраноски", { language: "mk" })],
      born: [date("1991-07-19")],
      sex: "male",
      nationalities: [country("MK")],
      documents: [
        { type: "identity-card", number: "A1904477", country: country("MK") },
        { type: "passport", number: "K02219038", country: country("MK") },
      ],
      remarks: ["Father's first name: Zoran"],
    },
    alert: {
      kind: "alert",
      category: "blue",
      reference: "MK-BN-2026-00102",
      measures: ["locate", "inform"],
      warnings: [],
      offence: "Sought as a witness",
      issuedOn: date("2026-05-18"),
      instructions: ["Do not alarm the person: sought as a witness only."],
    },
  };
}

function brezhnica(): Figure {
  return {
    owner: "AL",
    person: {
      ...unknownPerson,
      names: [latinName("Halil", "Brezhnica", "primary")],
      born: [date("1979-01-12")],
      sex: "male",
      nationalities: [country("AL")],
      documents: [{ type: "passport", number: "BT1183360", country: country("AL") }],
      marks: ["Tattoo of the letter R, right wrist"],
      remarks: ["Father's first name: Ramiz"],
    },
    alert: {
      kind: "alert",
      category: "red",
      reference: "AL-RN-2025-0088",
      measures: ["arrest"],
      warnings: ["escape-risk"],
      offence: "Trafficking in narcotics",
      penalty: "15 years",
      issuedOn: date("2025-02-03"),
      instructions: [],
    },
  };
}

function mirakuli(): Figure {
  return {
    owner: "AL",
    person: {
      ...unknownPerson,
      names: [latinName("Gjergj", "Mirakuli", "primary"), latinName("Gjon", "Marku", "alias")],
      born: [date("1981-08-23")],
      birthPlaces: [{ text: "Lezhë, Albania", city: "Lezhë", country: country("AL") }],
      sex: "male",
      nationalities: [country("AL")],
    },
    alert: {
      kind: "alert",
      category: "red",
      reference: "AL-RN-2026-0033",
      measures: ["arrest"],
      warnings: ["armed"],
      offence: "Murder",
      penalty: "Life",
      issuedOn: date("2026-01-20"),
      instructions: [],
    },
  };
}

function drobnjari(): Figure {
  return {
    owner: "AL",
    person: {
      ...unknownPerson,
      names: [latinName("Vasil", "Drobnjari", "primary")],
      born: [date("1977~")],
      sex: "male",
      nationalities: [country("AL")],
    },
    alert: {
      kind: "alert",
      category: "red",
      reference: "AL-RN-2026-0391",
      measures: ["arrest"],
      warnings: [],
      offence: "Drug trafficking",
      penalty: "15 years",
      instructions: [],
    },
  };
}
