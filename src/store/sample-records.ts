// Invented records for this room's tests.
import { ActId, AuthorityId, RecordId, UserId, unknownPerson } from "#domain";
import type { Labels, NewRecord, Sight } from "#domain";

/** The n-th id: valid UUIDv7s in the order of n. */
export function sampleId(n: number): RecordId {
  return RecordId.parse(uuid(n));
}

/** The n-th act's id. */
export function sampleAct(n: number): ActId {
  return ActId.parse(uuid(n));
}

/** The n-th user's id. */
export function sampleUser(n: number): UserId {
  return UserId.parse(uuid(n));
}

/** An owner. */
export const owner: AuthorityId = AuthorityId.parse("AL");

/** The labels of most samples, with changes. */
export function sampleLabels(change: Partial<Labels> = {}): Labels {
  return {
    audience: ["police"],
    requires: [],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: ["border"],
    ...change,
  };
}

/** What an officer of the police sees on an early day, so that nothing has expired. */
export const police: Sight = { op: "holds", grants: ["police"], today: "2000-01-01" };

/** The n-th person. */
export function samplePerson(n: number, change: Partial<NewRecord> = {}): NewRecord {
  return {
    id: sampleId(n),
    owner,
    content: personContent(`Sample Person ${n}`),
    labels: sampleLabels(),
    provenance: { source: "sample" },
    ...change,
  };
}

/** A person of whom only the name is known. */
export function personContent(full: string): Extract<NewRecord["content"], { kind: "person" }> {
  return {
    ...unknownPerson,
    names: [{ full, kind: "primary", script: "Latn" }],
  };
}

/** An alert about a subject, still without it. */
export function alertContent(reference: string): Omit<Extract<NewRecord["content"], { kind: "alert" }>, "subject"> {
  return { kind: "alert", category: "red", reference, measures: ["arrest"], warnings: [], instructions: [] };
}

function uuid(n: number): string {
  return `01900000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}
