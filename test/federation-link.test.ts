// Two federations that are linked: a record goes over both hubs, is found, called back and proven gone; and nobody is reached whom the link does not name.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { Client } from "#contract";
import { ActId, type RecordId } from "#domain";
import { personRecord, refuses, startFederation, type TestFederation, type TestNode, until } from "#testkit";
import {
  afterwards,
  type Change,
  decide,
  link,
  type Linked,
  list,
  reaches,
  refreshed,
  settled,
  settles,
} from "./linked-federations.ts";

let north: TestFederation;
let south: TestFederation;
const all = (): Linked => [
  { federation: north, members: ["al", "gr"] },
  { federation: south, members: ["al"] },
];
before(async () => {
  // Nobody has an address of its own: everything goes by the two hubs. Both have an AL whose node is called al.
  [north, south] = await Promise.all([
    startFederation(
      [
        { node: "al", authority: "AL" },
        { node: "gr", authority: "GR" },
      ],
      { name: "besa.north" },
    ),
    startFederation([{ node: "al", authority: "AL" }], { name: "besa.south" }),
  ]);
});
after(async () => {
  await north[Symbol.asyncDispose]();
  await south[Symbol.asyncDispose]();
});

const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };

async function put({ node }: TestNode, name: string): Promise<RecordId> {
  const record = personRecord("AL", name);
  await node.store.transactAsNode((tx) => tx.records.put([record]));
  return record.id;
}

async function found(client: Client, name: string): Promise<readonly RecordId[]> {
  const { candidates } = await client.call("check", { body: { query: { name }, purpose: "border" } });
  return candidates.map(({ record }) => record);
}

test("nobody is linked by default, nor when one side alone has agreed", async () => {
  const al = north.member("al");
  assert.equal(await reaches(al, "al@besa.south"), false);
  await refuses(
    (await al.as("desk")).call("share", {
      body: { ...terms, records: [await put(al, "Nobody Yet")], to: ["al@besa.south"], class: "hit" },
    }),
    "share_unknown",
  );
  await link(north.hub, south.hub, { ours: list("AL"), theirs: list("AL") });
  await refreshed(all());
  await refreshed(all());
  assert.equal(await reaches(al, "al@besa.south"), false);
});

test("a record goes over both hubs, is found under its owner's whole name, called back, and its receipts come back", async () => {
  await link(south.hub, north.hub, { ours: list("AL"), theirs: list("AL") });
  const [ours, theirs] = [north.member("al"), south.member("al")];
  await settles(
    all(),
    async () => (await reaches(ours, "al@besa.south")) && (await reaches(theirs, "al@besa.north")),
    "the link",
  );
  const desk = await ours.as("desk");
  const officer = await theirs.as("officer");
  const id = await put(ours, "Qazimov Thellim");
  const { items } = await desk.call("share", {
    body: { ...terms, records: [id], to: ["al@besa.south"], class: "hit" },
  });
  const [handed = assert.fail("nothing was handed over")] = items;
  const word = await settled(ours, handed.id);
  assert.equal(word.state, "accepted", word.code);
  assert.ok(word.by.includes("al@besa.south accepted"), word.by.join());
  assert.ok(word.by.includes("hub relayed"), word.by.join());
  assert.deepEqual(
    await until(async () => {
      const seen = await found(officer, "Qazimov Thellim");
      return seen.length > 0 ? seen : undefined;
    }, "the record"),
    [id],
  );
  const seen = await officer.call("record", { params: { id }, query: { purpose: "border" } });
  assert.equal(seen.record.owner, "AL@besa.north");

  const { id: recall } = await desk.call("recallBack", { body: { ...terms, records: [id], ground: "wrong-person" } });
  await until(async () => ((await found(officer, "Qazimov Thellim")).length === 0 ? true : undefined), "the purge");
  const holder = await until(async () => {
    const { holders } = await desk.call("recall", { params: { id: recall } });
    return holders.find(({ state }) => state === "purged");
  }, "the receipt of the purge");
  assert.equal(holder.node, "al@besa.south");
});

test("each member sees who is linked and for whom; all members are never the linked ones, and who is not named reaches nobody", async () => {
  const al = await north.member("al").as("desk");
  const { links } = await al.call("federation");
  assert.deepEqual(
    links.map(({ federation, state, ours, theirs, members, out }) => ({
      federation,
      state,
      ours,
      theirs,
      members: members.flatMap(({ authority, nodes }) => [authority, ...nodes.map(({ id }) => id)]),
      out,
    })),
    [
      {
        federation: "besa.south",
        state: "live",
        ours: ["AL"],
        theirs: ["AL"],
        members: ["AL@besa.south", "al@besa.south"],
        out: 0,
      },
    ],
  );
  assert.deepEqual((await (await north.member("gr").as("desk")).call("federation")).links, []);
  assert.equal(await reaches(north.member("gr"), "al@besa.south"), false);
  const records = [await put(north.member("al"), "Drenusha Malvetra")];
  const shown = await al.call("showShare", { body: { ...terms, records, to: { everybody: true } } });
  assert.deepEqual(
    shown.recipients.map(({ node }) => node),
    ["gr", "hub"],
  );
});

test("either side ends it at once: nothing new passes, what was shared is still called back, and who waits is told", async () => {
  const [ours, theirs] = [north.member("al"), south.member("al")];
  const desk = await ours.as("desk");
  const officer = await theirs.as("officer");
  const id = await put(ours, "Kaltrina Bregumir");
  const share = { ...terms, records: [id], to: ["al@besa.south"], class: "routine" as const };
  const { items } = await desk.call("share", { body: share });
  assert.equal((await settled(ours, items[0]?.id ?? assert.fail())).state, "accepted");
  assert.equal((await desk.call("federation")).links[0]?.out, 1);

  await decide(south.hub, { kind: "unlink", federation: "besa.north" });
  const isEnded = async (): Promise<boolean> => (await desk.call("federation")).links[0]?.state === "ended";
  await settles(all(), isEnded, "the end");
  await refuses(desk.call("share", { body: share }), "share_unknown");
  // What was written a moment before is refused by this node itself.
  const waiting = ActId.parse(randomUUID());
  const at = new Date();
  await ours.node.store.transactAsNode((tx) =>
    tx.outbox.put([
      {
        id: waiting,
        to: "al@besa.south",
        message: waiting,
        class: "routine",
        type: "test",
        content: { v: 1 },
        labels: ["H0"],
        audience: ["desk"],
        requires: [],
        records: [],
        writtenAt: at.toISOString(),
        expiresAt: new Date(at.getTime() + 86_400_000).toISOString(),
      },
    ]),
  );
  const told = await settled(ours, waiting);
  assert.deepEqual({ state: told.state, code: told.code }, { state: "refused", code: "link_ended" });

  assert.deepEqual(await found(officer, "Kaltrina Bregumir"), [id]);
  const { id: recall } = await desk.call("recallBack", {
    body: { ...terms, records: [id], ground: "shared-in-error" },
  });
  await until(async () => {
    const { holders } = await desk.call("recall", { params: { id: recall } });
    return holders.find(({ state }) => state === "purged");
  }, "the receipt of the purge");
  assert.deepEqual(await found(officer, "Kaltrina Bregumir"), []);
  assert.equal((await desk.call("federation")).links[0]?.out, 0);
});

test("a link that cannot be decided on is refused to whoever asks for it", async () => {
  const keeper = await north.hub.as("administrator");
  const { anchor, fingerprint } = await (await south.hub.as("administrator")).call("federation");
  const own = await keeper.call("federation");
  if (anchor === undefined || fingerprint === undefined || own.anchor === undefined || own.fingerprint === undefined)
    return assert.fail("they are no hubs");
  const everybody = { ours: "all", theirs: "all" } as const;
  const ask = (change: Change): Promise<unknown> =>
    keeper.call("askApproval", { body: { subject: { act: "change-federation", change }, reason: "agreed" } });
  const link = { kind: "link", anchor, fingerprint, ...everybody, until: afterwards(30) } as const;
  await refuses(ask({ ...link, fingerprint: own.fingerprint }), "fingerprint_wrong");
  await refuses(ask({ ...link, anchor: own.anchor, fingerprint: own.fingerprint }), "link_own");
  await refuses(ask({ ...link, until: afterwards(-1) }), "link_until");
  await refuses(ask({ ...link, until: afterwards(400) }), "link_until");
  await refuses(ask({ ...link, ours: list("ZZ") }), "not_found");
  await refuses(ask({ kind: "unlink", federation: "besa.nowhere" }), "not_found");
  await refuses(
    (await north.member("al").as("administrator")).call("askApproval", {
      body: { subject: { act: "change-federation", change: link }, reason: "agreed" },
    }),
    "federation_not_hub",
  );
});
