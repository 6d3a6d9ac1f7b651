import assert from "node:assert/strict";
import { test } from "node:test";
import type { GuardRules, Outgoing } from "#domain";
import { ExchangeError } from "../error.ts";
import { clear } from "../guard/cleared.ts";
import { MemoryDelivery } from "./memory-delivery.ts";
import { packParcel, unpackParcel } from "./parcel.ts";
import { type Guard, Sender } from "./sender.ts";
import type { Receipt, Sealing } from "./sealing.ts";

const at = "2026-11-22T10:00:00.000Z";
const everything: GuardRules = { v: 1, rules: [{ id: "all", effect: "allow", words: "", when: {} }] };
const open: Guard = async (items) =>
  items.map(({ to, ...item }) => clear(everything, { ...item, way: "node", to: { node: to } }));

const outgoing = (id: string, content: unknown): Outgoing => ({
  id,
  message: id,
  to: "b",
  class: "hit",
  type: "test",
  content,
  labels: ["H0"],
  writtenAt: at,
  expiresAt: "2026-12-22T10:00:00.000Z",
});

test("what no sealing takes is refused by the sender's own receipt, and holds up nothing behind it", async () => {
  const signed: Receipt[] = [];
  const sealing: Sealing = {
    self: "a",
    signer: "00000000",
    seal: async ({ id }, { leaving }, { sequence, previous }) => {
      if (leaving.content === "long") throw new ExchangeError("envelope_too_large", "too long");
      if (leaving.content === "unfit") throw new ExchangeError("unfit_message", "not plain JSON");
      return { bytes: Buffer.from(`${sequence} ${id} ${previous}`), headerHash: `hash-${id}` };
    },
    read: () => assert.fail(),
    open: () => assert.fail(),
    signReceipt: async (receipt) => {
      signed.push(receipt);
      return new Uint8Array();
    },
    readReceipt: () => assert.fail(),
    isReceipt: () => false,
  };
  const outbox = new MemoryDelivery<unknown>();
  const contents = ["long", "one", "unfit", "two"];
  for (const [place, content] of contents.entries()) outbox.put(outgoing(`item-${place}`, content));
  const sent: string[] = [];
  const sender = new Sender({
    sealing,
    guard: open,
    outbox,
    transport: async (_, parcel) => {
      sent.push(...unpackParcel(parcel).items.map((item) => Buffer.from(item).toString()));
      return packParcel([]);
    },
    now: () => new Date(at),
    chance: () => 0,
  });
  await sender.step("b", ["hit"], new AbortController().signal);
  assert.deepEqual(sent, ["1 item-1 null", "2 item-3 hash-item-1"]);
  const states = [...outbox.outbox.values()].map(({ progress: { state, code } }) => code ?? state);
  assert.deepEqual(states, ["envelope_too_large", "submitted", "unfit_message", "submitted"]);
  const refused = signed.filter(({ steps }) => steps[0]?.state === "refused");
  assert.deepEqual(
    refused.map(({ envelope, from, steps }) => [envelope, from, steps[0]?.code]),
    [
      ["item-0", "a", "envelope_too_large"],
      ["item-2", "a", "unfit_message"],
    ],
  );
});

test("what was sealed for a link that has ended since is refused by its sender; a recall behind it goes on in another epoch", async () => {
  let isOver = false;
  const facts = (bytes: Uint8Array): { readonly type: string; readonly id: string } => {
    const [type = "", id = ""] = Buffer.from(bytes).toString().split(" ");
    return { type, id };
  };
  const sealing: Sealing = {
    self: "a",
    signer: "00000000",
    seal: async ({ id, type }, _, { epoch, sequence }) => ({
      bytes: Buffer.from(`${type} ${id} ${epoch > 1 ? "later" : "first"} ${sequence}`),
      headerHash: `hash-${id}-${epoch}`,
    }),
    read: async (bytes) => {
      assert.ok(isOver, "what is sealed anew is not read");
      // Of what may go it is not asked what it says.
      if (facts(bytes).type === "recall") throw new ExchangeError("unknown_key", "of no matter here");
      throw new ExchangeError("link_ended", "the link ended");
    },
    open: () => assert.fail(),
    signReceipt: async () => new Uint8Array(),
    readReceipt: () => assert.fail(),
    isReceipt: () => false,
  };
  const outbox = new MemoryDelivery<unknown>();
  const [to, later] = ["b@besa.south", new Date("2026-11-23T10:00:00.000Z")];
  outbox.put({ ...outgoing("item-0", "news"), to, type: "record-shared" });
  let now = new Date(at);
  const sent: string[] = [];
  const sender = new Sender({
    sealing,
    guard: open,
    outbox,
    transport: async (_, parcel) => {
      sent.push(...unpackParcel(parcel).items.map((item) => facts(item).id));
      return packParcel([]);
    },
    now: () => now,
    chance: () => 0,
  });
  const step = (): Promise<unknown> => sender.step(to, ["hit"], new AbortController().signal);
  await step();
  assert.deepEqual(sent, ["item-0"]);
  isOver = true;
  now = later;
  outbox.put({ ...outgoing("item-1", "back"), to, type: "recall", writtenAt: later.toISOString() });
  for (let turn = 0; turn < 3; turn += 1) await step();
  assert.equal(sent.filter((id) => id === "item-0").length, 1, "it is not offered again");
  assert.ok(sent.includes("item-1"));
  const said = [...outbox.outbox.values()].map(({ progress: { state, code, place } }) => ({
    state: code ?? state,
    sequence: place?.sequence,
  }));
  assert.equal(said[0]?.state, "link_ended");
  assert.deepEqual(said[1], { state: "submitted", sequence: 1 }, "the first place of the epoch after");
});
