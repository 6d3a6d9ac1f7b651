// A federation whose hub is away, whose directory ends, whose clocks are wrong and whose keys change: it does as the operator's guide says, and recovers by itself.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { CallError, type Client } from "#contract";
import { AuthorityId, DeliveryClass, RecordId, unknownPerson, type NewRecord, type Outgoing } from "#domain";
import { FaultProxy, startFederation, type TestFederation, type TestNode } from "#testkit";

const day = 86_400_000;
/** How far the clocks are ahead of the machine's, in milliseconds: all of them, and AL's besides. */
let allAhead = -3 * day;
let alAhead = 0;
const shared = (): Date => new Date(Date.now() + allAhead);
const als = (): Date => new Date(Date.now() + allAhead + alAhead);

let link: FaultProxy;
let federation: TestFederation;
let al: TestNode;
let ae: TestNode;
before(async () => {
  federation = await startFederation(
    [
      { node: "al", authority: "AL", now: als },
      { node: "ae", authority: "AE", now: shared },
    ],
    {
      now: shared,
      hubEndpoint: async (address) => {
        link = new FaultProxy(Number(new URL(address).port), seeded(3));
        return link.listen();
      },
    },
  );
  al = federation.member("al");
  ae = federation.member("ae");
  // Keys and directory are some days old now, as they nearly always are: a key counts for no moment before it was made.
  allAhead = 0;
});
after(async () => {
  await federation[Symbol.asyncDispose]();
  await link[Symbol.asyncDispose]();
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let turn = 0; turn < 400; turn += 1) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await pause(100);
  }
  return assert.fail(`${what} never came`);
}

/** Clocks that jump end sessions: each look signs in anew. */
const desk = (node: TestNode): Promise<Client> => node.as("desk");

async function send(from: TestNode, to: string): Promise<string> {
  return (await (await desk(from)).call("testLink", { body: { to } })).id;
}

async function stateOf({ node }: TestNode, id: string): Promise<string | undefined> {
  const sight = { op: "holds" as const, grants: ["desk"], today: als().toISOString().slice(0, 10) };
  return (await node.store.delivery.reader.get(id, sight))?.item.state;
}

async function accepted(node: TestNode, ...ids: string[]): Promise<void> {
  for (const id of ids)
    await until(async () => ((await stateOf(node, id)) === "accepted" ? true : undefined), "the last word");
}

/** What the hub does once a minute and members do every ten minutes, at once. */
async function tend(): Promise<void> {
  await federation.hub.node.casework.federation.tend();
  await federation.hub.nobody.call("logCheckpoint");
  for (const node of [al, ae]) await (await node.as("administrator")).call("refreshFederation");
}

/** Two officers of the hub revoke a key of AL. */
async function revoke(key: string): Promise<void> {
  await federation.hub.node.casework.federation.tend();
  const change = { kind: "revoke-key", node: "al", key } as const;
  const keeper = await federation.hub.as("administrator");
  const asked = { subject: { act: "change-federation", change }, reason: "the laptop is lost" } as const;
  const { id } = await keeper.call("askApproval", { body: asked });
  await (await federation.hub.as("auditor")).call("decideApproval", { params: { id }, body: { approve: true } });
}

async function put(items: number, writtenAt = als()): Promise<string[]> {
  const ids: string[] = [];
  for (let done = 0; done < items; done += 500)
    await al.node.store.transact(async (tx) => {
      const some = Array.from({ length: Math.min(500, items - done) }, (): Outgoing => {
        const id = randomUUID();
        ids.push(id);
        const times = { writtenAt: writtenAt.toISOString(), expiresAt: new Date(als().getTime() + day).toISOString() };
        return {
          id,
          message: id,
          to: "ae",
          class: DeliveryClass.parse("routine"),
          type: "test",
          content: { v: 1 },
          labels: ["H0"],
          ...times,
        };
      });
      await tx.outbox.put(some.map((item) => ({ ...item, audience: ["desk"], requires: [], records: [] })));
    });
  return ids;
}

/** The envelopes that AE has taken, in the order of its log. */
async function logged(): Promise<string[]> {
  const lines = (await (await (await ae.as("auditor")).call("logExport")).text()).split("\n");
  return lines.flatMap((line) => {
    const read: unknown = line === "" ? undefined : JSON.parse(line);
    const detail: unknown = Reflect.get(Object(read), "detail");
    const said: unknown = typeof detail === "string" ? JSON.parse(detail) : detail;
    if (Reflect.get(Object(said), "act") !== "envelope-received") return [];
    return [String(Reflect.get(Object(Reflect.get(Object(said), "outcome")), "envelope"))];
  });
}

test("the hub is away while two thousand are written, the link is cut and healed; then all arrive, once and in order, and a hit before them", async () => {
  link.down(true);
  const officer = await desk(al);
  const ids = await put(2000);
  const hit = await send(al, "ae");
  await until(async () => {
    const { items } = await officer.call("deliveryLinks");
    const toAe = items.find(({ peer }) => peer === "ae");
    return (toAe?.failures ?? 0) > 1 && toAe?.code === "unreachable" && toAe.open === 2001 ? true : undefined;
  }, "the failing link on the page");
  link.set({ cut: 0.1, delay: 0.1 });
  link.down(false);
  for (let turn = 0; turn < 3; turn += 1) {
    await pause(300);
    link.down(true);
    await pause(200);
    link.down(false);
  }
  link.set({});
  await until(
    async () => ((await al.node.store.delivery.outbox.recipients()).length === 0 ? true : undefined),
    "the last of them",
  );
  await accepted(al, hit);
  const received = await logged();
  assert.equal(new Set(received).size, received.length, "something was applied twice");
  const own = new Set(ids);
  assert.deepEqual(
    received.filter((id) => own.has(id)),
    ids,
  );
});

for (const days of [1, -1])
  test(`a clock that is ${days} day wrong is not felt: both ways, all is accepted`, async () => {
    alAhead = days * day;
    try {
      await accepted(al, await send(al, "ae"));
      await accepted(ae, await send(ae, "al"));
    } finally {
      alAhead = 0;
    }
  });

test("a rotated key is not felt, before and after the directory has it", async () => {
  await (await ae.as("administrator")).call("changeFederationKeys");
  await accepted(al, await send(al, "ae"));
  await tend();
  await accepted(al, await send(al, "ae"));
  await accepted(ae, await send(ae, "al"));
});

test("what waited unsealed while its sender got a new key is signed by that one, and is accepted; so is what comes behind it", async () => {
  const before = als();
  await (await al.as("administrator")).call("changeFederationKeys");
  await tend();
  const [waited = ""] = await put(1, new Date(before.getTime() - 60_000));
  await accepted(al, waited, await send(al, "ae"));
});

test("what a new key signed is read by whoever has not heard of it yet, who asks for the directory then", async () => {
  await (await ae.as("administrator")).call("changeFederationKeys");
  await federation.hub.node.casework.federation.tend();
  await federation.hub.nobody.call("logCheckpoint");
  await (await ae.as("administrator")).call("refreshFederation");
  const aside = async () => (await (await desk(al)).call("quarantine")).items;
  const before = await aside();
  const signer = (await ae.node.casework.federation.standing())?.signer.verifierKey;
  const listed = (await al.node.casework.federation.standing())?.book.find("ae")?.node.signing ?? [];
  assert.ok(!listed.some(({ key }) => key === signer), "AL has heard already");
  await accepted(al, await send(al, "ae"));
  await accepted(ae, await send(ae, "al"));
  assert.deepEqual(await aside(), before);
});

test("with an expired directory nothing goes, and the pages say so; a new one comes, and all goes", async () => {
  link.down(true);
  allAhead += 8 * day;
  await assert.rejects(
    send(al, "ae"),
    (error: unknown) => error instanceof CallError && error.problem.detail === "directory_expired",
  );
  const [id = ""] = await put(1);
  const officer = await desk(al);
  await until(async () => {
    const { items } = await officer.call("deliveryLinks");
    return items.find(({ peer }) => peer === "ae")?.code === "directory_expired" ? true : undefined;
  }, "the expired directory on the page of deliveries");
  const shown = await (await al.as("administrator")).call("federation");
  assert.ok((shown.directory?.expiresAt ?? "") < als().toISOString());
  assert.equal(await stateOf(al, id), "waiting");
  link.down(false);
  await tend();
  await accepted(al, id);
  await accepted(ae, await send(ae, "al"));
});

test("a key that is revoked before its node has heard of its new one: it asks for the directory by that one, and nobody has to do anything", async () => {
  const { signer } = (await al.node.casework.federation.standing()) ?? assert.fail();
  await (await al.as("administrator")).call("changeFederationKeys");
  await revoke(signer.id);
  const meanwhile = [await send(al, "ae"), await send(al, "ae")];
  await federation.hub.node.casework.federation.tend();
  await federation.hub.nobody.call("logCheckpoint");
  await accepted(al, ...meanwhile, await send(al, "ae"));
  await accepted(ae, await send(ae, "al"));
});

test("a recall that waits while the key that signed it is revoked is signed by the new one, and its holder purges and answers", async () => {
  const officer = await desk(al);
  const record: NewRecord = {
    id: RecordId.parse(randomUUID()),
    owner: AuthorityId.parse("AL"),
    content: { ...unknownPerson, names: [{ full: "Quelmira Dovash", kind: "primary", script: "Latn" }] },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["arrest"],
    },
    provenance: { source: "National register" },
  };
  await al.node.store.transactAsNode((tx) => tx.records.put([record]));
  const why = { purpose: "arrest" as const, reason: "warrant 12/2026", records: [RecordId.parse(record.id)] };
  const { items } = await officer.call("share", { body: { ...why, to: ["ae"], class: "urgent" } });
  await accepted(al, ...items.map(({ id }) => id));
  const { signer } = (await al.node.casework.federation.standing()) ?? assert.fail();
  await (await al.as("administrator")).call("changeFederationKeys");
  link.down(true);
  const recall = await (await desk(al)).call("recallBack", { body: { ...why, ground: "court" } });
  await revoke(signer.id);
  await federation.hub.node.casework.federation.tend();
  await federation.hub.nobody.call("logCheckpoint");
  link.down(false);
  const done = await until(async () => {
    const seen = await (await desk(al)).call("recall", { params: { id: recall.id } });
    return seen.state === "done" ? seen : undefined;
  }, "the receipt");
  assert.equal(done.holders[0]?.state, "purged");
});

test("a revoked key: what was handed in before its node knew goes under its own id by the new one, and is accepted", async () => {
  // AE fetches nothing for now; what is sent lies at the hub.
  const { signer } = (await al.node.casework.federation.standing()) ?? assert.fail();
  await (await al.as("administrator")).call("changeFederationKeys");
  await tend();
  await revoke(signer.id);
  const meanwhile = [await send(al, "ae"), await send(al, "ae")];
  await tend();
  await accepted(al, ...meanwhile, await send(al, "ae"));
  const received = await logged();
  assert.equal(new Set(received).size, received.length, "something was applied twice");
});
