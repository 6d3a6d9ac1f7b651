import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthorityId, type BesaRecord, Country, RecordId, unknownPerson } from "#domain";
import type { DirectoryBook } from "#exchange";
import { restrictionsCapability } from "../sharing/recipients.ts";
import { correctionFor } from "./correction.ts";

const record: BesaRecord = {
  id: RecordId.parse("019aa000-0000-7000-8000-000000000001"),
  version: 2,
  owner: AuthorityId.parse("AL"),
  content: { ...unknownPerson, names: [{ full: "Dritan Velthari", kind: "primary", script: "Latn" }] },
  labels: {
    audience: ["police"],
    requires: [],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: ["border"],
    notFor: [Country.parse("IT")],
  },
  provenance: { source: "National register" },
  recordedAt: "2026-11-22T10:00:00.000Z",
  withdrawn: false,
};

/** A directory with one node of a country; `node` is its name, qualified where it is of a linked federation. */
function bookWith(node: string, country: string): Pick<DirectoryBook, "find"> {
  const place = {
    member: { authority: AuthorityId.parse(country), name: country, country: Country.parse(country), nodes: [] },
    node: {
      id: node,
      endpoints: [],
      signing: [],
      sealing: [],
      languages: [],
      roles: ["member" as const],
      capabilities: [restrictionsCapability],
    },
  };
  return { find: (asked) => (asked === node ? place : undefined) };
}

test("whoever a record is kept from by now hears that it is withdrawn and nothing of it, in a linked federation too", () => {
  for (const node of ["it", "it@besa.south"]) {
    const told = correctionFor(bookWith(node, "IT"), record, node);
    assert.equal(told.withdrawn, true);
    assert.ok(!JSON.stringify(told).includes("Velthari"));
  }
  for (const node of ["ro", "ro@besa.south"]) {
    const told = correctionFor(bookWith(node, "RO"), record, node);
    assert.ok(JSON.stringify(told).includes("Velthari"));
  }
});

test("whoever no directory names hears nothing of what is kept from anybody, and a correction of the rest", () => {
  for (const node of ["it", "it@besa.south"]) {
    assert.equal(correctionFor(bookWith("ro", "RO"), record, node).withdrawn, true);
    const { notFor: _, ...labels } = record.labels;
    assert.equal(correctionFor(bookWith("ro", "RO"), { ...record, labels }, node).withdrawn, false);
  }
});
