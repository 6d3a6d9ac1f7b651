import { randomUUID } from "node:crypto";
import { AuthorityId, RecordId, unknownPerson, type Labels, type Measure, type NewRecord, type Person } from "#domain";

/** A person of an authority with one name in Latin script, whom every officer may see for a border check or an arrest; `more` says what is otherwise. */
export function personRecord(
  owner: string,
  name: string,
  more: { readonly id?: RecordId; readonly content?: Partial<Person>; readonly labels?: Partial<Labels> } = {},
): NewRecord & { readonly id: RecordId } {
  return {
    id: more.id ?? RecordId.parse(randomUUID()),
    owner: AuthorityId.parse(owner),
    content: { ...unknownPerson, names: [{ full: name, kind: "primary", script: "Latn" }], ...more.content },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border", "arrest"],
      ...more.labels,
    },
    provenance: { source: "National register" },
  };
}

/** A red notice about a person, as its owner has it: an arrest, unless other measures are named. It has the person's labels. */
export function noticeAbout(
  person: NewRecord & { readonly id: RecordId },
  measures: readonly Measure[] = ["arrest"],
): NewRecord {
  return {
    ...person,
    id: RecordId.parse(randomUUID()),
    content: {
      kind: "alert",
      subject: person.id,
      category: "red",
      reference: "AL/2026/7",
      measures: [...measures],
      warnings: [],
      instructions: [],
    },
  };
}
