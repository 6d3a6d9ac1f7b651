// What one node of a federation may make another do, or keep for its people, has bounds: beyond them it is refused with a code, and the others are served.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { v7 } from "uuid";
import { ActId, AuthorityId, type NewRecord, RecordId, unknownPerson } from "#domain";
import { startFederation, type TestFederation, until } from "#testkit";
import { hurl } from "./hurled.ts";

type Name = "al" | "it" | "ae";

/** As src/casework/sharing and src/casework/restored have them. */
const mostWaiting = 500;
const mostRestoresADay = 12;

let federation: TestFederation;
before(async () => {
  federation = await startFederation([
    { node: "al", authority: "AL", endpoint: (address) => address },
    { node: "it", authority: "IT", endpoint: (address) => address },
    { node: "ae", authority: "AE", endpoint: (address) => address },
  ]);
});
after(() => federation[Symbol.asyncDispose]());

const storeOf = (node: Name) => federation.member(node).node.store;

/** Sends something past all use cases; the last word on it. */
const hurled = (from: Name, to: Name, sent: { type: string; content: unknown; records?: RecordId[] }) =>
  hurl(federation, from, { to, ...sent });

/** A record of AL's that IT holds. */
async function shared(): Promise<RecordId> {
  const id = RecordId.parse(randomUUID());
  const labels = {
    audience: ["police"],
    requires: [],
    handling: ["H2"],
    evaluation: { source: "A", information: "1" },
    purposes: ["arrest"],
  } satisfies NewRecord["labels"];
  const names = [{ full: "Flooded Deskson", kind: "primary", script: "Latn" } as const];
  const content = { ...unknownPerson, names };
  const record: NewRecord = {
    id,
    owner: AuthorityId.parse("AL"),
    content,
    labels,
    provenance: { source: "National register" },
  };
  await storeOf("al").transactAsNode((tx) => tx.records.put([record]));
  const desk = await federation.member("al").as("desk");
  await desk.call("share", { body: { ...terms, records: [id], to: ["it"], class: "hit" } });
  await until(async () => {
    const { items } = await desk.call("deliveries", { query: { record: id, limit: 5 } });
    return items.some(({ state }) => state === "accepted") ? true : undefined;
  }, "the record at IT");
  return id;
}
const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };

test("of what one node asks so much waits for people and no more, and one more goes in once something was answered", async () => {
  const id = await shared();
  const said = { reason: "again and again", unit: "x", at: new Date().toISOString() };
  const proposal = () => ({ ...said, id: ActId.parse(v7()), record: id, version: 1, changes: { titles: ["Major"] } });
  const asking = { records: [{ id, version: 1 }], to: ["ae"], use: "police", purpose: "arrest" } as const;
  const request = () => ({ ...said, ...asking, id: ActId.parse(v7()) });
  const from = { direction: "in", authority: AuthorityId.parse("IT"), peer: "it" } as const;
  const [firstProposal, firstRequest] = [proposal(), request()];
  await storeOf("al").transactAsNode(async (tx) => {
    await tx.proposals.add({ ...firstProposal, ...from });
    await tx.onward.add({ ...firstRequest, ...from });
    for (let count = 1; count < mostWaiting; count += 1) {
      await tx.proposals.add({ ...proposal(), ...from });
      await tx.onward.add({ ...request(), ...from });
    }
  });
  const propose = () =>
    hurled("it", "al", { type: "proposal", content: { v: 1, proposal: proposal() }, records: [id] });
  const ask = () =>
    hurled("it", "al", { type: "onward-request", content: { v: 1, request: request() }, records: [id] });
  assert.equal(await propose(), "refused too_many_waiting");
  assert.equal(await ask(), "refused too_many_waiting");
  const desk = await federation.member("al").as("desk");
  const answer = { outcome: "declined", note: "enough" } as const;
  await desk.call("answerProposal", { params: { id: firstProposal.id }, body: answer });
  const no = { outcome: "refused", reason: "enough" } as const;
  await desk.call("answerOnward", { params: { id: firstRequest.id }, body: no });
  assert.equal(await propose(), "accepted");
  assert.equal(await ask(), "accepted");
  assert.equal(await propose(), "refused too_many_waiting");
});

test("a node that says again and again that it was restored is sent everything anew so often, and then no more", async () => {
  const say = () => {
    const content = { v: 1, restore: randomUUID(), takenAt: new Date().toISOString(), streams: [] };
    return hurled("ae", "al", { type: "node-restored", content });
  };
  for (let time = 1; time <= mostRestoresADay; time += 1) assert.equal(await say(), "accepted");
  assert.equal(await say(), "refused restored_often");
});
