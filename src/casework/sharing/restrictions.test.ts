// Where a record may not go (docs/protocol.md, 6.7): the same wherever something leaves.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ActId, AuthorityId, type BesaRecord, Country, RecordId, unknownPerson } from "#domain";
import { DirectoryBook } from "#exchange";
import { correctionFor } from "../delivery/correction.ts";
import { leavingOf } from "../guard/node-guard.ts";
import { askerOf } from "../queries/answer.ts";
import { admissible } from "./consent.ts";
import { said } from "./needs.ts";

/** A directory of members each with one node, of which it says what it can keep to, and no country. */
function bookOf(members: readonly { authority: string; node: string; capabilities?: readonly string[] }[]) {
  const index = {
    v: 1,
    federation: "besa.test",
    name: "Test",
    version: 1,
    issuedAt: "2026-11-22T10:00:00.000Z",
    expiresAt: "2026-11-29T10:00:00.000Z",
    previous: null,
    keys: [],
    roster: "open",
    parts: [],
  } as const;
  const listed = members.map(({ authority, node: id, capabilities = [] }) => ({
    authority: AuthorityId.parse(authority),
    name: `Police of ${authority}`,
    nodes: [{ id, endpoints: [], signing: [], sealing: [], roles: [], capabilities, languages: [] }],
  }));
  return new DirectoryBook({ note: "", hash: "", index, members: listed }, () => new Date(index.issuedAt));
}

const at = "2026-11-22T10:00:00.000Z";
const record: BesaRecord = {
  id: RecordId.parse("019aa000-0000-7000-8000-000000000001"),
  version: 2,
  owner: AuthorityId.parse("AL"),
  content: { ...unknownPerson, names: [{ full: "Arben Velkanov", kind: "primary", script: "Latn" }] },
  labels: {
    audience: ["police"],
    requires: [],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: ["border"],
    notFor: [Country.parse("RS")],
  },
  provenance: { source: "National register" },
  recordedAt: "2026-11-22T10:00:00.000Z",
  withdrawn: false,
};

test("the guard and whoever answers a query know the country of a member that the directory names none of", () => {
  const countries = (authority: string): unknown[] => {
    const book = bookOf([{ authority, node: "one" }]);
    const { to } = leavingOf(book, { type: "test", to: "one", labels: [], content: {} });
    return [to.country, askerOf({ book }, "one").country];
  };
  assert.deepEqual(countries("RS"), ["RS", "RS"]);
  assert.deepEqual(countries("RS/border-police"), ["RS", "RS"]);
  assert.deepEqual(countries("XPO"), [undefined, undefined]);
});

test("what is kept from a country is passed on and corrected only to nodes that can keep it from there", () => {
  const book = bookOf([
    { authority: "RS", node: "rs", capabilities: ["restrictions"] },
    { authority: "IT", node: "it", capabilities: ["restrictions"] },
    { authority: "ES", node: "es" },
  ]);
  assert.deepEqual(admissible({ book }, [record], ["rs", "it", "es", "gone"]), ["it"]);
  const { notFor: _, ...labels } = record.labels;
  assert.deepEqual(admissible({ book }, [{ ...record, labels }], ["rs", "it", "es", "gone"]), ["rs", "it", "es"]);
  const told = (to: string): string => (correctionFor(book, record, to).withdrawn ? "withdrawn" : "corrected");
  assert.deepEqual(["rs", "it", "es"].map(told), ["withdrawn", "corrected", "withdrawn"]);
  assert.equal(JSON.stringify(correctionFor(book, record, "es")).includes("Velkanov"), false);
});

test("an answer about records that have gone meanwhile carries a handling code all the same: a header without one is none", () => {
  const content = {
    v: 1,
    request: ActId.parse("019aa000-0000-7000-8000-000000000002"),
    outcome: "refused",
    reason: "",
    at,
  } as const;
  const chance = { now: () => new Date(at), random: (length: number) => new Uint8Array(length) };
  const labelsAbout = (about: readonly BesaRecord[]): readonly string[] =>
    said(chance, { to: "it", type: "onward-answer", content, about }).labels;
  assert.deepEqual(labelsAbout([]), ["H0"]);
  assert.deepEqual(labelsAbout([{ ...record, labels: { ...record.labels, handling: ["H2"] } }]), ["H2"]);
});
