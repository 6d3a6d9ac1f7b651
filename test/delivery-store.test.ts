// Delivery's core on the real store: what the memory store promises in the schedules, PostgreSQL keeps.
// Long because it is the list of those promises.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { randomUUID } from "node:crypto";
import { DeliveryClass, type Outgoing, RecordId } from "#domain";
import { Counter, packParcel, Receiver, Relay, Sender, unpackParcel, type EnvelopeFacts } from "#exchange";
import { openStore, type NodeTransaction, type Store } from "#store";
import { startTestPostgres, type TestPostgres } from "../src/node/postgres/index.ts";
import { openGuard } from "../src/testkit/delivery/open-guard.ts";
import { plainSealing, type PlainKeys } from "../src/testkit/delivery/plain-sealing.ts";

let server: TestPostgres;
let clock = Date.parse("2026-11-22T10:00:00.000Z");
const now = (): Date => new Date(clock);
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now })).close();
});
after(() => server[Symbol.asyncDispose]());

const keys: PlainKeys = {
  has: new Map(["a", "b", "hub"].map((name) => [name, ["1"]])),
  believed: new Map(["a", "b", "hub"].map((name) => [name, "1"])),
};
const signal = new AbortController().signal;

function item(to: string, pressing: DeliveryClass, content: unknown): Outgoing {
  const id = randomUUID();
  const times = { writtenAt: now().toISOString(), expiresAt: "2027-01-01T00:00:00.000Z" };
  return { id, message: id, to, class: pressing, type: "test", content, labels: ["H0"], ...times };
}

const seen = { audience: ["desk"], requires: [], records: [] };
const put = (store: Store, items: readonly Outgoing[]): Promise<void> =>
  store.transact((tx) => tx.outbox.put(items.map((one) => ({ ...one, ...seen }))));

interface Side extends AsyncDisposable {
  readonly store: Store;
  readonly sender: Sender;
  readonly counter: Counter<NodeTransaction>;
  readonly applied: { readonly facts: EnvelopeFacts; readonly content: unknown }[];
}

async function open(self: string, transport: (to: string, parcel: Uint8Array) => Promise<Uint8Array>): Promise<Side> {
  const store = await openStore({ connection: await server.database(), now });
  const sealing = plainSealing(self, keys, now);
  const { outbox, inbox, mailboxes } = store.delivery;
  const sender = new Sender({ sealing, guard: openGuard, outbox, transport, now, chance: () => 0 });
  const applied: Side["applied"] = [];
  const receiver = new Receiver<NodeTransaction>({
    sealing,
    now,
    isPassing: () => false,
    inbox: {
      quarantine: (items) => inbox.quarantine(items),
      take: (ask, work) => store.transactAsNode(async (tx) => tx.inbox.save(await work(await tx.inbox.find(ask), tx))),
    },
    apply: async (_, opened) => {
      if (opened.some(({ content }) => content === "breaks")) throw new Error("this node fails at it");
      applied.push(...opened);
      return opened.map(() => ({ state: "accepted" }));
    },
  });
  const relay =
    self === "hub"
      ? new Relay({ sealing, mailboxes, now, serves: () => true, quota: { items: 4, bytes: 1e6 } })
      : undefined;
  return {
    store,
    sender,
    applied,
    counter: new Counter({ sealing, sender, receiver, relay }),
    [Symbol.asyncDispose]: () => store.close(),
  };
}

const unused = (): Promise<Uint8Array> => Promise.reject(new Error("nobody sends from here"));

test("envelopes are sealed in the order of writing, applied once and answered; a hit is before a notice", async () => {
  await using b = await open("b", unused);
  await using a = await open("a", async (_, parcel) => (await b.counter.handIn(parcel)).answer);
  const items = [item("b", "bulk", 1), item("b", "bulk", 2), item("b", "hit", 3)];
  await put(a.store, items);
  assert.deepEqual(await a.sender.step("b", DeliveryClass.options, signal), {
    envelopes: 3,
    receipts: 3,
    refused: [],
    hasMore: false,
  });
  assert.deepEqual(
    b.applied.map(({ content, facts }) => [content, facts.class, facts.sequence]),
    [
      [3, "hit", 1],
      [1, "bulk", 1],
      [2, "bulk", 2],
    ],
  );
  assert.deepEqual(await a.store.delivery.outbox.recipients(), []);
  assert.equal((await a.sender.step("b", DeliveryClass.options, signal)).envelopes, 0);
});

test("to whom something is to be sent, and when: soonest of what was sealed, null where all of it waits, nobody whose all is answered", async () => {
  let isCut = true;
  await using b = await open("b", unused);
  await using a = await open("a", async (_, parcel) => {
    if (isCut) throw new Error("cut");
    return (await b.counter.handIn(parcel)).answer;
  });
  const { outbox } = a.store.delivery;
  const asked = async (): Promise<unknown[]> => (await outbox.recipients()).map(({ to, sendAt }) => [to, sendAt]);
  assert.deepEqual(await asked(), []);
  await put(a.store, [item("b", "hit", 1), item("b", "bulk", 2), item("c", "bulk", 3), item("d", "hit", 4)]);
  assert.deepEqual(await asked(), [
    ["b", null],
    ["c", null],
    ["d", null],
  ]);
  await assert.rejects(a.sender.step("b", ["hit"], signal), /cut/);
  const sealedAt = now().toISOString();
  assert.deepEqual(await asked(), [
    ["b", sealedAt],
    ["c", null],
    ["d", null],
  ]);
  isCut = false;
  await a.sender.step("b", DeliveryClass.options, signal);
  assert.deepEqual(await asked(), [
    ["c", null],
    ["d", null],
  ]);
});

test("what comes before its turn waits in the store; what is sent again is answered with the same receipt", async () => {
  const parcels: Uint8Array[] = [];
  await using a = await open("a", async (_, parcel) => {
    parcels.push(parcel);
    throw new Error("cut");
  });
  await using b = await open("b", unused);
  await put(a.store, [item("b", "hit", 1), item("b", "hit", 2), item("b", "hit", 3)]);
  await assert.rejects(a.sender.step("b", ["hit"], signal), /cut/);
  const [first, second, third] = unpackParcel(parcels[0] ?? new Uint8Array()).items;
  assert.ok(first !== undefined && second !== undefined && third !== undefined);
  await b.counter.handIn(packParcel([third]));
  await b.counter.handIn(packParcel([second]));
  assert.deepEqual(b.applied, []);
  const { answer } = await b.counter.handIn(packParcel([first]));
  assert.deepEqual(
    b.applied.map(({ content }) => content),
    [1, 2, 3],
  );
  assert.equal(unpackParcel(answer).items.length, 3);
  const again = await b.counter.handIn(packParcel([first, second, third]));
  assert.equal(
    unpackParcel(again.answer).items.filter((receipt) => /"state":"accepted"/.test(String(receipt))).length,
    3,
  );
  assert.equal(b.applied.length, 3);
  await a.sender.takeAnswer(answer);
  assert.deepEqual(await a.store.delivery.outbox.recipients(), []);
});

test("what this node fails at or cannot open is put aside with a receipt, and the stream goes on", async () => {
  await using b = await open("b", unused);
  await using a = await open("a", async (_, parcel) => (await b.counter.handIn(parcel)).answer);
  const items = [item("b", "hit", 1), item("b", "hit", "breaks"), item("b", "hit", "poison"), item("b", "hit", 2)];
  await put(a.store, items);
  await a.sender.step("b", ["hit"], signal);
  const aside = await b.store.delivery.reader.quarantined(10);
  assert.deepEqual(aside.map(({ code, from }) => `${from} ${code}`).toSorted(), ["a not_applied", "a not_opened"]);
  assert.equal(b.applied.at(-1)?.content, 2);
  const sight = { op: "holds" as const, grants: ["desk"], today: "2026-11-22" };
  const { items: listed } = await a.store.delivery.reader.list({ limit: 10, sight });
  assert.deepEqual(
    listed.map(({ id, state, code }) => `${items.findIndex((one) => one.id === id)} ${state} ${code ?? ""}`).toSorted(),
    ["0 accepted ", "1 refused not_applied", "2 refused not_opened", "3 accepted "],
  );
  const kept = await a.store.delivery.reader.get(items[0]?.id ?? "", sight);
  assert.deepEqual(kept?.receipts.map(({ by, state }) => `${by} ${state}`).toSorted(), ["a submitted", "b accepted"]);
});

test("what nobody answers is said to be expired, offered still, and given up long after: those behind it go on", async () => {
  let isThere = false;
  await using b = await open("b", unused);
  await using a = await open("a", async (_, parcel) => {
    if (!isThere) throw new Error("cut");
    return (await b.counter.handIn(parcel)).answer;
  });
  const started = clock;
  const late = { ...item("b", "hit", "late"), expiresAt: new Date(clock + 3_600_000).toISOString() };
  await put(a.store, [late, { ...item("b", "hit", "behind"), expiresAt: "2028-01-01T00:00:00.000Z" }]);
  await assert.rejects(a.sender.step("b", ["hit"], signal), /cut/);
  clock += 7_200_000;
  assert.equal(await a.sender.expire(), 1);
  const sight = { op: "holds" as const, grants: ["desk"], today: "2026-11-22" };
  const seenOf = (id: string) => a.store.delivery.reader.get(id, sight);
  assert.deepEqual(
    (await seenOf(late.id))?.receipts.map(({ state, code }) => [state, code]),
    [
      ["submitted", undefined],
      ["expired", "unanswered"],
    ],
  );
  assert.equal((await seenOf(late.id))?.item.isAnswered, false);
  clock += 61 * 86_400_000;
  await a.sender.expire();
  assert.equal((await seenOf(late.id))?.item.isAnswered, true);
  isThere = true;
  await a.sender.step("b", ["hit"], signal);
  assert.deepEqual(
    b.applied.map(({ content }) => content),
    ["behind"],
  );
  assert.deepEqual(await a.store.delivery.outbox.recipients(), []);
  clock = started;
});

test("what a key has signed that was revoked since goes again in another epoch, is applied once, and leaves alone what others signed", async () => {
  const parcels: Uint8Array[] = [];
  let isLost = true;
  await using b = await open("b", unused);
  await using a = await open("a", async (_, parcel) => {
    parcels.push(parcel);
    const { answer } = await b.counter.handIn(parcel);
    return isLost ? packParcel([]) : answer;
  });
  const { outbox } = a.store.delivery;
  const step = () => a.sender.step("b", ["hit"], signal);
  await put(a.store, [item("b", "hit", 1), item("b", "hit", 2)]);
  assert.equal((await step()).envelopes, 2);
  assert.equal((await step()).envelopes, 0, "it is not sent again so soon");

  await outbox.sealAnew(["ffffffff"]);
  await outbox.sendAgain(["c"]);
  assert.equal((await step()).envelopes, 0);
  await outbox.sendAgain(["b"]);
  assert.equal((await step()).envelopes, 2);
  assert.deepEqual(parcels[1], parcels[0], "what another key signed goes as it is");

  await outbox.sealAnew(["00000000"]);
  isLost = false;
  assert.equal((await step()).receipts, 2);
  assert.notDeepEqual(parcels[2], parcels[0]);
  assert.deepEqual(
    b.applied.map(({ content }) => content),
    [1, 2],
  );
  assert.deepEqual(await outbox.recipients(), []);
});

test("only whoever sees what an envelope is about sees on the delivery page that it went, or can count it", async () => {
  await using a = await open("a", unused);
  const secret = { ...item("b", "hit", 1), audience: ["desk"], requires: ["compartment:x"], records: [] };
  await a.store.transact((tx) => tx.outbox.put([secret, { ...item("b", "hit", 2), ...seen }]));
  const desk = { op: "holds" as const, grants: ["desk"], today: "2026-11-22" };
  const member = { ...desk, grants: ["desk", "compartment:x"] };
  const { reader } = a.store.delivery;
  assert.equal((await reader.list({ limit: 10, sight: desk })).items.length, 1);
  assert.equal((await reader.list({ limit: 10, sight: member })).items.length, 2);
  assert.equal(await reader.get(secret.id, desk), undefined);
  assert.deepEqual(
    (await reader.links(desk)).map(({ open }) => open),
    [1],
  );
  assert.deepEqual(await reader.links({ ...desk, grants: ["administrator"] }), []);
});

test("whoever was sent a record holds it, also when this node refuses or gives it up before the receipt came; who refused it does not", async () => {
  await using a = await open("a", async () => packParcel([]));
  const { outbox } = a.store.delivery;
  const record = RecordId.parse(randomUUID());
  const at = now().toISOString();
  const shared = async (to: string): Promise<string> => {
    const one = { ...item(to, "hit", 1), ...seen, type: "record-shared", records: [record] };
    await a.store.transact((tx) => tx.outbox.put([one]));
    return one.id;
  };
  /** What became of an envelope, by whoever says so. */
  const over = (id: string, state: "refused" | "expired", by: string): Promise<void> =>
    outbox.change([id], async (found) => ({
      progress: found.map((one) => ({ ...one, state, code: "said", isAnswered: true })),
      receipts: [{ envelope: id, by, state, code: "said", at, bytes: new Uint8Array([1]) }],
      restarts: [],
      hurry: [],
      unlessSentAfter: at,
      at,
    }));
  for (const [to, isSent, state, by] of [
    ["sent-denied", true, "refused", "a"],
    ["sent-expired", true, "expired", "a"],
    ["never-sent", false, "refused", "a"],
    ["refuses", true, "refused", "refuses"],
  ] as const) {
    keys.has.set(to, ["1"]);
    keys.believed.set(to, "1");
    const id = await shared(to);
    if (isSent) await a.sender.step(to, ["hit"], signal);
    // The stream begins anew, so that it has no place in it any more.
    const restarts = [{ stream: { peer: to, class: "hit" as const }, epoch: 1 }];
    const nothing = { progress: [], receipts: [], hurry: [], unlessSentAfter: at, at };
    if (isSent && by === "a") await outbox.change([id], async () => ({ ...nothing, restarts }));
    await over(id, state, by);
  }
  assert.deepEqual(
    (await outbox.holders([record])).map(({ to }) => to),
    ["sent-denied", "sent-expired"],
  );
});

test("what a restored node has lost goes to it once more, for another month; what a consent covers as long as that holds", async () => {
  await using a = await open("a", unused);
  const { outbox } = a.store.delivery;
  const at = now().toISOString();
  const inHours = (hours: number): string => new Date(now().getTime() + hours * 3_600_000).toISOString();
  const [soon, past] = [inHours(24), inHours(-1)];
  const items = [
    { ...item("b", "hit", 1), expiresAt: soon },
    { ...item("b", "hit", 2), type: "record-onward", expiresAt: soon },
    { ...item("b", "hit", 3), type: "record-onward", writtenAt: inHours(-2), expiresAt: past },
  ];
  await put(a.store, items);
  await outbox.change(
    items.map(({ id }) => id),
    async (found) => ({
      progress: found.map((one) => ({ ...one, state: "accepted", isAnswered: true })),
      receipts: [],
      restarts: [],
      hurry: [],
      unlessSentAfter: at,
      at,
    }),
  );
  const again = await a.store.transactAsNode((tx) => tx.restores.sendAgain("b", [], at));
  assert.deepEqual(again, { again: 2, gone: 1 });
  const [work] = await outbox.load({ to: "b", classes: ["hit"], now: at, limit: 10, window: 10 });
  assert.deepEqual(
    work?.waiting.map(({ content, expiresAt }) => [content, expiresAt]),
    [
      [1, inHours(30 * 24)],
      [2, soon],
    ],
  );
});

test("who had accepted a record holds it, though it was refused here when it was to go to the restored node once more", async () => {
  await using a = await open("a", unused);
  const { outbox } = a.store.delivery;
  const at = now().toISOString();
  const record = RecordId.parse(randomUUID());
  const one = { ...item("b", "hit", 1), ...seen, type: "record-shared", records: [record] };
  await a.store.transact((tx) => tx.outbox.put([one]));
  const said = (state: "accepted" | "refused", by: string): Promise<void> =>
    outbox.change([one.id], async (found) => ({
      progress: found.map((was) => ({ ...was, state, isAnswered: true })),
      receipts: [{ envelope: one.id, by, state, at, bytes: new Uint8Array([1]) }],
      restarts: [],
      hurry: [],
      unlessSentAfter: at,
      at,
    }));
  await said("accepted", "b");
  await a.store.transactAsNode((tx) => tx.restores.sendAgain("b", [], at));
  await said("refused", "a");
  assert.deepEqual(
    (await outbox.holders([record])).map(({ to }) => to),
    ["b"],
  );
});

test("a hub keeps sealed items within the quota, the most pressing first, once each, until their owner has them", async () => {
  await using hub = await open("hub", unused);
  await using a = await open("a", async (_, parcel) => (await hub.counter.handIn(parcel)).answer);
  await put(
    a.store,
    [1, 2, 3, 4, 5].map((content) => item("b", "bulk", content)),
  );
  await a.sender.step("b", ["bulk"], signal);
  clock += 60_000;
  await put(a.store, [item("b", "hit", 6)]);
  await a.sender.step("b", ["hit"], signal);
  const sight = { op: "holds" as const, grants: ["desk"], today: "2026-11-22" };
  const { items } = await a.store.delivery.reader.list({ limit: 10, sight });
  assert.equal(items.filter(({ state }) => state === "relayed").length, 5);
  assert.deepEqual(
    items.filter(({ state }) => state === "submitted").map((one) => one.class),
    ["bulk"],
  );
  const { mailboxes } = hub.store.delivery;
  const fetched = await mailboxes.fetch("b", { items: 10, bytes: 1e6 });
  assert.equal(fetched.length, 5);
  assert.match(String(fetched[0]), /"content":6/);
  assert.equal((await mailboxes.fetch("b", { items: 10, bytes: 1 })).length, 1);
  assert.equal((await mailboxes.fetch("a", { items: 10, bytes: 1e6 })).length, 0);
});

test("a hub keeps so much of one sender's for all recipients together, each file counted once, and is there for the others", async () => {
  await using hub = await open("hub", unused);
  const { mailboxes } = hub.store.delivery;
  const quota = { items: 100, bytes: 1e6, inAll: { items: 4, bytes: 1000, attachmentBytes: 100 } };
  const files = (digit: string): { sha256: string; size: number }[] => [{ sha256: digit.repeat(64), size: 60 }];
  const mail = (to: string, change: Partial<Parameters<typeof mailboxes.keep>[0][number]> = {}) => ({
    to,
    from: "a",
    class: "bulk" as const,
    isReceipt: false,
    hash: randomUUID(),
    at: now().toISOString(),
    bytes: Buffer.alloc(10),
    envelope: randomUUID(),
    type: "test",
    sentAt: now().toISOString(),
    expiresAt: new Date(clock + 86_400_000).toISOString(),
    ...change,
  });
  const kept = (...items: ReturnType<typeof mail>[]): Promise<boolean[]> => mailboxes.keep(items, quota);
  const [first, second] = [mail("b", { attachments: files("1") }), mail("c", { attachments: files("1") })];
  assert.deepEqual(await kept(first, second), [true, true]);
  assert.deepEqual(await kept(mail("d", { attachments: files("2") })), [false], "another file is too much");
  assert.deepEqual(await kept(mail("d", { bytes: Buffer.alloc(981) })), [false], "a long letter is too much");
  assert.deepEqual(await kept(mail("d"), mail("e"), mail("f")), [true, true, false]);
  assert.deepEqual(await kept(mail("g", { class: "hit" }), mail("g", { class: "hit" })), [true, false]);
  assert.deepEqual(
    await kept(mail("g", { from: "z" }), mail("g", { isReceipt: true })),
    [true, true],
    "others' have room",
  );
  const [south, west] = [
    { from: "a@south", attachments: files("3") },
    { from: "a@west", attachments: files("4") },
  ];
  assert.deepEqual(await kept(mail("h", south), mail("h", west)), [true, true]);
  assert.deepEqual(
    await kept(mail("i", { from: "b@south", attachments: files("5") })),
    [false],
    "a linked federation has one room for the files of all its members",
  );
  const south_ = (node: string) => mail("k", { from: `${node}@south` });
  assert.deepEqual(
    await kept(south_("b"), south_("c"), south_("d"), south_("e")),
    [true, true, true, false],
    "and one room for their letters: with what lies there already, and whoever of them sends",
  );
  assert.deepEqual(await kept(south_("f"), mail("k", { from: "b@west" })), [false, true], "which is no other's");
  await mailboxes.remove("b", [first.hash]);
  assert.deepEqual(await kept(first), [false], "of five one was taken out: four are as much as there may be");
  await mailboxes.remove("c", [second.hash]);
  assert.deepEqual(await kept(first), [true]);
});
