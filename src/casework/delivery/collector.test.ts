import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { ExchangeError, packParcel, unpackParcel } from "#exchange";
import { collectOnce } from "./collector.ts";
import { Doubts, triedAgainAfter } from "./doubts.ts";

const minutes = 60_000;

/** What lies at the hub: an item of whose signer nobody knows, before one of a known signer. */
function bench() {
  const items = [Buffer.from("by a new key"), Buffer.from("by a known key")];
  const hashOf = (item: Uint8Array): string => createHash("sha256").update(item).digest("hex");
  const lying = new Map(items.map((item) => [hashOf(item), item]));
  const taken: string[] = [];
  const has = { now: 0, heard: false };
  const sealing = {
    isReceipt: () => false,
    read: async (item: Uint8Array) => {
      if (!has.heard && Buffer.from(item).toString() === "by a new key") throw new ExchangeError("unknown_key", "new");
      return { class: "hit" };
    },
  };
  const counter = {
    take: async (came: readonly Uint8Array[]) => {
      taken.push(...came.map((item) => Buffer.from(item).toString()));
      return { answer: packParcel([]) };
    },
  };
  const ask = async (_: unknown, { body }: { readonly body: Uint8Array }): Promise<Uint8Array> => {
    const told: unknown = JSON.parse(Buffer.from(body).toString());
    for (const hash of Object(told).taken) lying.delete(hash);
    return packParcel([...lying.values()]);
  };
  const doubts = new Doubts(() => has.now);
  // As far as a fetch asks for them, they are a node's own.
  const asking = { staff: { sealing, counter }, ways: { ask }, doubts, wait: 0, newest: async () => undefined };
  let told: readonly string[] = [];
  const collect = async () => {
    const how = { ...asking, taken: told } as unknown as Parameters<typeof collectOnce>[0];
    const hub = { node: "hub", ways: [{ url: "http://hub.test" }] } as unknown as Parameters<typeof collectOnce>[1];
    const fetched = await collectOnce(how, hub, new AbortController().signal);
    told = fetched.taken;
    return fetched;
  };
  assert.equal(unpackParcel(packParcel(items)).items.length, 2);
  return { has, taken, lying, collect };
}

test("what a new key signed stays at the hub until the directory is here that lists the key, and holds nothing else up", async () => {
  const { has, taken, lying, collect } = bench();
  assert.equal((await collect()).isStuck, false);
  assert.deepEqual(taken, ["by a known key"]);
  for (has.now = triedAgainAfter; has.now < 9 * minutes; has.now += minutes)
    assert.equal((await collect()).isStuck, true, "it is looked at again after a while only");
  has.heard = true;
  await collect();
  assert.deepEqual(taken, ["by a known key", "by a new key"]);
  await collect();
  assert.equal(lying.size, 0);
});

test("what nobody is known to have signed for ten minutes is put aside, as what a hub brings over a link is", async () => {
  const { has, taken, collect } = bench();
  await collect();
  has.now = 10 * minutes - 1;
  await collect();
  assert.deepEqual(taken, ["by a known key"]);
  has.now = 10 * minutes;
  await collect();
  assert.deepEqual(taken, ["by a known key", "by a new key"], "whoever takes it in puts it aside by its code");
});
