// Files over a link of two federations whose members do not reach each other: both hubs carry them, sealed, and keep nothing of them.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { RecordId } from "#domain";
import { personRecord, startFederation, type TestFederation, until } from "#testkit";
import { askFor, give } from "./files/node-asks.ts";
import { digestOf, senderAt, someBytes, terms, type Sender } from "./files/sender.ts";
import { link, type Linked, list, reaches, settled, settles } from "./linked-federations.ts";

let north: TestFederation;
let south: TestFederation;
let owner: Sender;
let holder: Sender;
/** The holder asks for nothing by itself: what comes over the link first finds it as it was. */
const asking = (): Linked => [
  { federation: north, members: ["al"] },
  { federation: south, members: [] },
];

before(async () => {
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
  await link(north.hub, south.hub, { ours: list("AL"), theirs: list("AL") });
  await link(south.hub, north.hub, { ours: list("AL"), theirs: list("AL") });
  await settles(asking(), () => reaches(north.member("al"), "al@besa.south"), "the link");
  owner = await senderAt(north.member("al"), "desk");
  holder = await senderAt(south.member("al"), "desk");
});
after(async () => {
  await north[Symbol.asyncDispose]();
  await south[Symbol.asyncDispose]();
});

async function put(name: string): Promise<RecordId> {
  const record = personRecord("AL", name);
  await north.member("al").node.store.transactAsNode((tx) => tx.records.put([record]));
  return record.id;
}

/** Whether a hub has nothing left of what it carried, once it has swept. */
async function isSwept(federation: TestFederation): Promise<boolean> {
  const { directory, store } = federation.hub.node;
  await store.jobs.enqueue("sweep-files", {}, { key: "sweep-files" });
  const left = readdirSync(join(directory, "files"), { recursive: true, withFileTypes: true });
  return !left.some((entry) => entry.isFile());
}

test("what comes over a link before its recipient has heard of that is taken once it has asked, and not put aside", async () => {
  const { id } = await owner.client.call("testLink", { body: { to: "al@besa.south" } });
  const word = await settled(north.member("al"), id);
  assert.equal(word.state, "accepted", word.code);
});

test("files go by both hubs, open at the other end, and are gone from both hubs once the last word has passed", async () => {
  const record = await put("Valmira Dukashi");
  const sent = [someBytes(2_500_001, 5), someBytes(10, 6)];
  for (const [place, bytes] of sent.entries()) await owner.send(record, `${place}.bin`, bytes);
  await owner.client.call("share", { body: { ...terms, records: [record], to: ["al@besa.south"] } });
  const files = await until(async () => {
    const there = await holder.files(record).catch(() => []);
    return there.length === 2 && there.every(({ state }) => state === "here") ? there : undefined;
  }, "the files");
  for (const [place, bytes] of sent.entries()) {
    const file = files.find(({ name }) => name === `${place}.bin`) ?? assert.fail(`no ${place}.bin`);
    const answer = await holder.open(record, file.id);
    assert.equal(digestOf(new Uint8Array(await answer.arrayBuffer())), digestOf(bytes));
  }
  await until(async () => {
    const { items } = await owner.client.call("deliveries", { query: { record, limit: 10 } });
    return items.length === 2 && items.every(({ state }) => state === "accepted") ? true : undefined;
  }, "the last word");
  for (const federation of [north, south])
    await until(async () => ((await isSwept(federation)) ? true : undefined), "the sweep");
});

test("a hub takes a linked sender's file from that sender and its hub, and gives it to its recipient, and to nobody else", async () => {
  // Named by the header of an envelope in the south's mailboxes, as forwarding it has written.
  const sha256 = "ab".repeat(32);
  await south.hub.node.store.delivery.mailboxes.keep(
    [
      {
        to: "al",
        from: "al@besa.north",
        class: "routine",
        isReceipt: false,
        hash: "cd".repeat(32),
        at: new Date().toISOString(),
        bytes: new Uint8Array([1]),
        envelope: randomUUID(),
        type: "record-files",
        expiresAt: new Date(Date.now() + 600_000).toISOString(),
        attachments: [{ sha256, size: 100 }],
      },
    ],
    { items: 100, bytes: 1e6 },
  );
  const toHub = { to: "hub@besa.south", at: south.hub };
  assert.equal(await give(north, { from: "al", ...toHub }, sha256), "given");
  assert.equal(await give(north, { from: "hub", ...toHub }, sha256), "given");
  assert.equal(await give(south, { from: "al", to: "hub" }, sha256), "attachment_unknown");
  // Whom the link does not name is not even known there.
  assert.equal(await give(north, { from: "gr", ...toHub }, sha256), "unknown_node");
  const question = { sha256, from: 0, length: 10 };
  assert.equal(await askFor(north, { from: "hub", ...toHub }, question), "attachment_unknown");
  assert.equal(await askFor(north, { from: "al", ...toHub }, question), "attachment_unknown");
});
