// Made-up people as records of a register.
import { unknownPerson, type BesaRecord } from "#domain";
import type { MadePerson } from "../people.ts";

/** A record of a made-up person, version 1, seen by everybody. It is well formed, so it is not parsed: millions of them are. */
export function recordOf(index: number, { names, born, sex, nationality, passport }: MadePerson): BesaRecord {
  const record = {
    id: idOf(index),
    version: 1,
    owner: "XPO",
    content: {
      ...unknownPerson,
      names: names.map(({ full, script }, i) => ({ full, script, kind: i === 0 ? "primary" : "alias" })),
      born,
      sex,
      nationalities: [nationality],
      documents: passport === undefined ? [] : [{ type: "passport", number: passport, country: nationality }],
    },
    labels: everybody,
    provenance: { source: "benchmark" },
    withdrawn: false,
    recordedAt: "2026-01-01T00:00:00Z",
  };
  // Ids, dates and codes above are written in the branded forms' own syntax; parsing would measure the schema instead of the index.
  return record as unknown as BesaRecord;
}

/** The id of the record of person number `index`. */
export function idOf(index: number): string {
  return `01990000-0000-7000-8000-${index.toString(16).padStart(12, "0")}`;
}

/** Whose record it is. */
export function indexOf(id: string): number {
  return Number.parseInt(id.slice(-12), 16);
}

const everybody = {
  audience: ["police"],
  requires: [],
  handling: ["H0"],
  evaluation: { source: "X", information: "4" },
  purposes: ["border"],
};
