// Reading the evaluation's files and making records of their rows. Any files of the same columns will do.
import { readFileSync } from "node:fs";
import { BesaRecord, PartialDate, RecordId, scriptOf, unknownPerson } from "#domain";

/** A row of a tab-separated file, by column name. */
export type Row = ReadonlyMap<string, string>;

/** The rows of a tab-separated file with a header line. */
export function readTable(file: string): Row[] {
  const [header = "", ...lines] = readFileSync(file, "utf8")
    .replace(/^\ufeff/, "")
    .split(/\r?\n/);
  const columns = header.split("\t");
  return lines
    .filter((line) => line !== "")
    .map((line) => new Map(line.split("\t").map((cell, i) => [columns[i] ?? String(i), cell])));
}

export function cell(row: Row, column: string): string {
  return row.get(column) ?? "";
}

/** The record with the running number `index`: a person or an organisation of this name and others, seen by everybody. */
export function recordOf(
  index: number,
  of: {
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly kind: "person" | "organisation";
    readonly born?: readonly string[];
  },
): BesaRecord {
  const names = [of.name, ...(of.aliases ?? [])].map((name, at) => ({
    full: name.slice(0, 500),
    kind: at === 0 ? ("primary" as const) : ("alias" as const),
    script: scriptOf(name),
  }));
  const born = (of.born ?? []).flatMap((date) => PartialDate.safeParse(date).data ?? []);
  const person = {
    ...unknownPerson,
    names,
    born,
  };
  const organisation = {
    kind: "organisation" as const,
    names,
    documents: [],
    addresses: [],
    founded: [],
    countries: [],
    remarks: [],
  };
  return BesaRecord.parse({
    id: idOf(index),
    version: 1,
    owner: "XPO",
    content: of.kind === "person" ? person : organisation,
    labels: {
      audience: ["all"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "X", information: "4" },
      purposes: ["border"],
    },
    provenance: { source: "evaluation" },
    withdrawn: false,
    recordedAt: "2026-01-01T00:00:00Z",
  });
}

/** A made-up but valid UUIDv7 for a running number. */
export function idOf(index: number): RecordId {
  return RecordId.parse(`01990000-0000-7000-8000-${index.toString(16).padStart(12, "0")}`);
}
