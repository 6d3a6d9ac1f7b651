// Records go from one node to another, through a hub that cannot read them, as people see it.
import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Client } from "#contract";
import { ActId, RecordId, type Labels, type NewRecord } from "#domain";
import { packParcel, signNodeRequest } from "#exchange";
import { makeSigner } from "#seal";
import { personRecord, refuses, startFederation, type TestFederation, until } from "#testkit";
import { makeDesk } from "./command-line/besa.ts";

let federation: TestFederation;
let al: Client;
let ae: Client;
before(async () => {
  // Neither AL nor AE has an address of its own: everything goes through the hub's mailboxes.
  federation = await startFederation([
    { node: "al", authority: "AL" },
    { node: "ae", authority: "AE" },
    { node: "it", authority: "IT", endpoint: (address) => address },
  ]);
  al = await federation.member("al").as("desk");
  ae = await federation.member("ae").as("officer");
});
after(() => federation[Symbol.asyncDispose]());

const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };

/** A person as AL knows them: new, or as they are now. */
async function put(name: string, change: { id?: RecordId; labels?: Partial<Labels> } = {}): Promise<RecordId> {
  const record = personRecord("AL", name, change);
  await federation.member("al").node.store.transactAsNode((tx) => tx.records.put([record]));
  return record.id;
}

async function found(client: Client, name: string): Promise<readonly { record: RecordId; title: string }[]> {
  const { candidates } = await client.call("check", { body: { query: { name }, purpose: "border" } });
  return candidates.map(({ record, title }) => ({ record, title }));
}

/** Waits until an envelope is there, and answers who has signed what about it. */
async function signed(id: ActId): Promise<string[]> {
  const { receipts } = await until(async () => {
    const seen = await al.call("delivery", { params: { id } });
    return seen.item.state === "accepted" ? seen : undefined;
  }, "the receipt");
  // One that came before its turn has a receipt of that as well.
  const steps = receipts.filter(({ state }) => state !== "delivered");
  return steps.map(({ by, state }) => `${by} ${state}`).toSorted();
}

test("a record that one shares is found by a check at the other; its correction and its withdrawal follow it", async () => {
  const id = await put("Qazimov Thellim");
  assert.deepEqual(await found(ae, "Qazimov Thellim"), []);
  const body = { ...terms, records: [id], to: ["ae"], class: "hit" as const };
  const { items } = await al.call("share", { body });
  const there = await until(async () => (await found(ae, "Qazimov Thellim"))[0], "the record");
  assert.equal(there.record, id);
  const [handed = assert.fail("nothing was handed over")] = items;
  assert.deepEqual(await signed(handed.id), ["ae accepted", "al submitted", "hub relayed"]);
  const seen = await ae.call("record", { params: { id }, query: { purpose: "border" } });
  assert.equal(seen.record.owner, "AL");

  await put("Qazimov Thellimir", { id });
  const isCorrected = ({ title }: { title: string }): boolean => title.includes("Thellimir");
  await until(async () => (await found(ae, "Qazimov Thellimir")).find(isCorrected), "the correction");
  await federation.member("al").node.store.transactAsNode((tx) => tx.records.withdraw([id]));
  const isGone = async (): Promise<true | undefined> =>
    (await found(ae, "Qazimov Thellimir")).some(({ record }) => record === id) ? undefined : true;
  await until(isGone, "the withdrawal");
});

test("what comes into a circle after it was shared stays here; that it is withdrawn follows all the same", async () => {
  const [id, other] = [await put("Drenusha Malvetra"), await put("Kaltrina Bregumir")];
  await al.call("share", { body: { ...terms, records: [id, other], to: ["ae"], class: "hit" } });
  await until(async () => (await found(ae, "Kaltrina Bregumir"))[0], "the records");
  await put("Drenusha Malvetra-Secretson", { id, labels: { requires: ["compartment:x"] } });
  await put("Kaltrina Bregumirska", { id: other });
  const isCorrected = ({ title }: { title: string }): boolean => title.includes("Bregumirska");
  await until(async () => (await found(ae, "Kaltrina Bregumirska")).find(isCorrected), "the correction after it");
  assert.ok((await found(ae, "Drenusha Malvetra")).some(({ record }) => record === id));
  const { store } = federation.member("al").node;
  await store.transactAsNode((tx) => tx.records.withdraw([id]));
  const isGone = async (): Promise<true | undefined> =>
    (await found(ae, "Drenusha Malvetra")).some(({ record }) => record === id) ? undefined : true;
  await until(isGone, "the withdrawal");
  const received = await (
    await federation.member("ae").as("auditor")
  ).call("log", { query: { act: "envelope-received" } });
  assert.ok(!JSON.stringify(received).includes("bad_content"));
});

test("with more alerts than one envelope carries a record goes in several, and each recipient takes them all", async () => {
  const id = await put("Manyfold Alertsen");
  const { store } = federation.member("al").node;
  await store.transactAsNode(async (tx) => {
    const [subject = assert.fail()] = await tx.inbox.whole([id]);
    const { owner, labels, provenance } = subject;
    const alerts = Array.from({ length: 65 }, (_, place): NewRecord => {
      const facts = { category: "red" as const, reference: `AL/2026/${place}`, measures: ["arrest" as const] };
      const content = { kind: "alert" as const, subject: id, ...facts, warnings: [], instructions: [] };
      return { id: RecordId.parse(randomUUID()), owner, labels, provenance, content };
    });
    await tx.records.put(alerts);
  });
  const body = { ...terms, records: [id], to: ["ae"], class: "hit" as const };
  const { items } = await al.call("share", { body });
  assert.deepEqual(
    items.map(({ to }) => to),
    ["ae", "ae"],
  );
  for (const one of items) assert.deepEqual(await signed(one.id), ["ae accepted", "al submitted", "hub relayed"]);
  const there = await ae.call("record", { params: { id }, query: { purpose: "border" } });
  assert.equal(there.alerts.length, 65);
});

test("the hub's disk holds no name of what went through it", () => {
  const { directory } = federation.hub.node;
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name, parentPath } of files) {
    const bytes = readFileSync(join(parentPath, name));
    for (const word of ["Qazimov", "Thellim"]) assert.equal(bytes.includes(word), false, `${word} in ${name}`);
  }
});

test("a node with an address gets it directly", async () => {
  const { id } = await al.call("testLink", { body: { to: "it" } });
  assert.deepEqual(await signed(id), ["al submitted", "it accepted"]);
  const { items } = await al.call("deliveryLinks");
  const it = items.find(({ peer }) => peer === "it");
  assert.deepEqual([it?.failures, it?.open, it?.code], [0, 0, undefined]);
});

test("nobody is everybody; unknown nodes, another's records and what belongs to a circle are refused", async () => {
  const record = await put("Virhjon Peltasuk");
  const share = (client: Client, records: readonly RecordId[], to: readonly string[]): Promise<unknown> =>
    client.call("share", { body: { ...terms, records: [...records], to: [...to], class: "hit" } });
  await refuses(share(al, [record], []), "bad_input");
  await refuses(share(al, [record], ["ae", "ae"]), "share_nobody");
  await refuses(share(al, [record], ["al"]), "share_unknown");
  await refuses(share(al, [record], ["xx"]), "share_unknown");
  await refuses(share(ae, [record], ["it"]), "not_allowed");
  await refuses(
    share(al, [await put("Hidden Ferrumbraz", { labels: { requires: ["compartment:x"] } })], ["ae"]),
    "not_found",
  );
  const partly = await put("Hidden Ferrumbraz", { labels: { fields: { remarks: ["desk"] } } });
  await refuses(share(al, [partly], ["ae"]), "share_refused");
  await share(al, [record], ["ae"]);
  await until(async () => (await found(ae, "Virhjon Peltasuk"))[0], "the record");
  await refuses(share(await federation.member("ae").as("desk"), [record], ["it"]), "share_refused");
});

test("a parcel in a file is the same as over the wire: it is taken once, and its answer is carried back", async () => {
  const it = await federation.member("it").as("desk");
  const { id } = await al.call("testLink", { body: { to: "it" } });
  const { parcel } = await al.call("exportBundle", { body: { to: "it" } });
  const taken = await it.call("importBundle", { body: Buffer.from(parcel, "base64") });
  assert.deepEqual(taken.refused, []);
  const back = await al.call("importBundle", { body: Buffer.from(taken.answer, "base64") });
  assert.deepEqual(back.refused, []);
  assert.deepEqual(await signed(id), ["al submitted", "it accepted"]);
  assert.deepEqual((await it.call("importBundle", { body: "no parcel" })).refused, ["parcel_damaged"]);
});

test("the command line lists deliveries and links, shares, and carries files", async () => {
  const login = federation.member("al").login("desk");
  const desk = makeDesk(federation.member("al").node.directory);
  const env = { BESA_LOGIN: login.login, BESA_PASSWORD: login.password, BESA_LANG: "en" };
  const record = await put("Ondrith Calvasuk");
  const words = ["federation", "share", record, "--to", "it", "--purpose", "arrest", "--reason", "warrant 13"];
  const shared = await desk.run(words, { env });
  assert.equal(shared.code, 0, shared.error);
  const id = /[0-9a-f-]{36}/.exec(shared.out)?.[0] ?? assert.fail(shared.out);
  await signed(ActId.parse(id));
  const listed = await desk.run(["federation", "deliveries", "--to", "it"], { env });
  assert.match(listed.out, new RegExp(`${id}  it  routine  record-shared .* accepted`));
  assert.match((await desk.run(["federation", "deliveries", id], { env })).out, /it {2}accepted/);
  assert.match((await desk.run(["federation", "links"], { env })).out, /^it {2}works/m);
  const written = await desk.run(["federation", "export", "parcel", "--to", "it"], { env });
  assert.equal(written.code, 0, written.error);
  assert.match(readFileSync(join(desk.folder, "parcel"), "latin1"), /^besa-parcel\/1\n/);
  const taken = await desk.run(["federation", "import", "parcel", "--output", "answer", "--json"], { env });
  assert.equal(taken.code, 0, taken.error);
});

test("requests that no member has signed are refused with a code", async () => {
  for (const headers of [{}, { "besa-request": "bm90IGEgcmVxdWVzdA==" }])
    for (const action of ["parcels", "mailbox"]) {
      const address = `${federation.hub.address}/federation/${action}`;
      const answer = await fetch(address, { method: "POST", body: "x", headers });
      assert.equal(answer.status, 403);
      assert.deepEqual(await answer.json(), { code: "bad_request" });
    }
});

test("what a stranger sends is not even read; what is not what was signed is refused, and a request counts once", async () => {
  const { post } = federation.hub.node.casework;
  let read = 0;
  const bodyOf = (body: Uint8Array) => async (): Promise<Uint8Array> => {
    read += 1;
    return body;
  };
  const empty = packParcel([]);
  assert.deepEqual(await post.handIn(undefined, bodyOf(empty)), { code: "bad_request" });
  const standing = (await federation.member("al").node.casework.federation.standing()) ?? assert.fail();
  const request = { from: "al", to: "hub", action: "parcels", at: new Date(), body: empty } as const;
  const signedBy = (signer: typeof standing.signer): string =>
    signNodeRequest({ ...request, nonce: randomBytes(16) }, "besa.test", signer);
  const stranger = makeSigner("besa.test/al", randomBytes(32));
  assert.deepEqual(await post.handIn(signedBy(stranger), bodyOf(empty)), { code: "unknown_key" });
  assert.equal(read, 0);
  assert.deepEqual(await post.handIn(signedBy(standing.signer), bodyOf(packParcel([Buffer.from("x")]))), {
    code: "bad_request",
  });
  const header = signedBy(standing.signer);
  assert.deepEqual(await post.handIn(header, bodyOf(empty)), { parcel: Buffer.from(empty) });
  assert.deepEqual(await post.handIn(header, bodyOf(empty)), { code: "request_replayed" });
  assert.equal(read, 2);
  // Over HTTP the refusal arrives though megabytes were sent that nobody keeps.
  const body = Buffer.alloc(8 * 1024 * 1024);
  const answer = await fetch(`${federation.hub.address}/federation/parcels`, { method: "POST", body });
  assert.deepEqual([answer.status, await answer.json()], [403, { code: "bad_request" }]);
});

test("a member that asks for its mail many times at once keeps no more than a few waiting", async () => {
  const { post } = federation.hub.node.casework;
  const standing = (await federation.member("it").node.casework.federation.standing()) ?? assert.fail();
  const body = Buffer.from(JSON.stringify({ taken: [], wait: 60 }));
  const stop = new AbortController();
  const asked = Array.from({ length: 8 }, async () => {
    const request = { from: "it", to: "hub", action: "mailbox", at: new Date(), body } as const;
    const header = signNodeRequest({ ...request, nonce: randomBytes(16) }, "besa.test", standing.signer);
    return post.mailbox(header, async () => body, stop.signal);
  });
  // The first are answered before their minute is over, because others came.
  for (const answer of await Promise.all(asked.slice(0, 4))) assert.deepEqual(answer, { parcel: packParcel([]) });
  stop.abort();
  await Promise.all(asked);
});
