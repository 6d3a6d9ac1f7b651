// What officer and desk see, and what is held for a purpose that none of them asks for.
import assert from "node:assert/strict";
import { v7 } from "uuid";
import { ActId, AuthorityId, type CheckAnswer, type Labels, PartialDate, Provenance, RecordId } from "#domain";
import type { TestNode } from "#testkit";
import { type Ids, reason } from "./route-rows.ts";

/** Words that stand nowhere but in what is held for other purposes. */
export const guarded = /forensica|heldova|geheimort|1961-05-17/i;
/** The document of whom it is about, and what it is held for. */
export const held = { number: "FORENS777", purposes: ["forensic"] as const };

/** Puts one of each thing into the store that officer and desk see, and that is held for a purpose that none of the rows asks for. */
export async function fillHeld(node: TestNode, hidden: Ids): Promise<Ids> {
  const { store } = node.node;
  const [record, run, watch] = [RecordId.parse(v7()), ActId.parse(v7()), ActId.parse(v7())];
  const at = new Date().toISOString();
  const labels: Labels = {
    audience: ["police"],
    requires: [],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: [...held.purposes],
  };
  const content = {
    kind: "person" as const,
    names: [{ full: "Forensica Heldova", kind: "primary" as const, script: "Latn" }],
    born: [PartialDate.parse("1961-05-17")],
    birthPlaces: [{ text: "Geheimort" }],
    nationalities: [],
    documents: [{ type: "passport" as const, number: held.number }],
    addresses: [],
    marks: [],
    languages: [],
    titles: [],
    occupations: [],
    remarks: [],
  };
  const owner = AuthorityId.parse("AL");
  await store.imports.create({
    id: run,
    list: "held",
    format: "national",
    owner,
    labels,
    source: "s",
    files: [],
    byName: "A",
    at,
  });
  await store.imports.setState(run, { to: "reading", at });
  await store.imports.stage(run, {
    position: 2,
    entries: [{ key: "k", line: 2, subject: { content, hash: "00", newId: RecordId.parse(v7()) }, original: {} }],
    problems: [{ line: 1, code: "row_columns", message: "m", snippet: "Forensica Heldova" }],
  });
  await store.transactAsNode(async (tx) => {
    await tx.records.put([{ id: record, owner, content, labels, provenance: Provenance.parse({ source: "test" }) }]);
  });
  const desk = await node.as("desk");
  const made = await desk.call("addWatch", {
    body: { query: { document: { number: held.number } }, purpose: "border", reason },
  });
  const deadline = performance.now() + 20_000;
  const answers = async (): Promise<CheckAnswer> =>
    desk.call("check", { body: { query: { document: { number: held.number } }, purpose: "border" } });
  while ((await answers()).withheld === undefined)
    assert.ok(performance.now() < deadline, "the record was not findable");
  while ((await desk.call("hits", { query: { purpose: "border" } })).withheld === undefined)
    assert.ok(performance.now() < deadline, "the record was not screened");
  const { items } = await desk.call("hits", { query: { purpose: "forensic", limit: 200 } });
  const hit = items.find((one) => one.watch === made.id);
  const check = await answers();
  const decision = { record, outcome: "referred" as const, reason };
  const referred = await desk.call("decide", { params: { id: check.id }, body: decision });
  assert.equal(referred.title, undefined, "a decision on what is held for other purposes names nobody");
  return { ...hidden, record, run, watch: made.id ?? watch, hit: hit?.id ?? "", check: check.id };
}
