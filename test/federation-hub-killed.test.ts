// The hub's process is killed while envelopes go through it, is away while two thousand are sent, comes back, and is killed once more while they go: all
// arrive, once, and in order.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { DeliveryClass, type Outgoing } from "#domain";
import { found, freePort, informed, join, startTestNode, Victim, type TestNode } from "#testkit";

const classes = ["hit", "urgent", "routine", "bulk"] as const;
const whileAway = 2000;
const day = 86_400_000;

test(`a hub that is killed, is away for ${whileAway} sends and is killed again while they go loses, doubles and reorders nothing`, async () => {
  const folder = mkdtempSync(path(tmpdir(), "besa-hub-killed-"));
  chmodSync(folder, 0o711);
  const hub = new Victim(path(folder, "hub"), await freePort());
  await using al = await startTestNode({ persons: 1 });
  await using ae = await startTestNode({ persons: 1 });
  try {
    await hub.start();
    await found(hub, hub.address);
    await join(hub, { plan: { node: "al", authority: "AL" }, node: al });
    await join(hub, { plan: { node: "ae", authority: "AE" }, node: ae });
    for (const node of [al, ae]) await informed(hub, node, 3);

    const desk = await al.as("desk");
    const sent = await put(al, 400);
    await until(async () => (await taken(ae)).length > 40, "the first of them");
    await hub.kill(false);
    for (let done = 0; done < whileAway; done += 200) sent.push(...(await put(al, 200)));
    await until(async () => {
      const { items } = await desk.call("deliveryLinks");
      return (items.find(({ peer }) => peer === "ae")?.failures ?? 0) > 2;
    }, "the failing link");
    const before = (await taken(ae)).length;
    await hub.start();
    await until(async () => (await taken(ae)).length > before + whileAway / 10, "the first after it was back");
    await hub.kill(false);
    await hub.start();

    await until(async () => (await al.node.store.delivery.outbox.recipients()).length === 0, "the last word on all");
    const received = await taken(ae);
    assert.equal(new Set(received).size, received.length, "something was applied twice");
    const classOf = new Map(sent.map(({ id, class: pressing }) => [id, pressing]));
    for (const pressing of classes)
      assert.deepEqual(
        received.filter((id) => classOf.get(id) === pressing),
        sent.filter((item) => item.class === pressing).map(({ id }) => id),
        `all of class ${pressing}, in order`,
      );
  } finally {
    await hub.kill(true);
    rmSync(folder, { recursive: true, force: true });
  }
});

type Sent = Pick<Outgoing, "id" | "class">;

/** So many words for AE, of all classes in turn, as use cases write them. */
async function put({ node }: TestNode, count: number): Promise<Sent[]> {
  const items = Array.from({ length: count }, (_, place) => {
    const id = randomUUID();
    const pressing = DeliveryClass.parse(classes[place % classes.length]);
    const times = { writtenAt: new Date().toISOString(), expiresAt: new Date(Date.now() + day).toISOString() };
    const item = {
      id,
      message: id,
      to: "ae",
      class: pressing,
      type: "test",
      content: { v: 1 },
      labels: ["H0"],
      ...times,
    };
    return { ...item, audience: ["desk"], requires: [], records: [] };
  });
  await node.store.transact((tx) => tx.outbox.put(items));
  return items;
}

/** The envelopes that a node has taken, in the order of its log. */
async function taken({ node }: TestNode): Promise<string[]> {
  const { size } = await node.store.log.head();
  const leaves = await node.store.log.leaves(0, size);
  return leaves.flatMap(({ detail }) => {
    if (detail?.act !== "envelope-received") return [];
    return [String(Reflect.get(Object(detail.outcome), "envelope"))];
  });
}

async function until(look: () => Promise<boolean>, what: string): Promise<void> {
  for (let turn = 0; turn < 900; turn += 1) {
    if (await look()) return;
    await pause(200);
  }
  assert.fail(`${what} never came`);
}
