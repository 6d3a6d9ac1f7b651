// Hits over a link of two federations: who is met in one rings at the owner in the other.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AuthorityId, PartialDate, type NewRecord } from "#domain";
import { Listener, noticeAbout, personRecord, type TestFederation, type TestNode, until } from "#testkit";
import { linkedPair } from "./linked-federations.ts";

let north: TestFederation;
let south: TestFederation;
const owner = (): TestNode => north.member("al");
const finder = (): TestNode => south.member("al");
const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };

before(async () => {
  ({ north, south } = await linkedPair());
});
after(async () => {
  await north[Symbol.asyncDispose]();
  await south[Symbol.asyncDispose]();
});

/** Somebody whom the north looks for, with a passport, and the alert about them. */
function sought(name: string, number: string): readonly [NewRecord, NewRecord] {
  const person = personRecord("AL", name, {
    content: { born: [PartialDate.parse("1986-11-04")], documents: [{ type: "passport", number }] },
    labels: { purposes: ["border", "arrest", "investigation"] },
  });
  return [person, noticeAbout(person)];
}

async function lineOf(node: TestNode, role: "desk" | "officer"): Promise<Listener> {
  const { token = "" } = await node.nobody.call("signIn", { body: { ...node.login(role), as: "token" } });
  return Listener.open(node.address, token);
}

test("who is met in one federation rings at the owner in the other, and the answer comes back to the officer", async () => {
  const desk = await owner().as("desk");
  const officer = await finder().as("officer");
  const [person, alert] = sought("Dritan Velthari", "LINK0001");
  await owner().node.store.transactAsNode((tx) => tx.records.put([person, alert]));
  await desk.call("share", { body: { ...terms, records: [person.id], to: ["al@besa.south"], class: "urgent" } });
  const searcher = await finder().as("desk");
  await until(async () => {
    const body = { query: { name: "Dritan Velthari" }, purpose: "investigation" as const, reason: "is it here" };
    const { candidates } = await searcher.call("check", { body });
    return candidates.find(({ record, alerts }) => record === person.id && alerts.length > 0);
  }, "the record");

  await using atOwner = await lineOf(owner(), "desk");
  await using atFinder = await lineOf(finder(), "officer");
  const query = { name: "Dritan Velthari", born: "1986-11-04", document: { number: "LINK0001" } };
  const { told = [], id: check } = await officer.call("check", { body: { query, purpose: "border" } });
  const [hit = assert.fail("nobody was told")] = told;
  assert.deepEqual([hit.record, hit.owner], [person.id, "AL@besa.north"]);
  const { alert: rung } = await atOwner.until((event) => event.alert?.about === hit.hit);
  assert.deepEqual([rung?.kind, rung?.from, rung?.category], ["hit-received", "AL@besa.south", "red"]);
  const { items } = await desk.call("borderHits", { query: { ...terms, direction: "in" } });
  assert.deepEqual(
    items.map(({ id, authority, record, state, alerts }) => ({ id, authority, record, state, alerts })),
    [{ id: hit.hit, authority: "AL@besa.south", record: person.id, state: "waiting", alerts: [alert.id] }],
  );

  await officer.call("decide", {
    params: { id: check },
    body: { record: person.id, outcome: "confirmed", reason: "passport and face agree" },
  });
  await until(async () => {
    const seen = await desk.call("borderHit", { params: { id: hit.hit }, query: terms });
    return seen.way === "confirmed" ? seen : undefined;
  }, "the officer's confirmation");
  await desk.call("answerBorderHit", {
    params: { id: hit.hit },
    body: { answer: "measures", note: "hold for extradition; request follows", measures: ["arrest"] },
  });
  const back = await atFinder.until((event) => event.alert?.about === hit.hit && event.alert.kind === "hit-answered");
  assert.equal(back.alert?.from, "AL@besa.north");
  const seen = await officer.call("borderHit", { params: { id: hit.hit }, query: { purpose: "border" } });
  assert.deepEqual(
    seen.words.map(({ kind, note }) => [kind, note]),
    [
      ["found-confirmed", "passport and face agree"],
      ["measures", "hold for extradition; request follows"],
    ],
  );
  assert.equal(seen.told?.state, "accepted");
});

/** Two of a node's officers agree with a partner in the other federation. */
async function agree(node: TestNode, partner: string): Promise<void> {
  const change = {
    kind: "set",
    terms: {
      partner: AuthorityId.parse(partner),
      asks: true,
      answers: true,
      purposes: ["border"],
      kinds: ["person", "document"],
      perDay: 100,
      namesPerHour: 100,
      details: "on-request",
      keepDays: 7,
      basis: "agreement of the two federations",
    },
  } as const;
  const body = { subject: { act: "change-agreement", change }, reason: "agreed with the partner" } as const;
  const { id } = await (await node.as("desk")).call("askApproval", { body });
  await (await node.as("administrator")).call("decideApproval", { params: { id }, body: { approve: true } });
}

test("a partner in the other federation is asked by agreement with its qualified name, and says hit", async () => {
  const officer = await finder().as("officer");
  const partner = AuthorityId.parse("AL@besa.north");
  const [person, alert] = sought("Agron Querthani", "LINK0002");
  await owner().node.store.transactAsNode((tx) => tx.records.put([person, alert]));
  const desk = await owner().as("desk");
  await until(async () => {
    const body = { query: { name: "Agron Querthani" }, purpose: "arrest" as const };
    return (await desk.call("check", { body })).candidates.find(({ record }) => record === person.id);
  }, "the record in the owner's index");
  const query = { name: "Agron Querthani", born: "1986-11-04", document: { number: "LINK0002" } };
  const ask = () => officer.call("check", { body: { query, purpose: "border", partners: [partner] } });

  const { asked: [before] = [] } = await ask();
  assert.deepEqual([before?.state, before?.obstacle], ["not-allowed", "no-agreement"]);
  await agree(finder(), "AL@besa.north");
  await agree(owner(), "AL@besa.south");
  const { id: check, asked = [] } = await ask();
  assert.deepEqual(
    asked.map(({ authority, state }) => [authority, state]),
    [[partner, "asked"]],
  );
  const answered = await until(async () => {
    const { items } = await officer.call("partnerQueries", { params: { id: check } });
    return items.find(({ answeredAt }) => answeredAt !== undefined);
  }, "the partner's answer");
  assert.deepEqual([answered.state, answered.likeness], ["hit", "match"]);
});
