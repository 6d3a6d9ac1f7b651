// Every write of delivery, failing before it is kept and after it, with the process gone or only the statement: nothing is lost or applied twice.
import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { test } from "node:test";
import { DeliveryClass, type Outgoing } from "#domain";
import { Counter, MemoryDelivery, packParcel, Receiver, Relay, Sender, unpackParcel } from "#exchange";
import { openGuard } from "../src/testkit/delivery/open-guard.ts";
import { plainSealing, type PlainKeys } from "../src/testkit/delivery/plain-sealing.ts";

/** All writes there are, and whose. */
const writes = [
  ["a", "sealed"],
  ["a", "sent"],
  ["a", "progress"],
  ["hub", "mailbox"],
  ["b", "inbox"],
  ["b", "quarantine"],
  ["hub", "taken"],
] as const;

const start = Date.parse("2026-11-22T10:00:00.000Z");
const gone = new Error("the process is gone, or the statement failed");

/** Two nodes and a hub on stores that outlive them. */
class Bench {
  readonly stores = {
    a: new MemoryDelivery<string>(),
    b: new MemoryDelivery<string>(),
    hub: new MemoryDelivery<string>(),
  };
  #keys: PlainKeys = { has: new Map(), believed: new Map() };
  #now = start;

  constructor() {
    for (const name of ["a", "b", "hub"]) {
      this.#keys.has.set(name, ["1"]);
      this.#keys.believed.set(name, "1");
    }
  }

  /** One round of everything there is to do, each part by processes that begin anew; what fails is left as it is. */
  async round(): Promise<void> {
    this.#now += 7 * 3_600_000;
    const now = (): Date => new Date(this.#now);
    const attempt = (work: () => Promise<unknown>): Promise<unknown> =>
      work().catch((error: unknown) => assert.equal(error, gone));
    const relay = new Relay({
      sealing: plainSealing("hub", this.#keys, now),
      mailboxes: this.stores.hub,
      now,
      serves: () => true,
      quota: { items: 100, bytes: 1e6 },
    });
    const [a, b] = (["a", "b"] as const).map((name) => {
      const sealing = plainSealing(name, this.#keys, now);
      const store = this.stores[name];
      const transport = async (_: string, parcel: Uint8Array): Promise<Uint8Array> =>
        packParcel((await relay.keep(unpackParcel(parcel).items)).receipts);
      const sender = new Sender({ sealing, guard: openGuard, outbox: store, transport, now, chance: () => 0 });
      const receiver = new Receiver<string[]>({
        sealing,
        inbox: store,
        now,
        isPassing: (error) => error === gone,
        apply: async (tx, opened) => {
          tx.push(...opened.map(({ content }) => String(content)));
          return opened.map(() => ({ state: "accepted" }));
        },
      });
      return { name, sender, counter: new Counter({ sealing, sender, receiver }) };
    });
    assert.ok(a !== undefined && b !== undefined);
    await attempt(() => a.sender.step("b", DeliveryClass.options, new AbortController().signal));
    for (const { name, counter } of [b, a])
      await attempt(async () => {
        const items = await relay.fetch(name);
        const { answer } = await counter.handIn(packParcel(items));
        await relay.keep(unpackParcel(answer).items.filter((item) => String(item).startsWith("receipt ")));
        const mine = items.map((item) => hash("sha256", item));
        await relay.remove(name, mine);
      });
  }
}

function item(number: number): Outgoing {
  const times = { writtenAt: new Date(start).toISOString(), expiresAt: "2028-01-01T00:00:00.000Z" };
  return {
    id: `id-${number}`,
    message: "m",
    to: "b",
    class: "hit",
    type: "test",
    content: `${number}`,
    labels: [],
    ...times,
  };
}

for (const [who, write] of writes)
  for (const moment of ["before", "after"] as const)
    test(`${write} fails ${moment} it is kept`, async () => {
      const bench = new Bench();
      const { a, b, hub } = bench.stores;
      for (let number = 1; number <= 5; number += 1) a.put(item(number));
      // Something that cannot be read lies in the mailbox as well.
      const rubbish = Buffer.from("rubbish");
      const mail = { to: "b", from: "x", class: "hit", isReceipt: false, hash: hash("sha256", rubbish) } as const;
      await hub.keep([{ ...mail, at: new Date(start).toISOString(), bytes: rubbish }], { items: 9, bytes: 1e6 });
      let hasBroken = false;
      bench.stores[who].breakBy((name, when) => {
        if (hasBroken || name !== write || when !== moment) return;
        hasBroken = true;
        throw gone;
      });
      for (let round = 0; round < 5; round += 1) await bench.round();
      assert.ok(hasBroken, "the fault was never met");
      assert.deepEqual(b.applied, ["1", "2", "3", "4", "5"]);
      assert.ok([...a.outbox.values()].every(({ progress }) => progress.isAnswered && progress.state === "accepted"));
      assert.equal(hub.mail.length, 0);
      assert.equal(b.quarantined.size, 1);
    });
