// Three processes, killed -9 while envelopes are under way over links that cut, turn bits, delay and repeat: each envelope is applied once, in order.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { CallError, type Client } from "#contract";
import { FaultProxy, found, freePort, informed, join, Victim } from "#testkit";

const rounds = 3;
const atOnce = 8;

/** The same things happen each time, as far as the machine lets them. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

test("hub, sender and receiver are killed over bad links: every envelope is applied once and in order, and its sender has the receipt", async () => {
  const folder = mkdtempSync(path(tmpdir(), "besa-crash-"));
  chmodSync(folder, 0o711);
  const chance = seeded(7);
  const ports = [await freePort(), await freePort(), await freePort()] as const;
  const [hub, al, ae] = [0, 1, 2].map((place) => new Victim(path(folder, `${place}`), ports[place] ?? 0));
  assert.ok(hub !== undefined && al !== undefined && ae !== undefined);
  await using link = new FaultProxy(ports[0], chance);
  try {
    const endpoint = await link.listen();
    for (const node of [hub, al, ae]) await node.start();
    await found(hub, endpoint);
    await join(hub, { plan: { node: "al", authority: "AL" }, node: al });
    await join(hub, { plan: { node: "ae", authority: "AE" }, node: ae });
    for (const node of [al, ae]) await informed(hub, node, 3);

    const written: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      link.set({ delay: 0.1, cut: 0.25, flip: 0.2, repeat: 0.1 });
      const load = send(await al.as("desk"), written);
      await pause(100 + chance() * 400);
      const dies = [hub, al, ae][round % 3] ?? hub;
      await dies.kill(false);
      await load;
      link.down(true);
      await pause(200);
      link.down(false);
      await dies.start();
    }
    // However slow the machine is: nodes ask the hub again and again, and so it happens.
    for (let turn = 0; link.happened <= 5; turn += 1) {
      assert.ok(turn < 600, "too little has happened on the link");
      await pause(200);
    }
    link.set({});

    const desk = await al.as("desk");
    for (let turn = 0; (await open(desk)) > 0; turn += 1) {
      assert.ok(turn < 600, `${await open(desk)} envelopes were never answered`);
      await pause(200);
    }
    const { items } = await desk.call("deliveries", { query: { limit: 200 } });
    for (const id of written) assert.equal(items.find((item) => item.id === id)?.state, "accepted", id);
    const received = await log(await ae.as("auditor"));
    assert.equal(new Set(received).size, received.length, "something was applied twice");
    // All were of one class, and ids count up as they are written.
    assert.deepEqual(received, received.toSorted(), "something was applied out of order");
    for (const id of written) assert.ok(received.includes(id), `${id} was acknowledged and never applied`);
  } finally {
    for (const node of [hub, al, ae]) await node.kill(true).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Hands envelopes in, one after another, until the node is gone: only what was answered counts. */
async function send(desk: Client, written: string[]): Promise<void> {
  for (let turn = 0; turn < atOnce; turn += 1)
    try {
      written.push((await desk.call("testLink", { body: { to: "ae" } })).id);
    } catch (error) {
      if (!(error instanceof CallError) || !["unreachable", "bad_answer"].includes(error.problem.code)) throw error;
      return;
    }
}

const open = async (desk: Client): Promise<number> =>
  (await desk.call("deliveries", { query: { open: "true", to: "ae", limit: 200 } })).items.length;

/** The envelopes that a node has applied, in the order of its log. */
async function log(auditor: Client): Promise<string[]> {
  const { items } = await auditor.call("log", { query: { act: "envelope-received", limit: 200 } });
  return items.toReversed().flatMap(({ detail }) => {
    const outcome = detail?.outcome;
    const envelope =
      typeof outcome === "object" && outcome !== null && "envelope" in outcome ? outcome["envelope"] : undefined;
    return typeof envelope === "string" ? [envelope] : [];
  });
}
