// Keys over a link of two federations: new ones count on the other side once its directory has come, and a revoked one no more.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { ActId } from "#domain";
import { clear, directorySealing, type NodeIdentity } from "#exchange";
import type { TestFederation, TestNode } from "#testkit";
import { decide, type Linked, linkedPair, settled, settles } from "./linked-federations.ts";

let north: TestFederation;
let south: TestFederation;
const all = (): Linked => [north, south].map((federation) => ({ federation, members: ["al"] }));
const owner = (): TestNode => north.member("al");
const finder = (): TestNode => south.member("al");

before(async () => {
  ({ north, south } = await linkedPair());
});
after(async () => {
  await north[Symbol.asyncDispose]();
  await south[Symbol.asyncDispose]();
});

/** What a node would send to another with the keys it has. */
async function sealedBy(identity: NodeIdentity, to: string): Promise<Uint8Array> {
  const at = new Date();
  const type = "test";
  const content = { v: 1 };
  const passes = { v: 1, rules: [{ id: "all", effect: "allow", words: "All.", when: {} }] } as const;
  const cleared = clear(passes, { way: "node", type, to: { node: to }, labels: ["H0"], content, attachments: [] });
  if ("code" in cleared) return assert.fail(cleared.code);
  const item = {
    id: ActId.parse(randomUUID()),
    message: ActId.parse(randomUUID()),
    to,
    type,
    class: "routine" as const,
    labels: ["H0" as const],
    audience: [],
    requires: [],
    records: [],
    writtenAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + 86_400_000).toISOString(),
  };
  const place = { epoch: 1, sequence: 1, previous: null };
  return (await directorySealing(identity, () => at).seal(item, cleared, place)).bytes;
}

test("a member's new keys are used on the other side once its directory has come, and what a revoked key signed is refused", async () => {
  const standingOf = async (node: TestNode) => (await node.node.casework.federation.standing()) ?? assert.fail();
  const old = await standingOf(owner());
  const first = await sealedBy(old, "al@besa.south");
  const keys = async () => (await standingOf(finder())).book.place("al@besa.north").node;
  const readBy = async (node: TestNode) => directorySealing(await standingOf(node), () => new Date()).read(first);
  assert.equal((await readBy(finder())).from, "al@besa.north");

  const made = await (await owner().as("administrator")).call("changeFederationKeys");
  assert.equal(made.isSent, true, made.problem);
  await settles(
    all(),
    async () => (await keys()).signing.length === 2 && (await keys()).sealing.length === 2,
    "the keys",
  );
  assert.notEqual((await standingOf(owner())).signer.id, old.signer.id);
  assert.equal((await readBy(finder())).from, "al@besa.north", "the old key counts until it ends");
  for (const [from, to] of [
    [owner(), "al@besa.south"],
    [finder(), "al@besa.north"],
  ] as const) {
    const { id } = await (await from.as("desk")).call("testLink", { body: { to } });
    assert.equal((await settled(from, id)).state, "accepted");
  }

  await decide(north.hub, { kind: "revoke-key", node: "al", key: old.signer.id });
  await settles(all(), async () => (await keys()).signing.some(({ revokedAt }) => revokedAt !== undefined), "the end");
  await assert.rejects(readBy(finder()), { code: "key_revoked" });
  await assert.rejects(readBy(south.hub), { code: "key_revoked" }, "the other hub does not even keep it");
  const { id } = await (await owner().as("desk")).call("testLink", { body: { to: "al@besa.south" } });
  assert.equal((await settled(owner(), id)).state, "accepted", "its new key goes on");
});

test("what a member signs with a new key goes over both hubs though nobody there has asked for its directory", async () => {
  const signer = async () => ((await owner().node.casework.federation.standing()) ?? assert.fail()).signer.id;
  const before = await signer();
  const made = await (await owner().as("administrator")).call("changeFederationKeys");
  assert.equal(made.isSent, true, made.problem);
  // Its own hub gives it the version that lists the key. The south asks each minute, and an envelope that was put aside there would come again after five.
  await settles([{ federation: north, members: ["al"] }], async () => (await signer()) !== before, "the key");
  const { id } = await (await owner().as("desk")).call("testLink", { body: { to: "al@besa.south" } });
  const word = await settled(owner(), id);
  assert.equal(word.state, "accepted", word.code);
});
