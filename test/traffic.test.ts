// What a hub counts of headers and receipts, and who is told of it.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { Client } from "#contract";
import type { TrafficBy, TrafficRow } from "#domain";
import { refuses, startFederation, type TestFederation, until } from "#testkit";

let federation: TestFederation;
let al: Client;
before(async () => {
  // Nobody has an address: everything goes through the hub.
  federation = await startFederation([
    { node: "al", authority: "AL" },
    { node: "ae", authority: "AE" },
    { node: "it", authority: "IT" },
  ]);
  al = await federation.member("al").as("desk");
  for (let turn = 0; turn < 6; turn += 1) await al.call("testLink", { body: { to: "ae" } });
  for (let turn = 0; turn < 2; turn += 1) await al.call("testLink", { body: { to: "it" } });
  await until(async () => {
    const rows = await atHub("auditor", "type");
    return rows.some(({ of, accepted }) => of === "test" && accepted === 8) ? true : undefined;
  }, "all receipts at the hub");
});
after(() => federation[Symbol.asyncDispose]());

const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const days = { from: day(-2), to: day(2) };

async function atHub(role: "administrator" | "auditor", by: TrafficBy): Promise<readonly TrafficRow[]> {
  const { scope, items } = await (await federation.hub.as(role)).call("traffic", { query: { ...days, by } });
  assert.equal(scope, "hub");
  return items;
}

test("the hub counts each envelope once, with its size, its last word and how long that took", async () => {
  const [row] = (await atHub("administrator", "type")).filter(({ of }) => of === "test");
  assert.deepEqual([row?.count, row?.accepted, row?.refused, row?.open], [8, 8, 0, 0]);
  assert.ok((row?.bytes ?? 0) > 8 * 500, "sealed bytes are counted");
  assert.ok((row?.medianSeconds ?? -1) >= 0 && (row?.p90Seconds ?? -1) >= (row?.medianSeconds ?? 0));
  const byClass = await atHub("administrator", "class");
  assert.ok(byClass.some(({ of, count }) => of === "hit" && count === 8));
  const byState = await atHub("administrator", "state");
  assert.ok(byState.some(({ of, count }) => of === "accepted" && (count ?? 0) >= 8));
  const today = await atHub("administrator", "day");
  assert.ok(today.every(({ of }) => of >= days.from && of <= days.to) && today.length > 0);
});

test("who talks to whom is for the auditor alone, and of few envelopes nobody is told how many", async () => {
  const administrator = await federation.hub.as("administrator");
  await refuses(administrator.call("traffic", { query: { ...days, by: "pair" } }), "not_allowed");
  await refuses(administrator.call("trafficText", { query: { ...days, by: "pair" } }), "not_allowed");
  const pairs = await atHub("auditor", "pair");
  const toAe = pairs.find(({ of, to }) => of === "al" && to === "ae");
  const toIt = pairs.find(({ of, to }) => of === "al" && to === "it");
  assert.ok((toAe?.count ?? 0) >= 6);
  assert.deepEqual(toIt, { of: "al", to: "it" });
  const recipients = await atHub("administrator", "recipient");
  assert.deepEqual(
    recipients.find(({ of }) => of === "it"),
    { of: "it" },
  );
});

test("officers see their own node's figures, of what they may know of, and nobody another's", async () => {
  const own = await al.call("traffic", { query: { ...days, by: "recipient" } });
  assert.equal(own.scope, "own");
  assert.deepEqual(
    own.items.map(({ of, count }) => [of, count]),
    [
      ["ae", 6],
      ["it", 2],
    ],
  );
  const at = new Date();
  const id = randomUUID();
  await federation.member("al").node.store.transactAsNode((tx) =>
    tx.outbox.put([
      {
        id,
        message: id,
        to: "ae",
        class: "routine",
        type: "test",
        content: { v: 1 },
        labels: ["H0"],
        audience: ["desk"],
        requires: ["compartment:unknown"],
        records: [],
        writtenAt: at.toISOString(),
        expiresAt: new Date(at.getTime() + 60_000).toISOString(),
      },
    ]),
  );
  const after = await al.call("traffic", { query: { ...days, by: "recipient" } });
  assert.deepEqual(after.items.find(({ of }) => of === "ae")?.count, 6);
  const desk = await federation.hub.as("desk");
  assert.equal((await desk.call("traffic", { query: { ...days, by: "recipient" } })).scope, "own");
  await refuses(
    (await federation.member("al").as("officer")).call("traffic", { query: { ...days, by: "day" } }),
    "not_allowed",
  );
  await refuses(
    (await federation.member("al").as("administrator")).call("traffic", { query: { ...days, by: "day" } }),
    "not_allowed",
  );
});

test("the same as text, and every look is in the log", async () => {
  const administrator = await federation.hub.as("administrator");
  const text = await (await administrator.call("trafficText", { query: { ...days, by: "type" } })).text();
  const [head, ...lines] = text.trimEnd().split("\r\n");
  assert.equal(head, "of,to,count,bytes,accepted,refused,open,medianSeconds,p90Seconds");
  assert.ok(lines.some((line) => /^test,,[89],\d+,[89],0,[01],/.test(line)));
  const { items } = await (
    await federation.hub.as("auditor")
  ).call("log", { query: { act: "traffic-read", limit: 50 } });
  assert.ok(items.length >= 4);
});

test("days the wrong way round, and more than can be asked for, have no figures", async () => {
  const auditor = await federation.hub.as("auditor");
  const none = await auditor.call("traffic", { query: { from: days.to, to: days.from, by: "day" } });
  assert.deepEqual(none.items, []);
  const long = await auditor.call("traffic", { query: { from: "2020-01-01", to: days.to, by: "day" } });
  assert.deepEqual(long.items, []);
});
