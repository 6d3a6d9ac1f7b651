// Words that nodes send each other while everything around them fails, and what came of them.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { DeliveryClass, Outgoing } from "#domain";
import { until, type TestNode } from "#testkit";

const classes = ["hit", "urgent", "routine", "bulk"] as const satisfies readonly DeliveryClass[];
const day = 86_400_000;

/** A word that was sent. */
export type Sent = Pick<Outgoing, "id" | "class">;

/** So many words for a node, of all classes in turn, as use cases write them. */
export async function put({ node }: TestNode, count: number, to: string): Promise<Sent[]> {
  const items = Array.from({ length: count }, (_, place) => {
    const id = randomUUID();
    const pressing = classes[place % classes.length] ?? "routine";
    const times = { writtenAt: new Date().toISOString(), expiresAt: new Date(Date.now() + day).toISOString() };
    const said = { id, message: id, to, class: pressing, type: "test", content: { v: 1 }, labels: ["H0"], ...times };
    return { ...said, audience: ["desk"], requires: [], records: [] };
  });
  await node.store.transact((tx) => tx.outbox.put(items));
  return items;
}

/** The envelopes that a node has taken, in the order of its log. */
export async function taken({ node }: TestNode): Promise<string[]> {
  const { size } = await node.store.log.head();
  const leaves = await node.store.log.leaves(0, size);
  return leaves.flatMap(({ detail }) => {
    if (detail?.act !== "envelope-received") return [];
    return [String(Reflect.get(Object(detail.outcome), "envelope"))];
  });
}

/** Once the sender has the last word on all: the node has taken all that was sent to it, once, and each class in its order. */
export async function demandAll(from: TestNode, to: TestNode, sent: readonly Sent[]): Promise<void> {
  const { outbox } = from.node.store.delivery;
  await until(async () => (await outbox.recipients()).length === 0 || undefined, "the last word on all");
  const received = await taken(to);
  assert.equal(new Set(received).size, received.length, "something was applied twice");
  const classOf = new Map(sent.map(({ id, class: pressing }) => [id, pressing]));
  for (const pressing of classes)
    assert.deepEqual(
      received.filter((id) => classOf.get(id) === pressing),
      sent.filter((item) => item.class === pressing).map(({ id }) => id),
      `all of class ${pressing}, in order`,
    );
}
