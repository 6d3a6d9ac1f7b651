import { BesaRecord, RecordId, scriptOf, unknownPerson } from "#domain";

/** A made-up person, for the tests of the room. */
export interface SamplePerson {
  readonly index: number;
  /** The first is the primary one. */
  readonly names: readonly string[];
  readonly born?: readonly string[];
  readonly audience?: readonly string[];
  readonly version?: number;
  readonly withdrawn?: boolean;
  readonly documents?: readonly { type: "passport"; number: string; country?: string }[];
}

/** The id of the person of an index. */
export const sampleId = (index: number): RecordId =>
  RecordId.parse(`01990000-0000-7000-8000-${index.toString(16).padStart(12, "0")}`);

/** The record of a made-up person. */
export function samplePerson(made: SamplePerson): BesaRecord {
  return BesaRecord.parse({
    id: sampleId(made.index),
    version: made.version ?? 1,
    owner: "AL",
    content: {
      ...unknownPerson,
      names: made.names.map((full, i) => ({ full, kind: i === 0 ? "primary" : "alias", script: scriptOf(full) })),
      born: made.born ?? [],
      documents: made.documents ?? [],
    },
    labels: {
      audience: made.audience ?? ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border"],
    },
    provenance: { source: "test" },
    withdrawn: made.withdrawn ?? false,
    recordedAt: "2026-01-01T00:00:00Z",
  });
}
