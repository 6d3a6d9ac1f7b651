import assert from "node:assert/strict";
import { test } from "node:test";
import { ExchangeError } from "../error.ts";
import { MemoryDelivery } from "./memory-delivery.ts";
import { Receiver } from "./receiver.ts";
import type { EnvelopeFacts, Receipt, Sealing } from "./sealing.ts";

const at = "2026-11-22T10:00:00.000Z";
const factsOf = (sequence: number): EnvelopeFacts => ({
  id: `0193-${sequence}`,
  message: `0193-${sequence}`,
  from: "b",
  to: "a",
  type: "test",
  class: "hit",
  epoch: 1,
  sequence,
  previous: sequence === 1 ? null : `hash-${sequence - 1}`,
  sentAt: at,
  expiresAt: "2026-12-22T10:00:00.000Z",
  headerHash: `hash-${sequence}`,
  hasKey: true,
});

test("what was held and whose signer was revoked since is refused, and holds up nothing behind it", async () => {
  let revoked = 0;
  const signed: Receipt[] = [];
  const sealing: Sealing = {
    self: "a",
    signer: "00000000",
    seal: () => assert.fail(),
    read: async ([sequence = 0]) => {
      if (sequence === revoked) throw new ExchangeError("key_revoked", "revoked");
      return factsOf(sequence);
    },
    open: async () => ({ content: {}, attachments: [] }),
    signReceipt: async (receipt) => {
      signed.push(receipt);
      return new Uint8Array();
    },
    readReceipt: () => assert.fail(),
    isReceipt: () => false,
  };
  const applied: number[] = [];
  const receiver = new Receiver({
    sealing,
    inbox: new MemoryDelivery<unknown>(),
    now: () => new Date(at),
    apply: async (_, opened) => {
      applied.push(...opened.map(({ facts }) => facts.sequence));
      return opened.map(() => ({ state: "accepted" as const }));
    },
    isPassing: () => false,
  });
  await receiver.receive([Uint8Array.of(2), Uint8Array.of(3)]);
  revoked = 2;
  signed.length = 0;
  await receiver.receive([Uint8Array.of(1)]);
  assert.deepEqual(applied, [1, 3]);
  const words = signed.map(({ envelope, steps }) => [envelope, steps.at(-1)?.state, steps.at(-1)?.code]);
  assert.deepEqual(
    new Set(words),
    new Set([
      ["0193-1", "accepted", undefined],
      ["0193-2", "refused", "not_opened"],
      ["0193-3", "accepted", undefined],
    ]),
  );
});

test("what is for another node is put aside by its code, and neither opened nor applied", async () => {
  const sealing: Sealing = {
    self: "c",
    signer: "00000000",
    seal: () => assert.fail(),
    read: async () => factsOf(1),
    open: () => assert.fail("it was opened"),
    signReceipt: () => assert.fail("it was answered"),
    readReceipt: () => assert.fail(),
    isReceipt: () => false,
  };
  const parts = { sealing, inbox: new MemoryDelivery<unknown>(), now: () => new Date(at), isPassing: () => false };
  const receiver = new Receiver({ ...parts, apply: () => assert.fail("it was applied") });
  const { receipts, refused } = await receiver.receive([Uint8Array.of(1)]);
  assert.deepEqual([receipts, refused.map(({ code }) => code)], [[], ["not_for_us"]]);
});
