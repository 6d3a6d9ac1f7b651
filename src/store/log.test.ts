import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import type { LogDetail, StoredLeaf } from "#domain";
import { openStore } from "#store";
import type { Store } from "#store";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { TestPostgres } from "../node/postgres/index.ts";
import { sampleAct, sampleId, sampleUser } from "./sample-records.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now: () => new Date(0) })).close();
});
after(() => server[Symbol.asyncDispose]());

async function open(): Promise<Store> {
  return openStore({ connection: await server.database(), now: () => new Date(0) });
}

const hashOf = (n: number): Uint8Array => new Uint8Array(createHash("sha256").update(String(n)).digest());

function leaf(index: number, detail: Partial<LogDetail> = {}): StoredLeaf {
  const at = new Date(Date.UTC(2026, 10, 21, 10, index)).toISOString();
  return {
    index,
    hash: hashOf(index),
    data: new TextEncoder().encode(JSON.stringify({ act: detail.act ?? "checked", at, commitment: "c" })),
    salt: hashOf(-1 - index),
    detail: { act: "checked", who: { id: sampleUser(1), login: "a", name: "A", unit: "U" }, records: [], ...detail },
  };
}

/** Appends leaves as #ledger does, without its tree: the frontier is a stand-in. */
async function append(store: Store, details: readonly Partial<LogDetail>[]): Promise<void> {
  await store.log.transact(async (tx) => {
    const head = await tx.lockHead();
    const leaves = details.map((detail, n) => leaf(head.size + n, detail));
    const size = head.size + leaves.length;
    const nodes = leaves
      .filter(({ index }) => index % 2 === 1)
      .map(({ index }) => ({ level: 1, index: (index - 1) / 2, hash: hashOf(index) }));
    await tx.saveLeaves(leaves, nodes, { size, frontier: [hashOf(size)], at: `time ${size}` });
  });
}

test("leaves, nodes and head come back as they were stored", async () => {
  await using store = await open();
  assert.deepEqual(await store.log.head(), { size: 0, frontier: [] });
  await append(store, [{}, { reason: "ç \u{1F600}", outcome: { deep: [1, null] } }, {}]);
  const head = await store.log.head();
  assert.equal(head.at, "time 3");
  assert.deepEqual(
    [head.size, head.frontier.map((hash) => Buffer.from(hash).toString("hex"))],
    [3, [Buffer.from(hashOf(3)).toString("hex")]],
  );
  const [, second] = await store.log.leaves(0, 2);
  const expected = leaf(1, { reason: "ç \u{1F600}", outcome: { deep: [1, null] } });
  assert.deepEqual(second?.detail, expected.detail);
  assert.deepEqual(
    [second?.data, second?.hash, second?.salt].map((bytes) => new Uint8Array(bytes ?? [])),
    [expected.data, expected.hash, expected.salt],
  );
  assert.deepEqual(
    (await store.log.hashes(0, 1, 3)).map((hash) => new Uint8Array(hash)),
    [hashOf(1), hashOf(2)],
  );
  assert.deepEqual(
    (await store.log.hashes(1, 0, 1)).map((hash) => new Uint8Array(hash)),
    [hashOf(1)],
  );
  assert.deepEqual(await store.log.hashes(1, 1, 1), []);
  assert.equal((await store.log.hashes(0, 2, 5)).length, 1);
});

test("those who append at once take turns, and what fails takes no place", async () => {
  await using store = await open();
  const failing = store.log.transact(async (tx) => {
    await tx.lockHead();
    throw new Error("on purpose");
  });
  await Promise.all([
    assert.rejects(failing, /on purpose/),
    ...Array.from({ length: 12 }, () => append(store, [{}, {}])),
  ]);
  assert.equal((await store.log.head()).size, 24);
  assert.equal((await store.log.leaves(0, 100)).length, 24);
});

test("a record version and its leaf are one commit", async () => {
  await using store = await open();
  const failing = store.transact(async (tx) => {
    await tx.settings.set("x", 1);
    const head = await tx.log.lockHead();
    await tx.log.saveLeaves([leaf(head.size)], [], { size: head.size + 1, frontier: [hashOf(1)] });
    throw new Error("on purpose");
  });
  await assert.rejects(failing, /on purpose/);
  assert.equal((await store.log.head()).size, 0);
});

test("entries are found by officer, record, act, reference and time, newest first", async () => {
  await using store = await open();
  await append(store, [
    { act: "signed-in" },
    { records: [sampleId(1), sampleId(2)], reference: sampleAct(7) },
    { act: "decided", records: [sampleId(2)], reference: sampleAct(7) },
    { act: "checked", who: { login: "node", name: "Node", unit: "" } },
  ]);
  const found = async (search: Omit<Parameters<typeof store.log.entries>[0], "limit">): Promise<number[]> =>
    (await store.log.entries({ ...search, limit: 10 })).map((entry) => entry.index);
  assert.deepEqual(await found({}), [3, 2, 1, 0]);
  assert.deepEqual(await found({ officer: sampleUser(1) }), [2, 1, 0]);
  assert.deepEqual(await found({ record: sampleId(2) }), [2, 1]);
  assert.deepEqual(await found({ act: "checked" }), [3, 1]);
  assert.deepEqual(await found({ reference: sampleAct(7), before: 2 }), [1]);
  assert.deepEqual(await found({ from: "2026-11-21T10:01:00Z", to: "2026-11-21T10:03:00Z" }), [2, 1]);
});

test("a detail can be erased; the leaf stands and says so", async () => {
  await using store = await open();
  await append(store, [{ subject: "Somebody" }, {}]);
  assert.equal(await store.log.eraseDetail(0), true);
  assert.equal(await store.log.eraseDetail(0), false);
  const [erased] = await store.log.leaves(0, 1);
  assert.deepEqual([erased?.salt, erased?.detail], [undefined, undefined]);
  assert.deepEqual(
    (await store.log.entries({ limit: 2 })).map((entry) => entry.erased),
    [false, true],
  );
});

test("the first checkpoint of a size stands", async () => {
  await using store = await open();
  assert.equal(await store.log.newestCheckpoint(), undefined);
  await store.log.saveCheckpoint(4, "four");
  await store.log.saveCheckpoint(2, "two");
  await store.log.saveCheckpoint(4, "other four");
  assert.deepEqual(await store.log.newestCheckpoint(), { size: 4, note: "four" });
  assert.deepEqual(
    (await store.log.checkpoints(0, 9)).map((checkpoint) => checkpoint.size),
    [2, 4],
  );
  assert.deepEqual(await store.log.checkpoints(2, 1), [{ size: 4, note: "four" }]);
});
