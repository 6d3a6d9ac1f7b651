import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { AuthorityId, type BesaRecord, type DeliveryClass, RecordId, unknownPerson } from "#domain";
import type { NewOutgoing } from "#store";
import { followShared } from "./follow-shared.ts";

const owner = AuthorityId.parse("AL");
const recordOf = (place: number, withdrawn: boolean): BesaRecord => ({
  id: RecordId.parse(`019aa000-0000-7000-8000-${String(place).padStart(12, "0")}`),
  version: 2,
  owner,
  content: { ...unknownPerson, names: [{ full: `Person ${place}`, kind: "primary", script: "Latn" }] },
  labels: {
    audience: ["police"],
    requires: [],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: ["border"],
  },
  provenance: { source: "National register" },
  recordedAt: "2026-11-22T10:00:00.000Z",
  withdrawn,
});

/** What is handed in when these records change, each held by so many nodes in these classes; `followed` is the place that was kept with it. */
async function handedIn(records: readonly BesaRecord[], nodes: number, classes: readonly DeliveryClass[]) {
  const items: NewOutgoing[] = [];
  const followed: unknown[] = [];
  const holders = records.flatMap(({ id: record }) =>
    Array.from({ length: nodes }, (_, node) =>
      classes.map((pressing) => ({ record, to: `n${node}`, class: pressing })),
    ),
  );
  const stop = new AbortController();
  const tx = {
    outbox: { put: async (some: readonly NewOutgoing[]) => items.push(...some) },
    settings: { set: async (_: string, place: unknown) => followed.push(place) },
  };
  const store = {
    settings: { get: async () => "1.1" },
    feed: {
      cursorOf: (text: string) => text,
      follow: async (_: unknown, onChanges: (changes: readonly unknown[]) => Promise<void>) => {
        stop.abort();
        await onChanges(records.map((record) => ({ record, cursor: "2.1" })));
      },
    },
    delivery: {
      outbox: { holders: async () => holders.flat(), givenTo: async () => [] },
    },
    transact: async (work: (held: typeof tx) => Promise<void>) => work(tx),
  };
  const needs = {
    store,
    chance: { now: () => new Date("2026-11-22T11:00:00.000Z"), random: (length: number) => randomBytes(length) },
    standing: async () => ({ recipient: { authority: owner, node: "al" } }),
  };
  const said: string[] = [];
  // As far as this work asks for them, they are the node's own.
  await followShared(needs as unknown as Parameters<typeof followShared>[0], stop.signal, (line) => said.push(line));
  assert.deepEqual(said, []);
  return { items, followed };
}

test("however many records change at once, and however many nodes have them, each is told of each", async () => {
  const records = Array.from({ length: 100 }, (_, place) => recordOf(place, false));
  const { items, followed } = await handedIn(records, 50, ["routine"]);
  assert.equal(new Set(items.map(({ to, records: [id] }) => `${to} ${id}`)).size, 5000);
  assert.equal(new Set(items.map(({ id }) => id)).size, 5000);
  assert.deepEqual(followed, ["2.1"]);
});

test("a correction goes in each class that the record went in, a withdrawal once and before what waits", async () => {
  const classesOf = async (withdrawn: boolean): Promise<string[]> =>
    (await handedIn([recordOf(1, withdrawn)], 1, ["routine", "bulk"])).items.map((item) => item.class);
  assert.deepEqual(await classesOf(false), ["routine", "bulk"]);
  assert.deepEqual(await classesOf(true), ["urgent"]);
});
